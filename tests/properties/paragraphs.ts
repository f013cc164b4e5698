/** The grammar of consistent paragraphs: every relation of the number rules, in prose, brackets, tables and lists, with its sums exact. */
import {
  type Written,
  writeAverage,
  writeBillions,
  writeCount,
  writeExactly,
  writePercent,
  writePoints,
  writeTimes,
} from './amounts.js';
import { type Chance, seeded } from './seeded.js';

/** A draft with all that is needed to spoil it. */
export interface Case {
  readonly source: string;
  /** Any of these may report it once it is spoiled. */
  readonly rules: readonly string[];
  readonly slots: Readonly<Record<string, Written>>;
  readonly values: Readonly<Record<string, number>>;
  readonly constraints: readonly Constraint[];
  /** The text, given how each number is written. */
  readonly compose: (written: (name: string) => string) => string;
  readonly seed: Chance;
}

/** What one number must be, given others. Every `of` is monotone in each of its arguments. */
interface Constraint {
  readonly result: string;
  readonly from: readonly string[];
  readonly of: (...values: number[]) => number;
  /** `giảm`: the number is written without its sign. */
  readonly negative?: boolean;
  /** The result need only be at least what is computed. */
  readonly atLeast?: boolean;
}

type Template = (chance: Chance) => Omit<Case, 'source' | 'seed'>;

/** A consistent draft: one or two paragraphs, with front matter, marks of emphasis and other spellings of the same text. */
export function consistentCase(chance: Chance): Case {
  const made = chance.one(TEMPLATES)(chance);
  const dress = dressing(chance);
  const compose: Case['compose'] = (written) => dress(made.compose(written));
  return { ...made, compose, source: compose(textsOf(made.slots)), seed: seeded(chance.whole(1, 1_000_000)) };
}

function textsOf(slots: Case['slots']): (name: string) => string {
  return (name) => slots[name]?.text ?? '';
}

/** The draft with one number changed so that it cannot be right; null when no change of it goes far enough. */
export function spoiled(sample: Case): { readonly source: string; readonly slot: string } | null {
  const { slots, values, constraints, compose, seed } = sample;
  for (let tries = 0; tries < 60; tries++) {
    const constraint = seed.one(constraints);
    const slot = seed.one([constraint.result, constraint.result, ...constraint.from]);
    const factor = seed.one([0.55, 0.7, 0.82, 0.9, 0.95, 0.97, 1.03, 1.05, 1.1, 1.2, 1.45, 1.9]);
    const written = slots[slot]?.again((values[slot] ?? 0) * factor);
    if (written === null || written === undefined) continue;
    const changed = { ...slots, [slot]: written };
    if (constraints.some((each) => !canHold(each, changed))) {
      return { slot, source: compose(textsOf(changed)) };
    }
  }
  return null;
}

/** Whether some reading of all numbers fulfils a constraint; a narrow miss counts as holding. */
function canHold(
  { result, from, of, negative, atLeast }: Constraint,
  slots: Readonly<Record<string, Written>>,
): boolean {
  let corners: number[][] = [[]];
  for (const name of from) {
    const { low, high } = slots[name] as Written;
    corners = corners.flatMap((corner) => [
      [...corner, low],
      [...corner, high],
    ]);
  }
  const results = corners.map((corner) => of(...corner));
  const [least, most] = [Math.min(...results), Math.max(...results)];
  const { low, high } = slots[result] as Written;
  const [from0, to0] = negative === true ? [-high, -low] : [low, high];
  const margin = 1e-6 * Math.max(1, Math.abs(most));
  return (atLeast === true || from0 <= most + margin) && to0 >= least - margin;
}

const PROVINCES = [
  'Cao Bằng',
  'Nghệ An',
  'Thanh Hóa',
  'Lạng Sơn',
  'Quảng Ninh',
  'Sơn La',
  'Hà Tĩnh',
  'Hà Giang',
  'Bình Định',
  'Đồng Nai',
];

/** The same text in another dress: bold numbers, Unicode decomposed, words before it, a line broken inside. */
function dressing(chance: Chance): (text: string) => string {
  const before = chance.one([
    '',
    '',
    'Sáng 12/12, hội nghị đã đánh giá kết quả thực hiện chính sách trên địa bàn.\n\n',
    '# Kết quả công tác\n\n',
  ]);
  const decomposed = chance.often(0.15);
  const broken = chance.often(0.15);
  return (text) => {
    const laid = broken && !text.includes('|') ? text.replace(/ người tham gia/u, '\nngười tham gia') : text;
    const whole = `---\nkind: news\ndate: 2024-12-20\n---\n\n${before}${laid}\n`;
    return decomposed ? whole.normalize('NFD') : whole;
  };
}

/** A number in the text, in bold at times. */
function bold(chance: Chance): (text: string) => string {
  return chance.often(0.2) ? (text) => `**${text}**` : (text) => text;
}

const yearOf = (chance: Chance) => chance.whole(2021, 2023);
const share = (part: number, whole: number) => (part / whole) * 100;
const growth = (now: number, before: number) => (now / before - 1) * 100;

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

const TEMPLATES: readonly Template[] = [
  coverage,
  sum,
  revenue,
  tableSum,
  shareOf,
  growthOf,
  differenceOf,
  points,
  multipleOf,
  averageOf,
  targetOf,
  excessOf,
  sharedBase,
  partOf,
  cumulated,
  saidTwice,
];
