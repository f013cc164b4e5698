/** The ledger as a Parquet file: any engine that reads Parquet queries it, on one machine or on many. */
import type { Ledger } from '@sokhop/core/linter';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { COLUMNS, type Column } from './rows.js';

const TYPES = { text: 'STRING', integer: 'INT32', double: 'DOUBLE', boolean: 'BOOLEAN' } as const satisfies Record<
  Column['type'],
  string
>;

/** The bytes of the file. */
export function parquet({ figures }: Ledger): Uint8Array {
  const columnData = COLUMNS.map(({ name, type, of }) => ({ name, type: TYPES[type], data: figures.map(of) }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
