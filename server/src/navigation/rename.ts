/** Rename: a figure gets a new value wherever the workspace states it, in the way each place writes it, with a preview. */
import { type Figure, readAmount } from '@sokhop/core/figures';
import { formatNumber, sameThingKey, styleOf } from '@sokhop/core/rules';
import { type Rational, rangeOf, rational } from '@sokhop/core/text';
import {
  type ChangeAnnotation,
  type ClientCapabilities,
  LSPErrorCodes,
  type PrepareRenameResult,
  ResponseError,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { figureAt } from '../at.js';
import type { OpenDraft } from '../drafts.js';
import { messages } from '../messages.js';
import type { Service } from '../service.js';
import { addressKey } from '../uri.js';
import type { Said } from '../workspace.js';
import { sameThing } from './references.js';

/** What would be renamed at an offset: the number and its scale word; null where there is no figure of which the workspace can know the same. */
export function prepareRename({ draft }: OpenDraft, offset: number): PrepareRenameResult | null {
  const figure = figureAt(draft, offset);
  if (figure === null || sameThingKey(figure, draft) === null) return null;
  return { range: rangeOf(draft.text.lines, figure.span), placeholder: figure.text };
}

/** The edits that put a new value in the place of the one at an offset, here and in every draft that says the same of the same thing. */
export function rename(
  open: OpenDraft,
  offset: number,
  newName: string,
  service: Service,
  client: ClientCapabilities,
): WorkspaceEdit | null {
  const { draft, locale } = open;
  const figure = figureAt(draft, offset);
  if (figure === null || sameThingKey(figure, draft) === null) return null;
  const amount = readAmount(newName) ?? readAmount(`${newName} ${figure.unit}`);
  if (amount === null) throw new ResponseError(LSPErrorCodes.RequestFailed, messages[locale].notANumber(newName));
  const wanted = { text: amount.written, value: amount.value };
  const said = sameThing(figure, draft, service.workspace).filter(
    ({ entry }) => entry.kind === figure.kind && rational(entry.value).equals(figure.value),
  );
  return edits(open, figure, wanted, said, client);
}

interface Wanted {
  readonly text: string;
  readonly value: Rational;
}

function edits(
  { document, locale }: OpenDraft,
  figure: Figure,
  wanted: Wanted,
  said: readonly Said[],
  client: ClientCapabilities,
): WorkspaceEdit {
  const { documentChanges, changeAnnotationSupport } = client.workspace?.workspaceEdit ?? {};
  const changes = new Map<string, { said: Said; edits: TextEdit[] }>();
  for (const one of said) {
    const newText = one.entry.text === figure.text ? wanted.text : inStyleOf(one, wanted);
    if (newText === null) continue;
    const isHere = addressKey(one.at.uri) === addressKey(document.uri);
    const annotation = changeAnnotationSupport === undefined ? {} : { annotationId: isHere ? HERE : ELSEWHERE };
    const group = changes.get(addressKey(one.at.uri)) ?? { said: one, edits: [] };
    group.edits.push({ range: one.entry.range, newText, ...annotation });
    changes.set(addressKey(one.at.uri), group);
  }
  if (documentChanges !== true)
    return { changes: Object.fromEntries([...changes.values()].map((group) => [group.said.at.uri, group.edits])) };
  const label = messages[locale];
  const annotations: Record<string, ChangeAnnotation> = {
    [HERE]: { label: label.updateHere(wanted.text), needsConfirmation: false },
    [ELSEWHERE]: { label: label.updateElsewhere(wanted.text), needsConfirmation: true },
  };
  return {
    documentChanges: [...changes.values()].map(({ said: { at }, edits: own }): TextDocumentEdit => {
      return { textDocument: { uri: at.uri, version: at.open?.document.version ?? null }, edits: own };
    }),
    ...(changeAnnotationSupport === undefined ? {} : { changeAnnotations: annotations }),
  };
}

const HERE = 'here';
const ELSEWHERE = 'elsewhere';

/** The new value as another place writes it: its scale word, its decimals; null for a number in words. */
function inStyleOf({ entry: { text, value } }: Said, wanted: Wanted): string | null {
  const decimals = /,([0-9]+)/u.exec(text)?.[1]?.length ?? 0;
  const style = styleOf({ text, decimals, value: rational(value) });
  if (style === null) return null;
  const digits = formatNumber(wanted.value.div(style.factor), decimals, style.grouped);
  return text.normalize('NFC').replace(style.digits, () => digits);
}
