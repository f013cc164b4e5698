/** Semantic tokens: figures, indicators, periods, places and citations, so that a theme can set them off from the words around them. */
import type { Draft, PlacedMention } from '@sokhop/core/figures';
import { positionAt, type Span } from '@sokhop/core/text';
import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensLegend } from 'vscode-languageserver';

/** The kinds of tokens, by the names that themes know. */
export const LEGEND: SemanticTokensLegend = {
  tokenTypes: ['number', 'type', 'enumMember', 'namespace', 'string', 'operator'],
  tokenModifiers: [],
};

const TYPES: Readonly<Partial<Record<PlacedMention['mention']['kind'], string>>> = {
  indicator: 'type',
  period: 'enumMember',
  place: 'namespace',
  citation: 'string',
  hedge: 'operator',
};

/** The tokens of a draft, or of a stretch of it. */
export function semanticTokens(draft: Draft, within: Span = [0, draft.source.length]): SemanticTokens {
  const spans = [
    ...draft.figures.map(({ span }) => ({ span, type: 'number' })),
    ...draft.mentions.flatMap(({ mention, span }) => {
      const type = TYPES[mention.kind];
      return type === undefined ? [] : [{ span, type }];
    }),
  ];
  // Of two that overlap the one that begins first is shown, of two that begin together the figure.
  spans.sort((a, b) => a.span[0] - b.span[0]);
  const builder = new SemanticTokensBuilder();
  let from = within[0];
  for (const { span, type } of spans) {
    if (span[0] < from || span[1] > within[1]) continue;
    from = span[1];
    for (const [start, end] of linesOf(draft, span)) {
      const { line, character } = positionAt(draft.text.lines, start);
      builder.push(line, character, end - start, LEGEND.tokenTypes.indexOf(type), 0);
    }
  }
  return builder.build();
}

/** A token may not reach over the end of a line: `91,074 triệu⏎người` is two. */
function* linesOf({ source }: Draft, [start, end]: Span): Iterable<Span> {
  for (const match of source.slice(start, end).matchAll(/[^\r\n]+/gu)) {
    yield [start + match.index, start + match.index + match[0].length];
  }
}
