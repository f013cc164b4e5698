/** What the extension's views show: the figures of drafts with their arithmetic and state, and an indicator over time. */
import { endOf, type Fact, type Figure, referenceFacts, startOf } from '@sokhop/core/figures';
import { arithmeticOf, sayRole, type UncheckedReason, uncheckedReason } from '@sokhop/core/linter';
import {
  type Entry,
  intervalOf,
  type Locale,
  type Localised,
  sayBounds,
  sayFact,
  sayFigure,
  sayIndicator,
  sayPeriod,
  sayPlace,
  saySource,
} from '@sokhop/core/rules';
import { type Interval, overlaps, type Rational, rangeOf, rational, toDecimalString } from '@sokhop/core/text';
import { type IndicatorId, indicatorById } from '@sokhop/core/vocabulary';
import { nameOfOther } from './diagnostics.js';
import type { PlacedFinding, WholeDraft } from './drafts.js';
import { messages } from './messages.js';
import type {
  Account,
  DocumentFigures,
  FigureRow,
  FigureState,
  Named,
  SeriesChoice,
  SeriesParams,
  SeriesPoint,
  SeriesResult,
} from './protocol.js';
import type { Said, WorkspaceDraft } from './workspace.js';

/** The figures of a draft, in reading order, each with the sums that hold it. `isShared` says of which things other drafts speak too. */
export function figuresOf(whole: WholeDraft, isShared: (key: string) => boolean): DocumentFigures {
  const { uri, draft, record, findings, locale, options } = whole;
  const arithmetic = arithmeticOf(draft, options);
  const toldSums = new Set(findings.map(({ finding }) => finding.arithmetic));
  return {
    uri,
    path: draft.path,
    date: draft.date,
    account: accountOfDraft(whole),
    figures: draft.figures.map((figure, i): FigureRow => {
      const found = findings.filter(({ span }) => overlaps(span, figure.extent));
      const entry = record.entries[i];
      const isChecked = entry?.checked === true || (entry?.key != null && isShared(entry.key));
      const sums = arithmetic.get(figure) ?? [];
      // A figure of a sum that does not come out may be the wrong one, though another is underlined.
      const isSuspect = sums.some(({ line, agrees }) => !agrees && line !== null && toldSums.has(line));
      const state = stateOf(found, isSuspect, isChecked);
      const { indicator, period, place } = figure;
      return {
        range: rangeOf(draft.text.lines, figure.extent),
        written: sayFigure(figure),
        value: toDecimalString(figure.value),
        unit: figure.unit,
        indicator: indicator && { id: indicator, name: sayIndicator(indicator, locale) },
        period: period === null ? null : { id: period, name: sayPeriod(period, locale) },
        place: place === null ? null : { id: place, name: sayPlace(place, locale) },
        role: sayRole(figure, locale),
        interval: sayBounds(figure),
        state,
        why: whyOf(figure, found, state, locale),
        rules: [...new Set(found.map(({ finding }) => finding.ruleId))],
        arithmetic: [
          ...new Set([
            ...found.flatMap(({ finding }) => finding.arithmetic ?? []),
            ...sums.flatMap(({ line }) => line ?? []),
          ]),
        ],
      };
    }),
  };
}

/** What was read, understood, checked and found in a document. */
export function accountOfDraft({ report, findings }: WholeDraft): Account {
  const { figures, understood, checked } = report.coverage;
  const count = (severity: string) => findings.filter(({ finding }) => finding.severity === severity).length;
  return { figures, understood, checked, errors: count('error'), warnings: count('warning'), infos: count('info') };
}

function stateOf(found: readonly PlacedFinding[], isSuspect: boolean, checked: boolean): FigureState {
  const gravest = (['error', 'warning', 'info'] as const).find((severity) =>
    found.some(({ finding }) => finding.severity === severity),
  );
  return gravest ?? (isSuspect ? 'warning' : checked ? 'agrees' : 'unchecked');
}

function whyOf(figure: Figure, found: readonly PlacedFinding[], state: FigureState, locale: Locale): string {
  if (state === 'unchecked') return REASONS[uncheckedReason(figure)][locale];
  if (state === 'warning' && found.length === 0) return SUSPECT[locale];
  return found.map((one) => sayFinding(one, locale)).join('\n');
}

const SUSPECT: Localised<string> = {
  vi: 'Con số này nằm trong một phép tính không khớp.',
  en: 'This figure is part of a sum that does not come out.',
};

function sayFinding({ finding, mirrored }: PlacedFinding, locale: Locale): string {
  return mirrored ? messages[locale].contradicts(nameOfOther(finding), finding.message) : finding.message;
}

/** Why a figure was not checked, and what the writer may do about it. */
const REASONS: Readonly<Record<UncheckedReason, Localised<string>>> = {
  'no-indicator': {
    vi: 'Không thấy con số này nói về chỉ tiêu nào. Nếu là số của một chỉ tiêu, hãy viết tên chính thức của chỉ tiêu trong cùng câu.',
    en: 'It is not clear which indicator this figure belongs to. If it belongs to one, write its official name in the same sentence.',
  },
  'not-a-level': {
    vi: 'Đây là mức tăng, giảm, tỷ trọng, bình quân hoặc chỉ tiêu, và bản thảo không nêu đủ các con số để tính lại.',
    en: 'This is a change, a share, an average or a target, and the draft does not state the numbers to calculate it from.',
  },
  'no-period': {
    vi: 'Không rõ con số là của thời gian nào. Hãy ghi kỳ (năm 2024, đến hết quý I/2024 …), hoặc ngày của văn bản ở đầu tệp.',
    en: 'It is not clear which period this figure is of. State the period, or the date of the draft in its front matter.',
  },
  'no-place': {
    vi: 'Không rõ con số là của địa bàn nào. Hãy ghi địa bàn (toàn quốc, tỉnh …), hoặc dòng place: ở đầu tệp.',
    en: 'It is not clear which place this figure is of. State the place, or place: in the front matter.',
  },
  'nothing-to-compare': {
    vi: 'Đã hiểu con số, nhưng không có số nào khác để đối chiếu: cả trong bản thảo, trong tệp số liệu lẫn trong số liệu công bố.',
    en: 'The figure is understood, but nothing to hold it against stands in the draft, in the facts files or in the published values.',
  },
};

/** The values of an indicator at a place: what drafts say, and official values, those of the workspace and the built-in ones. */
export function seriesOf(
  said: readonly Said[],
  facts: readonly Fact[],
  wanted: SeriesParams,
  locale: Locale,
): SeriesResult {
  const values = said.flatMap(({ at, entry }) => (isValueInTime(entry) ? [{ at, entry }] : []));
  const choices = choicesOf(
    values.map(({ entry }) => entry),
    locale,
  );
  const chosen =
    choices.find(({ indicator, place }) => indicator.id === wanted.indicator && place.id === wanted.place) ??
    choices.find(({ indicator }) => indicator.id === wanted.indicator) ??
    choices[0];
  if (chosen === undefined) return { choices, chosen: null };
  const isChosen = (of: { readonly indicator: string; readonly place: string }) =>
    of.indicator === chosen.indicator.id && of.place === chosen.place.id;
  const points = [
    ...values.filter(({ entry }) => isChosen(entry)).map(({ at, entry }) => pointOfEntry(at, entry, locale)),
    ...[...facts, ...referenceFacts()].filter(isChosen).map((fact) => pointOfFact(fact, locale)),
  ].flatMap((point) => point ?? []);
  const { measure, units } = indicatorById(chosen.indicator.id as IndicatorId);
  return {
    choices,
    chosen: {
      indicator: chosen.indicator,
      place: chosen.place,
      unit: units[0] ?? '',
      measure,
      points: points.sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0)),
    },
  };
}

type ValueInTime = Entry & { readonly indicator: IndicatorId; readonly period: string; readonly place: string };

/** Only what may be drawn as the indicator's own value: no changes, no parts of it. */
function isValueInTime(entry: Entry): entry is ValueInTime {
  const { role, subset, indicator, period, place, kind } = entry;
  if (role !== 'level' && role !== 'target') return false;
  if (subset || indicator === null || period === null || place === null) return false;
  const isRate = indicatorById(indicator)?.measure === 'rate';
  return isRate === (kind === 'percent');
}

/** What the drafts say values of, the most often named first. */
function choicesOf(values: readonly ValueInTime[], locale: Locale): readonly SeriesChoice[] {
  const byThing = new Map<string, { indicator: Named; place: Named; values: number }>();
  for (const { indicator, place } of values) {
    const key = `${indicator} ${place}`;
    const known = byThing.get(key);
    if (known !== undefined) known.values++;
    else
      byThing.set(key, {
        indicator: { id: indicator, name: sayIndicator(indicator, locale) },
        place: { id: place, name: sayPlace(place, locale) },
        values: 1,
      });
  }
  return [...byThing.values()].sort(
    (a, b) => b.values - a.values || a.indicator.name.localeCompare(b.indicator.name, 'vi'),
  );
}

function pointOfEntry({ uri, record }: WorkspaceDraft, entry: ValueInTime, locale: Locale): SeriesPoint | null {
  const time = timeOf(entry.period, locale);
  if (time === null) return null;
  return {
    ...time,
    ...numbersOf(rational(entry.value), intervalOf(entry)),
    source: 'draft',
    written: sayFigure(entry),
    status: entry.role === 'target' ? 'plan' : entry.status,
    label: record.path,
    at: { uri, range: entry.range },
  };
}

function pointOfFact(fact: Fact, locale: Locale): SeriesPoint | null {
  const time = timeOf(fact.period, locale);
  if (time === null) return null;
  return {
    ...time,
    ...numbersOf(fact.value, fact.interval),
    source: fact.origin === 'workspace' ? 'facts' : 'reference',
    written: sayFact(fact),
    status: fact.status,
    label: saySource(fact, locale),
    at: null,
  };
}

/** Null for a time without an end, which has no place on an axis. */
function timeOf(period: string, locale: Locale): Pick<SeriesPoint, 'start' | 'end' | 'period'> | null {
  const end = endOf(period);
  return end === null ? null : { start: startOf(period), end, period: sayPeriod(period, locale) };
}

/** For drawing only, so a binary float will do. */
function numbersOf(value: Rational, { low, high }: Interval): Pick<SeriesPoint, 'value' | 'low' | 'high'> {
  const number = (of: Rational | null) => Number(toDecimalString(of ?? value));
  return { value: number(value), low: number(low), high: number(high) };
}
