/** `number/percentage-point`: the difference of two rates is said in `điểm phần trăm`, that of two counts in `%`. */
import type { Draft, Figure } from '../../figures/index.js';
import { contains, HUNDRED, type Rational, roundTo, TWO } from '../../text/index.js';
import { indicatorById } from '../../vocabulary/index.js';
import { relatedFigure } from '../related.js';
import { type Comparison, comparingRule, type IssueFix } from '../rule.js';
import { sayWritten } from '../say.js';

interface Points {
  readonly change: Figure;
  /** The rate, or for the reverse slip the count, that changed; null where it is not stated. */
  readonly now: Figure | null;
  readonly before: Figure | null;
  readonly slip: 'percent-of-rate' | 'points-of-count';
}

export const percentagePoint = comparingRule<Points>({
  id: 'number/percentage-point',
  title: {
    vi: 'Chênh lệch giữa hai tỷ lệ phải ghi “điểm phần trăm”',
    en: 'The difference of two rates is said in percentage points',
  },
  why: {
    vi: 'Từ 94,5 % lên 96,1 % là tăng 1,6 điểm phần trăm, hay tăng 1,7 %. Ghi “tăng 1,6 %” là hai nghĩa; báo cáo sau chép lại sẽ sai. Ngược lại, số người, số tiền tăng theo %, không theo điểm phần trăm.',
    en: 'From 94.5 % to 96.1 % is up 1.6 percentage points, or 1.7 %. “Up 1.6 %” can be read both ways, and the next report will copy the wrong one. Counts and amounts, on the other hand, grow by percent, not by points.',
  },
  severity: 'warning',
  *compare(draft: Draft): Iterable<Comparison<Points>> {
    for (const relation of draft.relations) {
      if (relation.kind !== 'rateChange' || relation.change.kind !== 'percent') continue;
      const { change, now, before } = relation;
      if (isTargetItself(change, now)) continue;
      const silent = before !== null && !isOnlyTheDifference(change, now, before);
      yield {
        figures: before === null ? [] : [change, now, before],
        data: { change, now, before, slip: 'percent-of-rate' },
        issue: silent ? null : { at: change, related: ends(now, before), fixes: inPoints(draft, change) },
      };
    }
    for (const [change, now, before] of pointsOfCounts(draft)) {
      const data = { change, now, before, slip: 'points-of-count' } as const;
      yield { figures: [], data, issue: { at: change, related: ends(now, before), fixes: inPercent(draft, change) } };
    }
  },
  message: {
    vi: ({ change, now, before, slip }) => {
      if (slip === 'points-of-count')
        return `Số đếm và số tiền tăng, giảm theo %, không theo điểm phần trăm: ghi ${digits(change)} %.`;
      const points = `${digits(change)} điểm phần trăm`;
      if (now === null || before === null) {
        const rate = now === null ? 'một tỷ lệ' : `tỷ lệ ${sayWritten(now)}`;
        return `Chênh lệch của ${rate} tính bằng điểm phần trăm: ghi ${points}, không ghi ${sayWritten(change)}. Nếu muốn nói mức tăng, giảm tương đối thì nêu rõ tỷ lệ được so sánh.`;
      }
      return `Từ ${sayWritten(before)} đến ${sayWritten(now)} là chênh ${points}, không phải ${sayWritten(change)}: ghi ${points}.`;
    },
    en: ({ change, now, before, slip }) => {
      if (slip === 'points-of-count')
        return `Counts and amounts change by percent, not by percentage points: write ${digits(change)} %.`;
      const points = `${digits(change)} điểm phần trăm`;
      if (now === null || before === null) {
        const rate = now === null ? 'a rate' : `the rate ${sayWritten(now)}`;
        return `A gap of ${rate} is told in percentage points: write ${points}, not ${sayWritten(change)}. If a relative change is meant, state the rate that it is compared with.`;
      }
      return `From ${sayWritten(before)} to ${sayWritten(now)} is ${digits(change)} percentage points, not ${sayWritten(change)}: write ${points}.`;
    },
  },
  examples: {
    wrong: [
      'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 96,1% dân số, tăng ⟦1,6%⟧ so với năm 2022 (94,5%).',
      'Năm 2022, tỷ lệ tham gia BHXH đạt 38,08% lực lượng lao động trong độ tuổi, vượt ⟦1,08%⟧ so với chỉ tiêu của Chính phủ.',
    ],
    right: [
      'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 96,1% dân số, tăng 1,6 điểm phần trăm so với năm 2022 (94,5%).',
      'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 96,1% dân số, tăng 1,7% so với năm 2022 (94,5%).',
    ],
    allows: [
      'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 96,1% dân số. Số người tham gia BHYT là 861.240 người, tăng 3,4% so với năm 2022.',
      'Năm 2023, số người tham gia BHXH tự nguyện của tỉnh Hà Giang là 16.227 người, vượt 2,1% so với chỉ tiêu được giao.',
      'Năm 2023, số người tham gia BHXH và BHYT của tỉnh Hà Giang tăng lần lượt 2,1% và 1,6% so với năm 2022.',
    ],
  },
});

/** `đạt 93,18%, vượt chỉ tiêu 93%`: what is so large beside the rate is the target, and not by how much it was passed. */
function isTargetItself({ role, value }: Figure, now: Figure): boolean {
  return role === 'gap' && value.mul(TWO).compare(now.value) >= 0;
}

/**
 * Judged on the written values, rounded as written: whether the number is the difference of the two rates and not their relative
 * change. A hedged number is the relative change where its interval holds it.
 */
function isOnlyTheDifference(change: Figure, now: Figure, before: Figure): boolean {
  if (before.value.n === 0n) return false;
  const difference = now.value.sub(before.value).abs();
  const relative = difference.div(before.value).mul(HUNDRED);
  return says(change, difference) && !says(change, relative);
}

function says(figure: Figure, value: Rational): boolean {
  return figure.hedge === 'exact'
    ? roundTo(value, figure.decimals).equals(figure.value)
    : contains(figure.interval, value);
}

/** Changes in percentage points that are said of a count or an amount, and of nothing in the sentence that is a rate. */
function* pointsOfCounts(draft: Draft): Iterable<readonly [Figure, Figure | null, Figure | null]> {
  if (!draft.figures.some(({ kind }) => kind === 'percentagePoint')) return;
  const related = new Set<Figure>();
  for (const relation of draft.relations) {
    if (relation.kind !== 'growth' && relation.kind !== 'rateChange') continue;
    related.add(relation.change);
    if (
      relation.change.kind === 'percentagePoint' &&
      (relation.now.kind === 'count' || relation.now.kind === 'money')
    ) {
      yield [relation.change, relation.now, relation.before];
    }
  }
  const sentencesWithRates = new Set(draft.figures.filter((f) => f.kind === 'percent').map((f) => f.sentence));
  for (const figure of draft.figures) {
    if (figure.kind !== 'percentagePoint' || related.has(figure) || figure.indicator === null) continue;
    const measure = indicatorById(figure.indicator)?.measure;
    if ((measure === 'stock' || measure === 'flow') && !sentencesWithRates.has(figure.sentence))
      yield [figure, null, null];
  }
}

function ends(now: Figure | null, before: Figure | null) {
  return [
    ...(now === null ? [] : [relatedFigure(now, now.kind === 'percent' ? 'tỷ lệ kỳ này' : 'số kỳ này', 'now')]),
    ...(before === null
      ? []
      : [relatedFigure(before, before.kind === 'percent' ? 'tỷ lệ được so sánh' : 'số được so sánh', 'before')]),
  ];
}

function digits(figure: Figure): string {
  return sayWritten(figure).replace(/ (?:%|điểm phần trăm)$/u, '');
}

function inPoints(draft: Draft, figure: Figure): readonly IssueFix[] {
  return replaceSign(draft, figure, ['%', 'phần trăm'], ' điểm phần trăm');
}

function inPercent(draft: Draft, figure: Figure): readonly IssueFix[] {
  return replaceSign(draft, figure, ['điểm phần trăm', 'điểm %'], '%');
}

/** Replaces the sign or words after the digits, and the space before them. The number's meaning changes, so the fix is not safe. */
function replaceSign(draft: Draft, figure: Figure, signs: readonly string[], by: string): readonly IssueFix[] {
  const written = draft.source.slice(figure.span[0], figure.span[1]);
  for (const sign of signs.flatMap((s) => [s, s.normalize('NFD')])) {
    if (!written.endsWith(sign)) continue;
    const start = written.slice(0, -sign.length).trimEnd().length;
    const said = `${digits(figure)}${by}`;
    return [
      {
        title: { vi: `Ghi “${said}”`, en: `Write “${said}”` },
        edits: [{ span: [figure.span[0] + start, figure.span[1]], text: by }],
        safe: false,
      },
    ];
  }
  return [];
}
