/** Addresses of documents, without a file system: the server speaks of `file:`, `vscode-vfs:` and `untitled:` documents alike. */

/**
 * One spelling for every way of writing an address: editors encode more characters than Node does (`%C3%AA`, `%28`), and write the
 * drive letters of Windows in either case.
 */
export function addressKey(uri: string): string {
  return decoded(uri).replace(/^(file:\/\/\/)([A-Z]):/u, (_, scheme: string, drive: string) => {
    return `${scheme}${drive.toLowerCase()}:`;
  });
}

/** The path of a document as hosts of files write it: `/kho/bai.md`, `c:/kho/bai.md`, an address of another scheme decoded; null for one that lies in no folder. */
export function hostPathOf(uri: string): string | null {
  const key = addressKey(uri);
  if (key.startsWith('file:///')) return key.slice('file://'.length).replace(/^\/([a-z]:\/)/u, '$1');
  if (key.startsWith('file://')) return key.slice('file:'.length);
  return /^[a-z][a-z0-9+.-]*:\/\//u.test(key) ? key : null;
}

/** The address of a path as hosts of files write it. */
export function addressOf(path: string): string {
  const [, scheme = 'file://', rest = path] = /^([a-z][a-z0-9+.-]+:\/\/)(.*)$/u.exec(path) ?? [];
  const encoded = rest.split('/').map(encodeURIComponent).join('/');
  if (scheme !== 'file://') return scheme + encoded;
  if (rest.startsWith('//')) return `file:${encoded}`;
  return rest.startsWith('/') ? `file://${encoded}` : `file:///${encoded}`;
}

/** The path of a document within a folder, decoded: `tin-bai/thang-6.md`; null where it lies outside. */
export function pathWithin(uri: string, folder: string): string | null {
  const [key, root] = [addressKey(uri), addressKey(folder).replace(/\/$/u, '')];
  return key.startsWith(`${root}/`) ? key.slice(root.length + 1) : null;
}

/** The last part of an address, decoded. */
export function nameOf(uri: string): string {
  return decoded(uri).replace(/\/$/u, '').split('/').at(-1) ?? uri;
}

/** Whether an address is that of a Markdown file. */
export function isMarkdown(uri: string): boolean {
  return /\.(?:md|markdown)$/iu.test(uri);
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    // A stray percent sign: the address stands as it is written.
    return uri;
  }
}
