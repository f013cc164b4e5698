/** The status bar: how many figures of the draft at hand were read and checked, and how many findings there are. */
import * as vscode from 'vscode';
import { words } from './locale.js';
import type { Server } from './server.js';

/** Shows nothing for a document that is no draft. A click opens the check table. */
export function statusBar(server: Server): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('sokhop.account', vscode.StatusBarAlignment.Right, 90);
  item.command = 'sokhop.showTable';
  item.name = 'Số Khớp';
  const show = () => {
    const document = vscode.window.activeTextEditor?.document;
    const account = document && server.accountOf(document);
    if (account == null) {
      item.hide();
      return;
    }
    const say = words();
    const { figures, understood, checked, errors, warnings, infos } = account;
    const found = errors + warnings + infos;
    const icon = errors > 0 ? '$(error)' : warnings > 0 ? '$(warning)' : '$(check)';
    item.text = `${icon} ${say.statusBar(figures, checked)} · ${say.statusFindings(found)}`;
    item.tooltip = new vscode.MarkdownString(
      [`**Số Khớp**`, say.read(figures, understood, checked), say.found(errors, warnings, infos), say.statusHint].join(
        '\n\n',
      ),
    );
    item.accessibilityInformation = {
      label: `Số Khớp: ${say.statusBar(figures, checked)}, ${say.statusFindings(found)}`,
    };
    item.show();
  };
  return vscode.Disposable.from(item, server.onDidCheck(show), vscode.window.onDidChangeActiveTextEditor(show));
}
