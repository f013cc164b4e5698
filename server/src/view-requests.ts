/** The requests of the extension's views and commands, answered from what the server knows. */
import { editRuleSetting } from '@sokhop/core/linter';
import { lineStarts, rangeOf } from '@sokhop/core/text';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { suppress } from './code-actions/suppression.js';
import { messages } from './messages.js';
import {
  CHECKED_NOTIFICATION,
  type CheckedParams,
  type DocumentFigures,
  FIGURES_REQUEST,
  type FiguresParams,
  type FiguresResult,
  SERIES_REQUEST,
  type SeriesParams,
  type SeriesResult,
  SWITCH_OFF_REQUEST,
  type SwitchOffParams,
  type SwitchOffResult,
  TEMPLATE_REQUEST,
  type TemplateParams,
  type TemplateResult,
} from './protocol.js';
import type { Service } from './service.js';

import { draftFromTemplate } from './templates.js';
import { turn } from './validation.js';
import { accountOfDraft, figuresOf, seriesOf } from './views.js';

/** Wraps a handler so that a withdrawn request is not worked on and a fault does not end the server. */
export type Answer = <Params, Result, Empty>(
  handle: (params: Params, token: CancellationToken) => Result | Promise<Result>,
  empty: Empty,
) => (params: Params, token: CancellationToken) => Promise<Result | Empty>;

/** Registers a handler for every request that views and commands send. */
export function registerViews(connection: Connection, service: Service, answer: Answer): void {
  connection.onRequest(
    FIGURES_REQUEST,
    answer((params: FiguresParams, token) => figures(service, params, token), { documents: [] }),
  );
  connection.onRequest(
    SERIES_REQUEST,
    answer(
      async (params: SeriesParams): Promise<SeriesResult> => {
        await service.workspace.ready();
        service.synchronise();
        const facts = new Set(service.workspace.drafts().map(({ uri }) => service.factsOf(uri)));
        const said = service.workspace.figures(() => true);
        return seriesOf(said, [...facts].flat(), params, service.locale());
      },
      { choices: [], chosen: null },
    ),
  );
  connection.onRequest(
    TEMPLATE_REQUEST,
    answer((params: TemplateParams): TemplateResult => draftFromTemplate(params, service.today()), null),
  );
  connection.onRequest(
    SWITCH_OFF_REQUEST,
    answer((params: SwitchOffParams) => switchOff(service, params), null),
  );
}

/** Tells what was found in the open drafts. */
export function tellChecked(connection: Connection, service: Service): void {
  const drafts = service.workspace.drafts().flatMap(({ uri, open }) => {
    const draft = open && service.draftAt(uri);
    return draft === null ? [] : [{ uri, account: accountOfDraft(draft) }];
  });
  void connection.sendNotification(CHECKED_NOTIFICATION, { drafts } satisfies CheckedParams);
}

/** Drafts are read one at a time, so that typing goes on meanwhile; withdrawn, the rest is left. */
async function figures(service: Service, { uris }: FiguresParams, token: CancellationToken): Promise<FiguresResult> {
  if (uris === null) await service.workspace.ready();
  service.synchronise();
  const spoken = new Map<string, number>();
  for (const { record } of service.workspace.drafts())
    for (const key of new Set(record.entries.map((entry) => entry.key)))
      if (key !== null) spoken.set(key, (spoken.get(key) ?? 0) + 1);
  const isShared = (key: string) => (spoken.get(key) ?? 0) > 1;
  const documents: DocumentFigures[] = [];
  for (const uri of uris ?? service.workspace.drafts().map((draft) => draft.uri)) {
    const whole = await service.wholeDraft(uri);
    if (whole !== null) documents.push(figuresOf(whole, isShared));
    await turn();
    if (token.isCancellationRequested) break;
  }
  return { documents };
}

async function switchOff(service: Service, { uri, ruleId, where }: SwitchOffParams): Promise<SwitchOffResult> {
  if (where.kind === 'here') {
    const open = service.draftAt(uri);
    if (open === null) return null;
    const { document, draft, locale } = open;
    const span = [document.offsetAt(where.range.start), document.offsetAt(where.range.end)] as const;
    const edits = suppress(draft, ruleId, span, messages[locale].reason).map(({ offset, text }) => {
      const at = document.positionAt(offset);
      return { range: { start: at, end: at }, newText: text };
    });
    return { uri, edits };
  }
  const file = await service.configurationFileOf(uri);
  const edit = file && editRuleSetting(file.text, ruleId, 'off');
  if (file === null || edit === null) return null;
  return { uri: file.uri, edits: [{ range: rangeOf(lineStarts(file.text), edit.offset), newText: edit.text }] };
}
