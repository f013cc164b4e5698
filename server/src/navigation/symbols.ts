/** Symbols: the figures of a draft under its headings, and the indicators of the workspace with every figure that states them. */
import type { Draft, Figure } from '@sokhop/core/figures';
import { type Locale, sayFigure, sayIndicator, sayPeriod, sayPlace } from '@sokhop/core/rules';
import { type Block, groupBy, type Range, rangeOf } from '@sokhop/core/text';
import { indicatorById } from '@sokhop/core/vocabulary';
import { type DocumentSymbol, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { indicatorsBy } from '../indicator-names.js';
import type { Said, Workspace } from '../workspace.js';

/** The headings of a draft, each with its figures and the headings below it. */
export function documentSymbols(draft: Draft, locale: Locale): readonly DocumentSymbol[] {
  const { lines, blocks } = draft.text;
  const root: DocumentSymbol[] = [];
  const open: { readonly depth: number; readonly symbol: DocumentSymbol }[] = [];
  const figures = groupBy(draft.figures, ({ block }) => block);
  for (const block of blocks) {
    if (block.kind === 'heading') {
      while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= block.depth) open.pop();
      const symbol = headingSymbol(block, endOfSection(draft, block), lines);
      (open.at(-1)?.symbol.children ?? root).push(symbol);
      open.push({ depth: block.depth, symbol });
    }
    const own = (figures.get(block.index) ?? []).map((figure) => figureSymbol(figure, lines, locale));
    (open.at(-1)?.symbol.children ?? root).push(...own);
  }
  return root;
}

/** Figures of the workspace whose indicator goes by a name that holds the query, with or without diacritics. */
export function workspaceSymbols(query: string, workspace: Workspace, locale: Locale): readonly WorkspaceSymbol[] {
  const wanted = query.trim() === '' ? null : new Set(indicatorsBy(query, 'part').map(({ id }) => id));
  return workspace
    .figures(({ indicator }) => indicator !== null && (wanted === null || wanted.has(indicator)))
    .slice(0, MOST_SYMBOLS)
    .map((said) => workspaceSymbol(said, locale));
}

const MOST_SYMBOLS = 500;

function workspaceSymbol({ at, entry }: Said, locale: Locale): WorkspaceSymbol {
  const { indicator, period, place } = entry;
  const about = [
    period === null ? null : sayPeriod(period, locale),
    place === null ? null : sayPlace(place, locale),
    at.record.path,
  ];
  return {
    name: `${indicator === null ? '' : `${sayIndicator(indicator, locale)}: `}${sayFigure(entry)}`,
    kind: SymbolKind.Number,
    containerName: about.filter((part) => part !== null).join(' · '),
    location: { uri: at.uri, range: entry.range },
  };
}

function headingSymbol({ text, span }: Block, end: number, lines: readonly number[]): DocumentSymbol {
  return {
    name: text.replace(/\s+/gu, ' ').trim(),
    kind: SymbolKind.String,
    range: mutable(rangeOf(lines, [span[0], Math.max(end, span[1])])),
    selectionRange: mutable(rangeOf(lines, span)),
    children: [],
  };
}

function figureSymbol(figure: Figure, lines: readonly number[], locale: Locale): DocumentSymbol {
  const { indicator, period, place } = figure;
  const about = [
    indicator === null ? null : (indicatorById(indicator)?.name[locale] ?? indicator),
    period === null ? null : sayPeriod(period, locale),
    place === null || place === 'VN' ? null : sayPlace(place, locale),
  ];
  return {
    name: sayFigure(figure),
    detail: about.filter((part) => part !== null).join(' · '),
    kind: SymbolKind.Number,
    range: mutable(rangeOf(lines, figure.extent)),
    selectionRange: mutable(rangeOf(lines, figure.span)),
  };
}

/** Where the next heading of the same depth or above begins; the end of the draft for the last. */
function endOfSection({ text, source }: Draft, heading: Block): number {
  const next = text.blocks.find(
    ({ kind, depth, index }) => kind === 'heading' && index > heading.index && depth <= heading.depth,
  );
  return next?.span[0] ?? source.length;
}

/** The protocol's own type of a range can be written to; the range itself is the same. */
function mutable({ start, end }: Range): DocumentSymbol['range'] {
  return { start, end };
}
