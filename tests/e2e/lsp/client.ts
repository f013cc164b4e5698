/** An editor for tests: starts the built server as a process and speaks the real protocol with it over standard input and output. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  InitializeParams,
  InitializeResult,
  Position,
  PreviousResultId,
  PublishDiagnosticsParams,
  Range,
  Registration,
  RegistrationParams,
  TextEdit,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';

/** The server as it is shipped: `npm run build` bundles it. */
const SERVER = fileURLToPath(new URL('../../../extension/dist/server.js', import.meta.url));

/** The command line as it is shipped. */
export const COMMAND_LINE = fileURLToPath(new URL('../../../packages/cli/dist/main.js', import.meta.url));

/** What an editor may differ in. */
export interface ClientOptions {
  /** Sent at the start, as editors without `workspace/configuration` do. */
  readonly settings?: object;
  readonly capabilities?: InitializeParams['capabilities'];
  /** Addresses of the workspace folders. */
  readonly folders?: readonly string[];
  /** The language that the editor speaks. */
  readonly locale?: string;
  /** The program to start in place of the packed server, with its arguments. */
  readonly program?: readonly string[];
}

/** A document that is open in the editor. */
export interface OpenDocument {
  readonly uri: string;
  readonly text: string;
  readonly version: number;
}

/** Starts a server and greets it. */
export async function startClient(options: ClientOptions = {}): Promise<Client> {
  const child = spawn(process.execPath, options.program ?? [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const client = new Client(child, connection);
  connection.listen();
  client.greeting = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: options.capabilities ?? {},
    ...(options.folders === undefined
      ? {}
      : { workspaceFolders: options.folders.map((uri) => ({ uri, name: uri.split('/').at(-1) ?? '' })) }),
    ...(options.locale === undefined ? {} : { locale: options.locale }),
    ...(options.settings === undefined ? {} : { initializationOptions: options.settings }),
  });
  await connection.sendNotification('initialized', {});
  return client;
}

/** A running server with its open documents and what it has published; a class because it is nothing but that state. */
export class Client {
  greeting: InitializeResult = { capabilities: {} };
  /** What the server has asked to be told of. */
  readonly registrations: Registration[] = [];
  /** What the server has asked the editor to ask for again. */
  readonly refreshes: string[] = [];
  private readonly documents = new Map<string, OpenDocument>();
  private readonly published: PublishDiagnosticsParams[] = [];
  private readonly waiting = new Set<() => void>();
  private readonly ended: Promise<number | null>;

  constructor(
    readonly process: ChildProcess,
    readonly connection: MessageConnection,
  ) {
    this.ended = new Promise((resolve) => process.once('exit', resolve));
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      for (const look of this.waiting) look();
    });
    // Log lines of the server are of no interest here, nor are its registrations.
    connection.onUnhandledNotification(() => undefined);
    connection.onRequest('client/registerCapability', (params: RegistrationParams) => {
      this.registrations.push(...params.registrations);
      for (const look of this.waiting) look();
      return null;
    });
    for (const what of ['diagnostic', 'inlayHint', 'codeLens']) {
      connection.onRequest(`workspace/${what}/refresh`, () => {
        this.refreshes.push(what);
        for (const look of this.waiting) look();
        return null;
      });
    }
  }

  /** Opens a document and gives its address. */
  async open(uri: string, text: string, languageId = 'markdown'): Promise<string> {
    this.documents.set(uri, { uri, text, version: 1 });
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
    return uri;
  }

  /** Replaces the first occurrence of a text, as an incremental edit. */
  async replace(uri: string, text: string, replacement: string): Promise<void> {
    const before = this.document(uri);
    const range = rangeOf(before.text, text);
    const after = { uri, text: before.text.replace(text, () => replacement), version: before.version + 1 };
    this.documents.set(uri, after);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: after.version },
      contentChanges: [{ range, text: replacement }],
    });
  }

  /** Puts a text in the place of a stretch of a document, as an incremental edit. */
  async splice(uri: string, from: number, to: number, replacement: string): Promise<void> {
    const { text, version } = this.document(uri);
    const range = { start: positionAt(text, from), end: positionAt(text, to) };
    const after = text.slice(0, from) + replacement + text.slice(to);
    this.documents.set(uri, { uri, text: after, version: version + 1 });
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: version + 1 },
      contentChanges: [{ range, text: replacement }],
    });
  }

  async close(uri: string): Promise<void> {
    this.documents.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** The diagnostics of the present version of a document, once there are some that satisfy; the last ones published. */
  async diagnostics(
    uri: string,
    satisfy: (found: readonly Diagnostic[]) => boolean = () => true,
  ): Promise<readonly Diagnostic[]> {
    const version = this.documents.get(uri)?.version;
    const last = () => this.published.filter((params) => params.uri === uri).at(-1);
    await this.until(() => {
      const found = last();
      return found !== undefined && found.version === version && satisfy(found.diagnostics);
    });
    return last()?.diagnostics ?? [];
  }

  /** When something that the server says has come true. */
  async until(satisfied: () => boolean): Promise<void> {
    while (!satisfied()) {
      await new Promise<void>((resolve) => {
        const look = () => {
          this.waiting.delete(look);
          resolve();
        };
        this.waiting.add(look);
      });
    }
  }

  /** Asks for the diagnostics of a document, as editors that know how to ask do. */
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  }

  /** Asks for the diagnostics of the workspace. */
  async pullWorkspace(
    previousResultIds: readonly PreviousResultId[] = [],
  ): Promise<readonly WorkspaceDocumentDiagnosticReport[]> {
    const { items } = await this.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds,
    });
    return items;
  }

  /** Tells the server that files have changed on the disk: 1 created, 2 changed, 3 deleted. */
  filesChanged(uris: readonly string[], type: 1 | 2 | 3): Promise<void> {
    return this.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: uris.map((uri) => ({ uri, type })),
    });
  }

  /** Every message about a document's diagnostics so far. */
  publishedFor(uri: string): readonly PublishDiagnosticsParams[] {
    return this.published.filter((params) => params.uri === uri);
  }

  /** A request about a document, at the inside of a text of it where one is given. */
  ask<Result>(method: string, uri: string, at?: string, more: object = {}): Promise<Result> {
    const position = at === undefined ? {} : { position: this.inside(uri, at) };
    return this.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, ...position, ...more });
  }

  /** The text of an open document. */
  textOf(uri: string): string {
    return this.document(uri).text;
  }

  hover(uri: string, at: string): Promise<Hover | null> {
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: this.inside(uri, at) });
  }

  /** Completion at the end of a document, or behind a text of it. */
  async complete(
    uri: string,
    behind?: string,
    context = { triggerKind: 1 } as object,
  ): Promise<readonly CompletionItem[]> {
    const { text } = this.document(uri);
    const position = behind === undefined ? positionAt(text, text.length) : rangeOf(text, behind).end;
    const list: CompletionList | null = await this.connection.sendRequest('textDocument/completion', {
      textDocument: { uri },
      position,
      context,
    });
    return list?.items ?? [];
  }

  async actions(uri: string, at: string, only?: readonly string[]): Promise<readonly CodeAction[]> {
    const range = rangeOf(this.document(uri).text, at);
    const diagnostics = this.publishedFor(uri).at(-1)?.diagnostics ?? [];
    const context = { diagnostics, ...(only === undefined ? {} : { only }) };
    return (
      (await this.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context })) ?? []
    );
  }

  /** The text of a document with an action's edits made. */
  applied(uri: string, { edit }: CodeAction): string {
    const { text } = this.document(uri);
    const edits = edit?.changes?.[uri] ?? [];
    return [...edits]
      .sort((a, b) => compare(b.range.start, a.range.start))
      .reduce((result, one) => applyEdit(result, one), text);
  }

  /** Says goodbye and gives the exit code of the server. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    return this.exitCode();
  }

  /** The exit code, once the process has ended. */
  exitCode(): Promise<number | null> {
    return this.ended;
  }

  /** Ends the process, if it still runs. */
  kill(): void {
    this.connection.dispose();
    this.process.kill();
  }

  private document(uri: string): OpenDocument {
    const document = this.documents.get(uri);
    if (document === undefined) throw new Error(`${uri} is not open`);
    return document;
  }

  private inside(uri: string, at: string): Position {
    const { start } = rangeOf(this.document(uri).text, at);
    return { line: start.line, character: start.character + 1 };
  }
}

/** Where a text stands in a source, the first time. */
export function rangeOf(source: string, text: string): Range {
  const at = source.indexOf(text);
  if (at < 0) throw new Error(`“${text}” does not stand in the draft`);
  return { start: positionAt(source, at), end: positionAt(source, at + text.length) };
}

/** The text of a range. */
export function textOf(source: string, { start, end }: Range): string {
  return source.slice(offsetAt(source, start), offsetAt(source, end));
}

function applyEdit(source: string, { range, newText }: TextEdit): string {
  return source.slice(0, offsetAt(source, range.start)) + newText + source.slice(offsetAt(source, range.end));
}

function positionAt(source: string, offset: number): Position {
  const lines = source.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function offsetAt(source: string, { line, character }: Position): number {
  const before = source.split('\n').slice(0, line);
  return before.reduce((sum, text) => sum + text.length + 1, 0) + character;
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
