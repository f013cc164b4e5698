/** The requests that Số Khớp adds to the Language Server Protocol. The extension imports these types and nothing else. */

/** Checks one open document, draft or not, from now until it is closed. */
export const CHECK_REQUEST = 'sokhop/check';
export interface CheckParams {
  readonly uri: string;
}
/** The account of a document: what was read, understood, checked and found. Null when the document is not open. */
export type CheckResult = {
  readonly figures: number;
  readonly understood: number;
  readonly checked: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
} | null;

/** The page of a rule, in Markdown. */
export const EXPLAIN_REQUEST = 'sokhop/explain';
export interface ExplainParams {
  readonly ruleId: string;
}
export type ExplainResult = string | null;

/** All rules, by id. */
export const RULES_REQUEST = 'sokhop/rules';
export type RulesResult = readonly { readonly id: string; readonly title: string }[];

/** A place in a document, as editors count it: from 0. */
export interface Place {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** How a figure stands: the gravest finding at it; else whether anything could be held against it. */
export type FigureState = 'error' | 'warning' | 'info' | 'agrees' | 'unchecked';

/** Something that has an id in the data and a name for people. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** One figure of a draft with its arithmetic and its state, in the words of the writer's language. */
export interface FigureRow {
  readonly range: Place;
  /** As written, with hedge and unit: `trên 92 %`. */
  readonly written: string;
  /** A decimal string, for sorting and for spreadsheets. */
  readonly value: string;
  readonly unit: string;
  readonly indicator: Named | null;
  readonly period: Named | null;
  readonly place: Named | null;
  /** What the number does in its sentence, `mức tăng, giảm`; empty for a plain level. */
  readonly role: string;
  /** Every value that the number may stand for: `91,0735–91,075 triệu`. */
  readonly interval: string;
  readonly state: FigureState;
  /** What was found at it, or why it was not checked and what to do; empty where all agrees. */
  readonly why: string;
  /** The ids of the rules behind `why`. */
  readonly rules: readonly string[];
  readonly arithmetic: readonly string[];
}

/** What was read, understood, checked and found in a document. */
export type Account = NonNullable<CheckResult>;

/** The figures of one draft, in reading order. */
export interface DocumentFigures {
  readonly uri: string;
  /** Within its workspace folder. */
  readonly path: string;
  readonly date: string | null;
  readonly account: Account;
  readonly figures: readonly FigureRow[];
}

/** The figures of the drafts at some addresses; of every draft of the workspace without any. Addresses that are no draft are left out. */
export const FIGURES_REQUEST = 'sokhop/figures';
export interface FiguresParams {
  readonly uris: readonly string[] | null;
}
export interface FiguresResult {
  readonly documents: readonly DocumentFigures[];
}

/** The values of one indicator at one place over time: what drafts say, and official values. */
export const SERIES_REQUEST = 'sokhop/series';
/** What to show; null leaves the choice to the server, which takes what the drafts say most of. */
export interface SeriesParams {
  readonly indicator: string | null;
  readonly place: string | null;
}
/** Something that can be shown: an indicator at a place, and how many values the drafts give of it. */
export interface SeriesChoice {
  readonly indicator: Named;
  readonly place: Named;
  readonly values: number;
}
/** One value. Numbers are for drawing only; what is said stands in `written`. */
export interface SeriesPoint {
  readonly source: 'draft' | 'facts' | 'reference';
  /** ISO dates; `start` is null for a value as of a date. */
  readonly start: string | null;
  readonly end: string;
  readonly period: string;
  readonly written: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Plans and estimates are no results. */
  readonly status: 'actual' | 'estimate' | 'plan';
  /** The path of the draft, or where the official value can be looked up. */
  readonly label: string;
  /** Where it stands in a draft. */
  readonly at: { readonly uri: string; readonly range: Place } | null;
}
export interface SeriesResult {
  readonly choices: readonly SeriesChoice[];
  /** Null where there is nothing to show. */
  readonly chosen: {
    readonly indicator: Named;
    readonly place: Named;
    readonly unit: string;
    /** A flow is drawn over its period, a stock and a rate at its end. */
    readonly measure: 'stock' | 'flow' | 'rate';
    /** By the end of their periods. */
    readonly points: readonly SeriesPoint[];
  } | null;
}

/** The server tells, after each round of checking, what it found in the open drafts: whatever shows figures may ask anew. */
export const CHECKED_NOTIFICATION = 'sokhop/checked';
export interface CheckedParams {
  readonly drafts: readonly { readonly uri: string; readonly account: Account }[];
}

/** A new draft from a template, made of the few things that only the writer knows. */
export const TEMPLATE_REQUEST = 'sokhop/template';
export type TemplateKind = 'directive' | 'plan' | 'brief' | 'article';
export interface TemplateParams {
  readonly kind: TemplateKind;
  /** As the writer typed them; what lacks is left blank, as it is before signing. */
  readonly fields: Readonly<Partial<Record<TemplateField, string>>>;
}
export type TemplateField = 'office' | 'province' | 'symbol' | 'subject' | 'recipient' | 'title';
export interface TemplateResult {
  readonly text: string;
  /** A file name for it, without folder: `2024-11-05-cong-van-tang-cuong-truyen-thong.md`. */
  readonly name: string;
  /** Where the writer goes on. */
  readonly cursor: Place['start'];
}

/** Edits that switch a rule off at a place of a draft, or in the `sokhop.yaml` that holds for it. */
export const SWITCH_OFF_REQUEST = 'sokhop/switchOff';
export interface SwitchOffParams {
  readonly uri: string;
  readonly ruleId: string;
  readonly where: { readonly kind: 'here'; readonly range: Place } | { readonly kind: 'workspace' };
}
/** Null where nothing can be edited: no draft, no `sokhop.yaml`, or one with mistakes. */
export type SwitchOffResult = {
  /** The document that is edited. */
  readonly uri: string;
  readonly edits: readonly { readonly range: Place; readonly newText: string }[];
} | null;

/** The server asks the editor for files that it cannot read itself: in a browser, and in virtual folders. */
export interface FileParams {
  readonly uri: string;
}
/** The bytes of a file as base64; null when there is none that can be read. */
export const READ_FILE_REQUEST = 'sokhop/readFile';
export type ReadFileResult = string | null;
/** What lies in a folder; nothing where there is no such folder. */
export const LIST_FOLDER_REQUEST = 'sokhop/listFolder';
export type ListFolderResult = readonly { readonly name: string; readonly isFolder: boolean }[];
