/** Document links: a cited document that the registry knows leads to a search for its number in the State's own database of legal texts. */
import { citedIn, recordsOf } from '@sokhop/core/rules';
import { rangeOf } from '@sokhop/core/text';
import type { DocumentLink } from 'vscode-languageserver';
import type { OpenDraft } from '../drafts.js';
import { messages } from '../messages.js';

/** The links of a draft. Nothing is fetched: the editor opens one when the writer follows it. */
export function documentLinks({ draft, locale }: OpenDraft): readonly DocumentLink[] {
  return citedIn(draft).flatMap((cited) => {
    const [record] = recordsOf(cited);
    if (record === undefined) return [];
    return [
      {
        range: rangeOf(draft.text.lines, cited.symbolSpan),
        target: searchFor(record.symbol),
        tooltip: messages[locale].findDocument(`${record.kind} ${record.symbol}: ${record.title}`),
      },
    ];
  });
}

/** A search for a document by its number. */
function searchFor(symbol: string): string {
  return `https://www.google.com/search?q=${encodeURIComponent(`"${symbol}" site:gov.vn`)}`;
}
