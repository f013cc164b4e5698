/** The command that switches a rule off: on a line, in the folder, or everywhere. */
import * as vscode from 'vscode';
import { words } from '../locale.js';
import { rangeOf } from '../reveal.js';
import type { Server } from '../server.js';
import { foundAtCursor, pickRule, ruleOf } from './rule-page.js';

type Where = 'here' | 'yaml' | 'folder' | 'user';

/** Asks which rule and where, then edits the draft, `sokhop.yaml` or the settings. Edits can be undone and are not saved by themselves. */
export async function switchRuleOff(server: Server): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const found = foundAtCursor();
  const [only] = new Set(found.map(ruleOf));
  const isOne = new Set(found.map(ruleOf)).size === 1 && only !== undefined;
  const ruleId = isOne ? only : await pickRule(server, words().offWhich);
  if (ruleId === undefined) return;
  const here = found.find((finding) => ruleOf(finding) === ruleId);
  const inYaml = document && (await server.switchOff({ ruleId, where: { kind: 'workspace' } }, document));
  const where = await pickWhere(ruleId, here !== undefined, inYaml != null);
  if (where === undefined) return;
  if (where === 'here' || where === 'yaml') {
    const { start, end } = here?.range ?? new vscode.Range(0, 0, 0, 0);
    const edit =
      where === 'yaml' || document === undefined
        ? inYaml
        : await server.switchOff({ ruleId, where: { kind: 'here', range: { start, end } } }, document);
    if (edit == null) {
      void vscode.window.showWarningMessage(words().offNothing);
      return;
    }
    const uri = server.uriOf(edit.uri);
    const change = new vscode.WorkspaceEdit();
    for (const { range, newText } of edit.edits) change.replace(uri, rangeOf(range), newText);
    await vscode.workspace.applyEdit(change);
    // What the editor does not show would stay unsaved without anybody knowing.
    if (where === 'yaml') {
      await (await vscode.workspace.openTextDocument(uri)).save();
      void vscode.window.showInformationMessage(words().offDone(ruleId, vscode.workspace.asRelativePath(uri)));
    }
    return;
  }
  const settings = vscode.workspace.getConfiguration('sokhop');
  const target = where === 'folder' ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  const inspected = settings.inspect<Record<string, string>>('rules');
  const before = (where === 'folder' ? inspected?.workspaceValue : inspected?.globalValue) ?? {};
  await settings.update('rules', { ...before, [ruleId]: 'off' }, target);
}

async function pickWhere(ruleId: string, hasFinding: boolean, hasYaml: boolean): Promise<Where | undefined> {
  const say = words();
  const hasFolder = (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
  const items: { readonly label: string; readonly detail: string; readonly where: Where }[] = [
    ...(hasFinding ? [{ label: say.offHere, detail: say.offHereDetail, where: 'here' as const }] : []),
    ...(hasYaml ? [{ label: say.offWorkspace, detail: say.offWorkspaceYaml, where: 'yaml' as const }] : []),
    ...(hasFolder && !hasYaml
      ? [{ label: say.offWorkspace, detail: say.offWorkspaceSetting, where: 'folder' as const }]
      : []),
    { label: say.offEverywhere, detail: say.offEverywhereDetail, where: 'user' },
  ];
  return (await vscode.window.showQuickPick(items, { placeHolder: say.offWhere(ruleId) }))?.where;
}
