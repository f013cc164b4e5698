/** The configuration that holds for a draft: the files that `extends` joins and the overrides that match it, each value with its origin. */
import ignore, { type Ignore } from 'ignore';
import type { DraftKind } from '../../figures/index.js';
import type { Locale } from '../../rules/index.js';
import type { KeyPath, Place } from '../yaml.js';
import type { ConfigurationFile } from './read.js';
import { type DetailedRuleEntry, type RuleEntries, ruleValues } from './rule-settings.js';

/** What holds for a draft, all files and overrides put together. */
export interface Configuration {
  readonly locale?: Locale;
  /** By rule id. */
  readonly rules?: Readonly<Record<string, DetailedRuleEntry>>;
  readonly defaults?: { readonly place?: string; readonly kind?: DraftKind };
  readonly dictionary?: readonly string[];
}

/** One value that holds, and the place that says so. */
export interface ConfiguredValue {
  /** `['rules', 'number/coverage', 'severity']`; of a list, the list's own key, once for each item. */
  readonly keys: readonly string[];
  readonly value: unknown;
  readonly from: Place & { readonly path: string };
}

/** The configuration of a folder and all below it. Paths are relative to that folder, with `/`. */
export interface LayeredConfiguration {
  /** What holds for the draft at a path; drafts that the same overrides match get the same object. */
  readonly of: (path: string) => Configuration;
  /** The same, value by value in the order of the keys, with what the whole folder has beside: `files`, `ignore`, `facts`, `vocabulary`. */
  readonly valuesOf: (path: string) => readonly ConfiguredValue[];
  /** Whether `ignore` leaves a file or folder out. */
  readonly leavesOut: (path: string, isFolder?: boolean) => boolean;
  /** Whether `files` names a file as a draft; null where nothing is said of files. */
  readonly names: (path: string) => boolean | null;
}

/**
 * Joins files in the order of their weight: what is extended before what extends it. The patterns of all of them are taken from one
 * folder, that of the last file, so that a shared file can speak of the folders of whoever extends it.
 */
export function layerConfigurations(files: readonly ConfigurationFile[]): LayeredConfiguration {
  const layers = files.flatMap((file) => [bodyOf(file), ...overridesOf(file)]);
  const ignored = matcher(files.flatMap(({ content }) => content.ignore ?? []));
  const named = files.findLast(({ content }) => content.files !== undefined)?.content.files;
  const drafts = named === undefined ? null : matcher(named);
  const settled = new Map<string, { readonly values: readonly ConfiguredValue[]; readonly all: Configuration }>();
  const settle = (path: string) => {
    const holding = layers.filter(({ holds }) => holds(path));
    const key = layers.map((layer) => (holding.includes(layer) ? 1 : 0)).join('');
    const known = settled.get(key);
    if (known !== undefined) return known;
    const values = [...folderValues(files), ...settledValues(holding)];
    const now = { values, all: configurationFrom(values) };
    settled.set(key, now);
    return now;
  };
  return {
    of: (path) => settle(path).all,
    valuesOf: (path) => settle(path).values,
    leavesOut: (path, isFolder = false) => ignored(isFolder ? `${path}/` : path),
    names: (path) => drafts?.(path) ?? null,
  };
}

/** A part of a file that holds for some drafts. */
interface Layer {
  readonly file: ConfigurationFile;
  /** The keys under which the part stands in its file. */
  readonly at: KeyPath;
  readonly content: Settings;
  readonly holds: (path: string) => boolean;
}

type Settings = Pick<ConfigurationFile['content'], 'locale' | 'rules' | 'reference' | 'defaults' | 'dictionary'>;

function bodyOf(file: ConfigurationFile): Layer {
  return { file, at: [], content: file.content, holds: () => true };
}

function overridesOf(file: ConfigurationFile): Layer[] {
  return (file.content.overrides ?? []).map((content, i) => {
    const [matches, spares] = [matcher(content.files), matcher(content.ignore ?? [])];
    return { file, at: ['overrides', i], content, holds: (path) => matches(path) && !spares(path) };
  });
}

/** Whether patterns as of `.gitignore` match a path. What lies outside of the folder is matched by nothing. */
function matcher(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  const rules: Ignore = ignore().add([...patterns]);
  return (path) => ignore.isPathValid(path) && rules.ignores(path);
}

function originOf({ file, at }: Pick<Layer, 'file' | 'at'>, keys: KeyPath): ConfiguredValue['from'] {
  return { path: file.path, ...file.placeOf([...at, ...keys]) };
}

/** The lists that hold for the folder as a whole. */
function folderValues(files: readonly ConfigurationFile[]): ConfiguredValue[] {
  const values: ConfiguredValue[] = [];
  for (const key of ['files', 'ignore', 'facts', 'vocabulary'] as const) {
    const speaking = files.filter(({ content }) => content[key] !== undefined);
    for (const file of key === 'files' ? speaking.slice(-1) : speaking)
      for (const [i, value] of (file.content[key] ?? []).entries())
        values.push({ keys: [key], value, from: originOf({ file, at: [] }, [key, i]) });
  }
  return values;
}

function settledValues(layers: readonly Layer[]): ConfiguredValue[] {
  const last = (keys: readonly string[], read: (content: Settings) => unknown): ConfiguredValue[] => {
    const layer = layers.findLast(({ content }) => read(content) !== undefined);
    return layer === undefined ? [] : [{ keys, value: read(layer.content), from: originOf(layer, keys) }];
  };
  return [
    ...last(['locale'], ({ locale }) => locale),
    ...last(['defaults', 'place'], ({ defaults }) => defaults?.place),
    ...last(['defaults', 'kind'], ({ defaults }) => defaults?.kind),
    ...layers.flatMap((layer) =>
      (layer.content.dictionary ?? []).map((value, i) => ({
        keys: ['dictionary'],
        value,
        from: originOf(layer, ['dictionary', i]),
      })),
    ),
    ...settledRules(layers),
  ];
}

/** The rules that `reference.tolerance` is said of. */
const REFERENCE_RULES = ['number/coverage', 'number/reference'];

/** Rule settings in the order of the rules; `reference.tolerance` counts as what the rules of its layer say themselves, but weaker. */
function settledRules(layers: readonly Layer[]): ConfiguredValue[] {
  const parts = layers.flatMap((layer): { layer: Layer; entries: RuleEntries; keys: KeyPath }[] => {
    const { rules = {}, reference } = layer.content;
    const tolerance = reference?.tolerance;
    const shared = tolerance === undefined ? {} : Object.fromEntries(REFERENCE_RULES.map((id) => [id, { tolerance }]));
    return [
      { layer, entries: shared, keys: ['reference', 'tolerance'] },
      { layer, entries: rules as RuleEntries, keys: ['rules'] },
    ];
  });
  const byRule = [...ruleValues(parts.map(({ entries }) => entries))].sort(([a], [b]) => (a < b ? -1 : 1));
  return byRule.flatMap(([id, values]) =>
    [...values].flatMap(([key, { value, layer: index, name }]) => {
      const part = parts[index];
      if (part === undefined) return [];
      const entry = part.entries[name];
      const within = part.keys[0] !== 'rules' ? [] : typeof entry === 'string' ? [name] : [name, key];
      return [{ keys: ['rules', id, key], value, from: originOf(part.layer, [...part.keys, ...within]) }];
    }),
  );
}

function configurationFrom(values: readonly ConfiguredValue[]): Configuration {
  const rules: Record<string, Record<string, unknown>> = {};
  const defaults: Record<string, unknown> = {};
  const dictionary: string[] = [];
  let locale: Locale | undefined;
  for (const { keys, value } of values) {
    const [top, name = '', key = ''] = keys;
    if (top === 'locale') locale = value as Locale;
    else if (top === 'defaults') defaults[name] = value;
    else if (top === 'dictionary') dictionary.push(String(value));
    else if (top === 'rules') {
      const rule = rules[name] ?? {};
      rule[key] = value;
      rules[name] = rule;
    }
  }
  // Every value went through the schema, which says the same types.
  return { ...(locale === undefined ? {} : { locale }), rules, defaults, dictionary } as Configuration;
}
