/** The chart as a page: an indicator over time, official values beside those of the drafts, and the same as a table. */
import type { SeriesChoice, SeriesPoint, SeriesResult } from '@sokhop/server/protocol';
import { WORDS, type Words } from '../words.js';
import { element, host, onContent, replace, slot } from './dom.js';
import { draw } from './draw.js';
import type { ChartContent } from './messages.js';

let content: ChartContent | null = null;

onContent<ChartContent>('chart', (sent) => {
  content = sent;
  document.documentElement.lang = sent.locale;
  render();
});

/** The chart has the width of its place; the drawing follows. */
new ResizeObserver(() => render()).observe(slot('content'));

function render(): void {
  if (content === null) return;
  const say = WORDS[content.locale];
  const { series } = content;
  if (series === null) {
    slot('status').textContent = say.chartPage.loading;
    return;
  }
  const { chosen } = series;
  slot('status').textContent = '';
  if (chosen === null) {
    replace(slot('toolbar'));
    replace(slot('content'), element('p', { class: 'empty' }, say.chartPage.nothing));
    return;
  }
  host.setState({ indicator: chosen.indicator.id, place: chosen.place.id });
  replace(slot('toolbar'), ...choices(series, chosen, say));
  replace(
    slot('content'),
    element('h1', {}, chosen.indicator.name, element('small', {}, `${chosen.place.name} · ${chosen.unit}`)),
    legend(chosen.points, say),
    draw(chosen, slot('content').clientWidth, say, open),
    element('h2', {}, say.chartPage.asTable),
    table(chosen.points, say),
  );
}

type Chosen = NonNullable<SeriesResult['chosen']>;

function choices({ choices: all }: SeriesResult, chosen: Chosen, { chartPage }: Words): readonly Node[] {
  const indicators = new Map<string, SeriesChoice>();
  for (const choice of all) {
    const known = indicators.get(choice.indicator.id);
    indicators.set(choice.indicator.id, { ...choice, values: choice.values + (known?.values ?? 0) });
  }
  const places = all.filter(({ indicator }) => indicator.id === chosen.indicator.id);
  const indicator = select(
    'indicator',
    [...indicators.values()].map(({ indicator: { id, name }, values }) => ({ id, name, values })),
    chosen.indicator.id,
    chartPage,
    () => host.postMessage({ kind: 'series', wanted: { indicator: indicator.value, place: null } }),
  );
  const place = select(
    'place',
    places.map(({ place: { id, name }, values }) => ({ id, name, values })),
    chosen.place.id,
    chartPage,
    () => host.postMessage({ kind: 'series', wanted: { indicator: chosen.indicator.id, place: place.value } }),
  );
  return [
    element('label', { class: 'grow' }, element('span', {}, chartPage.indicator), indicator),
    element('label', {}, element('span', {}, chartPage.place), place),
  ];
}

function select(
  key: string,
  options: readonly { readonly id: string; readonly name: string; readonly values: number }[],
  value: string,
  { values: say }: Words['chartPage'],
  change: () => void,
): HTMLSelectElement {
  return element(
    'select',
    { 'data-key': key, change },
    ...options.map(({ id, name, values }) =>
      element('option', { value: id, selected: id === value }, `${name} (${say(values)})`),
    ),
  );
}

/** Only what the chart shows is explained. */
function legend(points: readonly SeriesPoint[], { chartPage }: Words): Node {
  const entries: readonly [key: string, words: string, is: (point: SeriesPoint) => boolean][] = [
    ['draft', chartPage.drafts, ({ source, status }) => source === 'draft' && status !== 'plan'],
    ['plan', chartPage.plan, ({ source, status }) => source === 'draft' && status === 'plan'],
    ['facts', chartPage.facts, ({ source }) => source === 'facts'],
    ['reference', chartPage.reference, ({ source }) => source === 'reference'],
  ];
  const shown = entries.filter(([, , is]) => points.some(is));
  return element(
    'ul',
    { class: 'legend' },
    ...shown.map(([key, words]) =>
      element('li', {}, element('span', { class: `swatch ${key}`, 'aria-hidden': 'true' }), words),
    ),
  );
}

function table(points: readonly SeriesPoint[], say: Words): Node {
  const { columns, chartPage } = say;
  const head = [columns.period, columns.value, columns.source, columns.where];
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...head.map((name) => element('th', { scope: 'col' }, name)))),
    element(
      'tbody',
      {},
      ...points.map((point) => {
        const kind = [chartPage.sources[point.source], chartPage.status[point.status]].filter((word) => word !== '');
        return element(
          'tr',
          {},
          element('td', {}, point.period),
          element('td', {}, point.written),
          element('td', {}, kind.join(', ')),
          element('td', {}, where(point, say)),
        );
      }),
    ),
  );
}

function where(point: SeriesPoint, { tablePage }: Words): Node | string {
  const { at, label, written } = point;
  if (at === null) return label;
  const line = at.range.start.line + 1;
  return element(
    'button',
    {
      type: 'button',
      class: 'link',
      'data-key': `${at.uri} ${line} ${at.range.start.character}`,
      'aria-label': tablePage.jump(written, label, line),
      click: () => open(point),
    },
    `${label}:${line}`,
  );
}

function open({ at }: SeriesPoint): void {
  if (at !== null) host.postMessage({ kind: 'open', uri: at.uri, range: at.range });
}
