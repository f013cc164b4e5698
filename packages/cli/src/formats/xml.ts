/** XML as the formats write it: what a document of XML 1.0 may not hold is replaced, the rest escaped. */

/** An element with its attributes; children are elements, already written, each on lines of its own. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[] = [],
): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const open = `<${name}${list.join('')}`;
  if (children.length === 0) return `${open}/>`;
  return `${open}>\n${children.map((child) => `${child}\n`).join('')}</${name}>`;
}

/** An element that holds text, without attributes of its own unless given. */
export function textElement(name: string, text: string, attributes: Readonly<Record<string, string>> = {}): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${list.join('')}>${escapeXml(text)}</${name}>`;
}

/** The document of a root element. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/** Control characters, lone surrogates and the two non-characters: XML 1.0 has no way to write them. */
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // Parsers would turn line breaks and tabs of an attribute into blanks, and `\r\n` of a text into `\n`.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escapeXml(text: string): string {
  return text.replace(UNWRITABLE, '\uFFFD').replace(/[&<>"'\t\n\r]/gu, (character) => ENTITIES[character] ?? character);
}
