/** Sentences about one person or one family: what a fund pays for them, and how many of them take part, is no measure of a place. */
import { type Word, wordAt } from '../reading/index.js';
import { beforePersons, type IndicatorId } from '../vocabulary/index.js';
import type { Building } from './building.js';
import { perSentence, type SentenceView } from './sentence-view.js';

/**
 * Takes the indicator from a level that is told of somebody: `Bà Nguyễn Thị Hoa được quỹ BHYT chi trả 48 triệu đồng`, `gia đình ông Bảy có 4
 * người tham gia BHYT`. In `Ông Bình, Giám đốc BHXH tỉnh, cho biết: toàn tỉnh có …` a person speaks of others.
 */
export function leavePersons(view: SentenceView, figures: readonly Building[]): void {
  if (!mayBeOfPerson(view, figures)) return;
  const person = firstPerson(view);
  if (person === null) return;
  for (const figure of figures) {
    const { role, indicator, kind, from } = figure;
    if (indicator === null || role !== 'level' || from < person.at) continue;
    if (!PAID.has(indicator) && !(kind === 'count' && person.isFamily)) continue;
    if (view.of.place.some(({ scope, from: at }) => scope !== 'below' && at > person.at && at < from)) continue;
    figure.indicator = null;
    figure.role = 'other';
    figure.partOf = null;
    figure.subset = false;
  }
}

/** Only what is paid, and those of a family, may be somebody's. */
function mayBeOfPerson(view: SentenceView, figures: readonly Building[]): boolean {
  let counts = false;
  for (const { indicator, role, kind } of figures) {
    if (indicator === null || role !== 'level') continue;
    if (PAID.has(indicator)) return true;
    if (kind === 'count') counts = true;
  }
  return counts && namesFamily(view);
}

function namesFamily({ words, from, to }: SentenceView): boolean {
  for (let i = from + 1; i < to; i++) if (words[i]?.norm === 'đình' && words[i - 1]?.norm === 'gia') return true;
  return false;
}

/** What is paid for somebody; what firms owe is told by persons, too. */
const PAID: ReadonlySet<IndicatorId> = new Set(['bhyt.medical-expenditure', 'expenditure.total']);

interface Person {
  readonly at: number;
  readonly isFamily: boolean;
}

/** The person or family that a sentence is about: one gone on about, one named who does not speak of others, one of several patients. */
const firstPerson = perSentence((view): Person | null => {
  const { words, from, to } = view;
  let named: Person | null = null;
  let told: Person | null = null;
  let speaks = false;
  for (let i = from; i < to; i++) {
    const [word, next] = [words[i] as Word, words[i + 1]?.norm ?? ''];
    if (told === null && isGoneOnAbout(view, i)) told = { at: i, isFamily: false };
    if (SPEAKS.has(word.norm) || SPEAKS.has(`${word.norm} ${next}`)) speaks = true;
    else if (named === null && isNamed(view, i)) named = { at: i, isFamily: isFamily(view, i) };
  }
  if (named === null || speaks || (told !== null && told.at < named.at)) return told;
  return named;
});

/** `bà được quỹ BHYT chi trả …`, at the head of a clause. */
function isGoneOnAbout({ words, of, from }: SentenceView, at: number): boolean {
  if (!PERSONS.has(words[at]?.norm ?? '') || !GOES_ON.has(words[at + 1]?.norm ?? '')) return false;
  return at === from || words[at - 1]?.kind === 'punctuation' || of.period.some(({ to }) => to === at);
}

/** `Bà Rịa - Vũng Tàu` is nobody. */
function isNamed({ words, of, from }: SentenceView, at: number): boolean {
  if (of.place.some((place) => place.from <= at && at < place.to)) return false;
  const [word, next, name] = [words[at] as Word, words[at + 1], words[at + 2]];
  const before = at === from ? '' : wordAt(words, at - 1)?.norm;
  if (PERSONS.has(word.norm)) return isName(next) && before !== 'theo';
  return PATIENTS.has(`${word.norm} ${next?.norm ?? ''}`) && (ONE.has(before ?? '') || isName(name));
}

function isName(word: Word | undefined): boolean {
  return word?.kind === 'word' && word.capital && !word.upper;
}

function isFamily({ words, from }: SentenceView, at: number): boolean {
  return at - 2 >= from && words[at - 1]?.norm === 'đình' && words[at - 2]?.norm === 'gia';
}

/** `đồng chí` is said of those who speak. */
const PERSONS = new Set([...beforePersons].filter((norm) => norm !== 'chí'));
const GOES_ON = new Set('được đã phải bị nằm mắc vẫn chỉ'.split(' '));
const PATIENTS = new Set(['bệnh nhân', 'người bệnh', 'trường hợp']);
const ONE = new Set(['có', 'một', 'mỗi', 'từng', 'nhiều']);
/** Offices and words of speech: who speaks is not whom it is about. */
const SPEAKS = new Set(
  'cho biết|cho hay|chia sẻ|khẳng định|thông tin|nhấn mạnh|đánh giá|phát biểu|báo cáo|giám đốc|chủ tịch|bí thư|trưởng|phó|bộ trưởng|nói'.split(
    '|',
  ),
);
