/** Absolute paths with `/`, on every system alike. */

/** The folder that holds a path; of a root, itself. */
export function folderOf(path: string): string {
  const at = path.lastIndexOf('/');
  const root = rootOf(path);
  return at < root.length ? root : path.slice(0, at);
}

/** A path as written, taken from a folder; `.` and `..` are resolved. */
export function resolveFrom(folder: string, written: string): string {
  const path = written.replaceAll('\\', '/');
  const whole = rootOf(path) === '' ? `${folder}/${path}` : path;
  const root = rootOf(whole);
  const parts: string[] = [];
  for (const part of whole.slice(root.length).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return root + parts.join('/');
}

/** Whether a path is a folder itself or lies below it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** The way from a folder to what lies below it; null for a path that lies elsewhere. Empty for the folder itself. */
export function pathWithin(path: string, folder: string): string | null {
  if (!isWithin(path, folder)) return null;
  return path.slice(folder.endsWith('/') ? folder.length : folder.length + 1);
}

/** `/`, `C:/`, the scheme and host of an address; empty for a relative path. */
function rootOf(path: string): string {
  return /^(?:[a-z][a-z0-9+.-]+:\/\/[^/]*\/|[a-z]:\/|\/)/iu.exec(path)?.[0] ?? '';
}
