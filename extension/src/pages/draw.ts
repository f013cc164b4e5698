/** Draws values over time as SVG: axes with round ticks, official values as diamonds on a line, those of drafts as circles. */
import type { SeriesPoint, SeriesResult } from '@sokhop/server/protocol';
import type { Words } from '../words.js';
import { element, svg } from './dom.js';

type Chosen = NonNullable<SeriesResult['chosen']>;

const HEIGHT = 360;
const LEFT = 64;
const RIGHT = 20;
const TOP = 26;
const BOTTOM = 34;
const DAY = 86_400_000;
const RADIUS = 5.5;

/** Where a time or a value lies in the drawing. */
interface Frame {
  readonly width: number;
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
}

/** The drawing with a card for the point under the mouse or the focus. A click on a point of a draft opens it. */
export function draw(chosen: Chosen, wide: number, say: Words, open: (point: SeriesPoint) => void): Node {
  const { points } = chosen;
  const width = Math.max(420, Math.min(wide, 1100));
  const times = points
    .flatMap(({ start, end }) => (chosen.measure === 'flow' ? [start ?? end, end] : [end]))
    .map(timeOf);
  const [first, last] = padded(Math.min(...times), Math.max(...times), 200 * DAY, 0.04);
  const steps = ticks(Math.min(...points.map(({ low }) => low)), Math.max(...points.map(({ high }) => high)));
  const [bottom = 0, top = 1] = [steps[0], steps.at(-1)];
  const frame: Frame = {
    width,
    x: (time) => LEFT + ((time - first) / (last - first)) * (width - LEFT - RIGHT),
    y: (value) => HEIGHT - BOTTOM - ((value - bottom) / (top - bottom)) * (HEIGHT - TOP - BOTTOM),
  };
  const card = element('div', { class: 'card', role: 'status', hidden: true });
  const drawing = svg(
    'svg',
    { viewBox: `0 0 ${width} ${HEIGHT}`, width, height: HEIGHT, role: 'group', 'aria-labelledby': 'chart-title' },
    svg(
      'title',
      { id: 'chart-title' },
      say.chartPage.describe(chosen.indicator.name, chosen.place.name, points.length),
    ),
    ...valueAxis(steps, frame, chosen.unit, say),
    ...timeAxis(first, last, frame),
    ...line(points, chosen.measure, frame),
    // What drafts say lies behind, as rings around the official values that they agree with.
    ...[...points]
      .sort((a, b) => Number(b.source === 'draft') - Number(a.source === 'draft'))
      .map((point) => mark(point, chosen.measure, frame, card, say, open)),
  );
  return element('figure', {}, drawing, card);
}

function timeOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`);
}

/** A range with some air, and never without extent. */
function padded(low: number, high: number, least: number, share: number): readonly [number, number] {
  const air = Math.max((high - low) * share, (least - (high - low)) / 2, 0);
  return [low - air, high + air];
}

/** Four to seven round values that hold all of a range, and not zero unless it is near: it is the change that one looks for. */
function ticks(low: number, high: number): readonly number[] {
  const extent = high - low || Math.abs(high) * 0.1 || 1;
  const [from, to] = [low - extent * 0.08, high + extent * 0.12];
  const rough = (to - Math.max(from, low >= 0 ? 0 : from)) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
  const begin = Math.floor((low >= 0 ? Math.max(0, from) : from) / step);
  const count = Math.ceil(to / step) - begin;
  return Array.from({ length: count + 1 }, (_, i) => (begin + i) * step);
}

function valueAxis(steps: readonly number[], { width, y }: Frame, unit: string, { chartPage }: Words): SVGElement[] {
  const [factor, scale] = chartPage.scales.find(([size]) => (steps.at(-1) ?? 0) >= size) ?? [1, ''];
  const gap = ((steps[1] ?? 0) - (steps[0] ?? 0)) / factor;
  const decimals = Math.max(0, Math.min(4, -Math.floor(Math.log10(gap) + 1e-9)), gap % 1 === 0 ? 0 : gap < 1 ? 2 : 1);
  const say = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: decimals });
  return [
    svg('text', { x: 0, y: 12, class: 'axis' }, [scale, unit].filter((word) => word !== '').join(' ')),
    ...steps.flatMap((value) => [
      svg('line', { x1: LEFT, x2: width - RIGHT, y1: y(value), y2: y(value), class: 'grid' }),
      svg('text', { x: LEFT - 8, y: y(value) + 4, class: 'axis end' }, say.format(value / factor)),
    ]),
  ];
}

/** A tick at the end of each year; of each month where the chart spans less than two years. */
function timeAxis(first: number, last: number, { x }: Frame): SVGElement[] {
  const years = (last - first) / (365 * DAY);
  const every = years > 20 ? 5 : years > 10 ? 2 : 1;
  const from = new Date(first).getUTCFullYear();
  const ends =
    years >= 2
      ? Array.from({ length: Math.ceil(years) + 2 }, (_, i) => from + i)
          .filter((year) => year % every === 0)
          .map((year) => [Date.UTC(year, 11, 31), String(year)] as const)
      : Array.from({ length: 26 }, (_, i) => {
          const end = new Date(Date.UTC(from, i * (years > 1 ? 3 : 2) + 1, 0));
          return [end.getTime(), `${end.getUTCMonth() + 1}/${end.getUTCFullYear()}`] as const;
        });
  return ends
    .filter(([time]) => time >= first && time <= last)
    .flatMap(([time, name]) => [
      svg('line', { x1: x(time), x2: x(time), y1: HEIGHT - BOTTOM, y2: HEIGHT - BOTTOM + 5, class: 'tick' }),
      svg('text', { x: x(time), y: HEIGHT - BOTTOM + 20, class: 'axis middle' }, name),
    ]);
}

/** Published stocks and rates are joined; flows are not, since a month does not compare with a year. */
function line(points: readonly SeriesPoint[], measure: Chosen['measure'], { x, y }: Frame): SVGElement[] {
  const published = points.filter(({ source, status }) => source === 'reference' && status !== 'plan');
  if (measure === 'flow' || published.length < 2) return [];
  const path = published.map(({ end, value }) => `${x(timeOf(end)).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  return [svg('polyline', { points: path, class: 'line' })];
}

function mark(
  point: SeriesPoint,
  measure: Chosen['measure'],
  { x, y, width }: Frame,
  card: HTMLElement,
  say: Words,
  open: (point: SeriesPoint) => void,
): SVGElement {
  const { source, status, start, end, value, low, high } = point;
  const [cx, cy] = [x(timeOf(end)), y(value)];
  const kind = source === 'draft' && status === 'plan' ? 'plan' : source;
  const { chartPage } = say;
  const origin = [chartPage.sources[source], chartPage.status[status]].filter((word) => word !== '').join(', ');
  const words = [point.written, point.period, `${origin}: ${point.label}`];
  const show = () => {
    card.replaceChildren(
      element('strong', {}, point.written),
      element('span', {}, point.period),
      element('span', {}, words[2] ?? ''),
    );
    card.hidden = false;
    card.style.left = `${Math.min(cx + 14, width - 250)}px`;
    card.style.top = `${Math.max(cy - 20, 0)}px`;
  };
  const hide = () => {
    card.hidden = true;
  };
  const act = () => open(point);
  const isDraft = source === 'draft';
  const shape = isDraft
    ? svg('circle', { cx, cy, r: RADIUS + 3 })
    : svg('path', {
        d: `M${cx} ${cy - RADIUS - 1}l${RADIUS + 1} ${RADIUS + 1}l${-RADIUS - 1} ${RADIUS + 1}l${-RADIUS - 1} ${-RADIUS - 1}z`,
      });
  const from = measure === 'flow' && start !== null ? x(timeOf(start)) : null;
  return svg(
    'g',
    {
      class: `point ${kind}`,
      tabindex: 0,
      role: isDraft ? 'button' : 'img',
      'aria-label': words.join('; '),
      mouseenter: show,
      mouseleave: hide,
      focus: show,
      blur: hide,
      click: act,
      keydown: (event) => {
        if (event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ')) act();
      },
    },
    ...(from === null ? [] : [svg('line', { x1: from, x2: cx, y1: cy, y2: cy, class: 'span' })]),
    ...(y(low) - y(high) > 2 * RADIUS
      ? [svg('line', { x1: cx, x2: cx, y1: y(low), y2: y(high), class: 'whisker' })]
      : []),
    shape,
  );
}
