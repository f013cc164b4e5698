/** What the server can do, as it says at the greeting. */
import { type ClientCapabilities, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { ACTION_KINDS } from './code-actions/index.js';
import { TRIGGER_CHARACTERS } from './completion/index.js';
import { LEGEND } from './semantic-tokens.js';

/** The capabilities for an editor. Diagnostics are sent to editors that do not ask for them. */
export function capabilities(client: ClientCapabilities): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(client.textDocument?.diagnostic === undefined
      ? {}
      : { diagnosticProvider: { identifier: 'sokhop', interFileDependencies: true, workspaceDiagnostics: true } }),
    hoverProvider: true,
    completionProvider: { triggerCharacters: [...TRIGGER_CHARACTERS] },
    codeActionProvider: { codeActionKinds: [...ACTION_KINDS] },
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: client.textDocument?.rename?.prepareSupport === true ? { prepareProvider: true } : true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    semanticTokensProvider: { legend: LEGEND, full: true, range: true },
    codeLensProvider: {},
    documentLinkProvider: {},
    inlayHintProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
