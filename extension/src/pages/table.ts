/** The check table as a page: sorts, filters and searches what the extension sent, and asks it to open places and export. */
import type { DocumentFigures, FigureRow, FigureState } from '@sokhop/server/protocol';
import { explanation } from '../report.js';
import { WORDS, type Words } from '../words.js';
import { element, host, onContent, replace, slot } from './dom.js';
import type { Scope, TableContent } from './messages.js';

type Column = 'state' | 'figure' | 'indicator' | 'period' | 'place' | 'why' | 'where';

const COLUMNS: readonly Column[] = ['state', 'figure', 'indicator', 'period', 'place', 'why', 'where'];
const STATES: readonly FigureState[] = ['error', 'warning', 'info', 'agrees', 'unchecked'];
const MARKS: Readonly<Record<FigureState, string>> = {
  error: '✕',
  warning: '!',
  info: 'i',
  agrees: '✓',
  unchecked: '○',
};
/** Rows on one page of the table: as many as a browser lays out at once without waiting. */
const ROWS = 200;

interface Row {
  readonly document: DocumentFigures;
  readonly figure: FigureRow;
  /** What the search looks through: without diacritics, in small letters. */
  readonly text: string;
}

interface State {
  search: string;
  hidden: FigureState[];
  sort: { column: Column; down: boolean } | null;
  page: number;
}

const state: State = {
  search: '',
  hidden: [],
  sort: null,
  page: 0,
  ...(host.getState() as Partial<State> | undefined),
};
let content: TableContent | null = null;
let rows: readonly Row[] = [];

onContent<TableContent>('table', (sent) => {
  content = sent;
  rows = (sent.documents ?? []).flatMap((document) =>
    document.figures.map((figure) => ({ document, figure, text: plain(searched(document, figure).join(' ')) })),
  );
  document.documentElement.lang = sent.locale;
  render();
});

function searched({ path }: DocumentFigures, figure: FigureRow): readonly string[] {
  const { written, indicator, period, place, role, rules } = figure;
  return [
    path,
    written,
    indicator?.name ?? '',
    indicator?.id ?? '',
    period?.name ?? '',
    place?.name ?? '',
    role,
    ...rules,
  ];
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase();
}

function change(changes: Partial<State>): void {
  Object.assign(state, { page: 0 }, changes);
  host.setState(state);
  render();
}

function render(): void {
  if (content === null) return;
  const say = WORDS[content.locale];
  const shown = sorted(rows.filter(isShown));
  const pages = Math.max(1, Math.ceil(shown.length / ROWS));
  state.page = Math.min(state.page, pages - 1);
  toolbar(content, say, shown);
  const { documents } = content;
  slot('status').textContent =
    documents === null ? say.tablePage.loading : say.tablePage.summary(shown.length, rows.length);
  if (documents === null) return;
  if (shown.length === 0) {
    const why = rows.length === 0 ? say.tablePage.nothing : say.tablePage.empty;
    replace(slot('content'), element('p', { class: 'empty' }, why));
    return;
  }
  const visible = shown.slice(state.page * ROWS, (state.page + 1) * ROWS);
  replace(slot('content'), table(visible, content.scope, say), ...(pages > 1 ? [pager(pages, say)] : []));
}

function isShown({ figure, text }: Row): boolean {
  return (
    !state.hidden.includes(figure.state) &&
    plain(state.search)
      .split(/\s+/u)
      .every((word) => text.includes(word))
  );
}

function sorted(found: readonly Row[]): readonly Row[] {
  const { sort } = state;
  if (sort === null) return found;
  const sign = sort.down ? -1 : 1;
  const collator = new Intl.Collator('vi', { numeric: true });
  const by: Readonly<Record<Column, (a: Row, b: Row) => number>> = {
    state: (a, b) => STATES.indexOf(a.figure.state) - STATES.indexOf(b.figure.state),
    figure: (a, b) => Number(a.figure.value) - Number(b.figure.value),
    indicator: (a, b) => collator.compare(a.figure.indicator?.name ?? '\uFFFF', b.figure.indicator?.name ?? '\uFFFF'),
    period: (a, b) => collator.compare(endOf(a.figure), endOf(b.figure)),
    place: (a, b) => collator.compare(a.figure.place?.name ?? '\uFFFF', b.figure.place?.name ?? '\uFFFF'),
    why: (a, b) => collator.compare(explanation(a.figure)[0] ?? '', explanation(b.figure)[0] ?? ''),
    where: (a, b) =>
      collator.compare(a.document.path, b.document.path) || a.figure.range.start.line - b.figure.range.start.line,
  };
  return [...found].sort((a, b) => sign * by[sort.column](a, b));
}

function endOf({ period }: FigureRow): string {
  return period?.id.split('/').at(-1) ?? '\uFFFF';
}

/** Built once for each language and scope; then only what changes is set, so that typing into the search goes on undisturbed. */
function toolbar({ scope, locale }: TableContent, say: Words, shown: readonly Row[]): void {
  const bar = slot('toolbar');
  const { tablePage, states } = say;
  if (bar.dataset.made !== locale) {
    bar.dataset.made = locale;
    const search = element('input', {
      type: 'search',
      id: 'search',
      value: state.search,
      placeholder: tablePage.searchHint,
      input: () => change({ search: search.value }),
    });
    const scopes = element(
      'select',
      {
        id: 'scope',
        change: () => host.postMessage({ kind: 'scope', scope: scopes.value === 'workspace' ? 'workspace' : 'draft' }),
      },
      element('option', { value: 'draft' }, tablePage.scopeDraft),
      element('option', { value: 'workspace' }, tablePage.scopeWorkspace),
    );
    const exporting = (format: 'csv' | 'html') => () =>
      host.postMessage({ kind: 'export', format, documents: byDocument(sorted(rows.filter(isShown))) });
    bar.replaceChildren(
      element('label', {}, element('span', {}, tablePage.scope), scopes),
      element('label', { class: 'grow' }, element('span', {}, tablePage.search), search),
      element('button', { type: 'button', class: 'primary', click: exporting('html') }, tablePage.exportHtml),
      element('button', { type: 'button', click: exporting('csv') }, tablePage.exportCsv),
      element('fieldset', {}, element('legend', {}, tablePage.filter), ...STATES.map((one) => filter(one, say))),
    );
  }
  const scopes = slot('scope');
  if (scopes instanceof HTMLSelectElement) scopes.value = scope;
  for (const one of STATES) {
    const count = rows.filter(({ figure }) => figure.state === one).length;
    slot(`count-${one}`).textContent = String(count);
    slot(`filter-${one}`).setAttribute('aria-label', `${states[one]}: ${count}`);
  }
  for (const button of bar.querySelectorAll('button')) button.disabled = shown.length === 0;
}

function filter(one: FigureState, { states }: Words): Node {
  const box = element('input', {
    type: 'checkbox',
    id: `filter-${one}`,
    checked: !state.hidden.includes(one),
    change: () =>
      change({ hidden: STATES.filter((other) => (other === one ? !box.checked : state.hidden.includes(other))) }),
  });
  const mark = element('span', { class: 'mark', 'aria-hidden': 'true' }, MARKS[one]);
  return element(
    'label',
    { class: `chip ${one}` },
    box,
    mark,
    `${states[one]} `,
    element('span', { id: `count-${one}`, class: 'count' }),
  );
}

/** The rows again as documents, for the export: what is hidden stays out, and the order is that of the table. */
function byDocument(shown: readonly Row[]): readonly DocumentFigures[] {
  const figures = new Map<DocumentFigures, FigureRow[]>();
  for (const { document, figure } of shown) {
    const own = figures.get(document);
    if (own === undefined) figures.set(document, [figure]);
    else own.push(figure);
  }
  return [...figures].map(([document, own]) => ({ ...document, figures: own }));
}

function table(visible: readonly Row[], scope: Scope, say: Words): Node {
  return element(
    'table',
    { 'aria-describedby': 'status' },
    element('thead', {}, element('tr', {}, ...COLUMNS.map((column) => header(column, say)))),
    element('tbody', {}, ...visible.map((row) => bodyRow(row, scope, say))),
  );
}

function header(column: Column, { columns, tablePage }: Words): Node {
  const { sort } = state;
  const isSorted = sort?.column === column;
  const direction = !isSorted ? 'none' : sort.down ? 'descending' : 'ascending';
  const arrow = element('span', { class: 'arrow', 'aria-hidden': 'true' }, !isSorted ? '' : sort.down ? '▼' : '▲');
  return element(
    'th',
    { scope: 'col', 'aria-sort': direction, class: column },
    element(
      'button',
      {
        type: 'button',
        'data-key': `sort ${column}`,
        title: tablePage.sortBy(columns[column].toLowerCase()),
        click: () => change({ sort: isSorted && sort.down ? null : { column, down: isSorted } }),
      },
      columns[column],
      arrow,
    ),
  );
}

function bodyRow({ document: { uri, path }, figure }: Row, scope: Scope, { states, tablePage }: Words): Node {
  const line = figure.range.start.line + 1;
  const jump = element(
    'button',
    {
      type: 'button',
      class: 'link',
      'data-key': `${uri} ${line} ${figure.range.start.character}`,
      'aria-label': tablePage.jump(figure.written, path, line),
      click: () => host.postMessage({ kind: 'open', uri, range: figure.range }),
    },
    figure.written,
  );
  const rule = (ruleId: string) =>
    element(
      'button',
      { type: 'button', class: 'rule', click: () => host.postMessage({ kind: 'rule', ruleId }) },
      ruleId,
    );
  const mark = element('span', { class: 'mark', 'aria-hidden': 'true' }, MARKS[figure.state]);
  // Where there is no room for their columns, these stand below the figure.
  const circumstances = [
    figure.period?.name,
    figure.place?.name,
    scope === 'workspace' ? `${path}:${line}` : undefined,
  ];
  const folded = [figure.indicator?.name ?? '', circumstances.filter((one) => one !== undefined).join(' · ')]
    .filter((line) => line !== '')
    .map((line) => element('small', { class: 'folded' }, line));
  return element(
    'tr',
    { class: figure.state },
    element('td', { class: 'state' }, element('span', { class: 'badge' }, mark, states[figure.state])),
    element(
      'td',
      { class: 'figure' },
      jump,
      ...(figure.role === '' ? [] : [element('small', {}, figure.role)]),
      ...folded,
    ),
    element('td', { class: 'indicator' }, figure.indicator?.name ?? '–'),
    element('td', { class: 'period' }, figure.period?.name ?? '–'),
    element('td', { class: 'place' }, figure.place?.name ?? '–'),
    element(
      'td',
      { class: 'why' },
      ...explanation(figure).map((line) =>
        element('p', figure.arithmetic.includes(line) ? { class: 'sum' } : {}, line),
      ),
      ...figure.rules.map(rule),
    ),
    element('td', { class: 'where' }, scope === 'workspace' ? `${path}:${line}` : String(line)),
  );
}

function pager(pages: number, { tablePage }: Words): Node {
  const to = (page: number, words: string, key: string) =>
    element(
      'button',
      { type: 'button', 'data-key': key, disabled: page < 0 || page >= pages, click: () => change({ page }) },
      words,
    );
  return element(
    'nav',
    { class: 'pager' },
    to(state.page - 1, tablePage.previous, 'previous'),
    element('span', {}, tablePage.page(state.page + 1, pages)),
    to(state.page + 1, tablePage.next, 'next'),
  );
}
