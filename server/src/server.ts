/** The server's wiring: which request of the protocol is answered by what. */
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Fact } from '@sokhop/core/figures';
import { type Configuration, explainRule } from '@sokhop/core/linter';
import { type Locale, rules } from '@sokhop/core/rules';
import {
  type CancellationToken,
  CodeActionKind,
  CompletionTriggerKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  type PublishDiagnosticsParams,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { hasOwnFrontMatter } from './activation.js';
import { codeActions, FIX_ALL } from './code-actions.js';
import { type Asked, complete, TRIGGER_CHARACTERS } from './completion.js';
import { CONFIGURATION_FILE, Configurations } from './configurations.js';
import { toConfigurationDiagnostic, toDiagnostic } from './diagnostics.js';
import { Drafts } from './drafts.js';
import { type Host, nodeHost } from './host.js';
import { hover } from './hover.js';
import {
  CHECK_REQUEST,
  type CheckParams,
  type CheckResult,
  EXPLAIN_REQUEST,
  type ExplainParams,
  type ExplainResult,
  RULES_REQUEST,
  type RulesResult,
} from './protocol.js';
import { localeOfEditor, readSettings, type Settings } from './settings.js';
import { turn, Validation } from './validation.js';

/** Milliseconds without an edit before the drafts are checked again. */
const QUIET = 120;

const NO_CONFIGURATION: Configuration = {};
const NO_FACTS: readonly Fact[] = [];

/** Serves one editor over a connection, until it says goodbye. */
export function startServer(connection: Connection, host: Host = nodeHost): void {
  const documents = new TextDocuments(TextDocument);
  const configurations = new Configurations(host, () => {
    drafts.forgetAll();
    validation.request(0);
  });
  /** Documents that the user asked to have checked, drafts or not. */
  const asked = new Set<string>();
  const published = new Map<string, string>();
  /** The files whose own mistakes have been told. */
  const mistaken = new Set<string>();
  let client: InitializeParams['capabilities'] = {};
  let editorLocale: Locale = localeOfEditor(undefined);
  let folders: readonly string[] = [];
  let settings: Settings = readSettings(undefined);
  /** Where the words began that the last list of completions was for. */
  let completing: { readonly uri: string; readonly from: number } | null = null;

  const drafts = new Drafts({
    open: () => documents.all().filter(isDraft),
    settings: () => settings,
    locale: () => editorLocale,
    configurationOf: (uri) => configurations.of(uri)?.configuration ?? NO_CONFIGURATION,
    factsOf,
    pathOf,
    today: host.today,
  });
  const validation = new Validation({
    *steps() {
      for (const document of documents.all().filter(isDraft)) yield () => drafts.report(document);
      for (const document of documents.all()) yield () => publish(document);
      yield publishConfigurations;
    },
    failed: (error) => connection.console.error(stackOf(error)),
  });

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities;
    editorLocale = localeOfEditor(params.locale);
    folders = (params.workspaceFolders ?? []).map(({ uri }) => uri);
    settings = readSettings(params.initializationOptions);
    return {
      serverInfo: { name: 'sokhop' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        completionProvider: { triggerCharacters: [...TRIGGER_CHARACTERS] },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(async () => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'sokhop' });
    }
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = [
        { globPattern: `**/${CONFIGURATION_FILE}` },
        { globPattern: '**/*.{csv,tsv,xlsx,yaml,yml,json}' },
      ];
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        startAfresh();
      });
    }
    await loadSettings(undefined);
  });

  connection.onDidChangeConfiguration(({ settings: sent }) => loadSettings(sent?.sokhop));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => configurations.concerns(uri))) startAfresh();
  });
  connection.onShutdown(() => validation.stop());

  // Also said of a document that has just been opened: the first look at it need not wait.
  documents.onDidChangeContent(({ document }) => validation.request(drafts.hasRead(document.uri) ? QUIET : 0));
  documents.onDidClose(({ document }) => {
    asked.delete(document.uri);
    drafts.forget(document.uri);
    clear(document.uri);
    validation.request(0);
  });

  connection.onHover(
    answer(({ textDocument, position }) => {
      const document = draftAt(textDocument.uri);
      if (document === null) return null;
      const offset = document.offsetAt(position);
      return hover(
        drafts.draft(document),
        drafts.findings(document),
        document,
        offset,
        drafts.locale(document),
        factsOf(document.uri),
      );
    }),
  );

  connection.onCompletion(
    answer(({ textDocument, position, context }) => {
      const document = draftAt(textDocument.uri);
      if (document === null) return null;
      const how = howAsked(document.uri, context?.triggerKind);
      const completion = complete(document, document.offsetAt(position), how, drafts.locale(document));
      completing = completion && { uri: document.uri, from: completion.from };
      return completion?.list ?? null;
    }),
  );

  connection.onCodeAction(
    answer(({ textDocument, range, context }) => {
      const document = draftAt(textDocument.uri);
      if (document === null) return null;
      return codeActions({
        document,
        draft: drafts.draft(document),
        findings: drafts.findings(document),
        selection: [document.offsetAt(range.start), document.offsetAt(range.end)],
        diagnostics: context.diagnostics,
        only: context.only ?? null,
        locale: drafts.locale(document),
        edit: workspaceEdit,
      });
    }),
  );

  connection.onRequest(
    CHECK_REQUEST,
    answer(({ uri }: CheckParams): CheckResult => {
      const document = documents.get(uri);
      if (document === undefined) return null;
      asked.add(uri);
      validation.request(0);
      const { figures, understood, checked } = drafts.report(document).coverage;
      const count = (severity: string) =>
        drafts.findings(document).filter(({ finding }) => finding.severity === severity).length;
      return { figures, understood, checked, errors: count('error'), warnings: count('warning'), infos: count('info') };
    }),
  );
  connection.onRequest(
    EXPLAIN_REQUEST,
    answer(({ ruleId }: ExplainParams): ExplainResult => explainRule(ruleId, settings.locale ?? editorLocale)),
  );
  connection.onRequest(
    RULES_REQUEST,
    answer((): RulesResult => rules.map(({ id, title }) => ({ id, title: title[settings.locale ?? editorLocale] }))),
  );

  documents.listen(connection);
  connection.listen();

  /** Answers a request unless it was withdrawn meanwhile; a fault becomes an error answer and a line in the editor's log. */
  function answer<Params, Result>(handle: (params: Params) => Result) {
    return async (params: Params, token: CancellationToken): Promise<Result | ResponseError> => {
      await turn();
      if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      try {
        return handle(params);
      } catch (error) {
        connection.console.error(stackOf(error));
        return new ResponseError(LSPErrorCodes.RequestFailed, String(error));
      }
    };
  }

  /** The facts that hold for a document, as far as they have been read. */
  function factsOf(uri: string): readonly Fact[] {
    return configurations.of(uri)?.facts()?.facts ?? NO_FACTS;
  }

  async function loadSettings(sent: unknown): Promise<void> {
    const section = client.workspace?.configuration ? await connection.workspace.getConfiguration('sokhop') : sent;
    if (section !== undefined) settings = readSettings(section);
    startAfresh();
  }

  function startAfresh(): void {
    configurations.forget();
    drafts.forgetAll();
    validation.request(0);
  }

  function isDraft(document: TextDocument): boolean {
    if (document.languageId !== 'markdown') return false;
    if (asked.has(document.uri)) return true;
    const configuration = configurations.of(document.uri);
    if (configuration !== null) return !configurations.ignores(configuration, document.uri);
    return settings.activate === 'always' || hasOwnFrontMatter(document.getText());
  }

  function draftAt(uri: string): TextDocument | null {
    const document = documents.get(uri);
    return document !== undefined && isDraft(document) ? document : null;
  }

  /** On a list that is up already the editor asks again with each letter: it is to stay about the same words. */
  function howAsked(uri: string, kind: CompletionTriggerKind | undefined): Asked {
    if (kind === CompletionTriggerKind.TriggerCharacter) return { kind: 'typing' };
    const goesOn = kind === CompletionTriggerKind.TriggerForIncompleteCompletions && completing?.uri === uri;
    return goesOn && completing !== null ? { kind: 'again', from: completing.from } : { kind: 'asked' };
  }

  /** How findings name a document: by its path within its workspace folder, short enough to read. */
  function pathOf(uri: string): string {
    const folder = folders.find((root) => uri.startsWith(`${root.replace(/\/$/, '')}/`));
    if (folder !== undefined) {
      const inside = decodeURIComponent(uri.slice(folder.replace(/\/$/, '').length + 1));
      return folders.length === 1 ? inside : `${basename(decodeURIComponent(folder))}/${inside}`;
    }
    return uri.startsWith('file:') ? fileURLToPath(uri) : uri;
  }

  function publish(document: TextDocument): void {
    const { uri, version } = document;
    if (!isDraft(document)) {
      clear(uri);
      return;
    }
    const locale = drafts.locale(document);
    const uriOf = (path: string) => drafts.uriOf(path);
    const diagnostics = drafts.findings(document).map((placed) => toDiagnostic(placed, document, uriOf, locale));
    send({ uri, version, diagnostics });
  }

  /** The mistakes of every `sokhop.yaml` that holds for an open draft, and of its facts files; a file without any is told so once it had some. */
  function publishConfigurations(): void {
    const locale = settings.locale ?? editorLocale;
    const found = new Map(configurations.mistakes().map(({ file, problems }) => [pathToFileURL(file).href, problems]));
    for (const uri of mistaken) if (!found.get(uri)?.length) clear(uri);
    mistaken.clear();
    for (const [uri, problems] of found) {
      if (problems.length === 0) continue;
      mistaken.add(uri);
      send({ uri, diagnostics: problems.map((problem) => toConfigurationDiagnostic(problem, locale)) });
    }
  }

  /** Sends diagnostics, if the editor does not have them already. */
  function send(message: PublishDiagnosticsParams): void {
    const written = JSON.stringify(message);
    if (published.get(message.uri) === written) return;
    published.set(message.uri, written);
    void connection.sendDiagnostics(message);
  }

  /** Takes back what was said of a document that is closed, or no draft any more. */
  function clear(uri: string): void {
    if (published.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Edits of one document; tied to its version where the editor can do that. */
  function workspaceEdit({ uri, version }: TextDocument, edits: TextEdit[]): WorkspaceEdit {
    if (!client.workspace?.workspaceEdit?.documentChanges) return { changes: { [uri]: edits } };
    return { documentChanges: [{ textDocument: { uri, version }, edits }] };
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
