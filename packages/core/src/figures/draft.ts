/** The draft: one document, read. Everything that rules, the editor and `extract` need of it. */
import type { Mention, ReadBlock } from '../reading/index.js';
import { type MarkdownDocument, type Noted, notesOn, type Span } from '../text/index.js';
import type { IndicatorRecord } from '../vocabulary/index.js';
import type { Citation, Figure, Place, Relation } from './figure.js';

/** `directive`: công văn, kế hoạch, chỉ thị, thông báo …; `news`; `report`. */
export const DRAFT_KINDS = ['directive', 'news', 'report'] as const;

/** What kind of document a draft is. */
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** What is said of a draft from outside it. */
export interface DraftContext {
  /** The path that findings and ledgers name; empty when there is none. */
  readonly path?: string;
  /** ISO date of today, for relative periods in a draft without a date of its own. Core has no clock. */
  readonly today?: string;
  readonly defaults?: { readonly place?: string; readonly kind?: DraftKind };
  /** Indicators of the workspace, beside the built-in ones. */
  readonly vocabulary?: readonly IndicatorRecord[];
}

/** A mention with its place in the source. */
export interface PlacedMention {
  readonly mention: Mention;
  /** The number of its block. */
  readonly block: number;
  readonly span: Span;
  readonly text: string;
}

/** One document, read. */
export interface Draft extends Noted {
  readonly path: string;
  readonly source: string;
  readonly text: MarkdownDocument;
  readonly kind: DraftKind;
  /** ISO date of the draft, from front matter or its text; null when unknown. */
  readonly date: string | null;
  readonly place: Place | null;
  /** The words and mentions of each block of `text`, in their order. */
  readonly blocks: readonly ReadBlock[];
  /** All mentions with their places in the source. */
  readonly mentions: readonly PlacedMention[];
  readonly figures: readonly Figure[];
  readonly relations: readonly Relation[];
  readonly citations: readonly Citation[];
}

/**
 * Remembers what follows from a draft alone, as long as it lives. Kept with the draft and not in a `WeakMap`: what such a map holds outlives
 * the next collections of young objects, and a third of all that was read would be copied on before it went.
 */
export const perDraft = notesOn<Draft>();
