/** Inlay hints: what the arithmetic gives in the place of a stated number, the base that a share implies, the difference in points. */
import type { Figure, Relation } from '@sokhop/core/figures';
import { sayLike } from '@sokhop/core/rules';
import { HUNDRED, ONE, positionAt, type Rational, type Span } from '@sokhop/core/text';
import { type InlayHint, InlayHintKind } from 'vscode-languageserver';
import type { OpenDraft } from './drafts.js';
import { messages } from './messages.js';
import type { Settings } from './settings.js';

/** The hints for a stretch of a draft, those kinds that the settings want. */
export function inlayHints(open: OpenDraft, within: Span, wanted: Settings['inlayHints']): readonly InlayHint[] {
  const { draft, locale } = open;
  const words = messages[locale].hints;
  const seen = new Set<string>();
  return draft.relations.flatMap((relation) => {
    const implied = impliedBy(relation);
    if (implied === null || !wanted[implied.kind]) return [];
    const { at, value, kind } = implied;
    const end = at.extent[1];
    if (end < within[0] || end > within[1] || seen.has(`${end} ${kind}`)) return [];
    seen.add(`${end} ${kind}`);
    return [
      {
        position: positionAt(draft.text.lines, end),
        label: kind === 'base' ? `⇒ ${value}` : `= ${value}`,
        tooltip: words[kind],
        kind: InlayHintKind.Parameter,
        paddingLeft: true,
      },
    ];
  });
}

interface Implied {
  readonly kind: keyof Settings['inlayHints'];
  readonly at: Figure;
  readonly value: string;
}

/** What the other figures of a relation give for the one that is computed from them. Nothing is said of numbers that bound a value only. */
function impliedBy(relation: Relation): Implied | null {
  switch (relation.kind) {
    case 'coverage': {
      const { rate, numerator, denominator } = relation;
      if (denominator !== null) return computed(rate, over(numerator, denominator)?.mul(perOf(rate)));
      const base = over(numerator, rate)?.mul(perOf(rate));
      // The base is written as the numerator is: both count the same thing.
      return base === undefined ? null : { kind: 'base', at: rate, value: sayBase(numerator, base) };
    }
    case 'share':
      return computed(relation.share, over(relation.part, relation.whole)?.mul(perOf(relation.share)));
    case 'growth': {
      const ratio = over(relation.now, relation.before);
      return computed(relation.change, ratio?.sub(ONE).abs().mul(perOf(relation.change)));
    }
    case 'restated': {
      const { change, by, now } = relation;
      const before = by.direction === 'down' ? now.value.add(by.value) : now.value.sub(by.value);
      return computed(change, before.n === 0n ? undefined : by.value.div(before).mul(perOf(change)));
    }
    case 'difference':
      return computed(relation.change, relation.now.value.sub(relation.before.value).abs());
    case 'multiple':
      return computed(relation.multiple, over(relation.now, relation.before)?.mul(perOf(relation.multiple)));
    case 'target': {
      if (relation.ratio.role === 'gap' || relation.ratio.kind !== 'percent') return null;
      return computed(relation.ratio, over(relation.result, relation.target)?.mul(HUNDRED));
    }
    case 'rateChange': {
      const { change, now, before } = relation;
      if (before === null) return null;
      const points = now.value.sub(before.value).abs();
      return { kind: 'points', at: change, value: sayPoints(change, points) };
    }
    default:
      return null;
  }
}

function computed(at: Figure, value: Rational | undefined): Implied | null {
  return value === undefined ? null : { kind: 'value', at, value: sayLike(at, value) };
}

function over(a: Figure, b: Figure): Rational | undefined {
  return b.value.n === 0n ? undefined : a.value.div(b.value);
}

function perOf({ kind }: Figure): Rational {
  return kind === 'percent' || kind === 'percentagePoint' ? HUNDRED : ONE;
}

function sayBase(numerator: Figure, base: Rational): string {
  return `${sayLike(numerator, base, Math.min(numerator.decimals, 2))} ${numerator.unit}`.trim();
}

function sayPoints(change: Figure, points: Rational): string {
  return sayLike({ ...change, kind: 'percentagePoint' }, points);
}
