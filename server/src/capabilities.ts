/** What the server can do, as it says at the greeting. */
import {
  type ClientCapabilities,
  CodeActionKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { FIX_ALL } from './code-actions.js';
import { TRIGGER_CHARACTERS } from './completion.js';

/** The capabilities for an editor. Diagnostics are sent to editors that do not ask for them. */
export function capabilities(client: ClientCapabilities): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(client.textDocument?.diagnostic === undefined
      ? {}
      : { diagnosticProvider: { identifier: 'sokhop', interFileDependencies: true, workspaceDiagnostics: true } }),
    hoverProvider: true,
    completionProvider: { triggerCharacters: [...TRIGGER_CHARACTERS] },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
