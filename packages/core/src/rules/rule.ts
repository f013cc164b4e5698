/** The contract of a rule: what it is called, why it matters, what it says, its examples, and its check. */
import type { Draft, Facts, Figure } from '../figures/index.js';
import type { Span } from '../text/index.js';
import type { DocumentEntries, Entry } from './entry.js';
import type { NoOptions, RuleOption, RuleOptions } from './option.js';

/** `error`: no rounding and no hedge can make it right; `warning`: unlikely or against the rule book; `info`: style. */
export type Severity = 'error' | 'warning' | 'info';

/** The languages that messages come in. Vietnamese is the default. */
export type Locale = 'vi' | 'en';

/** The same in both languages. */
export interface Localised<T> {
  readonly vi: T;
  readonly en: T;
}

/** A place in the same draft that an issue also concerns. */
export interface RelatedPlace {
  readonly span: Span;
  readonly label: Localised<string>;
}

/** A change of the draft's text that would settle an issue. `safe` only if no number changes its value. */
export interface IssueFix {
  readonly title: Localised<string>;
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
  readonly safe: boolean;
}

/** What a check yields: typed data and places, no words. */
export interface Issue<Data> {
  readonly data: Data;
  readonly at: Figure | Span;
  /** Where one rule knows both a certain and a merely likely kind of fault. Default: the rule's own severity. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly IssueFix[];
  /** The words it concerns, where a writer's personal dictionary may allow them: with one of them in it, nothing is reported. */
  readonly words?: readonly string[];
}

/**
 * Figures that a rule could hold against each other, whether they agree or not. A figure counts as checked when some
 * comparison holds it; the hover shows the arithmetic of all of them.
 */
export interface Comparison<Data> {
  readonly figures: readonly Figure[];
  readonly data: Data;
  /** Null where the figures agree. */
  readonly issue: Omit<Issue<Data>, 'data'> | null;
}

/** An entry of the ledger with the document that it stands in. */
export interface PlacedEntry {
  readonly document: DocumentEntries;
  readonly entry: Entry;
}

/** Entries of several documents that a rule could hold against each other, whether they agree or not. */
export interface WorkspaceComparison<Data> {
  readonly entries: readonly PlacedEntry[];
  readonly data: Data;
  /** Null where the entries agree. */
  readonly issue: {
    readonly at: PlacedEntry;
    readonly related: readonly (PlacedEntry & { readonly label: Localised<string> })[];
  } | null;
}

/**
 * An example draft. `⟦…⟧` marks what a `wrong` example must have underlined; the marks are taken out before linting.
 * A record of path to text is a workspace of several drafts.
 */
export type Example = string | Readonly<Record<string, string>>;

interface RuleBase<Data> {
  /** `number/coverage`. Never changes. */
  readonly id: string;
  /** One line: what must hold. */
  readonly title: Localised<string>;
  /** Why it matters, in a sentence or three that a writer at a social-insurance office recognises. */
  readonly why: Localised<string>;
  readonly severity: Severity;
  /** What is wrong, with the numbers, then what to write. */
  readonly message: Localised<(data: Data) => string>;
  /** The sum as one readable line with the admissible interval; absent for rules without arithmetic. */
  readonly arithmetic?: Localised<(data: Data) => string>;
  readonly examples: {
    /** At least two; each must raise this rule at its marks, and no other error. */
    readonly wrong: readonly Example[];
    /** At least two; none may raise this rule. */
    readonly right: readonly Example[];
    /** Look-alikes that must stay silent. */
    readonly allows: readonly Example[];
  };
}

/**
 * A rule over one draft, the facts that hold for it and the rule's own options. It either compares figures or checks something else;
 * `check` is there in both cases.
 */
export interface DocumentRule<Data = never, Options = never> extends RuleBase<Data> {
  readonly scope: 'document';
  readonly check: (draft: Draft, facts: Facts, options: Options) => Iterable<Issue<Data>>;
  readonly compare: ((draft: Draft, facts: Facts, options: Options) => Iterable<Comparison<Data>>) | null;
  /** What can be set of it besides its severity; most rules have nothing. */
  readonly options: Readonly<Record<string, RuleOption<unknown>>>;
}

/**
 * A rule over all documents of a workspace or repository. It sees their ledger entries only, because the drafts may have been read in
 * another thread, at another time or on another machine. The order of the documents must not matter.
 */
export interface WorkspaceRule<Data = never> extends RuleBase<Data> {
  readonly scope: 'workspace';
  readonly compare: (documents: readonly DocumentEntries[]) => Iterable<WorkspaceComparison<Data>>;
}

/** Any rule, its data hidden: what the catalogue holds. */
export type Rule = DocumentRule | WorkspaceRule;

type WithOptions<Options> = keyof Options extends never ? object : { readonly options: RuleOptions<Options> };
type DocumentRuleParts<Data, Options> = RuleBase<Data> &
  WithOptions<Options> &
  Pick<DocumentRule<Data, Options>, 'check'>;
type ComparingRuleParts<Data, Options> = RuleBase<Data> &
  WithOptions<Options> & {
    readonly compare: (draft: Draft, facts: Facts, options: Options) => Iterable<Comparison<Data>>;
  };

/** Defines a rule over the text or the single figures of a draft. Its data type is inferred once and checked in check and message. */
export function documentRule<Data, Options = NoOptions>(rule: DocumentRuleParts<Data, Options>): Rule {
  return hideData<Data, Options>({ options: {}, ...rule, scope: 'document', compare: null });
}

/** Defines a rule that holds figures of one draft against each other. */
export function comparingRule<Data, Options = NoOptions>(rule: ComparingRuleParts<Data, Options>): Rule {
  return hideData<Data, Options>({
    options: {},
    ...rule,
    scope: 'document',
    check: (draft, facts, options) => issuesOf(rule.compare(draft, facts, options)),
  });
}

/** Defines a rule that holds figures of several documents against each other. */
export function workspaceRule<Data>(rule: RuleBase<Data> & Pick<WorkspaceRule<Data>, 'compare'>): Rule {
  return hideData<Data, never>({ ...rule, scope: 'workspace' });
}

/**
 * The one cast of the contract: outside its own file a rule is a pair of functions whose data only ever goes from
 * `check` to `message`, and whose options from their own table to `check`, so no one needs to know their types.
 */
function hideData<Data, Options>(rule: DocumentRule<Data, Options> | WorkspaceRule<Data>): Rule {
  return rule as unknown as Rule;
}

function* issuesOf<Data>(comparisons: Iterable<Comparison<Data>>): Iterable<Issue<Data>> {
  for (const { data, issue } of comparisons) if (issue !== null) yield { ...issue, data };
}
