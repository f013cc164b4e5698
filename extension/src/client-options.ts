/** Which documents the server is told of. */
import type { LanguageClientOptions } from 'vscode-languageclient';

/** Markdown wherever it lies: on the disk, not yet saved, in a repository that was not fetched. */
export function clientOptions(): LanguageClientOptions {
  const schemes = ['file', 'untitled', 'vscode-vfs'];
  return { documentSelector: schemes.map((scheme) => ({ scheme, language: 'markdown' })) };
}
