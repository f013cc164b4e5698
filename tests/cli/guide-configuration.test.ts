/** The guide to configuration is true: every example in it is read as what it is an example of, and what it says of mistakes is what is said. */
import { readFileSync } from 'node:fs';
import { configurationSchema, readConfiguration, readFactsText, readVocabularyText } from '@sokhop/core/linter';
import { expect, test } from 'vitest';
import { CLEAN, folderWith, sokhop } from './sokhop.js';

const GUIDE = readFileSync(new URL('../../docs/guide/cau-hinh.md', import.meta.url), 'utf8');
const BLOCKS = [...GUIDE.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)].map(([, language = '', text = '']) => ({
  language,
  text,
}));
const kindOf = ({ language, text }: (typeof BLOCKS)[number]) => {
  if (language !== 'yaml') return language;
  return text.startsWith('---') ? 'front matter' : text.startsWith('- id:') ? 'vocabulary' : 'configuration';
};
const examples = (kind: string) => BLOCKS.filter((block) => kindOf(block) === kind).map(({ text }) => text);

test('there is an example of everything', () => {
  const counts = ['configuration', 'vocabulary', 'csv', 'front matter', 'markdown', 'text'].map(
    (kind) => examples(kind).length,
  );
  expect(counts).toEqual([3, 1, 1, 1, 1, 1]);
  expect(BLOCKS).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
});

test('every configuration is right, and every key has its row', () => {
  for (const text of examples('configuration')) expect(readConfiguration(text).problems).toEqual([]);
  for (const key of Object.keys(configurationSchema.shape))
    expect(GUIDE).toMatch(new RegExp(`^\\| \`${key}[.\`]`, 'mu'));
});

test('the facts and the indicators are right', () => {
  for (const text of examples('csv')) {
    const { facts, problems } = readFactsText('so-lieu.csv', text);
    expect([facts.length, problems]).toEqual([text.trim().split('\n').length - 1, []]);
  }
  for (const text of examples('vocabulary'))
    expect(readVocabularyText(text)).toMatchObject({ problems: [], records: [{}] });
});

test('the whole works: facts, vocabulary, a shared file, a draft with its front matter and comments', () => {
  const [first = '', options = '', shared = ''] = examples('configuration');
  const [matter = ''] = examples('front matter');
  const folder = folderWith({
    '.git/HEAD': '',
    'chung/sokhop.yaml': options,
    'tin/sokhop.yaml': `${shared}vocabulary: [rieng.yaml]\n`,
    'tin/rieng.yaml': examples('vocabulary').join(''),
    'tin/bai.md': `${matter}\n${CLEAN}`,
    'bai/sokhop.yaml': first,
    'bai/so-lieu/a.csv': examples('csv').join(''),
    'bai/bai.md': CLEAN,
  });
  const run = sokhop(folder, ['check']);
  expect([run.code, run.err]).toEqual([0, '']);
  expect(sokhop(`${folder}/bai`, ['facts', 'check']).code).toBe(0);
});

test('the mistake is told as the guide says', () => {
  const [said = ''] = examples('text');
  const folder = folderWith({ 'sokhop.yaml': 'rules:\n  number/coverag: off\n', 'bai.md': CLEAN });
  expect(sokhop(folder, ['check'])).toMatchObject({ code: 2, err: said });
});
