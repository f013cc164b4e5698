/**
 * Which productions of the grammars the texts of a corpus reach, as V8 counts it on the built code. A process of its own, because V8 counts
 * the blocks only of code that it compiles itself, untransformed: `node reach.mjs` prints `{ missed, said }` as JSON.
 */
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

const FOLDER = new URL('../../packages/core/dist/reading/', import.meta.url);

/** Files that all grammars share: all corpora together reach them. */
const SHARED = ['phrases', 'read', 'trie', 'word'];

/** Files beside that of a grammar, which its corpus reaches as well. */
const BESIDE = {
  aside: ['label'],
  date: ['year'],
  period: ['bare-years', 'part-of-year', 'span-of-years'],
  place: ['spoken-of'],
};

/** Operands of conditions, and branches that only decline or end a loop: no productions. */
const NO_PRODUCTION =
  /^(?:(?:&&|\|\||\?\?|\?\.)|[?:]\s*(?:null|at|false|0|undefined)$|[\s{]*return (?:null|false|at|upper|to);|[\s{]*(?:break|continue);)/u;

const session = new Session();
session.connect();
await session.post('Profiler.enable');
// Before the grammars are loaded, so that nothing is compiled uncounted.
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { corpora } = await import(new URL('corpora.js', FOLDER));
const { readBlock, notationOf } = await import(new URL('index.js', FOLDER));
const { readMarkdown } = await import(new URL('../text/index.js', FOLDER));

const loaded = await reached();
const everywhere = [loaded];
const missed = {};
const said = {};
for (const { grammar, kind, accepts, rejects } of corpora) {
  for (const text of [...accepts.map(([accepted]) => accepted), ...rejects])
    for (const { mentions } of readMarkdown(text).blocks.map(readBlock))
      for (const mention of mentions.filter((one) => one.kind === kind))
        said[kind] = [...new Set([...(said[kind] ?? []), notationOf(mention)])];
  const own = await reached();
  everywhere.push(own);
  for (const name of [grammar, ...(BESIDE[grammar] ?? [])]) missed[name] = unreached(name, [loaded, own]);
}
for (const name of SHARED) missed[name] = unreached(name, everywhere);
process.stdout.write(JSON.stringify({ missed, said }));

/** What ran since the last call: per file, the counted ranges of each function. */
async function reached() {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return new Map(
    result
      .filter(({ url }) => url.startsWith(FOLDER.href))
      .map(({ url, functions }) => [
        url.slice(FOLDER.href.length).replace('.js', ''),
        new Map(functions.map(({ ranges }) => [`${ranges[0].startOffset}-${ranges[0].endOffset}`, ranges])),
      ]),
  );
}

/** The productions of a file that none of some runs reached. The first run, of loading it, knows all its functions. */
function unreached(name, runs) {
  const source = readFileSync(new URL(`${name}.js`, FOLDER), 'utf8');
  const bare = [];
  for (const key of runs[0].get(name).keys()) {
    const ran = runs.map((run) => run.get(name)?.get(key)).filter((ranges) => ranges?.[0].count > 0);
    if (ran.length === 0) bare.push(key.split('-').map(Number));
    else bare.push(...neverRun(ran));
  }
  return productions(source, bare);
}

/** The ranges of a function that had count 0 in every run of it. */
function neverRun([first, ...others]) {
  const isBare = (ranges, start, end) =>
    // Ranges nest: the innermost one around a place tells its count.
    ranges.findLast(({ startOffset, endOffset }) => startOffset <= start && end <= endOffset)?.count === 0;
  return first
    .filter(({ count }) => count === 0)
    .map(({ startOffset, endOffset }) => [startOffset, endOffset])
    .filter(([start, end]) => others.every((run) => isBare(run, start, end)));
}

function productions(source, ranges) {
  return ranges
    .map(([start, end]) => ({ line: source.slice(0, start).split('\n').length, code: source.slice(start, end) }))
    .filter(({ code }) => !NO_PRODUCTION.test(code))
    .map(({ line, code }) => `line ${line}: ${code.replace(/\s+/gu, ' ').trim().slice(0, 120)}`);
}
