/** What a run is about, of all the drafts that it reads: the others are there to be compared with. */
import { type Finding, type Report, reportOf } from '@sokhop/core/linter';
import type { Locale } from '@sokhop/core/rules';
import { messagesIn } from './messages.js';

/**
 * The report of some drafts out of those that were linted together: their own findings, and those of the other drafts that
 * concern a place in them, seen from there.
 * @param about The paths of the drafts; null means all of them.
 */
export function onlyAbout(report: Report, about: ReadonlySet<string> | null, locale: Locale): Report {
  if (about === null) return report;
  const elsewhere = report.documents.filter(({ path }) => !about.has(path)).flatMap(({ findings }) => findings);
  const documents = report.documents
    .filter(({ path }) => about.has(path))
    .map((document) => {
      const seen = elsewhere.flatMap((finding) => seenFrom(document.path, finding, locale));
      const findings = [...document.findings, ...seen].sort(
        (a, b) => a.offset[0] - b.offset[0] || a.offset[1] - b.offset[1],
      );
      return { ...document, findings };
    });
  return reportOf(documents);
}

/** A finding of another draft, from each place that it names in this one. The fixes are for the other draft. */
function seenFrom(path: string, finding: Finding, locale: Locale): readonly Finding[] {
  const { contradicts, there } = messagesIn(locale);
  return finding.related
    .filter((place) => place.path === path)
    .map((place) => ({
      ...finding,
      message: contradicts(finding.path, finding.message),
      path,
      offset: place.offset,
      range: place.range,
      related: [
        { path: finding.path, offset: finding.offset, range: finding.range, message: there },
        ...finding.related.filter((other) => other !== place),
      ],
      fixes: [],
    }));
}
