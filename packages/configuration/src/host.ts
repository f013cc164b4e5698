/** The host: what finding and reading a configuration asks of the machine or the editor that it runs in. */

/** What became of reading a file. */
export type FileContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  /** With the system's code: `EACCES`, `EISDIR`. */
  | { readonly kind: 'unreadable'; readonly code: string };

/** An entry of a folder. A link to a folder is none: it is not entered. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** Files by absolute paths with `/`, as `/kho/tin-bai` or `C:/kho`. An editor's virtual file system can be one as well as a disk. */
export interface FileHost {
  readonly read: (path: string) => Promise<FileContent>;
  /** Whether a file or folder is there. */
  readonly exists: (path: string) => Promise<boolean>;
  /** The entries of a folder; none where there is no such folder. */
  readonly list: (folder: string) => Promise<readonly FolderEntry[]>;
  /** The path behind all links; the path itself where there are none. */
  readonly realPath: (path: string) => Promise<string>;
  /** The cells of the first sheet of an Excel file as text; null for bytes that are no such file, or for one that unpacks without end. */
  readonly spreadsheet: (bytes: Uint8Array) => Promise<readonly (readonly string[])[] | 'too-large' | null>;
}
