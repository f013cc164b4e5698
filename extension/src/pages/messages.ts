/** What the extension and its pages say to each other. */
import type { DocumentFigures, Place, SeriesParams, SeriesResult } from '@sokhop/server/protocol';
import type { ExportFormat } from '../report.js';
import type { Locale } from '../words.js';

/** The figures of the document at hand, or of every draft of the folder. */
export type Scope = 'draft' | 'workspace';

/** To the check table. */
export interface TableContent {
  readonly kind: 'table';
  readonly locale: Locale;
  readonly scope: Scope;
  /** Null while the drafts are being read. */
  readonly documents: readonly DocumentFigures[] | null;
}

/** To the chart. */
export interface ChartContent {
  readonly kind: 'chart';
  readonly locale: Locale;
  /** Null while the drafts are being read. */
  readonly series: SeriesResult | null;
}

/** From a page. `ready` asks for the content. */
export type FromPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'scope'; readonly scope: Scope }
  | { readonly kind: 'series'; readonly wanted: SeriesParams }
  | { readonly kind: 'open'; readonly uri: string; readonly range: Place }
  | { readonly kind: 'rule'; readonly ruleId: string }
  /** The documents, with the rows that the page shows, in its order. */
  | { readonly kind: 'export'; readonly format: ExportFormat; readonly documents: readonly DocumentFigures[] };
