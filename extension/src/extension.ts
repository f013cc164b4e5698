/** The VS Code client of Số Khớp: starts the server and knows nothing of figures but what the server says. */
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { checkDocument } from './check.js';
import { openRule, RULE_SCHEME, ruleContent } from './rule-page.js';

let client: LanguageClient | undefined;

/** Called by VS Code for the first Markdown file or a folder with `sokhop.yaml`. The server starts by itself, nobody waits for it. */
export function activate(context: vscode.ExtensionContext): void {
  const server = newClient(context);
  client = server;
  context.subscriptions.push(
    vscode.commands.registerCommand('sokhop.checkDocument', () => checkDocument(server)),
    vscode.commands.registerCommand('sokhop.openRule', (ruleId?: unknown) => openRule(server, ruleId)),
    vscode.commands.registerCommand('sokhop.restartServer', () => server.restart()),
    vscode.workspace.registerTextDocumentContentProvider(RULE_SCHEME, ruleContent(server)),
  );
  server.start().catch((error: unknown) => {
    void vscode.window.showErrorMessage(vscode.l10n.t('Số Khớp could not start: {0}', String(error)));
  });
}

/** Called by VS Code when the window closes. */
export async function deactivate(): Promise<void> {
  if (client?.needsStop()) await client.stop();
}

function newClient(context: vscode.ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.js');
  const server = { module, transport: TransportKind.ipc };
  return new LanguageClient(
    'sokhop',
    'Số Khớp',
    { run: server, debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6011'] } } },
    { documentSelector: ['file', 'untitled', 'vscode-vfs'].map((scheme) => ({ scheme, language: 'markdown' })) },
  );
}
