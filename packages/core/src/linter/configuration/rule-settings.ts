/** What rules are set to: severities and options by rule id or glob, and how several settings combine. */
import { type Localised, ruleIds, type Severity } from '../../rules/index.js';
import { nearest } from '../nearest.js';
import { notices } from '../notices.js';

/** What a configuration can set: the rules and what the linter itself reports. */
export const settable: readonly string[] = [...ruleIds, ...notices.map(({ id }) => id)];

/** A rule's setting: a severity, or `off`. */
export type RuleSetting = Severity | 'off';

/** A rule's severity and options, as keys of one map: `{ severity: 'warning', tolerance: 0.5 }`. */
export interface DetailedRuleEntry {
  readonly severity?: RuleSetting;
  readonly [option: string]: unknown;
}

/** What may stand for a rule under `rules`: a severity alone, or with options. */
export type RuleEntry = RuleSetting | DetailedRuleEntry;

/** Entries by rule id or glob. */
export type RuleEntries = Readonly<Record<string, RuleEntry>>;

/** Why a rule id or glob (`number/*`) names no rule, with the nearest id; null when it names one. */
export function ruleNameProblem(name: string): Localised<string> | null {
  if (settable.some((id) => matchesRule(name, id))) return null;
  const near = nearest(name, settable);
  return {
    vi: `không có quy tắc “${name}”${near === null ? '; xem danh sách: sokhop rules' : `; có phải “${near}”?`}`,
    en: `there is no rule “${name}”${near === null ? '; for the list: sokhop rules' : `; did you mean “${near}”?`}`,
  };
}

/** Whether a rule id or glob names a rule: `number/*` and `*` do, `number` does not. */
export function matchesRule(name: string, ruleId: string): boolean {
  if (!name.includes('*')) return name === ruleId;
  const pieces = name.split('*');
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  if (!ruleId.startsWith(first) || !ruleId.endsWith(last) || ruleId.length < first.length + last.length) return false;
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = ruleId.indexOf(piece, from);
    if (found < 0) return false;
    from = found + piece.length;
  }
  return from <= ruleId.length - last.length;
}

/** A value that a rule was given: what, and by which layer under which name. */
export interface RuleValue {
  readonly value: unknown;
  /** The number of the layer. */
  readonly layer: number;
  /** The id or glob that it stands under. */
  readonly name: string;
}

/**
 * The values of every rule that the layers speak of, by rule id and key (`severity` or an option). A later layer (the command line over
 * the file) wins; within a layer the most specific name wins, of equals the last. A severity alone leaves options as they are.
 */
export function ruleValues(layers: readonly RuleEntries[]): ReadonlyMap<string, ReadonlyMap<string, RuleValue>> {
  const rules = new Map<string, Map<string, RuleValue>>();
  for (const [layer, entries] of layers.entries()) {
    const names = Object.entries(entries).sort(([a], [b]) => specificity(a) - specificity(b));
    for (const [name, entry] of names) {
      const values = Object.entries(typeof entry === 'string' ? { severity: entry } : entry);
      for (const id of settable) {
        if (!matchesRule(name, id)) continue;
        const rule = rules.get(id) ?? new Map<string, RuleValue>();
        rules.set(id, rule);
        for (const [key, value] of values) if (value !== undefined) rule.set(key, { value, layer, name });
      }
    }
  }
  return rules;
}

/** What every rule that the layers speak of is set to, by rule id: `ruleValues` without where the values come from. */
export function combineRuleSettings(layers: readonly RuleEntries[]): Readonly<Record<string, DetailedRuleEntry>> {
  const plain = [...ruleValues(layers)].map(([id, values]) => [
    id,
    Object.fromEntries([...values].map(([key, { value }]) => [key, value])),
  ]);
  return Object.fromEntries(plain) as Record<string, DetailedRuleEntry>;
}

/** An id without a star is the most specific; of two globs, the longer. */
function specificity(name: string): number {
  return name.includes('*') ? name.length : Number.POSITIVE_INFINITY;
}
