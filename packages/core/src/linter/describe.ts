/** The card of a figure, for the hover of the editor: what was understood of it, and the arithmetic that it takes part in. */
import type { Draft, Figure } from '../figures/index.js';
import {
  type Locale,
  type Localised,
  sayBounds,
  sayFigure,
  sayIndicator,
  sayPeriod,
  sayPlace,
} from '../rules/index.js';
import { indicatorById } from '../vocabulary/index.js';
import { arithmeticOf } from './arithmetic.js';
import type { LintOptions } from './report.js';

/** A title and lines of plain text. */
export interface FigureCard {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Describes a figure of a draft: indicator, period, place, what the number stands for, and every sum that holds it. */
export function describeFigure(
  draft: Draft,
  figure: Figure,
  options: Pick<LintOptions, 'locale' | 'facts' | 'rules'> = {},
): FigureCard {
  const { locale = 'vi' } = options;
  const { indicator, period, place } = figure;
  const say = (key: keyof typeof LABELS, value: string | null) => `${LABELS[key][locale]}: ${value ?? UNKNOWN[locale]}`;
  return {
    title: [sayFigure(figure), sayRole(figure, locale)].filter((part) => part !== '').join(' · '),
    lines: [
      say(
        'indicator',
        indicator && `${figure.subset ? SUBSET[locale] : ''}${sayIndicator(indicator, locale)} (${indicator})`,
      ),
      ...(indicator === null ? [] : [indicatorById(indicator)?.definition[locale] ?? '']),
      say('period', period && sayPeriod(period, locale)),
      say('place', place && sayPlace(place, locale)),
      ...(figure.comparedTo === null ? [] : [say('comparedTo', sayCompared(figure.comparedTo, locale))]),
      say('interval', sayBounds(figure)),
      ...new Set((arithmeticOf(draft, options).get(figure) ?? []).flatMap(({ line }) => line ?? [])),
    ].filter((line) => line !== ''),
  };
}

/** What a figure does in its sentence, in words; empty for a plain level. */
export function sayRole({ role }: Figure, locale: Locale): string {
  return ROLES[role][locale];
}

const LABELS = {
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  period: { vi: 'Kỳ', en: 'Period' },
  place: { vi: 'Nơi', en: 'Place' },
  comparedTo: { vi: 'So với', en: 'Compared with' },
  interval: { vi: 'Có thể là', en: 'May stand for' },
} as const satisfies Record<string, Localised<string>>;

const UNKNOWN: Localised<string> = { vi: 'không rõ', en: 'not known' };
const SUBSET: Localised<string> = { vi: 'một phần của ', en: 'some of ' };

const ROLES: Readonly<Record<Figure['role'], Localised<string>>> = {
  level: { vi: '', en: '' },
  growth: { vi: 'mức tăng, giảm', en: 'growth' },
  difference: { vi: 'chênh lệch', en: 'difference' },
  multiple: { vi: 'số lần', en: 'multiple' },
  gap: { vi: 'khoảng cách với chỉ tiêu', en: 'gap to a target' },
  target: { vi: 'chỉ tiêu, kế hoạch', en: 'target' },
  average: { vi: 'bình quân', en: 'average' },
  share: { vi: 'tỷ trọng', en: 'share' },
  other: { vi: '', en: '' },
};

function sayCompared(comparedTo: string, locale: Locale): string {
  if (comparedTo === 'target') return locale === 'vi' ? 'chỉ tiêu, kế hoạch' : 'the target';
  return sayPeriod(comparedTo, locale);
}
