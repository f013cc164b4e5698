/** Subjects told with bare words, which only what stands around them makes a name: `số thu đạt …`, `… cho 3,41 triệu người thụ hưởng`. */
import { type IndicatorMention, perRead, wordAt } from '../reading/index.js';
import { type IndicatorId, SCHEMES } from '../vocabulary/index.js';
import { type Building, because, type WordRange } from './building.js';
import { recordOf } from './record.js';
import type { SentenceView } from './sentence-view.js';
import { isBeside } from './subject.js';
import { isWhole } from './whole-name.js';

/** Names a level by the bare words before it; whether there are any. */
export function bindBareSubject(figure: Building): boolean {
  const indicator =
    figure.kind === 'money' ? fundsBefore(figure) : (pensionersBefore(figure) ?? turnsOf(figure) ?? issued(figure));
  if (indicator === null) return false;
  figure.indicator = indicator.id;
  // Books and cards are counted together: either is some of them.
  if (indicator.id === 'bhxh.books') {
    figure.subset = true;
    figure.partOf = indicator.id;
  }
  because(figure, 'indicator', indicator.said);
  return true;
}

interface Named {
  readonly id: IndicatorId;
  readonly said: WordRange;
}

/** `Số thu đạt 2.483 tỷ đồng`, `toàn ngành thu 67.747 tỷ đồng`, `Số chi ước 81.049 tỷ đồng`: where a passage on social insurance names no scheme. */
function fundsBefore({ view, from, to }: Building): Named | null {
  const { words } = view;
  let at = from - 1;
  while (at > view.from && at > from - 6 && !FUNDS.has(words[at]?.norm ?? '')) at--;
  const id = FUNDS.get(words[at]?.norm ?? '');
  const head = wordAt(words, at - 1)?.norm;
  const isNamed =
    head === 'số'
      ? words[at - 2]?.norm !== 'tổng'
      : (head === 'ngành' && words[at - 2]?.norm === 'toàn') || (words[at]?.norm === 'thu' && isByOffice(view, at));
  if (id === undefined || !isNamed || !isBeside(view, at + 1, from) || !isWhole(view, to)) return null;
  return isOfSchemes(view) && !speaksOfOne(view, at) ? { id, said: { from: at - 1, to: at + 1 } } : null;
}

/** `5 tháng đầu năm, BHXH tỉnh thu được 2.100 tỷ đồng`, but not `Qua thanh tra, BHXH tỉnh thu được 9 tỷ đồng`. */
function isByOffice({ words, of, from }: SentenceView, at: number): boolean {
  let end = at;
  while (words[end - 1]?.norm === 'đã') end--;
  // `BHXH tỉnh`, `BHXH TP` is no place by itself; `BHXH tỉnh Hà Tĩnh`, `BHXH Việt Nam` holds one.
  const start = of.place.find((place) => place.to === end)?.from ?? end - 1;
  const isTheirs = end > from && [start, start - 1].some((first) => first >= from && words[first]?.norm === 'bhxh');
  return isTheirs && !words.slice(from, at).some(({ norm }) => RECOVERS.has(norm));
}

/** What an office took in by inspections, fines and gifts is no revenue of its schemes: `Qua thanh tra, BHXH tỉnh thu được 9 tỷ đồng`. */
const RECOVERS = new Set('nợ thanh tra kiểm đốc kiện phạt hồi truy chậm vận quyên'.split(' '));

const FUNDS: ReadonlyMap<string, IndicatorId> = new Map([
  ['thu', 'revenue.total'],
  ['chi', 'expenditure.total'],
]);

/** Whether the passage is about social insurance: taxes and budgets have a `số thu`, too. */
function isOfSchemes({ block, of }: SentenceView): boolean {
  return namesScheme(block) || of.indicator.some(({ indicator }) => OWED.has(indicator));
}

const namesScheme = perRead(({ words }): boolean => words.some(({ norm }) => SCHEMES.has(norm)));

const OWED: ReadonlySet<string> = new Set(['late-payment.amount', 'late-payment.rate', 'revenue.due']);

/** `BHXH tỉnh`, `BHXH Việt Nam`: the office, not its scheme. */
function isOffice({ words, of }: SentenceView, from: number, to: number): boolean {
  return OFFICES.has(words[to]?.norm ?? '') || of.place.some((place) => place.from === from || place.from === to);
}

const OFFICES = new Set(['tỉnh', 'tp', 'thành', 'huyện', 'thị', 'quận', 'khu', 'cơ']);

/** `Về BHXH tự nguyện, số thu đạt 30 tỷ đồng`: the clause speaks of one scheme. */
function speaksOfOne(view: SentenceView, at: number): boolean {
  return view.of.indicator.some(
    (name) =>
      name.to <= at &&
      view.segment(name.from) === view.segment(at) &&
      !isOffice(view, name.from, name.to) &&
      !isCountedBefore(view, name) &&
      recordOf(name.indicator).units.includes('người') &&
      !isCountedBehind(view, name, at),
  );
}

/** `có 412.300 người tham gia BHXH, số thu đạt …`: a name with its number before it is a count, and heads no clause. */
function isCountedBefore({ of }: SentenceView, { from }: IndicatorMention): boolean {
  return of.number.some(({ to }) => to <= from + LONGEST_VERB && from - to < WORDS_TO_NAME);
}

/** A name may begin before its own number: at most a verb of two words. */
const LONGEST_VERB = 2;
/** Between a number and its name stand a unit and a few words that narrow it down: `người lao động đang tham gia`. */
const WORDS_TO_NAME = 6;

/** `Số người tham gia BHXH đạt 412.300 người, số thu …`: a name with its number behind it is told, and the clause goes on to another. */
function isCountedBehind({ of }: SentenceView, name: IndicatorMention, at: number): boolean {
  return of.number.some(({ from, to }) => from >= name.to && to <= at);
}

/** `đã cấp (phát) 116.000 thẻ BHYT`, `cấp được 5.120 sổ BHXH`; cards that are issued anew or given away are others. */
function issued({ view, from, to, unit }: Building): Named | null {
  const { words } = view;
  if ((unit !== 'thẻ' && unit !== 'sổ') || !isWhole(view, to + 1)) return null;
  if (words[to]?.norm !== (unit === 'thẻ' ? 'bhyt' : 'bhxh')) return null;
  let verb = from - 1;
  while (verb > view.from && BEHIND_ISSUE.has(words[verb]?.norm ?? '')) verb--;
  const isIssued = words[verb]?.norm === 'cấp' && !NO_ISSUE.has(words[verb - 1]?.norm ?? '');
  return isIssued ? { id: 'bhxh.books', said: { from: verb, to: verb + 1 } } : null;
}

const BEHIND_ISSUE = new Set(['phát', 'được', 'hơn', 'gần', 'trên', 'khoảng']);
/** `cung cấp`, `trợ cấp`, `sẽ cấp`. */
const NO_ISSUE = new Set(['cung', 'trợ', 'trung', 'sẽ', 'chưa']);

/** `chi trả lương hưu`, `số chi lương hưu`. */
const PAYS = new Set(['trả', 'chi']);

/** Whether a mark, or the sentence's end, stands at a word. */
function endsClause({ words, to }: SentenceView, at: number): boolean {
  return at >= to || words[at]?.kind === 'punctuation';
}

/**
 * `Quỹ BHYT đã chi trả cho 184 triệu lượt người khám chữa bệnh`, `chi phí KCB cho 3,2 triệu lượt người`, `số lượt KCB là 43,2 triệu lượt`: the
 * visits that the fund pays for, where the sentence speaks of it before. `Đã tư vấn cho 5.412 lượt người`: those who were advised.
 */
function turnsOf({ view, from, to, unit }: Building): Named | null {
  if (unit !== 'lượt' && unit !== 'lượt người') return null;
  const { words } = view;
  const lead = verbBefore(view, from);
  if (isVisit(view, to, lead)) {
    for (let i = view.from; i < from; i++)
      if (words[i]?.norm === 'bhyt') return { id: 'bhyt.medical-visits', said: { from: i, to: i + 1 } };
    return null;
  }
  const isAdvice = words[lead]?.norm === 'vấn' && words[lead - 1]?.norm === 'tư' && words[lead + 1]?.norm === 'cho';
  return isAdvice && isWhole(view, to) ? { id: 'comm.consultations', said: { from: lead - 1, to: lead + 1 } } : null;
}

/** The last word before a number that is no link: of `tư vấn cho`, `số lượt KCB là`. */
function verbBefore({ words, from }: SentenceView, to: number): number {
  let at = to - 1;
  while (at > from && LEADS_TO_TURNS.has(words[at]?.norm ?? '')) at--;
  return at;
}

const LEADS_TO_TURNS = new Set(['cho', 'là', 'đạt', 'có', 'ước', 'hơn', 'được', 'khoảng', 'trên', 'gần']);

function isVisit(view: SentenceView, to: number, lead: number): boolean {
  const { words } = view;
  let verb = to;
  while (GO_TO_DOCTOR.has(words[verb]?.norm ?? '')) verb++;
  if (words[verb]?.norm === 'kcb') return isWhole(view, verb + 1);
  if (words[lead]?.norm !== 'kcb' || !endsOrWith(view, to)) return false;
  return words[lead + 1]?.norm === 'cho' || words[lead - 1]?.norm === 'lượt';
}

function endsOrWith(view: SentenceView, at: number): boolean {
  return endsClause(view, at) || view.words[at]?.norm === 'với' || view.words[at]?.norm === 'và';
}

const GO_TO_DOCTOR = new Set(['người', 'đi', 'đến', 'được', 'bệnh']);

/**
 * `chi trả lương hưu, trợ cấp BHXH kỳ tháng 5 cho 3,41 triệu người (thụ) hưởng`: those to whom the pensions are paid that the clause
 * speaks of.
 */
function pensionersBefore({ view, from, to, unit }: Building): Named | null {
  const { words } = view;
  if (unit !== 'người' || wordAt(words, from - 1)?.norm !== 'cho') return null;
  const verb = words[to]?.norm === 'thụ' ? to + 1 : to;
  const draws = words[verb]?.norm === 'hưởng';
  if (!(draws ? isWhole(view, verb + 1) : endsClause(view, to))) return null;
  for (let i = from - 2; i > view.from + 2 && view.segment(i) === view.segment(from); i--)
    if (words[i]?.norm === 'hưu' && words[i - 1]?.norm === 'lương' && PAYS.has(words[i - 2]?.norm ?? ''))
      return { id: 'pension.recipients', said: { from: i - 1, to: i + 1 } };
  return null;
}
