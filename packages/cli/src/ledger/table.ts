/** The ledger for people: each series with its times and values, what contradicts, what is missing. */
import type { Concord, Gap, Ledger, Series, Thing } from '@sokhop/core/linter';
import { type Locale, sayFigure, sayIndicator, sayPeriod, sayPlace } from '@sokhop/core/rules';
import { type Colours, plain } from '../terminal.js';

/** The series and a closing line with their counts. */
export function table(ledger: Ledger, documents: number, locale: Locale, colours: Colours): string {
  const blocks = ledger.series.map((series) => seriesBlock(series, locale, colours));
  return `${[...blocks, closing(ledger, documents, locale, colours)].join('\n\n')}\n`;
}

function seriesBlock({ things, gaps }: Series, locale: Locale, colours: Colours): string {
  const times = things.map(({ time }) => sayTime(time, locale));
  const width = Math.max(0, ...times.map(({ length }) => length));
  return [
    colours.bold(title(things[0], locale)),
    ...things.flatMap((thing, i) => thingLines(thing, (times[i] ?? '').padEnd(width), locale, colours)),
    ...gaps.map((gap) => `  ${colours.yellow(`${WORDS[locale].gap}: ${sayGap(gap)}`)}`),
  ].join('\n');
}

function title(thing: Thing | undefined, locale: Locale): string {
  const figure = thing?.figures[0];
  if (figure?.indicator == null || figure.place === null) return '';
  const more = [
    figure.kind === 'percent' ? '%' : figure.unit,
    figure.status === 'estimate' ? WORDS[locale].estimate : '',
    figure.actor ?? '',
  ].filter((part) => part !== '');
  return plain(
    `${sayIndicator(figure.indicator, locale)} (${figure.indicator}) · ${sayPlace(figure.place, locale)} · ${more.join(' · ')}`,
  );
}

/** A contradiction takes a line a value, because one must see who says what. */
function thingLines({ concord, figures }: Thing, time: string, locale: Locale, colours: Colours): string[] {
  const say = (figure: Thing['figures'][number]) =>
    `${plain(sayFigure(figure))}  ${colours.dim(`${plain(figure.document.path)}:${figure.range.start.line + 1}`)}`;
  const [first, ...others] = figures;
  if (first === undefined) return [];
  if (concord !== 'inconsistent') {
    const count = others.length === 0 ? '' : colours.dim(` (${WORDS[locale].concord[concord]}, ${figures.length})`);
    return [`  ${time}  ${say(first)}${count}`];
  }
  const blank = ' '.repeat(time.length);
  return [
    `  ${time}  ${colours.red(WORDS[locale].concord.inconsistent)}`,
    ...figures.map((figure) => `  ${blank}  ${say(figure)}`),
  ];
}

function sayTime(time: string, locale: Locale): string {
  return sayPeriod(time.includes('/') ? time : `../${time}`, locale);
}

function sayGap({ from, to, missing }: Gap): string {
  return from === to ? from : `${from} – ${to} (${missing})`;
}

function closing({ figures, series }: Ledger, documents: number, locale: Locale, colours: Colours): string {
  const things = series.flatMap((one) => one.things);
  const count = (concord: Concord) => things.filter((thing) => thing.concord === concord).length;
  const gaps = series.reduce((sum, one) => sum + one.gaps.length, 0);
  return colours.bold(
    WORDS[locale].closing({
      figures: figures.length,
      documents,
      series: series.length,
      complete: count('complete'),
      consistent: count('consistent'),
      inconsistent: count('inconsistent'),
      gaps,
    }),
  );
}

type Counts = Readonly<
  Record<'figures' | 'documents' | 'series' | 'complete' | 'consistent' | 'inconsistent' | 'gaps', number>
>;

const WORDS: Readonly<
  Record<
    Locale,
    {
      readonly gap: string;
      readonly estimate: string;
      readonly concord: Readonly<Record<Concord, string>>;
      readonly closing: (counts: Counts) => string;
    }
  >
> = {
  vi: {
    gap: 'thiếu',
    estimate: 'ước thực hiện',
    concord: {
      single: '',
      complete: 'trùng hoàn toàn',
      consistent: 'khớp trong phạm vi làm tròn',
      inconsistent: 'mâu thuẫn',
    },
    closing: (n) =>
      `${n.figures} số liệu trong ${n.documents} văn bản; ${n.series} chuỗi. Được nêu nhiều lần: trùng hoàn toàn ${n.complete}, khớp trong phạm vi làm tròn ${n.consistent}, mâu thuẫn ${n.inconsistent}; ${n.gaps} khoảng trống.`,
  },
  en: {
    gap: 'missing',
    estimate: 'estimate',
    concord: {
      single: '',
      complete: 'the same',
      consistent: 'consistent within rounding',
      inconsistent: 'inconsistent',
    },
    closing: (n) =>
      `Figures: ${n.figures}, documents: ${n.documents}, series: ${n.series}. Said more than once: ${n.complete} the same, ${n.consistent} consistent within rounding, ${n.inconsistent} inconsistent; gaps: ${n.gaps}.`,
  },
};
