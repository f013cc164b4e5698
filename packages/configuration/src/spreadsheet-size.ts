/** What a spreadsheet unpacks to: it is an archive, and a small archive may unpack to more than any memory holds. */
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

/** What the parts of a spreadsheet may unpack to, together; a register of every province and year has some megabytes. In bytes. */
const MOST_UNPACKED = 128_000_000;

const unpack = promisify(inflateRaw);

/** Whether an archive unpacks to more than the limit. Every part is unpacked in turn: what an archive says of its own sizes may be a lie. */
export async function unpacksTooLarge(archive: Buffer): Promise<boolean> {
  let left = MOST_UNPACKED;
  for (const { method, data } of partsOf(archive)) {
    if (method === STORED) left -= data.length;
    else {
      try {
        left -= (await unpack(data, { maxOutputLength: Math.max(1, left) })).length;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return true;
        // A broken part is for the reader of spreadsheets to report.
      }
    }
    if (left <= 0) return true;
  }
  return false;
}

/** The parts of a ZIP archive by its central directory (APPNOTE.TXT 4.3.12, 4.3.16); none where there is no such directory. */
function* partsOf(archive: Buffer): Generator<{ readonly method: number; readonly data: Buffer }> {
  const end = archive.lastIndexOf(END_OF_DIRECTORY);
  if (end < 0 || end + 22 > archive.length) return;
  let at = archive.readUInt32LE(end + 16);
  while (at + 46 <= archive.length && archive.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const method = archive.readUInt16LE(at + 10);
    const packed = archive.readUInt32LE(at + 20);
    const local = archive.readUInt32LE(at + 42);
    if (local + 30 <= archive.length) {
      const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      yield { method, data: archive.subarray(start, start + packed) };
    }
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
}

const END_OF_DIRECTORY = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;
