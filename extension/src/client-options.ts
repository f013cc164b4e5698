/** Which documents the server is told of. */
import * as vscode from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';

/** Markdown wherever it lies: on the disk, not yet saved, in a repository that was not fetched. */
export function clientOptions(): LanguageClientOptions {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  const schemes = new Set(['file', 'untitled', 'vscode-vfs', ...folders]);
  return { documentSelector: [...schemes].map((scheme) => ({ scheme, language: 'markdown' })) };
}
