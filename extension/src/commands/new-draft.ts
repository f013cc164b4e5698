/** The commands that begin a new draft: they ask for the few things that only the writer knows, and open the rest ready to fill in. */
import type { TemplateField, TemplateKind } from '@sokhop/server/protocol';
import * as vscode from 'vscode';
import { words } from '../locale.js';
import type { Server } from '../server.js';

/** The command of each kind of draft. */
export const DRAFT_KINDS: readonly { readonly command: string; readonly kind: TemplateKind }[] = [
  { command: 'sokhop.newDirective', kind: 'directive' },
  { command: 'sokhop.newPlan', kind: 'plan' },
  { command: 'sokhop.newBrief', kind: 'brief' },
  { command: 'sokhop.newArticle', kind: 'article' },
];

/** What is asked for each kind, in this order. */
const FIELDS: Readonly<Record<TemplateKind, readonly TemplateField[]>> = {
  directive: ['office', 'symbol', 'subject', 'recipient'],
  plan: ['office', 'symbol', 'subject'],
  brief: ['title', 'province'],
  article: ['title', 'province'],
};

/** Opens a new draft of a kind, or of the one that the user picks. Escape at any question ends it without a trace. */
export async function newDraft(server: Server, wanted: TemplateKind | null): Promise<void> {
  const kind = wanted ?? (await pickKind());
  if (kind === undefined) return;
  const fields = await ask(kind);
  if (fields === undefined) return;
  const { text, name, cursor } = await server.template({ kind, fields });
  const document = await openNew(name, text);
  const at = new vscode.Position(cursor.line, cursor.character);
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

async function pickKind(): Promise<TemplateKind | undefined> {
  const { kinds, newWhat } = words();
  const items = DRAFT_KINDS.map(({ kind }) => ({ ...kinds[kind], wanted: kind }));
  return (await vscode.window.showQuickPick(items, { placeHolder: newWhat, matchOnDetail: true }))?.wanted;
}

/** The answers; undefined when the user gave up. */
async function ask(kind: TemplateKind): Promise<Partial<Record<TemplateField, string>> | undefined> {
  const say = words();
  const answers: Partial<Record<TemplateField, string>> = {};
  const asked = FIELDS[kind];
  for (const [i, field] of asked.entries()) {
    const { prompt, example } = say.fields[field];
    const value = await vscode.window.showInputBox({
      title: `${say.kinds[kind].label} · ${say.step(i + 1, asked.length)}`,
      prompt,
      placeHolder: example,
      ignoreFocusOut: true,
      validateInput: (typed) =>
        typed.trim() === '' && field !== 'symbol' && field !== 'province' ? say.required : null,
    });
    if (value === undefined) return undefined;
    answers[field] = value.trim();
  }
  return answers;
}

/** Unsaved, but with the name under which it will be saved into the folder that is open; without a folder or with that name taken, without one. */
async function openNew(name: string, text: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder?.scheme === 'file') {
    const uri = vscode.Uri.joinPath(folder, name);
    const taken = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (!taken) {
      const document = await vscode.workspace.openTextDocument(uri.with({ scheme: 'untitled' }));
      if (document.getText() === '') {
        const edit = new vscode.WorkspaceEdit();
        edit.insert(document.uri, new vscode.Position(0, 0), text);
        await vscode.workspace.applyEdit(edit);
        return document;
      }
    }
  }
  return vscode.workspace.openTextDocument({ language: 'markdown', content: text });
}
