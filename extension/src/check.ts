/** The command that checks the document at hand and says what was read, checked and found. */
import { CHECK_REQUEST, type CheckParams, type CheckResult } from '@sokhop/server/protocol';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** Checks the Markdown file in the active editor, draft or not. */
export async function checkDocument(client: LanguageClient): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== 'markdown') return;
  await client.start();
  const params: CheckParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const result = await client.sendRequest<CheckResult>(CHECK_REQUEST, params);
  if (result === null) return;
  const show = vscode.l10n.t('Show Problems');
  const chosen = await (result.errors > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage)(
    account(result),
    ...(result.errors + result.warnings + result.infos > 0 ? [show] : []),
  );
  if (chosen === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}

/** Never a bare "no problems": it always says how much was understood and checked. */
function account(result: NonNullable<CheckResult>): string {
  const read = vscode.l10n.t(
    '{0} figures read, {1} understood, {2} checked.',
    result.figures,
    result.understood,
    result.checked,
  );
  const found = vscode.l10n.t('Errors: {0}, warnings: {1}, notes: {2}.', result.errors, result.warnings, result.infos);
  return `${read} ${found}`;
}
