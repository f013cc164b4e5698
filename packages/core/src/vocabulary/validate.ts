/** Validation of indicator records that come from outside: what is wrong with a vocabulary, as data. */
import * as z from 'zod';
import { indicators } from './indicators/index.js';
import { phraseKey } from './phrase-key.js';
import { type IndicatorInput, type IndicatorRecord, indicatorSchema } from './schema.js';
import { shapeMessage } from './shape.js';
import { unitByName } from './units.js';

/** One thing that is wrong with a vocabulary. */
export interface VocabularyProblem {
  /** Where it stands: the number of the record in the list, then the keys, as in `[2, 'phrases', 0]`. */
  readonly path: readonly (string | number)[];
  readonly message: { readonly vi: string; readonly en: string };
  /** For a record with keys that do not exist: which. */
  readonly unknownKeys?: readonly string[];
  /** For a word out of a list: the list. */
  readonly choices?: readonly string[];
}

/**
 * What is wrong with a list of indicator records; empty when nothing is.
 *
 * The records may refer to the indicators `beside` them, and must not take their ids or phrases: by default the built-in ones.
 * The shape of the records comes first; what they say of each other is looked at only when every shape is right.
 */
export function validateIndicators(
  list: unknown,
  beside: readonly IndicatorRecord[] = indicators,
): readonly VocabularyProblem[] {
  const parsed = recordsSchema.safeParse(list);
  if (parsed.success) return checkReferences(parsed.data, beside);
  return parsed.error.issues.map((issue) => {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    const written = path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], list);
    return {
      path,
      message: shapeMessage(issue, written),
      ...(issue.code === 'unrecognized_keys' ? { unknownKeys: issue.keys } : {}),
      ...(issue.code === 'invalid_value' ? { choices: issue.values.map(String) } : {}),
    };
  });
}

/** Whether a unit, or each side of one like `đồng/tháng`, is in the list of units, or the unit of rates. */
function isKnownUnit(unit: string): boolean {
  return unit === '%' || unit.split('/').every((side) => unitByName(side) !== null);
}

const recordsSchema = z.array(indicatorSchema);

function checkReferences(
  list: readonly IndicatorInput[],
  beside: readonly IndicatorRecord[],
): readonly VocabularyProblem[] {
  const all = new Map<string, IndicatorInput>();
  for (const indicator of [...beside, ...list]) if (!all.has(indicator.id)) all.set(indicator.id, indicator);
  return [
    ...repeatedIds(list, beside),
    ...list.flatMap((indicator, at) => [
      ...unknownReferences(indicator, at, all),
      ...brokenWhole(indicator, at, all),
      ...brokenMeasure(indicator, at),
      ...unknownUnits(indicator, at),
    ]),
    ...repeatedPhrases(list, beside),
  ];
}

function repeatedIds(list: readonly IndicatorInput[], beside: readonly IndicatorRecord[]): VocabularyProblem[] {
  const seen = new Set(beside.map(({ id }) => id));
  return list.flatMap(({ id }, at) => {
    const repeated = seen.has(id);
    seen.add(id);
    return repeated
      ? [
          problem(
            [at, 'id'],
            `Mã “${id}” đã dùng cho một chỉ tiêu khác.`,
            `The id “${id}” is taken by another indicator.`,
          ),
        ]
      : [];
  });
}

function unknownReferences(
  indicator: IndicatorInput,
  at: number,
  all: ReadonlyMap<string, unknown>,
): VocabularyProblem[] {
  const references: (readonly [string | undefined, ...(string | number)[]])[] = [
    [indicator.numerator, 'numerator'],
    [indicator.denominator, 'denominator'],
    [indicator.partOf, 'partOf'],
    ...(indicator.parts ?? []).map((part, i) => [part, 'parts', i] as const),
  ];
  return references.flatMap(([id, ...path]) =>
    id === undefined || all.has(id)
      ? []
      : [
          problem(
            [at, ...path],
            `Không có chỉ tiêu nào mang mã “${id}”.`,
            `There is no indicator with the id “${id}”.`,
          ),
        ],
  );
}

/** `parts` name all parts of a whole, so each of them says so itself; `partOf` alone makes no claim that the parts exhaust it. */
function brokenWhole(
  indicator: IndicatorInput,
  at: number,
  all: ReadonlyMap<string, IndicatorInput>,
): VocabularyProblem[] {
  const { id, parts = [], partOf } = indicator;
  const strayParts = parts.flatMap((part, i) => {
    const record = all.get(part);
    return record === undefined || record.partOf === id
      ? []
      : [problem([at, 'parts', i], `“${part}” không ghi partOf: ${id}.`, `“${part}” does not say partOf: ${id}.`)];
  });
  const whole = partOf === undefined ? undefined : all.get(partOf);
  const unnamed = whole?.parts !== undefined && !whole.parts.includes(id);
  const circular = partOf !== undefined && wholesOf(id, all).includes(id);
  return [
    ...strayParts,
    ...(unnamed
      ? [
          problem(
            [at, 'partOf'],
            `“${partOf}” không kể “${id}” trong các phần (parts).`,
            `“${partOf}” does not name “${id}” among its parts.`,
          ),
        ]
      : []),
    ...(circular ? [problem([at, 'partOf'], `“${id}” là một phần của chính nó.`, `“${id}” is a part of itself.`)] : []),
  ];
}

/** What an indicator is a part of, and what that is a part of, until the end or a repeat. */
function wholesOf(id: string, all: ReadonlyMap<string, IndicatorInput>): readonly string[] {
  const wholes: string[] = [];
  for (let at = all.get(id)?.partOf; at !== undefined && !wholes.includes(at); at = all.get(at)?.partOf)
    wholes.push(at);
  return wholes;
}

function brokenMeasure(indicator: IndicatorInput, at: number): VocabularyProblem[] {
  const { measure, numerator, denominator, range } = indicator;
  const problems: VocabularyProblem[] = [];
  if (measure !== 'rate' && (numerator !== undefined || denominator !== undefined)) {
    problems.push(
      problem(
        [at, 'measure'],
        'Chỉ tỷ lệ (measure: rate) mới có tử số và mẫu số.',
        'Only a rate (measure: rate) has a numerator and a denominator.',
      ),
    );
  }
  if ((numerator === undefined) !== (denominator === undefined)) {
    problems.push(problem([at], 'Tử số và mẫu số phải đi cùng nhau.', 'A numerator and a denominator go together.'));
  }
  if (range?.low !== undefined && range.high !== undefined && range.low > range.high) {
    problems.push(problem([at, 'range'], 'Cận dưới lớn hơn cận trên.', 'The lower end is greater than the upper end.'));
  }
  return problems;
}

function unknownUnits(indicator: IndicatorInput, at: number): VocabularyProblem[] {
  return indicator.units.flatMap((unit, i) =>
    isKnownUnit(unit)
      ? []
      : [
          problem(
            [at, 'units', i],
            `Đơn vị “${unit}” không có trong danh mục đơn vị.`,
            `The unit “${unit}” is not in the list of units.`,
          ),
        ],
  );
}

/** A phrase names one indicator. A short name may be shared by indicators of different units: the unit beside it decides. */
function repeatedPhrases(list: readonly IndicatorInput[], beside: readonly IndicatorRecord[]): VocabularyProblem[] {
  const owners = new Map<string, string>();
  for (const indicator of beside) for (const { key } of namesOf(indicator)) owners.set(key, indicator.id);
  return list.flatMap((indicator, at) =>
    namesOf(indicator).flatMap(({ key, phrase, path }) => {
      const owner = owners.get(key) ?? indicator.id;
      owners.set(key, owner);
      return owner === indicator.id
        ? []
        : [
            problem(
              [at, ...path],
              `“${phrase}” đã là tên của chỉ tiêu “${owner}”.`,
              `“${phrase}” already names the indicator “${owner}”.`,
            ),
          ];
    }),
  );
}

interface Name {
  readonly key: string;
  readonly phrase: string;
  readonly path: readonly (string | number)[];
}

function namesOf(indicator: IndicatorInput): readonly Name[] {
  const phrases = indicator.phrases.map((phrase, i) => ({ key: phraseKey(phrase), phrase, path: ['phrases', i] }));
  const short = (indicator.short ?? []).flatMap((phrase, i) =>
    indicator.units.map((unit) => ({ key: `${phraseKey(phrase)} | ${unit}`, phrase, path: ['short', i] })),
  );
  return [...phrases, ...short];
}

function problem(path: readonly (string | number)[], vi: string, en: string): VocabularyProblem {
  return { path, message: { vi, en } };
}
