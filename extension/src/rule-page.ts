/** The pages of the rules, shown inside VS Code: the server writes them, so they need no network. */
import {
  EXPLAIN_REQUEST,
  type ExplainParams,
  type ExplainResult,
  RULES_REQUEST,
  type RulesResult,
} from '@sokhop/server/protocol';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** Rule pages are documents `sokhop-rule:/number/coverage.md`. */
export const RULE_SCHEME = 'sokhop-rule';

/** The text of a rule page. */
export function ruleContent(client: LanguageClient): vscode.TextDocumentContentProvider {
  return {
    async provideTextDocumentContent(uri) {
      const params: ExplainParams = { ruleId: uri.path.replace(/^\/|\.md$/g, '') };
      return (await client.sendRequest<ExplainResult>(EXPLAIN_REQUEST, params)) ?? '';
    },
  };
}

/** Opens the page of a rule; without an id, of the one that the user picks. */
export async function openRule(client: LanguageClient, ruleId: unknown): Promise<void> {
  await client.start();
  const id = typeof ruleId === 'string' ? ruleId : await pickRule(client);
  if (id === undefined) return;
  const uri = vscode.Uri.from({ scheme: RULE_SCHEME, path: `/${id}.md` });
  await vscode.commands.executeCommand('markdown.showPreview', uri);
}

/** All rules, those that are reported at the cursor first. */
async function pickRule(client: LanguageClient): Promise<string | undefined> {
  const here = rulesAtCursor();
  const rules = await client.sendRequest<RulesResult>(RULES_REQUEST);
  const items = rules.map(({ id, title }) => ({ label: id, detail: title }));
  items.sort((a, b) => Number(here.has(b.label)) - Number(here.has(a.label)));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Which rule?'),
    matchOnDetail: true,
  });
  return picked?.label;
}

function rulesAtCursor(): ReadonlySet<string> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return new Set();
  const here = vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source, range }) => source === 'sokhop' && range.contains(editor.selection.active));
  return new Set(here.map(({ code }) => String(typeof code === 'object' ? code.value : code)));
}
