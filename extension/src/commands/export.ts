/** Exporting the check table: asks of what and as what, then where, and writes one file. */
import type { DocumentFigures } from '@sokhop/server/protocol';
import * as vscode from 'vscode';
import { locale, words } from '../locale.js';
import { type ExportFormat, toCsv, toHtml } from '../report.js';
import type { Server } from '../server.js';

/** The command: figures of the document at hand or of the whole folder. */
export async function exportFigures(server: Server): Promise<void> {
  const say = words();
  const document = vscode.window.activeTextEditor?.document;
  const uris = document?.languageId === 'markdown' ? [document.uri] : null;
  const scopes = [
    ...(uris === null ? [] : [{ label: say.exportDraft, uris }]),
    { label: say.exportWorkspace, uris: null },
  ];
  const scope = await vscode.window.showQuickPick(scopes, { placeHolder: say.exportWhat });
  if (scope === undefined) return;
  const formats: readonly { label: string; description: string; format: ExportFormat }[] = [
    { label: say.exportHtml, description: say.exportHtmlDetail, format: 'html' },
    { label: say.exportCsv, description: say.exportCsvDetail, format: 'csv' },
  ];
  const chosen = await vscode.window.showQuickPick(formats, { placeHolder: say.exportHow });
  if (chosen === undefined) return;
  await save(await server.figures(scope.uris), chosen.format);
}

/** Asks where, writes the file, and offers to open it. */
export async function save(documents: readonly DocumentFigures[], format: ExportFormat): Promise<void> {
  const say = words();
  if (documents.length === 0) {
    void vscode.window.showInformationMessage(say.noDrafts);
    return;
  }
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = `${say.bangKiem}.${format}`;
  const uri = await vscode.window.showSaveDialog({
    filters: format === 'csv' ? { CSV: ['csv'] } : { HTML: ['html'] },
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }),
  });
  if (uri === undefined) return;
  const date = new Intl.DateTimeFormat('vi-VN').format(new Date());
  const text = format === 'csv' ? toCsv(documents, say) : toHtml(documents, say, locale(), date);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const chosen = await vscode.window.showInformationMessage(
    say.exported(vscode.workspace.asRelativePath(uri)),
    say.open,
  );
  if (chosen === say.open) await vscode.env.openExternal(uri);
}
