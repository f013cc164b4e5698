/** Text for cards that editors render as Markdown. */

/** Text that Markdown shows as it is: nothing in a draft or a facts file can become a link, an image or HTML. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~!&]/gu, '\\$&');
}
