/** Which request of the protocol is answered by what. */
import { explainRule } from '@sokhop/core/linter';
import { rules } from '@sokhop/core/rules';
import {
  type CancellationToken,
  type ClientCapabilities,
  CompletionTriggerKind,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActions } from './code-actions.js';
import { type Asked, complete } from './completion.js';
import type { OpenDraft } from './drafts.js';
import { hover } from './hover.js';
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
import type { Service } from './service.js';
import { turn } from './validation.js';

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

  connection.onHover(
    onDraft(({ document, draft, findings, locale, facts }, { position }) =>
      hover(draft, findings, document, document.offsetAt(position), locale, facts),
    ),
  );

  connection.onCompletion(
    onDraft(({ document, locale }, { position, context }) => {
      const how = howAsked(document.uri, context?.triggerKind);
      const completion = complete(document, document.offsetAt(position), how, locale);
      completing = completion && { uri: document.uri, from: completion.from };
      return completion?.list ?? null;
    }),
  );

  connection.onCodeAction(
    onDraft(({ document, draft, findings, locale }, { range, context }) =>
      codeActions({
        document,
        draft,
        findings,
        selection: [document.offsetAt(range.start), document.offsetAt(range.end)],
        diagnostics: context.diagnostics,
        only: context.only ?? null,
        locale,
        edit: workspaceEdit,
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
      const { figures, understood, checked } = open.report.coverage;
      const count = (severity: string) => open.findings.filter(({ finding }) => finding.severity === severity).length;
      return { figures, understood, checked, errors: count('error'), warnings: count('warning'), infos: count('info') };
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

  /** Answers a request about an open draft; null for any other document. */
  function onDraft<Params extends { readonly textDocument: { readonly uri: string } }, Result>(
    handle: (open: OpenDraft, params: Params) => Result,
  ) {
    return answer((params: Params) => {
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
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      try {
        return await handle(params, token);
      } catch (error) {
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
  function workspaceEdit({ uri, version }: TextDocument, edits: TextEdit[]): WorkspaceEdit {
    if (!wiring.client().workspace?.workspaceEdit?.documentChanges) return { changes: { [uri]: edits } };
    return { documentChanges: [{ textDocument: { uri, version }, edits }] };
  }
}
