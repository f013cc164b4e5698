/** Completion: which kinds have something to offer at a cursor, and their offers as one list. */
import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import type { OpenDraft } from '../drafts.js';
import { completeCitations } from './citations.js';
import type { Asked, Cursor, Offer } from './context.js';
import { completeFrontMatter, inFrontMatter } from './front-matter.js';
import { completeIndicators, namesBefore } from './indicators.js';
import { proseBefore } from './prose.js';
import { completeSnippets } from './snippets.js';
import { completeSuppression } from './suppressions.js';
import { completeTemplates } from './templates.js';
import { completeValues, speaksOfIndicator } from './values.js';
import { completeHedges, completePeriods, completePlaces, completeUnits } from './words.js';

export { completeConfiguration } from './configuration.js';
export type { Asked } from './context.js';

/** A space may bring up the list by itself, and so may the beginning of a rule id. Letters may not: editors ask only at the beginning of a word. */
export const TRIGGER_CHARACTERS: readonly string[] = [' ', '/'];

/** A list, and the offset at which the words that it is for begin. */
export interface Completion {
  readonly list: CompletionList;
  readonly from: number;
}

/** What every kind of completion has to offer at an offset of a draft; null for nothing. */
export function complete(
  open: OpenDraft,
  offset: number,
  asked: Asked,
  client: { readonly snippets: boolean; readonly today: string },
): Completion | null {
  const { document, locale } = open;
  const source = document.getText();
  if (inFrontMatter(source, offset)) {
    const list = asked.kind === 'typing' ? null : completeFrontMatter(document, offset, client.today, locale);
    return list && { list, from: offset };
  }
  const suppression = completeSuppression(document, offset, locale);
  if (suppression !== null) return { list: suppression, from: offset };
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
  // Reading the whole draft for each space would be dear, and most spaces stand behind no name.
  if (asked.kind === 'typing' && namesBefore(line, true) === null && !mayTakeValue(line)) return null;
  const prose = proseBefore(source, offset);
  if (prose === null) return null;
  const cursor: Cursor = { open, offset, prose, asked, ...client };
  const kinds = asked.kind === 'typing' ? WHILE_TYPING : ALL;
  const offers = kinds.flatMap((kind) => kind(cursor) ?? []);
  const from = Math.min(...offers.map((offer) => offer.from));
  if (offers.length === 0 || (asked.kind === 'again' && from > asked.from)) return null;
  return { list: { isIncomplete: true, items: offers.flatMap((offer, rank) => itemsOf(offer, rank, cursor)) }, from };
}

/** In the order of their list. */
const ALL = [
  completeValues,
  completeUnits,
  completeIndicators,
  completeCitations,
  completePlaces,
  completePeriods,
  completeHedges,
  completeTemplates,
  completeSnippets,
] as const;
const WHILE_TYPING = [completeValues, completeIndicators] as const;

/** Behind `là`, `đạt` and the like a number comes; then its official value may come up by itself. */
function mayTakeValue(line: string): boolean {
  return /(?:là|đạt|có|lên|xuống|bằng|gần|trên|khoảng|hơn)\s$/iu.test(line) && speaksOfIndicator(line);
}

/** The list was matched here, by all names of a thing: the editor is to show it as it is, in this order, and to ask again with each letter. */
function itemsOf({ from, items }: Offer, rank: number, { open: { document }, offset }: Cursor): CompletionItem[] {
  const source = document.getText();
  return items.map(({ newText, from: own = from, ...item }, i) => ({
    ...item,
    filterText: source.slice(own, offset) || item.label,
    sortText: `${rank}${String(i).padStart(3, '0')}`,
    textEdit: { range: { start: document.positionAt(own), end: document.positionAt(offset) }, newText },
  }));
}
