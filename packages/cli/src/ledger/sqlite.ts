/** The ledger as an SQLite file: tables of figures, of things with their concord, and of gaps. */
import type { Ledger } from '@sokhop/core/linter';
import sqlite from 'node-sqlite3-wasm';
import { type Cell, COLUMNS, type Column } from './rows.js';

const TYPES = { text: 'TEXT', integer: 'INTEGER', double: 'REAL', boolean: 'INTEGER' } as const satisfies Record<
  Column['type'],
  string
>;

const SCHEMA = `
  CREATE TABLE figures (${COLUMNS.map(({ name, type }) => `"${name}" ${TYPES[type]}`).join(', ')});
  CREATE TABLE things (thing TEXT PRIMARY KEY, series TEXT, indicator TEXT, place TEXT, time TEXT, concord TEXT, figures INTEGER, documents INTEGER);
  CREATE TABLE gaps (series TEXT, indicator TEXT, place TEXT, grain TEXT, "from" TEXT, "to" TEXT, missing INTEGER);
`;

const INDEXES = `
  CREATE INDEX figures_by_thing ON figures (thing);
  CREATE INDEX figures_by_indicator ON figures (indicator, place, period_end);
`;

/** Writes a new file. */
export function writeSqlite(file: string, { figures, series }: Ledger): void {
  const database = new sqlite.Database(file);
  try {
    // The file is new and is renamed when it is whole: nothing has to be undone.
    database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; ${SCHEMA} BEGIN;`);
    const insert = (table: string, width: number, rows: Iterable<readonly Cell[]>) => {
      const statement = database.prepare(`INSERT INTO ${table} VALUES (${Array(width).fill('?').join(', ')})`);
      for (const row of rows) statement.run([...row]);
      statement.finalize();
    };
    insert(
      'figures',
      COLUMNS.length,
      figures.map((figure) => COLUMNS.map(({ of }) => of(figure))),
    );
    const whose = (one: Ledger['series'][number]) => {
      const figure = one.things[0]?.figures[0];
      return [one.key, figure?.indicator ?? null, figure?.place ?? null];
    };
    insert(
      'things',
      8,
      series.flatMap((one) =>
        one.things.map(({ key, time, concord, figures: said }) => [
          key,
          ...whose(one),
          time,
          concord,
          said.length,
          new Set(said.map(({ document }) => document.path)).size,
        ]),
      ),
    );
    insert(
      'gaps',
      7,
      series.flatMap((one) =>
        one.gaps.map(({ grain, from, to, missing }) => [...whose(one), grain, from, to, missing]),
      ),
    );
    database.exec(`COMMIT; ${INDEXES}`);
  } finally {
    database.close();
  }
}
