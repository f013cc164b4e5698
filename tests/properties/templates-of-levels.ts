/** Templates of consistent paragraphs in which levels stand to each other as rates, parts, sums, shares and averages. */
import { type Written, writeAverage, writeBillions, writeCount, writeExactly, writePercent } from './amounts.js';
import { bold, type Case, PROVINCES, share, type Template, yearOf } from './template.js';

const coverage: Template = (chance) => {
  const [province, year, mark] = [chance.one(PROVINCES), yearOf(chance), bold(chance)];
  const isHealth = chance.often(0.5);
  const base = chance.whole(310_007, 3_900_000);
  const count =
    Math.round((base * (isHealth ? chance.whole(880, 985) : chance.whole(110, 450))) / 1000) + chance.whole(1, 9);
  const slots = {
    count: writeCount(count, chance),
    base: writeCount(base, chance),
    rate: writePercent(share(count, base), chance),
  };
  const scheme = isHealth ? 'BHYT' : 'BHXH';
  const baseName = isHealth ? 'dân số' : 'lực lượng lao động trong độ tuổi';
  const compose = chance.one<Case['compose']>([
    (t) =>
      `Hết năm ${year}, tỉnh ${province} có ${mark(t('count'))} người tham gia ${scheme}, đạt ${t('rate')} ${baseName} (${t('base')} người).`,
    (t) =>
      `Năm ${year}, ${baseName} của tỉnh ${province} là ${t('base')} người. Đến hết năm ${year}, tỉnh ${province} có ${t('count')} người tham gia ${scheme}, đạt ${t('rate')} ${baseName}.`,
    (t) =>
      isHealth
        ? `Hết năm ${year}, tỉnh ${province} có ${t('count')} người tham gia BHYT trên tổng dân số ${mark(t('base'))} người, tỷ lệ bao phủ đạt ${t('rate')}.`
        : `Số người tham gia BHXH của tỉnh ${province} hết năm ${year} là ${t('count')} người, đạt ${t('rate')} so với lực lượng lao động trong độ tuổi (${t('base')} người).`,
  ]);
  return {
    rules: ['number/coverage', 'number/one-value'],
    slots,
    values: { count, base, rate: share(count, base) },
    constraints: [{ result: 'rate', from: ['count', 'base'], of: share }],
    compose,
  };
};

const sum: Template = (chance) => {
  const [province, year, mark] = [chance.one(PROVINCES), yearOf(chance), bold(chance)];
  const [a, b] = [chance.whole(51_003, 780_000), chance.whole(6_003, 190_000)];
  const slots = { a: writeCount(a, chance), b: writeCount(b, chance), whole: writeCount(a + b, chance) };
  const compose = chance.one<Case['compose']>([
    (t) =>
      `Hết năm ${year}, tỉnh ${province} có ${mark(t('whole'))} người tham gia BHXH, trong đó: BHXH bắt buộc ${t('a')} người, BHXH tự nguyện ${t('b')} người.`,
    (t) =>
      `Đến ngày 31/12/${year}, số người tham gia BHXH của tỉnh ${province} là ${t('whole')} người, gồm ${t('a')} người tham gia BHXH bắt buộc và ${t('b')} người tham gia BHXH tự nguyện.`,
    (t) =>
      `Hết năm ${year}, tỉnh ${province} có ${t('whole')} người tham gia BHXH (trong đó ${t('a')} người tham gia BHXH bắt buộc và ${t('b')} người tham gia BHXH tự nguyện).`,
  ]);
  return {
    rules: ['number/sum-of-parts', 'number/part-within-whole'],
    slots,
    values: { a, b, whole: a + b },
    constraints: [{ result: 'whole', from: ['a', 'b'], of: (x, y) => x + y }],
    compose,
  };
};

const revenue: Template = (chance) => {
  const [province, year] = [chance.one(PROVINCES), yearOf(chance)];
  const [a, b, c] = [
    chance.whole(90_000, 700_000) / 100,
    chance.whole(50_000, 200_000) / 100,
    chance.whole(9_000, 60_000) / 100,
  ];
  const slots = {
    a: writeBillions(a, chance),
    b: writeBillions(b, chance),
    c: writeBillions(c, chance),
    whole: writeBillions(a + b + c, chance),
  };
  const compose: Case['compose'] = (t) =>
    `Tổng thu BHXH, BHYT, BHTN năm ${year} của tỉnh ${province} đạt ${t('whole')} đồng, gồm thu BHXH ${t('a')} đồng, thu BHYT ${t('b')} đồng và thu BHTN ${t('c')} đồng.`;
  return {
    rules: ['number/sum-of-parts', 'number/part-within-whole'],
    slots,
    values: { a, b, c, whole: a + b + c },
    constraints: [{ result: 'whole', from: ['a', 'b', 'c'], of: (x, y, z) => x + y + z }],
    compose,
  };
};

const tableSum: Template = (chance) => {
  const [province, year] = [chance.one(PROVINCES), yearOf(chance)];
  const names = Array.from({ length: chance.whole(3, 5) }, (_, i) => `row${i}`);
  const rows = new Map(names.map((name) => [name, writeExactly(chance.whole(1_003, 9_800))]));
  // What ends in three zeros would be read as rounded.
  while (totalOf(rows) % 1000 === 0) rows.set('row0', writeExactly(chance.whole(1_003, 9_800)));
  const slots = { ...Object.fromEntries(rows), whole: writeExactly(totalOf(rows)) };
  const label = chance.one(['Tổng', 'Cộng', 'Tổng cộng', '**Tổng**']);
  const compose: Case['compose'] = (t) =>
    [
      `Số người tham gia BHXH tự nguyện của tỉnh ${province} hết năm ${year}:`,
      '',
      '| Địa bàn | Số người tham gia (người) |',
      '|---|---:|',
      ...names.map((name, i) => `| Huyện số ${i + 1} | ${t(name)} |`),
      `| ${label} | ${t('whole')} |`,
    ].join('\n');
  return {
    rules: ['number/sum-of-parts'],
    slots,
    values: Object.fromEntries(Object.entries(slots).map(([name, { low }]) => [name, low])),
    constraints: [{ result: 'whole', from: names, of: (...parts) => parts.reduce((x, y) => x + y, 0) }],
    compose,
  };
};

function totalOf(rows: ReadonlyMap<string, Written>): number {
  return [...rows.values()].reduce((total, { low }) => total + low, 0);
}

const shareOf: Template = (chance) => {
  const [province, year, mark] = [chance.one(PROVINCES), yearOf(chance), bold(chance)];
  const whole = chance.whole(4_003, 96_000);
  const part = Math.round((whole * chance.whole(80, 930)) / 1000) + 1;
  const slots = {
    whole: writeExactly(whole),
    part: writeExactly(part),
    rate: writePercent(share(part, whole), chance),
  };
  const compose = chance.one<Case['compose']>([
    (t) =>
      `Năm ${year}, tỉnh ${province} có ${t('whole')} đơn vị sử dụng lao động tham gia BHXH, trong đó ${mark(t('part'))} đơn vị chậm đóng, chiếm ${t('rate')} tổng số đơn vị.`,
    (t) =>
      `Năm ${year}, cơ quan BHXH tiếp nhận ${t('whole')} hồ sơ, trong đó ${t('part')} hồ sơ qua giao dịch điện tử, chiếm ${t('rate')} tổng số hồ sơ.`,
    (t) =>
      `Năm ${year}, bộ phận một cửa của BHXH tỉnh ${province} tiếp nhận ${t('whole')} hồ sơ, trong đó ${t('part')} hồ sơ trực tuyến (chiếm ${t('rate')}).`,
  ]);
  return {
    rules: ['number/share-of-total', 'number/part-within-whole'],
    slots,
    values: { whole, part, rate: share(part, whole) },
    constraints: [{ result: 'rate', from: ['part', 'whole'], of: share }],
    compose,
  };
};

const averageOf: Template = (chance) => {
  const [province, year] = [chance.one(PROVINCES), yearOf(chance)];
  const months = chance.whole(3, 12);
  const total = chance.whole(1_203, 90_000);
  const average = total / months;
  const slots = { total: writeExactly(total), average: writeAverage(average, chance) };
  const period = months === 12 ? `Năm ${year}` : `${months} tháng đầu năm ${year}`;
  const compose: Case['compose'] = (t) =>
    `${period}, tỉnh ${province} đăng tải ${t('total')} tin, bài về chính sách BHXH, BHYT, trung bình mỗi tháng có ${t('average')} tin, bài.`;
  return {
    rules: ['number/average'],
    slots,
    values: { total, average },
    constraints: [{ result: 'average', from: ['total'], of: (x) => x / months }],
    compose,
  };
};

const sharedBase: Template = (chance) => {
  const [province, year] = [chance.one(PROVINCES), yearOf(chance)];
  const base = chance.whole(410_007, 1_900_000);
  const [one, two] = [
    Math.round((base * chance.whole(200, 450)) / 1000),
    Math.round((base * chance.whole(120, 380)) / 1000),
  ];
  const slots = {
    one: writeExactly(one),
    two: writeExactly(two),
    rate1: writePercent(share(one, base), chance),
    rate2: writePercent(share(two, base), chance),
  };
  const name = 'lực lượng lao động trong độ tuổi';
  const compose = chance.one<Case['compose']>([
    (t) =>
      `Đến hết tháng 9/${year}, tỉnh ${province} có ${t('one')} người tham gia BHXH, đạt ${t('rate1')} ${name}; ${t('two')} người tham gia BHTN, đạt ${t('rate2')} ${name}.`,
    (t) =>
      `- Hết năm ${year}, tỉnh ${province} có ${t('one')} người tham gia BHXH, đạt ${t('rate1')} ${name}.\n- Hết năm ${year}, tỉnh ${province} có ${t('two')} người tham gia BHTN, đạt ${t('rate2')} ${name}.`,
  ]);
  return {
    rules: ['number/shared-denominator'],
    slots,
    values: { one, two, rate1: share(one, base), rate2: share(two, base) },
    constraints: [{ result: 'rate2', from: ['two', 'one', 'rate1'], of: (x, y, r) => (x / y) * r }],
    compose,
  };
};

const partOf: Template = (chance) => {
  const [province, year] = [chance.one(PROVINCES), yearOf(chance)];
  const whole = chance.whole(1_203, 9_000);
  const part = Math.round((whole * chance.whole(650, 990)) / 1000);
  const slots = { whole: writeExactly(whole), part: writeExactly(part) };
  const compose = chance.one<Case['compose']>([
    (t) =>
      `Năm ${year}, BHXH tỉnh ${province} tổ chức ${t('whole')} hội nghị truyền thông, riêng hội nghị về BHXH tự nguyện là ${t('part')} hội nghị.`,
    (t) =>
      `Tỉnh ${province} có ${t('whole')} người đang hưởng lương hưu, trong đó có ${t('part')} người nhận qua tài khoản ngân hàng.`,
  ]);
  return {
    rules: ['number/part-within-whole'],
    slots,
    values: { whole, part },
    constraints: [{ result: 'whole', from: ['part'], of: (x) => x, atLeast: true }],
    compose,
  };
};

const cumulated: Template = (chance) => {
  const [province, year] = [chance.one(PROVINCES), yearOf(chance)];
  const months = chance.whole(3, 8);
  const later = chance.whole(months + 1, 11);
  const half = chance.whole(2_003, 38_000);
  const whole = Math.round((half * chance.whole(1_010, 1_500)) / 1000) + 1;
  const slots = { half: writeExactly(half), whole: writeExactly(whole) };
  const compose: Case['compose'] = (t) =>
    `Lũy kế ${months} tháng đầu năm ${year}, tỉnh ${province} giải quyết ${t('half')} hồ sơ hưởng BHXH một lần. Lũy kế ${later} tháng đầu năm ${year}, tỉnh giải quyết ${t('whole')} hồ sơ hưởng BHXH một lần.`;
  return {
    rules: ['number/cumulative'],
    slots,
    values: { half, whole },
    constraints: [{ result: 'whole', from: ['half'], of: (x) => x, atLeast: true }],
    compose,
  };
};

const saidTwice: Template = (chance) => {
  const [province, year] = [chance.one(PROVINCES), yearOf(chance)];
  const value = chance.whole(210_003, 3_000_000);
  const slots = { first: writeExactly(value), again: writeCount(value, chance) };
  const compose: Case['compose'] = (t) =>
    `Hết tháng 4/${year}, tỉnh ${province} có ${t('first')} người tham gia BHYT.\n\nVới ${t('again')} người tham gia BHYT tính đến hết tháng 4/${year}, tỉnh ${province} tiếp tục mở rộng diện bao phủ.`;
  return {
    rules: ['number/one-value'],
    slots,
    values: { first: value, again: value },
    constraints: [{ result: 'again', from: ['first'], of: (x) => x }],
    compose,
  };
};

/** Levels against levels. */
export const LEVELS: readonly Template[] = [
  coverage,
  sum,
  revenue,
  tableSum,
  shareOf,
  averageOf,
  sharedBase,
  partOf,
  cumulated,
  saidTwice,
];
