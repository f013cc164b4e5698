/** The province, city or commune that is spoken of, as the bare subject of a clause: `Tỉnh đạt 91,2%`. */
import type { FoundPlace } from './place.js';
import type { Word } from './word.js';

/** `Tỉnh đạt 91,2%`, `…, tỉnh có 1,2 triệu người`, `Đến nay thành phố đã …`: the bare word as the subject of a clause. */
export function subjectAt(words: readonly Word[], at: number): FoundPlace | null {
  const scope = SCOPES.get(words[at]?.norm ?? '');
  if (scope === undefined || (scope === 'this-city' && words[at + 1]?.norm !== 'phố')) return null;
  const to = scope === 'this-city' ? at + 2 : at + 1;
  const next = words[to];
  if (next === undefined || next.newLine || next.capital) return null;
  const isOf = scope === 'this-commune' && words[at - 1]?.norm === 'của' && next.norm !== 'hội';
  return isOf || isLabel(words, at, next) || isSubject(words, at, next)
    ? { to, iso: null, below: null, scope, body: false }
    : null;
}

/** `Tỉnh: 91,2%` at the start of a line, `Kế hoạch đề ra: tỉnh 91,2%`. */
function isLabel(words: readonly Word[], at: number, next: Word): boolean {
  if (next.norm === ':') return at === 0 || words[at]?.newLine === true;
  return next.kind === 'number' && next.spaced && opensPart(words, at);
}

function isSubject(words: readonly Word[], at: number, { norm }: Word): boolean {
  return SAID_OF_SUBJECT.has(norm) && (opensPart(words, at) || goesBeforeSubject(words, at));
}

/** What the bare word stands for, by its first syllable. */
const SCOPES: ReadonlyMap<string, FoundPlace['scope']> = new Map([
  ['tỉnh', 'this-province'],
  ['thành', 'this-city'],
  ['xã', 'this-commune'],
  ['phường', 'this-commune'],
  ['huyện', 'this-commune'],
]);

/** Whether a word of this norm may begin one. */
export function subjectMayBegin(norm: string): boolean {
  return SCOPES.has(norm);
}

/** Whether a word begins its line, or stands behind a mark that parts no list of levels: not in `xã, huyện, tỉnh đạt chuẩn`. */
function opensPart(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || words[at]?.newLine) return true;
  return before.kind === 'punctuation' && PARTS.has(before.norm) && !LEVELS.has(words[at - 2]?.norm ?? '');
}

const PARTS = new Set([',', ';', ':', '.', '(', '-', '–', '+', '"', '“']);
/** What is said of one level of the administration, or of a branch of it, in a list of them. */
const LEVELS = new Set(['huyện', 'xã', 'phường', 'ương', 'quận', 'phố', 'ngành', 'tỉnh']);

/** `Năm 2024 tỉnh có`, `hiện nay tỉnh có`, `trong khi tỉnh đạt`: words behind which a clause's subject may stand. */
function goesBeforeSubject(words: readonly Word[], at: number): boolean {
  const before = words[at - 1] as Word;
  if (before.kind === 'number') return YEAR.test(before.norm) && words[at - 2]?.norm !== 'số';
  return BEFORE_SUBJECT.has(before.norm) && !LEVELS.has(words[at - 2]?.norm ?? '');
}

const YEAR = /(?:^|[/-])20[0-9]{2}$/u;
const BEFORE_SUBJECT = new Set(
  'hiện nay riêng còn thì và mà nên khi đó rằng song nhưng nếu vì năm tháng quý qua này'.split(' '),
);
/** What a clause begins to say of its subject. */
const SAID_OF_SUBJECT = new Set(
  'có đạt đã hiện đang cũng vẫn mới còn thu chi tăng giảm phát vượt chiếm đứng xếp phấn ước cao thấp giải tiếp sẽ được cấp hỗ ghi luôn chỉ vận huy cần phải'.split(
    ' ',
  ),
);
