/** Which request of the protocol is answered by what. */
import { explainRule } from '@sokhop/core/linter';
import { rules } from '@sokhop/core/rules';
import type { Span } from '@sokhop/core/text';
import {
  type CancellationToken,
  type ClientCapabilities,
  CompletionTriggerKind,
  type Connection,
  LSPErrorCodes,
  type Range,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { codeActions } from './code-actions/index.js';
import { type Asked, complete, completeConfiguration } from './completion/index.js';
import { CONFIGURATION_FILE } from './configurations.js';
import type { OpenDraft } from './drafts.js';
import { formatting } from './formatting.js';
import { hover } from './hover/index.js';
import { inlayHints } from './inlay-hints.js';
import { codeLenses } from './navigation/code-lens.js';
import { definition } from './navigation/definition.js';
import { documentLinks } from './navigation/document-links.js';
import { references } from './navigation/references.js';
import { prepareRename, rename } from './navigation/rename.js';
import { documentSymbols, workspaceSymbols } from './navigation/symbols.js';
import type { Problems } from './problems.js';
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
import { semanticTokens } from './semantic-tokens.js';
import type { Service } from './service.js';
import { nameOf } from './uri.js';
import { turn } from './validation.js';
import { registerViews } from './view-requests.js';
import { accountOfDraft } from './views.js';

/** What the features need of the wiring. */
export interface Wiring {
  readonly client: () => ClientCapabilities;
  readonly problems: Problems;
  /** From now on a document counts as a draft, until it is closed. */
  readonly check: (uri: string) => void;
}

/** Registers a handler for every request that the server answers. */
export function registerFeatures(connection: Connection, service: Service, wiring: Wiring): void {
  /** Where the words began that the last list of completions was for. */
  let completing: { readonly uri: string; readonly from: number } | null = null;

  connection.onHover(onDraft((open, { position }) => hover(open, open.document.offsetAt(position))));

  connection.onCompletion(
    answer(({ textDocument: { uri }, position, context }) => {
      const document = service.documentAt(uri);
      if (document === null) return null;
      const offset = document.offsetAt(position);
      if (nameOf(uri) === CONFIGURATION_FILE) return completeConfiguration(document, offset, service.locale());
      const open = service.draftAt(uri);
      if (open === null) return null;
      const how = howAsked(uri, context?.triggerKind);
      const snippets = wiring.client().textDocument?.completion?.completionItem?.snippetSupport === true;
      const completion = complete(open, offset, how, { snippets, today: service.today() });
      completing = completion && { uri, from: completion.from };
      return completion?.list ?? null;
    }, null),
  );

  connection.onDefinition(
    onDraft((open, { position }) => [...definition(open, open.document.offsetAt(position), synchronised())]),
  );
  connection.onReferences(
    onDraft((open, { position, context }) => [
      ...references(open, open.document.offsetAt(position), context.includeDeclaration, synchronised()),
    ]),
  );
  connection.onPrepareRename(onDraft((open, { position }) => prepareRename(open, open.document.offsetAt(position))));
  connection.onRenameRequest(
    onDraft((open, { position, newName }) =>
      rename(open, open.document.offsetAt(position), newName, synchronised(), wiring.client()),
    ),
  );
  connection.onDocumentSymbol(onDraft(({ draft, locale }) => [...documentSymbols(draft, locale)]));
  connection.onWorkspaceSymbol(
    answer(({ query }) => [...workspaceSymbols(query, synchronised().workspace, service.locale())], null),
  );
  connection.languages.semanticTokens.on(
    answer(
      ({ textDocument: { uri } }) => {
        const open = service.draftAt(uri);
        return open === null ? { data: [] } : semanticTokens(open.draft);
      },
      { data: [] },
    ),
  );
  connection.languages.semanticTokens.onRange(
    answer(
      ({ textDocument: { uri }, range }) => {
        const open = service.draftAt(uri);
        return open === null ? { data: [] } : semanticTokens(open.draft, spanOf(open, range));
      },
      { data: [] },
    ),
  );
  connection.onCodeLens(onDraft((open) => [...codeLenses(open, service)]));
  connection.onDocumentLinks(onDraft((open) => [...documentLinks(open)]));
  connection.languages.inlayHint.on(
    onDraft((open, { range }) => [...inlayHints(open, spanOf(open, range), service.settings().inlayHints)]),
  );
  connection.onDocumentFormatting(onDraft((open) => [...formatting(open, null)]));
  connection.onDocumentRangeFormatting(onDraft((open, { range }) => [...formatting(open, spanOf(open, range))]));

  connection.onCodeAction(
    onDraft((open, { range, context }) =>
      codeActions({
        open,
        selection: spanOf(open, range),
        diagnostics: context.diagnostics,
        only: context.only ?? null,
        edit: workspaceEdit,
        service,
      }),
    ),
  );

  connection.languages.diagnostics.on(
    answer(({ textDocument, previousResultId }) => wiring.problems.pull(textDocument.uri, previousResultId), {
      kind: 'full',
      items: [],
    }),
  );
  connection.languages.diagnostics.onWorkspace(
    answer(
      async ({ previousResultIds }, token) => {
        await service.workspace.ready();
        if (token.isCancellationRequested) return { items: [] };
        service.synchronise();
        return { items: [...wiring.problems.pullWorkspace(previousResultIds)] };
      },
      { items: [] },
    ),
  );

  connection.onRequest(
    CHECK_REQUEST,
    answer(({ uri }: CheckParams): CheckResult => {
      if (service.documentAt(uri) === null) return null;
      wiring.check(uri);
      const open = service.draftAt(uri);
      if (open === null) return null;
      return accountOfDraft(open);
    }, null),
  );
  connection.onRequest(
    EXPLAIN_REQUEST,
    answer(({ ruleId }: ExplainParams): ExplainResult => explainRule(ruleId, service.locale()), null),
  );
  connection.onRequest(
    RULES_REQUEST,
    answer((): RulesResult => rules.map(({ id, title }) => ({ id, title: title[service.locale()] })), []),
  );

  registerViews(connection, service, answer);

  /** The service, once the workspace knows what the editor shows now. */
  function synchronised(): Service {
    service.synchronise();
    return service;
  }

  /** Answers a request about an open draft; null for any other document. */
  function onDraft<Params extends { readonly textDocument: { readonly uri: string } }, Result>(
    handle: (open: OpenDraft, params: Params) => Result | Promise<Result>,
  ) {
    return answer(async (params: Params): Promise<Result | null> => {
      const open = service.draftAt(params.textDocument.uri);
      return open === null ? null : handle(open, params);
    }, null);
  }

  /** Answers a request unless it was withdrawn meanwhile; after a fault the answer is empty, and the editor's log says why. */
  function answer<Params, Result, Empty>(
    handle: (params: Params, token: CancellationToken) => Result | Promise<Result>,
    empty: Empty,
  ) {
    return async (params: Params, token: CancellationToken): Promise<Result | Empty> => {
      // The withdrawal may already have arrived, behind the request.
      await turn();
      await service.configured();
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      try {
        return await handle(params, token);
      } catch (error) {
        // What the writer is to be told, a value that is no number, is no fault.
        if (error instanceof ResponseError) throw error;
        connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
        return empty;
      }
    };
  }

  /** On a list that is up already the editor asks again with each letter: it is to stay about the same words. */
  function howAsked(uri: string, kind: CompletionTriggerKind | undefined): Asked {
    if (kind === CompletionTriggerKind.TriggerCharacter) return { kind: 'typing' };
    const goesOn = kind === CompletionTriggerKind.TriggerForIncompleteCompletions && completing?.uri === uri;
    return goesOn && completing !== null ? { kind: 'again', from: completing.from } : { kind: 'asked' };
  }

  /** Edits of one document; tied to its version where the editor can do that. */
  function workspaceEdit({ uri, version }: Edited, edits: TextEdit[]): WorkspaceEdit {
    if (!wiring.client().workspace?.workspaceEdit?.documentChanges) return { changes: { [uri]: edits } };
    return { documentChanges: [{ textDocument: { uri, version }, edits }] };
  }
}

function spanOf({ document }: OpenDraft, { start, end }: Range): Span {
  return [document.offsetAt(start), document.offsetAt(end)];
}

interface Edited {
  readonly uri: string;
  /** Null for a file that is not open. */
  readonly version: number | null;
}
