/** A developer who takes one layer gets that layer and those before it, and nothing of those behind; a bundler drops what is not used. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

const LAYERS = ['text', 'vocabulary', 'reading', 'figures', 'rules', 'linter'];

/** What each entry may bring: its own layer and the layers that it imports from (`scripts/tidy.mjs` holds the table). */
const ENTRIES: readonly (readonly [entry: string, program: string, layers: readonly string[]])[] = [
  ['text', "import { readMarkdown } from '@sokhop/core/text'; console.log(readMarkdown('5').blocks);", ['text']],
  [
    'vocabulary',
    "import { indicatorById } from '@sokhop/core/vocabulary'; console.log(indicatorById('bhyt.participants'));",
    ['text', 'vocabulary'],
  ],
  [
    'reading',
    "import { readBlock } from '@sokhop/core/reading'; console.log(readBlock);",
    ['text', 'vocabulary', 'reading'],
  ],
  [
    'figures',
    "import { readDraft } from '@sokhop/core/figures'; console.log(readDraft('5').figures);",
    ['text', 'vocabulary', 'reading', 'figures'],
  ],
];

describe.each(ENTRIES)('@sokhop/core/%s', (_, program, layers) => {
  test('brings no layer behind its own', async () => {
    const { used } = await bundled(program);
    const brought = LAYERS.filter((layer) => used.some((path) => path.includes(`core/dist/${layer}/`)));
    expect(brought).toEqual(layers.filter((layer) => brought.includes(layer)));
    expect(brought).toContain(layers.at(-1));
  });
});

test('of the vocabulary alone, neither the Markdown parser nor the rules come along', async () => {
  const { used } = await bundled(ENTRIES[1]?.[1] ?? '');
  expect(used.filter((path) => /micromark|mdast|\/(?:reading|figures|rules|linter)\//u.test(path))).toEqual([]);
});

test('an import that is not used costs nothing', async () => {
  const { used, bytes } = await bundled("import '@sokhop/core'; console.log(1);");
  expect(used.filter((path) => path.includes('core/dist/'))).toEqual([]);
  expect(bytes).toBeLessThan(200);
});

/** The files of which something is left in a minified bundle of a program. */
async function bundled(program: string): Promise<{ readonly used: readonly string[]; readonly bytes: number }> {
  const { metafile } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { used: used.map(([path]) => path), bytes: output?.bytes ?? 0 };
}
