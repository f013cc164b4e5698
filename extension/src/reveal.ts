/** Opens a document at a place that the server named. */
import type { Place } from '@sokhop/server/protocol';
import * as vscode from 'vscode';

/** Shows a place of a document in an editor, selected; beside the view that it was asked from, where that is one of the editors. */
export async function reveal(uri: vscode.Uri, place: Place, beside = false): Promise<void> {
  const visible = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const column = visible?.viewColumn ?? (beside ? vscode.ViewColumn.Beside : undefined);
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), {
    selection: rangeOf(place),
    ...(column === undefined ? {} : { viewColumn: column }),
  });
}

/** A place as VS Code's range. */
export function rangeOf({ start, end }: Place): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
