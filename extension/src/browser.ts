/** The extension where VS Code runs in a browser: the server is a worker, and reads files through VS Code. */
import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { setUp } from './app.js';
import { clientOptions } from './client-options.js';

let client: LanguageClient | undefined;

/** Called by VS Code for the first Markdown file, a folder with `sokhop.yaml`, a command or a view of ours. */
export function activate(context: vscode.ExtensionContext): void {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js');
  client = new LanguageClient('sokhop', 'Số Khớp', () => startServer(script), clientOptions());
  setUp(context, client);
}

/** Called by VS Code when the window closes. */
export async function deactivate(): Promise<void> {
  if (client?.needsStop()) await client.stop();
}

/** From the text of the script, because an extension that is installed on a remote machine has no address that a worker may start from. */
async function startServer(script: vscode.Uri): Promise<MessageTransports> {
  const code = await vscode.workspace.fs.readFile(script);
  const address = URL.createObjectURL(new Blob([code.slice().buffer], { type: 'text/javascript' }));
  const worker = new Worker(address);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
