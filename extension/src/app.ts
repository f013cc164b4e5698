/** What the extension does, whichever way its server runs: commands, views, status bar. Knows nothing of figures but what the server says. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { checkDocument, checkWorkspace } from './commands/check.js';
import { exportFigures } from './commands/export.js';
import { DRAFT_KINDS, newDraft } from './commands/new-draft.js';
import { openRule, RULE_SCHEME, ruleContent } from './commands/rule-page.js';
import { switchRuleOff } from './commands/switch-off.js';
import { whyNotChecked } from './commands/why.js';
import { provideFiles } from './files.js';
import { words } from './locale.js';
import { Server } from './server.js';
import { statusBar } from './status-bar.js';
import { ChartView } from './views/chart.js';
import { TableView } from './views/table.js';
import { FiguresTree } from './views/tree.js';

/** Sets everything up around a client that has not started. The server starts by itself; nobody waits for it. */
export function setUp(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  provideFiles(client);
  const server = new Server(client);
  const tree = new FiguresTree(server);
  const table = new TableView(context, server);
  const chart = new ChartView(context, server);
  const commands: Readonly<Record<string, (argument?: unknown) => unknown>> = {
    'sokhop.checkDocument': () => checkDocument(server, table),
    'sokhop.checkWorkspace': () => checkWorkspace(server, table),
    'sokhop.openRule': (ruleId) => openRule(server, ruleId),
    'sokhop.restartServer': () => server.restart(),
    'sokhop.newDraft': () => newDraft(server, null),
    ...Object.fromEntries(DRAFT_KINDS.map(({ command, kind }) => [command, () => newDraft(server, kind)])),
    'sokhop.showTable': () => table.show(null),
    'sokhop.showChart': (node) => chart.show(tree.indicatorOf(node)),
    'sokhop.exportFigures': () => exportFigures(server),
    'sokhop.whyNotChecked': (node) => whyNotChecked(server, tree.rowOf(node)),
    'sokhop.switchRuleOff': () => switchRuleOff(server),
    'sokhop.figuresOfDraft': () => tree.setScope('draft'),
    'sokhop.figuresOfWorkspace': () => tree.setScope('workspace'),
    'sokhop.showOutput': () => client.outputChannel.show(),
  };
  for (const [id, run] of Object.entries(commands)) {
    context.subscriptions.push(vscode.commands.registerCommand(id, (argument?: unknown) => told(() => run(argument))));
  }
  context.subscriptions.push(
    server,
    tree,
    table,
    chart,
    statusBar(server),
    vscode.workspace.registerTextDocumentContentProvider(RULE_SCHEME, ruleContent(server)),
  );
  server.start().catch((error: unknown) => {
    void vscode.window.showErrorMessage(words().couldNotStart(said(error)));
  });
}

/** Runs a command; a fault is told in the writer's words and never lost. */
async function told(run: () => unknown): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    console.error(error);
    void vscode.window.showErrorMessage(words().failed(said(error)));
    return undefined;
  }
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
