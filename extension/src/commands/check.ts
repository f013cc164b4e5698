/** The commands that check the document at hand, or every draft of the folder, and say what was read, checked and found. */
import type { Account } from '@sokhop/server/protocol';
import * as vscode from 'vscode';
import { words } from '../locale.js';
import type { Server } from '../server.js';
import type { TableView } from '../views/table.js';

/** Checks the Markdown file in the active editor, draft or not. */
export async function checkDocument(server: Server, table: TableView): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== 'markdown') {
    void vscode.window.showInformationMessage(words().noDraft);
    return;
  }
  const account = await server.check(document);
  if (account === null) return;
  const { showProblems, openTable } = words();
  const isClean = account.errors + account.warnings + account.infos === 0;
  const chosen = await tell(account, said(account), isClean ? [openTable] : [showProblems, openTable]);
  if (chosen === showProblems) await vscode.commands.executeCommand('workbench.actions.view.problems');
  if (chosen === openTable) await table.show('draft');
}

/** Checks every draft of the folder, opens the check table on what was found, and gives the account of all. */
export async function checkWorkspace(server: Server, table: TableView): Promise<void> {
  const documents = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: words().checking, cancellable: true },
    (_, token) => server.figures(null, token),
  );
  if (documents.length === 0) {
    void vscode.window.showInformationMessage(words().noDrafts);
    return;
  }
  await table.show('workspace');
  const account = documents.map((document) => document.account).reduce(sum);
  await tell(account, `${words().checkedFiles(documents.length)} ${said(account)}`, []);
}

function sum(a: Account, b: Account): Account {
  return {
    figures: a.figures + b.figures,
    understood: a.understood + b.understood,
    checked: a.checked + b.checked,
    errors: a.errors + b.errors,
    warnings: a.warnings + b.warnings,
    infos: a.infos + b.infos,
  };
}

/** Never a bare "no problems": it always says how much was understood and checked. */
function said({ figures, understood, checked, errors, warnings, infos }: Account): string {
  return `${words().read(figures, understood, checked)} ${words().found(errors, warnings, infos)}`;
}

function tell({ errors }: Account, message: string, choices: readonly string[]): Thenable<string | undefined> {
  const show = errors > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  return show(message, ...choices);
}
