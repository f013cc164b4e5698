/** Bảng số liệu: the figures of the draft at hand, or of the whole folder, by indicator; each with its state, and a click away. */
import type { DocumentFigures, FigureRow, FigureState } from '@sokhop/server/protocol';
import * as vscode from 'vscode';
import { words } from '../locale.js';
import { explanation } from '../report.js';
import { rangeOf } from '../reveal.js';
import type { Server } from '../server.js';

/** The id of the view. */
const TREE = 'sokhop.figures';

type Scope = 'draft' | 'workspace';

interface Group {
  readonly kind: 'group';
  /** The id of an indicator; null for figures without. */
  readonly indicator: string | null;
  readonly name: string;
  readonly leaves: readonly Leaf[];
}

interface Leaf {
  readonly kind: 'leaf';
  readonly uri: vscode.Uri;
  readonly path: string;
  readonly row: FigureRow;
}

type Node = Group | Leaf;

/** The tree. State: the scope, and what was last read, so that a document that is no draft does not empty the view. */
export class FiguresTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly view: vscode.TreeView<Node>;
  private readonly listening: vscode.Disposable;
  private scope: Scope = 'draft';
  private document: vscode.Uri | null = null;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly server: Server) {
    this.view = vscode.window.createTreeView(TREE, { treeDataProvider: this, showCollapseAll: true });
    const refresh = () => this.view.visible && this.changed.fire();
    this.listening = vscode.Disposable.from(
      this.view,
      this.changed,
      server.onDidCheck(refresh),
      vscode.window.onDidChangeActiveTextEditor(refresh),
      this.view.onDidChangeVisibility(refresh),
    );
    this.setScope('draft');
  }

  dispose(): void {
    this.listening.dispose();
  }

  setScope(scope: Scope): void {
    this.scope = scope;
    void vscode.commands.executeCommand('setContext', 'sokhop.figuresOf', scope);
    this.changed.fire();
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node?.kind === 'leaf') return [];
    if (node?.kind === 'group') return [...node.leaves];
    const say = words();
    this.view.title = say.tree;
    this.view.description = this.scope === 'draft' ? say.treeOfDraft : say.treeOfWorkspace;
    const documents = await this.documents();
    const groups = groupsOf(documents, this.server);
    const wrong = documents.flatMap(({ figures }) => figures).filter(({ state }) => isFault(state)).length;
    this.view.badge = wrong === 0 ? undefined : { value: wrong, tooltip: say.wrongOf(wrong) };
    return [...groups];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return node.kind === 'group' ? groupItem(node) : leafItem(node, this.scope);
  }

  /** The figure of a row that a menu was opened on. */
  rowOf(node: unknown): { readonly uri: vscode.Uri; readonly row: FigureRow } | null {
    return isNode(node) && node.kind === 'leaf' ? node : null;
  }

  /** The indicator of a row or group that a menu was opened on. */
  indicatorOf(node: unknown): string | null {
    if (!isNode(node)) return null;
    return node.kind === 'group' ? node.indicator : (node.row.indicator?.id ?? null);
  }

  /** In the scope of one draft: that of the active editor, or the last one where that is none. */
  private async documents(): Promise<readonly DocumentFigures[]> {
    if (this.scope === 'workspace') return this.server.figures(null);
    const active = vscode.window.activeTextEditor?.document;
    const uris = [active?.languageId === 'markdown' ? active.uri : null, this.document];
    for (const uri of uris) {
      if (uri === null) continue;
      const documents = await this.server.figures([uri]);
      if (documents.length === 0) continue;
      this.document = uri;
      return documents;
    }
    return [];
  }
}

/** By indicator, in the order of the drafts; figures without one come last. */
function groupsOf(documents: readonly DocumentFigures[], server: Server): readonly Group[] {
  const groups = new Map<string | null, { name: string; leaves: Leaf[] }>();
  for (const { uri, path, figures } of documents) {
    const address = server.uriOf(uri);
    for (const row of figures) {
      const id = row.indicator?.id ?? null;
      const group = groups.get(id) ?? { name: row.indicator?.name ?? words().noIndicator, leaves: [] };
      group.leaves.push({ kind: 'leaf', uri: address, path, row });
      groups.set(id, group);
    }
  }
  return [...groups]
    .map(([indicator, { name, leaves }]): Group => ({ kind: 'group', indicator, name, leaves }))
    .sort((a, b) => Number(a.indicator === null) - Number(b.indicator === null));
}

function groupItem({ indicator, name, leaves }: Group): vscode.TreeItem {
  const say = words();
  const isUnknown = indicator === null;
  const item = new vscode.TreeItem(
    name,
    isUnknown ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded,
  );
  const wrong = leaves.filter(({ row }) => isFault(row.state)).length;
  item.id = `group ${indicator}`;
  item.description = wrong === 0 ? String(leaves.length) : `${leaves.length} · ${say.wrongOf(wrong)}`;
  item.tooltip = name;
  item.contextValue = isUnknown ? 'unknown' : 'indicator';
  return item;
}

function leafItem({ uri, path, row }: Leaf, scope: Scope): vscode.TreeItem {
  const say = words();
  const item = new vscode.TreeItem(row.written);
  const place = [row.role, row.period?.name, row.place?.name, scope === 'workspace' ? path : ''];
  item.description = place.filter((part) => part !== undefined && part !== '').join(' · ');
  item.iconPath = ICONS[row.state];
  item.tooltip = tooltip(row);
  item.contextValue = row.state === 'unchecked' ? 'unchecked' : 'checked';
  item.accessibilityInformation = { label: `${row.written}, ${item.description}, ${say.states[row.state]}` };
  item.command = {
    command: 'vscode.open',
    title: say.goThere,
    arguments: [uri, { selection: rangeOf(row.range), preserveFocus: false } satisfies vscode.TextDocumentShowOptions],
  };
  return item;
}

function tooltip(row: FigureRow): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.appendMarkdown(`**`).appendText(row.written).appendMarkdown(`** · ${words().states[row.state]}`);
  for (const line of explanation(row)) text.appendMarkdown('\n\n').appendText(line);
  return text;
}

const ICONS: Readonly<Record<FigureState, vscode.ThemeIcon>> = {
  error: new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground')),
  warning: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  info: new vscode.ThemeIcon('info', new vscode.ThemeColor('editorInfo.foreground')),
  agrees: new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed')),
  unchecked: new vscode.ThemeIcon('circle-outline', new vscode.ThemeColor('disabledForeground')),
};

function isFault(state: FigureState): boolean {
  return state === 'error' || state === 'warning';
}

function isNode(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'kind' in node;
}
