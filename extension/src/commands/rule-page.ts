/** The pages of the rules, shown inside VS Code: the server writes them, so they need no network. */
import * as vscode from 'vscode';
import { words } from '../locale.js';
import type { Server } from '../server.js';

/** Rule pages are documents `sokhop-rule:/number/coverage.md`. */
export const RULE_SCHEME = 'sokhop-rule';

/** The text of a rule page. */
export function ruleContent(server: Server): vscode.TextDocumentContentProvider {
  return {
    async provideTextDocumentContent(uri) {
      return (await server.explain(uri.path.replace(/^\/|\.md$/g, ''))) ?? '';
    },
  };
}

/** Opens the page of a rule; without an id, of the one that the user picks. */
export async function openRule(server: Server, ruleId: unknown): Promise<void> {
  const id = typeof ruleId === 'string' ? ruleId : await pickRule(server, words().whichRule);
  if (id === undefined) return;
  const uri = vscode.Uri.from({ scheme: RULE_SCHEME, path: `/${id}.md` });
  await vscode.commands.executeCommand('markdown.showPreview', uri);
}

/** Lets the user pick one of all rules; those that are reported at the cursor come first. */
export async function pickRule(server: Server, placeHolder: string): Promise<string | undefined> {
  const here = new Set(foundAtCursor().map(ruleOf));
  const items = (await server.rules()).map(({ id, title }) => ({ label: id, detail: title }));
  items.sort((a, b) => Number(here.has(b.label)) - Number(here.has(a.label)));
  const picked = await vscode.window.showQuickPick(items, { placeHolder, matchOnDetail: true });
  return picked?.label;
}

/** Our findings at the cursor. */
export function foundAtCursor(): readonly vscode.Diagnostic[] {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return [];
  return vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source, range }) => source === 'sokhop' && range.contains(editor.selection.active));
}

/** The id of the rule behind a finding. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
