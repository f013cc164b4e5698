/** Facts files: the text of a CSV, YAML or JSON file, or the cells of a spreadsheet, to facts and clear problems. Pure: the disk is the caller's. */
import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import { FACT_COLUMNS, type Fact, type FactCell, type FactProblem, type FactRow, readFacts } from '../figures/index.js';
import type { Localised } from '../rules/index.js';
import { indicators } from '../vocabulary/index.js';
import { nearest } from './nearest.js';
import { placeProblem } from './place-name.js';
import { type FileProblem, readYaml } from './yaml.js';

/** What a facts file gives. Rows with problems give no fact. */
export interface FactsFile {
  readonly facts: readonly Fact[];
  readonly problems: readonly FileProblem[];
}

/**
 * Reads the text of a facts file; its format is told by the end of its name. CSV may be parted by `,`, `;` or tabs; YAML and JSON
 * hold a list of records, or a map with the list under `facts`.
 */
export function readFactsText(path: string, source: string): FactsFile {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  return /\.(?:ya?ml|json)$/iu.test(path) ? fromYaml(path, text) : fromTable(path, csvCells(text));
}

/** Reads the cells of a spreadsheet's first sheet, each as text; the first row names the columns. */
export function readFactsTable(path: string, rows: readonly (readonly string[])[]): FactsFile {
  return fromTable(
    path,
    rows.map((row, r) => row.map((text, c) => ({ text, line: r + 1, column: c + 1 }))),
  );
}

function fromTable(path: string, table: readonly (readonly FactCell[])[]): FactsFile {
  const filled = table.filter((row) => row.some(({ text }) => text.trim() !== ''));
  const [header, ...body] = filled;
  if (header === undefined) return { facts: [], problems: [] };
  const names = header.map(({ text }) => text.trim().toLowerCase());
  const problems = headerProblems(header, names);
  if (problems.length > 0) return { facts: [], problems };
  const rows = body.map((cells): FactRow => {
    const named = cells.flatMap((cell, i) => {
      const name = names[i] ?? '';
      return name === '' && cell.text.trim() === '' ? [] : [[name === '' ? `cột ${i + 1}` : name, cell] as const];
    });
    return { line: cells[0]?.line ?? 1, cells: new Map(named) };
  });
  return said(path, rows);
}

function headerProblems(header: readonly FactCell[], names: readonly string[]): FileProblem[] {
  const problems: FileProblem[] = header.flatMap(({ text, line, column }, i) =>
    text.trim() === '' || (FACT_COLUMNS as readonly string[]).includes(names[i] ?? '')
      ? []
      : [{ line, column, message: unknownColumn(text.trim()) }],
  );
  for (const name of REQUIRED) {
    if (names.includes(name)) continue;
    const message = {
      vi: `thiếu cột “${name}”; dòng đầu cần các cột: ${FACT_COLUMNS.join(', ')}`,
      en: `column “${name}” is missing; the first row needs the columns ${FACT_COLUMNS.join(', ')}`,
    };
    problems.push({ line: header[0]?.line ?? 1, column: 1, message });
  }
  return problems;
}

const REQUIRED = ['indicator', 'period', 'place', 'value'] as const;

/** The cells of a CSV text with their lines and columns: quotes as RFC 4180 has them, the separator that the first line uses most. */
function csvCells(text: string): readonly (readonly FactCell[])[] {
  const first = text.slice(0, text.search(/[\r\n]|$/u));
  const separator = [',', ';', '\t'].reduce((best, mark) =>
    first.split(mark).length > first.split(best).length ? mark : best,
  );
  const rows: FactCell[][] = [];
  let row: FactCell[] = [];
  let [cell, line, start, quoted] = ['', 1, 1, false];
  const endCell = () => {
    row.push({ text: cell, line: start, column: row.length + 1 });
    cell = '';
    start = line;
  };
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (char === '\n') line++;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (char === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (char === separator) endCell();
    else if (char === '\n') {
      endCell();
      rows.push(row);
      row = [];
    } else if (char !== '\r') cell += char;
  }
  endCell();
  rows.push(row);
  return rows;
}

function fromYaml(path: string, text: string): FactsFile {
  const yaml = readYaml(text, { schema: 'failsafe' });
  if (yaml.problems.length > 0) return { facts: [], problems: yaml.problems };
  const { root, placeOf: at } = yaml;
  const list = isMap(root) ? root.get('facts', true) : root;
  if (root === null) return { facts: [], problems: [] };
  if (!isSeq(list)) {
    const message = {
      vi: 'cần một danh sách các số liệu (- indicator: …), hoặc khóa facts chứa danh sách đó',
      en: 'expected a list of facts (- indicator: …), or the key facts with that list',
    };
    return { facts: [], problems: [{ ...at(root), message }] };
  }
  const isJson = /\.json$/iu.test(path);
  const rows: FactRow[] = [];
  const problems: FileProblem[] = [];
  for (const item of list.items) {
    if (!isMap(item)) {
      const message = { vi: 'cần các khóa và giá trị (indicator: …)', en: 'expected keys and values (indicator: …)' };
      problems.push({ ...at(item), message });
      continue;
    }
    const cells = item.items.map(({ key, value }) => {
      const text = isScalar(value) ? cellOf(value, isJson) : '';
      return [String(key).toLowerCase(), { text, ...at(value ?? key) }] as const;
    });
    rows.push({ line: at(item).line, cells: new Map(cells) });
  }
  const read = said(path, rows);
  return { facts: read.facts, problems: [...problems, ...read.problems] };
}

/** A number of JSON has a decimal point; a text, and everything in YAML, is written as a Vietnamese would. */
function cellOf({ value, type }: Scalar, isJson: boolean): string {
  const text = String(value ?? '');
  return isJson && type === 'PLAIN' ? text.replace('.', ',') : text;
}

function said(path: string, rows: readonly FactRow[]): FactsFile {
  const { facts, problems } = readFacts(path, rows);
  return {
    facts,
    problems: problems.map((problem) => ({ line: problem.line, column: problem.column, message: messageOf(problem) })),
  };
}

function messageOf(problem: FactProblem): Localised<string> {
  switch (problem.kind) {
    case 'unknown-column':
      return unknownColumn(problem.text);
    case 'unknown-indicator': {
      const near = nearest(
        problem.text,
        indicators.map(({ id }) => id),
      );
      return {
        vi: `không có chỉ tiêu “${problem.text}”${near === null ? '; cần mã hoặc tên chính thức của chỉ tiêu' : `; có phải “${near}”?`}`,
        en: `there is no indicator “${problem.text}”${near === null ? '; expected an indicator’s id or official name' : `; did you mean “${near}”?`}`,
      };
    }
    case 'unreadable-period':
      return {
        vi: `“${problem.text}” không phải là kỳ; cần như 2023, 2023-06-30, 2023-01-01/2023-09-30 hoặc “9 tháng đầu năm 2023”`,
        en: `“${problem.text}” is no period; expected 2023, 2023-06-30, 2023-01-01/2023-09-30 or “9 tháng đầu năm 2023”`,
      };
    case 'unreadable-place':
      return placeProblem(problem.text) ?? { vi: '', en: '' };
    case 'unreadable-value':
      return {
        vi: `“${problem.text}” không phải là giá trị; cần một số viết như trong văn bản: 1.305.870, 91,074 triệu, 92,04`,
        en: `“${problem.text}” is no value; expected a number as drafts write it: 1.305.870, 91,074 triệu, 92,04`,
      };
    case 'missing':
      return { vi: `thiếu “${problem.field}”`, en: `“${problem.field}” is missing` };
    case 'wrong-unit':
      return {
        vi: `chỉ tiêu này không tính bằng “${problem.text}”; cần ${problem.expected.join(' hoặc ')}`,
        en: `this indicator is not measured in “${problem.text}”; expected ${problem.expected.join(' or ')}`,
      };
    case 'contradiction':
      return {
        vi: `ghi ${problem.text}, nhưng dòng ${problem.line0} đã ghi ${problem.text0} cho cùng chỉ tiêu, kỳ và nơi`,
        en: `says ${problem.text}, but line ${problem.line0} has ${problem.text0} for the same indicator, period and place`,
      };
  }
}

function unknownColumn(name: string): Localised<string> {
  const near = nearest(name.toLowerCase(), FACT_COLUMNS);
  return {
    vi: `không có cột “${name}”${near === null ? '' : `; có phải “${near}”?`} Các cột dùng được: ${FACT_COLUMNS.join(', ')}`,
    en: `there is no column “${name}”${near === null ? '' : `; did you mean “${near}”?`} Known columns: ${FACT_COLUMNS.join(', ')}`,
  };
}
