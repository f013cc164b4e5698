/** Code lens at headings: how many figures a section has, how many could be checked, how many findings there are. */
import { rangeOf } from '@sokhop/core/text';
import type { CodeLens } from 'vscode-languageserver';
import type { OpenDraft } from '../drafts.js';
import { messages } from '../messages.js';
import type { Service } from '../service.js';

/** One line above each heading that has figures below it, and one at the beginning for what stands before the first heading. */
export function codeLenses(open: OpenDraft, { workspace }: Service): readonly CodeLens[] {
  const { draft, document, findings, locale } = open;
  const { blocks, lines } = draft.text;
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const first = blocks[0];
  const starts = [...(first === undefined || first.kind === 'heading' ? [] : [first]), ...headings];
  const entries = workspace.at(document.uri)?.entries() ?? [];
  return starts.flatMap((start, i) => {
    const [from, to] = [start.span[0], starts[i + 1]?.span[0] ?? draft.source.length + 1];
    const inside = ([at]: readonly [number, number]) => from <= at && at < to;
    const figures = entries.filter(({ offset }) => inside(offset));
    if (figures.length === 0) return [];
    const checked = figures.filter((entry) => entry.checked || workspace.isCompared(entry.key)).length;
    const found = findings.filter(({ span }) => inside(span)).length;
    const title = messages[locale].section(figures.length, checked, found);
    return [{ range: rangeOf(lines, [start.span[0], start.span[0]]), command: { title, command: '' } }];
  });
}
