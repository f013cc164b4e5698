/** `sokhop merge`: joins the partial reports of shards into the report that one run would have given. */
import { resolve } from 'node:path';
import { joinRecords } from '@sokhop/core/linter';
import { byPath, displayPath } from '../files/find.js';
import { present, type ReportOptions } from '../present.js';
import { shardsOfOneRun } from '../shards/join.js';
import { readPartial } from '../shards/partial.js';

/** Joins and reports; returns the exit code that the single run would have. */
export async function merge(files: readonly string[], options: ReportOptions): Promise<number> {
  const cwd = process.cwd();
  const read = files.map((file) => readPartial(resolve(cwd, file), displayPath(resolve(cwd, file), cwd)));
  const partials = shardsOfOneRun(read);
  const [first] = partials;
  const locale = first?.head.locale ?? 'vi';
  const records = partials.flatMap((partial) => partial.records);
  const home = new Map(partials.flatMap((partial) => partial.records.map(({ path }) => [path, partial] as const)));
  let shown: { readonly path: string; readonly text: string | undefined } | null = null;
  const sourceOf = (path: string) => {
    // Findings come by document: the last text is most often the next one too.
    if (shown?.path !== path) shown = { path, text: home.get(path)?.sourceOf(path) };
    return shown.text;
  };
  return present(
    {
      report: joinRecords(records),
      sourceOf,
      notes: [],
      failures: partials.flatMap(({ failures }) => failures).sort(byPath),
      locale,
      prefix: first?.head.prefix ?? '',
      stream: process.stdout,
    },
    options,
  );
}
