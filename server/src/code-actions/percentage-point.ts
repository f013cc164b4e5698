/** Turns the difference of two rates from `%` into `điểm phần trăm`. */
import { figureAt } from '../at.js';
import { messages } from '../messages.js';
import type { ActionRequest, Rewrite } from './index.js';

/** Offered where a change in percent is said of a rate; whether it is wrong is for `number/percentage-point` to say. */
export function percentagePointActions({ open: { draft, locale }, selection }: ActionRequest): readonly Rewrite[] {
  const figure = figureAt(draft, selection[0]);
  if (figure === null || figure.kind !== 'percent') return [];
  if (!draft.relations.some((one) => one.kind === 'rateChange' && one.change === figure)) return [];
  const written = draft.source.slice(figure.span[0], figure.span[1]);
  const sign = /\s*(?:%|phần trăm)$/u.exec(written.normalize('NFC') === written ? written : '');
  if (sign === null) return [];
  const said = `${written.slice(0, sign.index)} điểm phần trăm`;
  return [
    {
      title: messages[locale].inPoints(said),
      edits: [{ offset: [figure.span[0] + sign.index, figure.span[1]], text: ' điểm phần trăm' }],
    },
  ];
}
