/** Reads the text of a `sokhop.yaml`: what it says, or every mistake in it with its exact place. Pure: the disk is the caller's. */
import type { z } from 'zod';
import { type Localised, ruleById } from '../../rules/index.js';
import { shapeMessage } from '../../vocabulary/index.js';
import { nearest } from '../nearest.js';
import { placeProblem } from '../place-name.js';
import { unknownKey } from '../unknown-key.js';
import { type FileProblem, type KeyPath, type Place, readYaml } from '../yaml.js';
import { matchesRule, ruleNameProblem } from './rule-settings.js';
import { type ConfigurationContent, configurationSchema } from './schema.js';

/** A `sokhop.yaml` as read. With problems its content is empty: a file that is half understood is not applied. */
export interface ConfigurationFile {
  /** How messages name the file. */
  readonly path: string;
  readonly content: ConfigurationContent;
  /** The other files that it names, as far as it names them rightly: their mistakes are told with its own. */
  readonly names: NamedFiles;
  readonly problems: readonly FileProblem[];
  /** Where the value at a path of keys stands. */
  readonly placeOf: (path: KeyPath) => Place;
}

/** The files that a `sokhop.yaml` names, by its keys. */
export type NamedFiles = Pick<ConfigurationContent, 'extends' | 'facts' | 'vocabulary'>;

/** Reads the text of a `sokhop.yaml`. An empty file is an empty configuration. */
export function readConfiguration(source: string, path = 'sokhop.yaml'): ConfigurationFile {
  const yaml = readYaml(source);
  const told = (problems: readonly FileProblem[], content: ConfigurationContent = {}, names = content) => ({
    path,
    content,
    names,
    problems: [...problems].sort((a, b) => a.line - b.line || a.column - b.column),
    placeOf: yaml.placeOfValue,
  });
  if (yaml.problems.length > 0) return told(yaml.problems);
  const content = yaml.content ?? {};
  const result = configurationSchema.safeParse(content);
  const shape = result.success ? [] : result.error.issues.flatMap((issue) => schemaMistakes(issue, content));
  const problems = [...shape, ...contentMistakes(content)].map(({ at, isKey, message }) => ({
    ...(isKey ? yaml.placeOfKey(at) : yaml.placeOfValue(at)),
    message,
  }));
  return problems.length > 0 ? told(problems, {}, namesIn(content)) : told([], content as ConfigurationContent);
}

/** The keys that name other files, of a content that is wrong elsewhere. */
function namesIn(content: unknown): NamedFiles {
  const { extends: bases, facts, vocabulary } = mapOf(content);
  const { shape } = configurationSchema;
  return {
    extends: shape.extends.safeParse(bases).data,
    facts: shape.facts.safeParse(facts).data,
    vocabulary: shape.vocabulary.safeParse(vocabulary).data,
  };
}

/** Something wrong at a path of keys: with the key itself, or with its value. */
interface Mistake {
  readonly at: KeyPath;
  readonly isKey: boolean;
  readonly message: Localised<string>;
}

/** What the schema cannot know: which rules and places there are. Looked into as far as the content has its shape. */
function contentMistakes(content: unknown): Mistake[] {
  const { overrides } = mapOf(content);
  const bodies: (readonly [KeyPath, Readonly<Record<string, unknown>>])[] = [
    [[], mapOf(content)],
    ...(Array.isArray(overrides) ? overrides : []).map((override, i) => [['overrides', i], mapOf(override)] as const),
  ];
  return bodies.flatMap(([at, { rules, defaults }]) => [
    ...ruleMistakes([...at, 'rules'], mapOf(rules)),
    ...placeMistakes([...at, 'defaults', 'place'], mapOf(defaults).place),
  ]);
}

/** A map of the content; none where something else stands in its place, which the schema reports. */
function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMap ? (value as Readonly<Record<string, unknown>>) : {};
}

function ruleMistakes(at: KeyPath, rules: Readonly<Record<string, unknown>>): Mistake[] {
  return Object.keys(rules).flatMap((name) => {
    const message = ruleNameProblem(name);
    return message === null ? [] : [{ at: [...at, name], isKey: true, message }];
  });
}

function placeMistakes(at: KeyPath, place: unknown): Mistake[] {
  const message = typeof place !== 'string' || place === '' ? null : placeProblem(place);
  return message === null ? [] : [{ at, isKey: false, message }];
}

function schemaMistakes(issue: z.core.$ZodIssue, content: unknown, above: KeyPath = []): Mistake[] {
  const at = [...above, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  const written = at.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], content);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ at: [...at, key], isKey: true, message: unknownKey(key, keysAt(at)) }));
  if (issue.code === 'invalid_union') {
    // Of a word or a map, and of one thing or a list: what was written says which of the two was meant.
    const isComposite = typeof written === 'object' && written !== null;
    const branch = issue.errors[isComposite ? issue.errors.length - 1 : 0] ?? [];
    return branch.flatMap((inner) => schemaMistakes(inner, content, at));
  }
  return [{ at, isKey: false, message: valueMessage(issue, written) }];
}

/** The keys that may stand in the map at a path. */
function keysAt(at: KeyPath): readonly string[] {
  const inOverride = at[0] === 'overrides';
  const [top, rule] = inOverride ? at.slice(2) : at;
  const { shape } = configurationSchema;
  if (top === undefined) return Object.keys(inOverride ? shape.overrides.unwrap().element.shape : shape);
  if (top === 'rules') return ['severity', ...optionKeys(String(rule))];
  return Object.keys(top === 'reference' ? shape.reference.unwrap().shape : shape.defaults.unwrap().shape);
}

/** The options of a rule; a glob that names several rules sets no options. */
function optionKeys(name: string): readonly string[] {
  const rule = ruleById(name);
  return rule?.scope === 'document' && matchesRule(name, rule.id) ? Object.keys(rule.options) : [];
}

function valueMessage(issue: z.core.$ZodIssue, written: unknown): Localised<string> {
  const isWord = issue.code === 'invalid_value' && typeof written === 'string';
  return shapeMessage(issue, written, isWord ? nearest(written, issue.values.map(String)) : null);
}
