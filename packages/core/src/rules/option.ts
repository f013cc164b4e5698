/** Options of rules: what `sokhop.yaml` may set of a rule besides its severity, each with its shape, its value where nobody sets it, and its meaning. */
import { z } from 'zod';
import type { Rational } from '../text/index.js';
import { rational } from '../text/index.js';
import type { Localised } from './rule.js';

/** One option of a rule. */
export interface RuleOption<Value> {
  readonly schema: z.ZodType<Value>;
  /** Its value where nobody sets it. */
  readonly initial: Value;
  readonly about: Localised<string>;
}

/** The options of a rule, by their keys in `sokhop.yaml`. */
export type RuleOptions<Values> = { readonly [Key in keyof Values]: RuleOption<Values[Key]> };

/** A rule that nothing but its severity can be set of. */
export type NoOptions = Readonly<Record<never, never>>;

/** What per cent a value may differ: a number from 0 to 20. */
const percentSchema = z.number().min(0).max(20);

/** An option that says what per cent a value may differ. */
export function percentOption(initial: number, about: Localised<string>): RuleOption<number> {
  return { schema: percentSchema, initial, about };
}

/** `0.3` per cent as an exact fraction of one. A configuration's number means its shortest decimal notation, no binary fraction. */
export function fractionOf(percent: number): Rational {
  return rational(percent.toFixed(6), 100);
}

/** The values of a rule's options: those that are set and fit, else the initial ones. */
export function optionValues(
  options: Readonly<Record<string, RuleOption<unknown>>>,
  set: Readonly<Record<string, unknown>> | undefined,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(options).map(([key, { schema, initial }]) => {
    const parsed = set !== undefined && Object.hasOwn(set, key) ? schema.safeParse(set[key]) : null;
    return [key, parsed?.success ? parsed.data : initial];
  });
  return Object.fromEntries(entries);
}
