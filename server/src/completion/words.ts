/** The small words around numbers: places, periods, units and hedges, as official texts write them. */
import { sayPeriod } from '@sokhop/core/rules';
import { MERGER_DAY, provinces, units } from '@sokhop/core/vocabulary';
import { CompletionItemKind } from 'vscode-languageserver';
import { searchKey } from '../indicator-names.js';
import { messages } from '../messages.js';
import { type Cursor, longestRun, type Offer, type Offered } from './context.js';

/** The provinces whose name the words before the cursor begin, as they are at the draft's date. */
export function completePlaces({ open, prose }: Cursor): Offer | null {
  const { draft, locale } = open;
  const date = draft.date ?? '9999';
  const epoch = date >= MERGER_DAY ? 'since-2025-07-01' : 'before-2025-07-01';
  const known = provinces.filter((province) => province.epoch === epoch);
  const run = longestRun(prose.text, 3, (words) => {
    const query = searchKey(words);
    // Place names are capitalised: a small letter begins other words.
    if (query.trim().length < 2 || !/^\p{Lu}/u.test(words)) return [];
    return known.filter(({ name, variants }) => [name, ...variants].some((one) => searchKey(one).startsWith(query)));
  });
  if (run === null) return null;
  const items = run.found.map(({ name, kind, iso }) => ({
    label: name,
    detail: `${kind} ${name} · ${iso}`,
    kind: CompletionItemKind.Folder,
    newText: name,
    labelDetails: { description: messages[locale].place },
  }));
  return { from: prose.sourceAt(run.start), items };
}

/** The periods that a draft of its date would speak of, by their first words: `6 tháng`, `quý`, `đến hết`. */
export function completePeriods({ open, prose }: Cursor): Offer | null {
  const { draft, locale } = open;
  const periods = periodsAround(draft.date);
  const run = longestRun(prose.text, 5, (words) => {
    const query = searchKey(words);
    return query.trim().length < 3
      ? []
      : periods.filter((text) => searchKey(text).startsWith(query) && text.length > words.trimEnd().length);
  });
  if (run === null) return null;
  const capital = /^\p{Lu}/u.test(prose.text.slice(run.start));
  const items = run.found.map((text) => ({
    label: text,
    kind: CompletionItemKind.Event,
    labelDetails: { description: messages[locale].period },
    newText: capital ? text.charAt(0).toUpperCase() + text.slice(1) : text,
  }));
  return { from: prose.sourceAt(run.start), items };
}

/** Last and this year, the quarters and months that are over, and what accumulates until then. */
function periodsAround(date: string | null): readonly string[] {
  if (date === null) return [];
  const [year = 0, month = 1] = date.split('-').map(Number);
  const pad = (number: number) => String(number).padStart(2, '0');
  const lastDay = (y: number, m: number) => new Date(Date.UTC(y, m, 0)).getUTCDate();
  const over = (y: number, m: number) => `${y}-${pad(m)}-${pad(lastDay(y, m))}`;
  const span = (y: number, from: number, to: number) => sayPeriod(`${y}-${pad(from)}-01/${over(y, to)}`, 'vi');
  const until = (y: number, m: number) => sayPeriod(`../${over(y, m)}`, 'vi');
  const texts = [span(year, 1, 12), span(year - 1, 1, 12), until(year - 1, 12)];
  for (let m = month; m >= 1; m--) {
    texts.push(span(year, m, m), until(year, m), `tính ${until(year, m)}`);
    if (m > 1 && m < 12) texts.push(span(year, 1, m));
    if (m % 3 === 0) texts.push(span(year, m - 2, m));
  }
  texts.push(`cùng kỳ năm ${year - 1}`, `so với cùng kỳ năm ${year - 1}`);
  return [...new Set(texts)];
}

/** Units behind a number, those of the indicators of the sentence first. */
export function completeUnits({ prose }: Cursor): Offer | null {
  const match = /[0-9](?:\s+(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ))?\s+(\p{L}[\p{L}, ]*)?$/iu.exec(prose.text);
  if (match === null) return null;
  const typed = match[1] ?? '';
  if (typed.trim() === '') return null;
  const query = searchKey(typed);
  const found = units.filter(({ name, kind }) => kind !== 'age' && searchKey(name).startsWith(query)).slice(0, 20);
  if (found.length === 0) return null;
  const items = found.map(({ name }) => ({ label: name, kind: CompletionItemKind.Unit, newText: name }));
  return { from: prose.sourceAt(prose.text.length - typed.length), items };
}

/** Words that bound the number that will follow, with what they say of it. */
export function completeHedges({ open, prose }: Cursor): Offer | null {
  const run = longestRun(prose.text, 2, (words) => {
    const query = searchKey(words);
    return query.trim().length < 2 ? [] : HEDGES.filter(([word]) => searchKey(word).startsWith(query));
  });
  if (run === null) return null;
  const items = run.found.map(
    ([word, bound]): Offered => ({
      label: word,
      kind: CompletionItemKind.Operator,
      detail: messages[open.locale].hedges[bound],
      newText: `${word} `,
    }),
  );
  return { from: prose.sourceAt(run.start), items };
}

const HEDGES = [
  ['trên', 'above'],
  ['hơn', 'above'],
  ['gần', 'below'],
  ['chưa đến', 'below'],
  ['khoảng', 'about'],
  ['xấp xỉ', 'about'],
  ['ước đạt', 'about'],
  ['ít nhất', 'atLeast'],
  ['tối thiểu', 'atLeast'],
  ['không quá', 'atMost'],
  ['tối đa', 'atMost'],
] as const;
