/** The command that says why a number was not checked: the one at the cursor, else one of those in the document. */
import type { FigureRow } from '@sokhop/server/protocol';
import * as vscode from 'vscode';
import { words } from '../locale.js';
import { rangeOf, reveal } from '../reveal.js';
import type { Server } from '../server.js';

/** Tells it of a row of the tree, if one was chosen there. */
export async function whyNotChecked(
  server: Server,
  chosen: { readonly uri: vscode.Uri; readonly row: FigureRow } | null,
): Promise<void> {
  if (chosen !== null) return tell(chosen.uri, chosen.row);
  const editor = vscode.window.activeTextEditor;
  const [document] = editor?.document.languageId === 'markdown' ? await server.figures([editor.document.uri]) : [];
  if (editor === undefined || document === undefined) {
    void vscode.window.showInformationMessage(words().noDraft);
    return;
  }
  const { uri } = editor.document;
  const here = document.figures.find(({ range }) => rangeOf(range).contains(editor.selection.active));
  if (here !== undefined) return tell(uri, here);
  const unchecked = document.figures.filter(({ state }) => state === 'unchecked');
  if (unchecked.length === 0) {
    void vscode.window.showInformationMessage(words().whyNone);
    return;
  }
  const items = unchecked.map((row) => ({
    label: row.written,
    description: row.indicator?.name ?? '',
    detail: row.why,
    row,
  }));
  const picked = await vscode.window.showQuickPick(items, { placeHolder: words().whyWhich, matchOnDetail: true });
  if (picked !== undefined) await reveal(uri, picked.row.range);
}

async function tell(uri: vscode.Uri, row: FigureRow): Promise<void> {
  const { whyChecked, whyUnchecked, goThere } = words();
  const sums = [row.why, ...row.arithmetic].filter((line) => line !== '').join(' ');
  const said = row.state === 'unchecked' ? whyUnchecked(row.written, row.why) : `${whyChecked(row.written)} ${sums}`;
  const chosen = await vscode.window.showInformationMessage(said, goThere);
  if (chosen === goThere) await reveal(uri, row.range);
}
