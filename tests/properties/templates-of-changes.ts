/** Templates of consistent paragraphs in which a level is told with an earlier one or a target. */
import { writeCount, writeExactly, writePercent, writePoints, writeTimes } from './amounts.js';
import { type Chance, seeded } from './seeded.js';
import { bold, type Case, growth, PROVINCES, share, type Template, yearOf } from './template.js';

/** Two levels of one thing, the later one above or below. */
function twoLevels(
  chance: Chance,
  low: number,
  high: number,
  most = 400,
): { readonly now: number; readonly before: number; readonly falls: boolean } {
  const before = chance.whole(low, high);
  const falls = chance.often(0.4);
  const now = Math.round(before * (1 + ((falls ? -1 : 1) * chance.whole(15, falls ? 300 : most)) / 1000)) + 1;
  return { now, before, falls };
}

const growthOf: Template = (chance) => {
  const [province, year, mark] = [chance.one(PROVINCES), yearOf(chance), bold(chance)];
  const { now, before, falls } = twoLevels(chance, 31_003, 1_400_000);
  const change = Math.abs(growth(now, before));
  const slots = { now: writeCount(now, chance), before: writeExactly(before), change: writePercent(change, chance) };
  const verb = falls ? 'giảm' : 'tăng';
  const compose = chance.one<Case['compose']>([
    (t) =>
      `Đến ngày 30/6/${year}, tỉnh ${province} có ${mark(t('now'))} người tham gia BHTN, ${verb} ${t('change')} so với cùng kỳ năm ${year - 1} (${t('before')} người).`,
    (t) =>
      `Hết năm ${year}, số người tham gia BHTN của tỉnh ${province} là ${t('now')} người, ${verb} ${t('change')} so với năm ${year - 1} (${t('before')} người).`,
    (t) =>
      `Năm ${year - 1}, tỉnh ${province} có ${t('before')} người tham gia BHTN. Năm ${year}, tỉnh ${province} có ${t('now')} người tham gia BHTN, ${verb} ${t('change')} so với năm ${year - 1}.`,
  ]);
  return {
    rules: ['number/growth'],
    slots,
    values: { now, before, change },
    constraints: [{ result: 'change', from: ['now', 'before'], of: growth, negative: falls }],
    compose,
  };
};

const differenceOf: Template = (chance) => {
  const [province, year, mark] = [chance.one(PROVINCES), yearOf(chance), bold(chance)];
  const { now, before, falls } = twoLevels(chance, 11_003, 400_000);
  const slots = { now: writeExactly(now), before: writeExactly(before) };
  const verb = falls ? 'giảm' : 'tăng';
  const [exactNow, exactBefore] = [slots.now.low, slots.before.low];
  const made = { ...slots, change: writeCount(Math.abs(exactNow - exactBefore), chance) };
  const compose = chance.one<Case['compose']>([
    (t) =>
      `Quý I/${year}, tỉnh ${province} có ${mark(t('now'))} người tham gia BHXH tự nguyện, ${verb} ${t('change')} người so với cùng kỳ năm ${year - 1} (${t('before')} người).`,
    (t) =>
      `Đến hết quý III/${year}, tỉnh ${province} có ${t('now')} người tham gia BHTN, ${verb} ${t('change')} người so với cuối năm ${year - 1} (${t('before')} người).`,
  ]);
  return {
    rules: ['number/difference'],
    slots: made,
    values: { now: exactNow, before: exactBefore, change: Math.abs(exactNow - exactBefore) },
    constraints: [{ result: 'change', from: ['now', 'before'], of: (x, y) => x - y, negative: falls }],
    compose,
  };
};

const points: Template = (chance) => {
  const [province, year] = [chance.one(PROVINCES), yearOf(chance)];
  const before = chance.whole(8_800, 9_300) / 100;
  const change = chance.whole(35, 480) / 100;
  const falls = chance.often(0.3);
  const now = falls ? before - change : before + change;
  const two = (value: number) => Math.round(value * 100) / 100;
  const slots = {
    now: writePercent(two(now), seeded(7)),
    before: writePercent(two(before), seeded(7)),
    change: writePoints(change, chance),
  };
  const compose: Case['compose'] = (t) =>
    `Tỷ lệ bao phủ BHYT của tỉnh ${province} năm ${year} đạt ${t('now')} dân số, ${falls ? 'giảm' : 'tăng'} ${t('change')} so với năm ${year - 1} (${t('before')}).`;
  return {
    rules: ['number/difference', 'number/plausible-range'],
    slots,
    values: { now, before, change },
    constraints: [{ result: 'change', from: ['now', 'before'], of: (x, y) => x - y, negative: falls }],
    compose,
  };
};

const multipleOf: Template = (chance) => {
  const [province, year, mark] = [chance.one(PROVINCES), yearOf(chance), bold(chance)];
  const before = chance.whole(203, 2_900);
  const now = Math.round((before * chance.whole(15, 90)) / 10) + 1;
  const slots = { now: writeExactly(now), before: writeExactly(before), times: writeTimes(now / before, chance) };
  const compose = chance.one<Case['compose']>([
    (t) =>
      `Năm ${year}, BHXH tỉnh ${province} tổ chức ${mark(t('now'))} hội nghị truyền thông, gấp ${t('times')} so với năm ${year - 1} (${t('before')} hội nghị).`,
    (t) =>
      `10 tháng đầu năm ${year}, BHXH tỉnh ${province} tổ chức ${t('now')} hội nghị truyền thông, gấp ${t('times')} cùng kỳ năm ${year - 1} (${t('before')} hội nghị).`,
  ]);
  return {
    rules: ['number/multiple'],
    slots,
    values: { now, before, times: now / before },
    constraints: [{ result: 'times', from: ['now', 'before'], of: (x, y) => x / y }],
    compose,
  };
};

const targetOf: Template = (chance) => {
  const [province, year, mark] = [chance.one(PROVINCES), yearOf(chance), bold(chance)];
  const goal = chance.whole(11_003, 180_000);
  const result = Math.round((goal * chance.whole(700, 1_180)) / 1000) + 1;
  const attained = share(result, goal);
  const slots = { result: writeExactly(result), goal: writeExactly(goal), ratio: writePercent(attained, chance) };
  const compose = chance.one<Case['compose']>([
    (t) =>
      `Đến hết năm ${year}, tỉnh ${province} có ${mark(t('result'))} người tham gia BHXH tự nguyện, đạt ${t('ratio')} kế hoạch năm (${t('goal')} người).`,
    (t) =>
      `Hết năm ${year}, tỉnh ${province} có ${t('result')} người tham gia BHXH tự nguyện, bằng ${t('ratio')} chỉ tiêu được giao (${t('goal')} người).`,
    (t) =>
      [
        `Kết quả thực hiện chỉ tiêu năm ${year}:`,
        '',
        '| Chỉ tiêu | Kế hoạch (người) | Thực hiện (người) | Tỷ lệ hoàn thành (%) |',
        '|---|---:|---:|---:|',
        `| BHXH tự nguyện | ${t('goal')} | ${t('result')} | ${t('ratio').replace(/\s*(?:%|phần trăm)$/u, '')} |`,
      ].join('\n'),
  ]);
  return {
    rules: ['number/target'],
    slots,
    values: { result, goal, ratio: attained },
    constraints: [{ result: 'ratio', from: ['result', 'goal'], of: share }],
    compose,
  };
};

const excessOf: Template = (chance) => {
  const [province, year] = [chance.one(PROVINCES), yearOf(chance)];
  const { now: result, before: goal, falls } = twoLevels(chance, 11_003, 180_000, 200);
  const excess = Math.abs(growth(result, goal));
  const slots = { result: writeExactly(result), goal: writeExactly(goal), ratio: writePercent(excess, chance) };
  const verb = falls ? 'thấp hơn' : chance.one(['vượt', 'cao hơn']);
  const compose: Case['compose'] = (t) =>
    `Hết năm ${year}, tỉnh ${province} có ${t('result')} người tham gia BHXH tự nguyện, ${verb} ${t('ratio')} so với chỉ tiêu được giao (${t('goal')} người).`;
  return {
    rules: ['number/target'],
    slots,
    values: { result, goal, ratio: excess },
    constraints: [{ result: 'ratio', from: ['result', 'goal'], of: growth, negative: falls }],
    compose,
  };
};

/** A level against an earlier one or a target. */
export const CHANGES: readonly Template[] = [growthOf, differenceOf, points, multipleOf, targetOf, excessOf];
