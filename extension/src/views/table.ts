/** Bảng kiểm: all figures with their arithmetic and state, as a table to sort, filter and export. */
import type { DocumentFigures } from '@sokhop/server/protocol';
import * as vscode from 'vscode';
import { save } from '../commands/export.js';
import { locale, words } from '../locale.js';
import type { FromPage, Scope, TableContent } from '../pages/messages.js';
import type { Server } from '../server.js';
import { Panel } from './panel.js';

/** The view. State: the scope, the draft that it is about, and whether what it shows is out of date. */
export class TableView implements vscode.Disposable {
  private readonly panel: Panel;
  private readonly listening: vscode.Disposable;
  private scope: Scope = 'draft';
  private document: vscode.Uri | null = null;
  private documents: readonly DocumentFigures[] | null = null;
  /** Counts the questions to the server, so that only the last answer is shown. */
  private asked = 0;

  constructor(
    context: vscode.ExtensionContext,
    private readonly server: Server,
  ) {
    this.panel = new Panel(context, server, {
      page: 'table',
      title: () => this.title(),
      receive: (message) => this.receive(message),
      closed: () => {
        this.documents = null;
      },
      restored: () => this.lookAround(),
    });
    this.listening = vscode.Disposable.from(
      this.panel,
      server.onDidCheck(() => this.followChecks()),
      vscode.window.onDidChangeActiveTextEditor(() => this.followEditor()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('sokhop')) void this.refresh();
      }),
    );
  }

  dispose(): void {
    this.listening.dispose();
  }

  /** Opens the table; without a scope on the document at hand, or on the whole folder where there is none. */
  async show(scope: Scope | null): Promise<void> {
    this.lookAround();
    this.scope = scope ?? (this.document === null ? 'workspace' : 'draft');
    this.panel.show();
    await this.refresh();
  }

  private title(): string {
    const say = words();
    if (this.scope === 'workspace' || this.document === null) return say.table;
    return say.tableOf(this.document.path.split('/').at(-1) ?? '');
  }

  private async receive(message: FromPage): Promise<void> {
    if (message.kind === 'ready') await this.refresh();
    if (message.kind === 'scope') {
      this.scope = message.scope;
      this.documents = null;
      await this.refresh();
    }
    if (message.kind === 'export') await save(message.documents, message.format);
  }

  private followEditor(): void {
    const before = this.document?.toString();
    this.lookAround();
    if (this.scope === 'draft' && this.document?.toString() !== before) void this.refresh();
  }

  /** Of a whole folder only the drafts that are open have been checked again: the others are as they were. */
  private async followChecks(): Promise<void> {
    if (!this.panel.isOpen) return;
    if (this.scope === 'draft' || this.documents === null) return this.refresh();
    const known = this.documents;
    const asked = ++this.asked;
    const open = vscode.workspace.textDocuments.filter(({ languageId }) => languageId === 'markdown');
    const fresh = await this.server.figures(open.map(({ uri }) => uri));
    if (asked !== this.asked) return;
    const byUri = new Map(fresh.map((document) => [document.uri, document]));
    const merged = known.map((document) => byUri.get(document.uri) ?? document);
    const added = fresh.filter(({ uri }) => !known.some((document) => document.uri === uri));
    this.send([...merged, ...added]);
  }

  private lookAround(): void {
    const active = vscode.window.activeTextEditor?.document;
    if (active?.languageId === 'markdown') this.document = active.uri;
  }

  private async refresh(): Promise<void> {
    if (!this.panel.isOpen) return;
    const asked = ++this.asked;
    if (this.documents === null) this.send(null);
    const uris = this.scope === 'workspace' ? null : this.document === null ? [] : [this.document];
    const documents = await this.server.figures(uris);
    if (asked === this.asked) this.send(documents);
  }

  private send(documents: readonly DocumentFigures[] | null): void {
    this.documents = documents;
    this.panel.send({ kind: 'table', locale: locale(), scope: this.scope, documents } satisfies TableContent);
  }
}
