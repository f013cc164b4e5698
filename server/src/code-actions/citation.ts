/** Completes a citation: kind, number, symbol and date as a first mention needs them. */
import { recordsOf } from '@sokhop/core/rules';
import { citedAt } from '../at.js';
import { fullCitation } from '../completion/citations.js';
import { messages } from '../messages.js';
import type { ActionRequest, Rewrite } from './index.js';

/** Offered where the registry knows one document that is meant, and the draft says less of it. */
export function citationActions({ open: { draft, locale }, selection }: ActionRequest): readonly Rewrite[] {
  const cited = citedAt(draft, selection[0]);
  if (cited === null || cited.kindSpan === null || cited.title !== '') return [];
  const [record, other] = recordsOf(cited);
  if (record === undefined || other !== undefined) return [];
  const text = fullCitation(record);
  const offset = [cited.kindSpan[0], Math.max(cited.span[1], cited.symbolSpan[1])] as const;
  if (
    draft.source
      .slice(...offset)
      .normalize('NFC')
      .replace(/\s+/gu, ' ') === text
  )
    return [];
  return [{ title: messages[locale].completeCitation(text), edits: [{ offset, text }] }];
}
