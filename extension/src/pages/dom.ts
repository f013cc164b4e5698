/** What the pages share: making elements, and talking with the extension. Text is always set as text, never as HTML. */
import type { FromPage } from './messages.js';

interface Host {
  readonly postMessage: (message: FromPage) => void;
  readonly getState: () => unknown;
  readonly setState: (state: unknown) => void;
}

declare function acquireVsCodeApi(): Host;

/** The extension, as a page sees it. */
export const host: Host = acquireVsCodeApi();

type Attribute = string | number | boolean | null | ((event: Event) => void);

/** An HTML element; attributes that are null or false are left out, functions become listeners. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  fill(made, attributes, children);
  return made;
}

/** An SVG element. */
export function svg(
  tag: string,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly (Node | string)[]
): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  fill(made, attributes, children);
  return made;
}

function fill(
  made: Element,
  attributes: Readonly<Record<string, Attribute>>,
  children: readonly (Node | string)[],
): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children);
}

/** The element that the page's frame holds for a purpose. */
export function slot(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}

/** Calls `show` with each content of a kind that the extension sends, and asks for the first. */
export function onContent<Content extends { readonly kind: string }>(
  kind: Content['kind'],
  show: (content: Content) => void,
): void {
  window.addEventListener('message', ({ data }: MessageEvent<Content>) => {
    if (data.kind === kind) show(data);
  });
  host.postMessage({ kind: 'ready' });
}

/** Puts new content into an element without taking the focus from whoever works there: the same thing is focused again. */
export function replace(within: HTMLElement, ...content: readonly Node[]): void {
  const focused = document.activeElement?.closest('[data-key]')?.getAttribute('data-key');
  within.replaceChildren(...content);
  if (focused == null || document.activeElement !== document.body) return;
  within.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
}
