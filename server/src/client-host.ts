/** Files that lie in no file system of this machine: the editor reads them, as it reads them for itself. */
import type { FileHost } from '@sokhop/configuration';
import type { Connection } from 'vscode-languageserver';
import {
  type FileParams,
  LIST_FOLDER_REQUEST,
  type ListFolderResult,
  READ_FILE_REQUEST,
  type ReadFileResult,
} from './protocol.js';
import { addressOf } from './uri.js';

/** The files that the editor at the other end of a connection can read. `spreadsheet` reads the cells of an Excel file. */
export function clientFiles(connection: Connection, spreadsheet: FileHost['spreadsheet']): FileHost {
  // An editor that does not know these requests has no virtual folders.
  const ask = <Result>(request: string, path: string, empty: Result) =>
    connection.sendRequest<Result>(request, { uri: addressOf(path) } satisfies FileParams).catch(() => empty);
  const list = (folder: string) => ask<ListFolderResult>(LIST_FOLDER_REQUEST, folder, []);
  return {
    async read(path) {
      const base64 = await ask<ReadFileResult>(READ_FILE_REQUEST, path, null);
      return base64 === null ? { kind: 'absent' } : { kind: 'bytes', bytes: bytesOf(base64) };
    },
    async exists(path) {
      const at = path.lastIndexOf('/');
      return (await list(path.slice(0, at) || '/')).some(({ name }) => name === path.slice(at + 1));
    },
    list,
    // What lies behind a link is the editor's affair.
    realPath: async (path) => path,
    spreadsheet,
  };
}

/** The files of a machine, and those of the editor for every address that is none of a file: virtual folders. */
export function withVirtualFolders(disk: FileHost, editor: FileHost): FileHost {
  const of = (path: string) => (/^[a-z][a-z0-9+.-]+:\/\//u.test(path) ? editor : disk);
  return {
    read: (path) => of(path).read(path),
    exists: (path) => of(path).exists(path),
    list: (folder) => of(folder).list(folder),
    realPath: (path) => of(path).realPath(path),
    spreadsheet: disk.spreadsheet,
  };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
