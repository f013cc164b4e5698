/** The extension where VS Code runs on Node: the server is a process of its own. */
import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { setUp } from './app.js';
import { clientOptions } from './client-options.js';

let client: LanguageClient | undefined;

/** Called by VS Code for the first Markdown file, a folder with `sokhop.yaml`, a command or a view of ours. */
export function activate(context: vscode.ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js');
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6011'] } };
  client = new LanguageClient('sokhop', 'Số Khớp', { run, debug }, clientOptions());
  setUp(context, client);
}

/** Called by VS Code when the window closes. */
export async function deactivate(): Promise<void> {
  if (client?.needsStop()) await client.stop();
}
