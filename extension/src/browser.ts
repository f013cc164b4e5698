/** The extension where VS Code runs in a browser: the server is a worker, and reads files through VS Code. */
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { setUp } from './app.js';
import { clientOptions } from './client-options.js';

let client: LanguageClient | undefined;

/** Called by VS Code for the first Markdown file, a folder with `sokhop.yaml`, a command or a view of ours. */
export function activate(context: vscode.ExtensionContext): void {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js');
  client = new LanguageClient('sokhop', 'Số Khớp', async () => new Worker(script.toString(true)), clientOptions());
  setUp(context, client);
}

/** Called by VS Code when the window closes. */
export async function deactivate(): Promise<void> {
  if (client?.needsStop()) await client.stop();
}
