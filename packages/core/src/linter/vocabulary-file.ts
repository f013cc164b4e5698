/** Vocabulary files: the text of a YAML or JSON file of indicators to records, with the exact place of every mistake. Pure: the disk is the caller's. */
import type { Localised } from '../rules/index.js';
import {
  completeIndicator,
  type IndicatorInput,
  type IndicatorRecord,
  indicatorSchema,
  indicators,
  type VocabularyProblem,
  validateIndicators,
} from '../vocabulary/index.js';
import { nearest } from './nearest.js';
import { unknownKey } from './unknown-key.js';
import { type FileProblem, type KeyPath, readYaml } from './yaml.js';

/** What a vocabulary file gives. With problems it gives no indicator: records refer to each other. */
export interface VocabularyFile {
  readonly records: readonly IndicatorRecord[];
  readonly problems: readonly FileProblem[];
}

/**
 * Reads the text of a vocabulary file: a list of indicators, or a map with the list under `indicators`. They may refer to the built-in
 * indicators and to those `beside` them, from files read before, and must not take their ids or names.
 */
export function readVocabularyText(source: string, beside: readonly IndicatorRecord[] = []): VocabularyFile {
  const yaml = readYaml(source);
  if (yaml.problems.length > 0) return { records: [], problems: yaml.problems };
  const { content } = yaml;
  if (content === null) return { records: [], problems: [] };
  const isMap = typeof content === 'object' && 'indicators' in content;
  const [above, list]: [KeyPath, unknown] = isMap ? [['indicators'], content.indicators] : [[], content];
  if (!Array.isArray(list)) return { records: [], problems: [{ ...yaml.placeOfValue(above), message: NO_LIST }] };
  const all = [...indicators, ...beside];
  const known = [...all.map(({ id }) => id), ...list.flatMap(idOf)];
  const problems = validateIndicators(list, all).flatMap((problem): FileProblem[] => {
    const at = [...above, ...problem.path];
    if (problem.unknownKeys === undefined)
      return [{ ...yaml.placeOfValue(at), message: withGuess(problem, list, known) }];
    return problem.unknownKeys.map((key) => ({
      ...yaml.placeOfKey([...at, key]),
      message: unknownKey(key, keysOf(problem.path[1])),
    }));
  });
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  if (problems.length > 0) return { records: [], problems };
  return { records: (list as readonly IndicatorInput[]).map(completeIndicator), problems };
}

const NO_LIST: Localised<string> = {
  vi: 'cần một danh sách các chỉ tiêu (- id: …), hoặc khóa indicators chứa danh sách đó',
  en: 'expected a list of indicators (- id: …), or the key indicators with that list',
};

function idOf(record: unknown): string[] {
  const { id } = (record ?? {}) as { id?: unknown };
  return typeof id === 'string' ? [id] : [];
}

/** Of a reference to an indicator that does not exist, or a word that is not in its list, also the nearest one that is. */
function withGuess(
  { path, message, choices }: VocabularyProblem,
  list: readonly unknown[],
  known: readonly string[],
): Localised<string> {
  const refers = ['numerator', 'denominator', 'partOf', 'parts'].includes(String(path[1] ?? ''));
  const names = choices ?? (refers ? known : []);
  const written = path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], list);
  const near = typeof written === 'string' && !names.includes(written) ? nearest(written, names) : null;
  const end = choices === undefined ? '' : '.';
  return near === null
    ? message
    : { vi: `${message.vi}${end} Có phải “${near}”?`, en: `${message.en}${end} Did you mean “${near}”?` };
}

/** The keys of an indicator, or of the map under one of its keys. */
function keysOf(key: string | number | undefined): readonly string[] {
  const { shape } = indicatorSchema;
  if (key === undefined) return Object.keys(shape);
  return Object.keys(key === 'range' ? shape.range.unwrap().shape : shape.name.shape);
}
