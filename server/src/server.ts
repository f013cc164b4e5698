/** The server's wiring: documents, settings, files and folders come in; diagnostics and answers go out. */
import type { Asked } from '@sokhop/configuration';
import type { Locale } from '@sokhop/core/rules';
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  type PublishDiagnosticsParams,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { hasOwnFrontMatter } from './activation.js';
import { capabilities } from './capabilities.js';
import { CONFIGURATION_FILE, Configurations } from './configurations.js';
import { toConfigurationDiagnostic } from './diagnostics.js';
import { Drafts } from './drafts.js';
import { registerFeatures } from './features.js';
import type { Host } from './host.js';
import { Problems } from './problems.js';
import type { Service } from './service.js';
import { localeOfEditor, readSettings, type Settings } from './settings.js';
import { addressKey, addressOf, isMarkdown, nameOf, pathWithin } from './uri.js';
import { Validation } from './validation.js';
import { tellChecked } from './view-requests.js';
import { Workspace } from './workspace.js';

/** Milliseconds without an edit before the drafts are checked again. */
const QUIET = 120;

/** Serves one editor over a connection, until it says goodbye. */
export function startServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  const configurations = new Configurations(host.files, pathOf, reread, failed);
  /** Documents that the user asked to have checked, drafts or not. */
  const asked = new Set<string>();
  const published = new Map<string, string>();
  /** The files about which something was said last time, and that may have nothing to be said of them now. */
  let told: ReadonlySet<string> = new Set();
  /** The configuration and facts files whose own mistakes have been told. */
  let mistaken: ReadonlySet<string> = new Set();
  let client: InitializeParams['capabilities'] = {};
  let editorLocale: Locale = localeOfEditor(undefined);
  let folders: readonly string[] = [];
  let settings: Settings = readSettings(undefined);
  /** What the user asks for, as of the last time it changed. */
  let wanted: Asked | null = null;

  const workspace: Workspace = new Workspace({
    host,
    folders: () => folders,
    read: (uri, text) => (isDraftText(uri, text) ? drafts.fileRecord(uri, text) : null),
    under: (uri) => drafts.under(uri),
    configured: (uri) => configurations.readyFor(uri),
    changed: () => refresh(),
    failed,
  });
  const drafts: Drafts = new Drafts(
    {
      open: () => documents.all().filter(isDraft),
      settings: () => settings,
      optionsFor: (uri) => configurations.optionsFor(uri, whatIsAsked()),
      isNamed,
      uriOfFacts: (uri, path) => configurations.uriOfFacts(uri, path),
      pathOf,
    },
    workspace,
  );
  const service: Service = {
    draftAt(uri) {
      const document = documents.get(uri);
      return document !== undefined && isDraft(document) ? drafts.of(document) : null;
    },
    async wholeDraft(uri) {
      const open = service.draftAt(uri);
      if (open !== null || documents.get(uri) !== undefined || !isMarkdown(uri)) return open;
      const text = await host.readText(uri);
      return text === null || !isDraftText(uri, text) ? null : drafts.ofFile(uri, text);
    },
    factsOf: (uri) => drafts.options(uri).facts ?? [],
    async configurationFileOf(uri) {
      const file = configurations.of(uri)?.file ?? null;
      const address = file === null ? null : addressOf(file);
      const text = address && (await service.readText(address));
      return address === null || text === null ? null : { uri: address, text };
    },
    documentAt: (uri) => documents.get(uri) ?? null,
    workspace,
    synchronise: () => drafts.synchronise(),
    settings: () => settings,
    factsFilesOf: (uri) => configurations.factsFilesOf(uri),
    readText: async (uri) => documents.get(uri)?.getText() ?? host.readText(uri),
    locale: () => settings.locale ?? editorLocale,
    today: host.today,
    configured: () => configurations.ready(),
  };
  const problems = new Problems(workspace, service.draftAt);
  const validation = new Validation({
    *steps() {
      for (const document of documents.all().filter(isDraft)) yield () => drafts.report(document);
      if (client.textDocument?.diagnostic === undefined) yield* pushSteps();
      yield publishConfigurations;
      yield () => tellChecked(connection, service);
      if (documents.all().some(isDraft)) yield () => workspace.start();
    },
    failed,
  });

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities;
    editorLocale = localeOfEditor(params.locale);
    folders = (params.workspaceFolders ?? []).map(({ uri }) => uri);
    settings = readSettings(params.initializationOptions);
    return { serverInfo: { name: 'sokhop' }, capabilities: capabilities(client) };
  });

  connection.onInitialized(async () => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'sokhop' });
    }
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = [CONFIGURATION_FILE, '*.{md,markdown}', '.gitignore', '*.{csv,tsv,xlsx,yaml,yml,json}'];
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: watchers.map((name) => ({ globPattern: `**/${name}` })),
      });
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
    const uris = changes.map(({ uri }) => uri);
    workspace.filesChanged(uris);
    if (uris.some((uri) => configurations.concerns(uri) || nameOf(uri) === '.gitignore')) startAfresh();
  });
  connection.onShutdown(() => validation.stop());

  // Also said of a document that has just been opened: the first look at it need not wait.
  documents.onDidChangeContent(({ document }) => {
    if (!isDraft(document)) drafts.forget(document.uri);
    validation.request(drafts.hasRead(document.uri) ? QUIET : 0);
  });
  documents.onDidClose(({ document }) => {
    asked.delete(document.uri);
    drafts.forget(document.uri);
    // What is on the disk counts again, and the editor may have saved it just now.
    workspace.filesChanged([document.uri]);
    refresh();
  });

  registerFeatures(connection, service, {
    client: () => client,
    problems,
    check(uri) {
      asked.add(uri);
      refresh();
    },
  });
  documents.listen(connection);
  connection.listen();

  async function loadSettings(sent: unknown): Promise<void> {
    const section = client.workspace?.configuration ? await connection.workspace.getConfiguration('sokhop') : sent;
    if (section !== undefined) settings = readSettings(section);
    startAfresh();
  }

  /** Files or settings have changed. */
  function startAfresh(): void {
    configurations.refresh();
    reread();
  }

  /** Reads and judges all drafts anew, under what is at hand of settings and configurations. */
  function reread(): void {
    drafts.forgetAll();
    workspace.relist();
    refresh();
  }

  /** The same object as long as nothing of it changes. */
  function whatIsAsked(): Asked {
    const now: Asked = {
      locale: settings.locale,
      otherwise: editorLocale,
      rules: settings.rules,
      today: host.today(),
    };
    const isSame =
      wanted !== null && Object.entries(now).every(([key, value]) => wanted?.[key as keyof Asked] === value);
    if (wanted === null || !isSame) wanted = now;
    return wanted;
  }

  /** Says anew what there is to say: to an editor that asks by itself, that it should ask. */
  function refresh(): void {
    validation.request(0);
    if (client.workspace?.diagnostics?.refreshSupport) void connection.languages.diagnostics.refresh().catch(() => {});
    if (client.workspace?.inlayHint?.refreshSupport) void connection.languages.inlayHint.refresh().catch(() => {});
    if (client.workspace?.codeLens?.refreshSupport)
      void connection.sendRequest('workspace/codeLens/refresh').catch(() => {});
  }

  function isDraft(document: TextDocument): boolean {
    if (document.languageId !== 'markdown') return false;
    return asked.has(document.uri) || isDraftText(document.uri, document.getText());
  }

  /** Whether the text at an address is a draft: in a workspace with `sokhop.yaml`, with front matter of ours, or by setting. */
  function isDraftText(uri: string, text: string): boolean {
    if (configurations.of(uri) === undefined) return false;
    return isNamed(uri) ?? (settings.activate === 'always' || hasOwnFrontMatter(text));
  }

  /** Whether the configuration that holds for an address counts the file as a draft; null where there is none. */
  function isNamed(uri: string): boolean | null {
    const configuration = configurations.of(uri) ?? null;
    return configuration === null ? null : !configurations.ignores(configuration, uri);
  }

  /** How findings name a document: by its path within its workspace folder, short enough to read. */
  function pathOf(uri: string): string {
    for (const folder of folders) {
      const inside = pathWithin(uri, folder);
      if (inside !== null) return folders.length === 1 ? inside : `${labelOf(folder)}/${inside}`;
    }
    return addressKey(uri).replace(/^file:\/\//u, '');
  }

  /** The name of a workspace folder; of two that have the same, the whole path. */
  function labelOf(folder: string): string {
    const alike = folders.filter((other) => nameOf(other) === nameOf(folder));
    return alike.length === 1 ? nameOf(folder) : addressKey(folder).replace(/^file:\/\//u, '');
  }

  /** For an editor that does not ask: what there is to say of each draft, and of what was one. */
  function* pushSteps(): Iterable<() => void> {
    const before = told;
    const now = new Set<string>();
    for (const document of documents.all().filter(isDraft)) {
      const { uri, version } = document;
      now.add(addressKey(uri));
      yield () => send({ uri, version, diagnostics: [...problems.ofOpen(drafts.of(document))] });
    }
    yield () => {
      for (const one of workspace.drafts()) {
        const diagnostics = one.open === null ? problems.of(one) : [];
        if (diagnostics.length === 0) continue;
        now.add(addressKey(one.uri));
        send({ uri: one.uri, diagnostics: [...diagnostics] });
      }
      for (const key of before) if (!now.has(key)) clear(key);
      told = now;
    };
  }

  /** The mistakes of every `sokhop.yaml` that holds for an open draft, and of its facts files; a file without any is told so once it had some. */
  function publishConfigurations(): void {
    const locale = service.locale();
    const before = mistaken;
    const now = configurations.mistakes().filter(({ problems: found }) => found.length > 0);
    mistaken = new Set(now.map(({ uri }) => addressKey(uri)));
    for (const key of before) if (!mistaken.has(key)) clear(key);
    for (const { uri, problems: found } of now)
      send({ uri, diagnostics: found.map((problem) => toConfigurationDiagnostic(problem, locale)) });
  }

  /** Sends diagnostics, if the editor does not have them already. */
  function send(message: PublishDiagnosticsParams): void {
    const key = addressKey(message.uri);
    const written = JSON.stringify(message);
    if (published.get(key) === written) return;
    published.set(key, written);
    void connection.sendDiagnostics(message);
  }

  /** Takes back what was said of a document that is closed, or no draft any more. */
  function clear(key: string): void {
    const written = published.get(key);
    if (written === undefined) return;
    published.delete(key);
    const { uri } = JSON.parse(written) as PublishDiagnosticsParams;
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  function failed(error: unknown): void {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
