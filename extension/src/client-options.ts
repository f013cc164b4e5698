/** Which documents the server is told of, and what it knows from its first moment on. */
import * as vscode from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';

/**
 * Markdown wherever it lies: on the disk, not yet saved, in a repository that was not fetched. The settings go along with the first
 * message: what the server says before it has asked for them is in the writer's language already.
 */
export function clientOptions(): LanguageClientOptions {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  const schemes = new Set(['file', 'untitled', 'vscode-vfs', ...folders]);
  return {
    documentSelector: [...schemes].map((scheme) => ({ scheme, language: 'markdown' })),
    // A copy: the settings object carries functions, which cannot go to a worker.
    initializationOptions: JSON.parse(JSON.stringify(vscode.workspace.getConfiguration('sokhop'))),
  };
}
