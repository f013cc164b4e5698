/** What names of files and folders say by themselves. It needs nothing else, so that it is there before the program is loaded. */

/** Whether a search for files does not enter a folder of this name. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Whether a file is a draft by its name. */
export function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/iu.test(name);
}
