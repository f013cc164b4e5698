/** A workspace's own indicators: read, bound and judged like the built-in ones, and gone when the run is over. */
import { expect, test } from 'vitest';
import { readDraft } from '../figures/index.js';
import { completeIndicator, type IndicatorRecord, indicatorById, validateIndicators } from '../vocabulary/index.js';
import { lint } from './index.js';

const common = {
  definition: { vi: 'Số đo riêng của đơn vị.', en: 'A measure of the office’s own.' },
  source: 'Quy chế của đơn vị',
  confidence: 'high',
} as const;

const own = [
  completeIndicator({
    ...common,
    id: 'own.visits',
    name: { vi: 'Số hộ được tổ công tác đến thăm', en: 'Households visited' },
    phrases: ['hộ được tổ công tác đến thăm', 'hộ được thăm'],
    units: ['hộ'],
    measure: 'flow',
  }),
  completeIndicator({
    ...common,
    id: 'own.visit-rate',
    name: { vi: 'Tỷ lệ hộ được thăm', en: 'Share of households visited' },
    phrases: ['tỷ lệ hộ được thăm'],
    units: ['%'],
    measure: 'rate',
    range: { low: 0, high: 60 },
  }),
];

const text =
  '---\ndate: 2024-02-01\nplace: VN-02\n---\n\nNăm 2023, có 1.250 hộ được tổ công tác đến thăm. Tỷ lệ hộ được thăm đạt 72%.';

test('are found by their names in the draft, and only there', () => {
  expect(validateIndicators(own)).toEqual([]);
  const read = (vocabulary: readonly IndicatorRecord[]) =>
    readDraft(text, { vocabulary }).figures.map(({ indicator }) => indicator);
  expect(read(own)).toEqual(['own.visits', 'own.visit-rate']);
  expect(read([])).toEqual([null, null]);
  // What was read can still be named.
  expect(indicatorById('own.visits')).toBe(own[0]);
});

test('whose parts have another name in another vocabulary are read by the names of their own run', () => {
  const members = { ...common, units: ['người'], measure: 'stock' } as const;
  const whole = completeIndicator({
    ...members,
    id: 'own.members',
    name: { vi: 'Số người tham gia câu lạc bộ', en: 'Members of clubs' },
    phrases: ['người tham gia câu lạc bộ'],
    parts: ['own.fishers'],
  });
  const withPart = (trade: string): readonly IndicatorRecord[] => {
    const phrase = `người tham gia câu lạc bộ ${trade}`;
    const name = { vi: `Số ${phrase}`, en: 'Members of the clubs of fishers' };
    return [
      whole,
      completeIndicator({ ...members, id: 'own.fishers', name, phrases: [phrase], partOf: 'own.members' }),
    ];
  };
  const [fishing, coast] = [withPart('nghề cá'), withPart('làng chài')];
  const read = (vocabulary: readonly IndicatorRecord[] = []) =>
    readDraft('Năm 2023, tỉnh có 14.300 người tham gia câu lạc bộ (nghề cá 1.400 người).', {
      vocabulary,
    }).figures.at(-1)?.indicator;
  expect([fishing, coast].flatMap((known) => validateIndicators(known))).toEqual([]);
  expect([read(), read(fishing), read(coast), read(fishing)]).toEqual([
    null,
    'own.fishers',
    'own.members',
    'own.fishers',
  ]);
});

test('are judged by the rules, with their names in the messages', () => {
  const { findings } = lint(text, { vocabulary: own });
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['number/plausible-range']);
  expect(findings[0]?.message).toContain('ỷ lệ hộ được thăm');
  expect(lint(text).findings).toEqual([]);
});

test('one value of one thing within a draft', () => {
  const twice = `${text.replace('72%', '51%')}\n\nTrong năm 2023, toàn tỉnh Lào Cai có 1.520 hộ được thăm.`;
  expect(lint(twice, { vocabulary: own }).findings.map(({ ruleId }) => ruleId)).toContain('number/one-value');
});
