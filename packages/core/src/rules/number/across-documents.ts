/** `number/across-documents`: the same indicator, period and place has one value in all documents of a workspace. */
import type { Draft, Figure } from '../../figures/index.js';
import { meets } from '../../text/index.js';
import { relatedFigure } from '../related.js';
import { type Locale, type WorkspaceComparison, workspaceRule } from '../rule.js';
import { Agreement, byThing, type Statement, statementsOf } from '../same-thing.js';
import { sayFigure } from '../say.js';
import { sayThing } from './one-value.js';

interface TwoDrafts {
  readonly earlier: Statement;
  readonly later: Statement;
  /** For rates: the numerator that both drafts state alike. */
  readonly numerator: Figure | null;
}

export const acrossDocuments = workspaceRule<TwoDrafts>({
  id: 'number/across-documents',
  title: {
    vi: 'Một chỉ tiêu, cùng kỳ, cùng nơi chỉ có một giá trị trong mọi văn bản',
    en: 'An indicator has one value for a period and a place in all documents',
  },
  why: {
    vi: 'Hai bài trên cùng một cổng thông tin ghi hai tỷ lệ khác nhau cho cùng một năm thì độc giả, báo chí và cấp trên đều không biết tin bài nào. Lỗi này không ai thấy khi chỉ đọc từng bài.',
    en: 'When two articles of one portal give two rates for the same year, readers, press and superiors cannot know which to trust. No one sees this while reading one article at a time.',
  },
  severity: 'error',
  *compare(drafts: readonly Draft[]): Iterable<WorkspaceComparison<TwoDrafts>> {
    const statements = [...drafts].sort(byDateAndPath).flatMap(statementsOf);
    for (const group of byThing(statements.filter(({ figure }) => figure.status === 'actual')).values()) {
      const agreed = new Agreement();
      for (const own of byDraft(group)) {
        const example = agreed.example;
        const contradictions = own.map((later) => ({ later, earlier: agreed.contradictionOf(later) }));
        for (const { later, earlier } of contradictions)
          if (earlier === null && agreed.contradictionOf(later) === null) agreed.add(later);
        const [first] = contradictions;
        if (example === null || first === undefined) continue;
        // A draft that says both values contradicts itself, and number/one-value has said so.
        const certain = contradictions.every(({ earlier }) => earlier !== null);
        const [earlier, later] = [first.earlier ?? example, first.later];
        yield {
          draft: later.draft,
          figures: [earlier.figure, ...own.map(({ figure }) => figure)],
          data: { earlier, later, numerator: sharedNumerator(earlier, later) },
          issue: certain
            ? {
                at: later.figure,
                related: [
                  relatedFigure(
                    earlier.figure,
                    `${nameOf(earlier.draft)} ghi`,
                    `${nameOf(earlier.draft)} says`,
                    earlier.draft,
                  ),
                ],
              }
            : null,
        };
      }
    }
  },
  message: {
    vi: (data) =>
      `${sayThing(data.later, 'vi')}: bản thảo này ghi ${sayFigure(data.later.figure)}, còn ${sayDraft(data.earlier.draft, 'vi')} ghi ${sayFigure(data.earlier.figure)}${data.numerator === null ? '' : `, cho cùng ${sayFigure(data.numerator)}`}. Đối chiếu nguồn rồi sửa văn bản ghi sai.`,
    en: (data) =>
      `${sayThing(data.later, 'en')}: this draft says ${sayFigure(data.later.figure)}, ${sayDraft(data.earlier.draft, 'en')} says ${sayFigure(data.earlier.figure)}${data.numerator === null ? '' : `, for the same ${sayFigure(data.numerator)}`}. Check the source and correct the wrong one.`,
  },
  examples: {
    wrong: [
      {
        'so-ket.md':
          '---\ndate: 2023-07-18\n---\n\nTính đến hết tháng 6/2023, số người tham gia BHXH bắt buộc trên địa bàn tỉnh Hà Giang là ⟦26.480⟧ người.\n',
        'thang-6.md':
          '---\ndate: 2023-07-04\n---\n\nĐến hết tháng 6/2023, tỉnh Hà Giang có 62.480 người tham gia BHXH bắt buộc.\n',
      },
      {
        'tap-huan.md':
          '---\ndate: 2023-04-10\n---\n\nNăm 2022, số người tham gia BHYT toàn quốc đạt 92,04% dân số (91,074 triệu người).\n',
        'tong-ket.md':
          '---\ndate: 2023-07-20\n---\n\nNăm 2022, toàn quốc có 91,074 triệu người tham gia BHYT, đạt ⟦94,04%⟧ dân số.\n',
      },
    ],
    right: [
      {
        'so-ket.md':
          '---\ndate: 2023-07-18\n---\n\nTính đến hết tháng 6/2023, số người tham gia BHXH bắt buộc trên địa bàn tỉnh Hà Giang là trên 62.000 người.\n',
        'thang-6.md':
          '---\ndate: 2023-07-04\n---\n\nĐến hết tháng 6/2023, tỉnh Hà Giang có 62.480 người tham gia BHXH bắt buộc.\n',
      },
      {
        'thang-6.md':
          '---\ndate: 2023-07-04\n---\n\nĐến hết tháng 6/2023, tỉnh Hà Giang có 62.480 người tham gia BHXH bắt buộc.\n',
        'thang-9.md':
          '---\ndate: 2023-10-06\n---\n\nĐến hết tháng 9/2023, tỉnh Hà Giang có 65.930 người tham gia BHXH bắt buộc.\n',
      },
    ],
    allows: [
      {
        'ha-giang.md':
          '---\ndate: 2023-07-04\n---\n\nĐến hết tháng 6/2023, tỉnh Hà Giang có 62.480 người tham gia BHXH bắt buộc.\n',
        'cao-bang.md':
          '---\ndate: 2023-07-06\n---\n\nĐến hết tháng 6/2023, tỉnh Cao Bằng có 51.700 người tham gia BHXH bắt buộc.\n',
      },
    ],
  },
});

/** A draft without a date is one that is being written: it comes last. */
function byDateAndPath(a: Draft, b: Draft): number {
  return compare(a.date ?? '9999', b.date ?? '9999') || compare(a.path, b.path);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The statements of each draft; those of one draft stand together. */
function* byDraft(group: readonly Statement[]): Iterable<readonly Statement[]> {
  let own: Statement[] = [];
  for (const statement of group) {
    if (own.length > 0 && own[0]?.draft !== statement.draft) {
      yield own;
      own = [];
    }
    own.push(statement);
  }
  if (own.length > 0) yield own;
}

function sharedNumerator(a: Statement, b: Statement): Figure | null {
  const [one, other] = [numeratorOf(a), numeratorOf(b)];
  return one !== null && other !== null && one.value.equals(other.value) && meets(one.interval, other.interval)
    ? other
    : null;
}

function numeratorOf({ draft, figure }: Statement): Figure | null {
  for (const relation of draft.relations)
    if (relation.kind === 'coverage' && relation.rate === figure) return relation.numerator;
  return null;
}

function sayDraft(draft: Draft, locale: Locale): string {
  if (draft.date === null) return nameOf(draft);
  const [year, month, day] = draft.date.split('-').map(Number);
  return locale === 'vi'
    ? `${nameOf(draft)} (ngày ${day}/${month}/${year})`
    : `${nameOf(draft)} (${day}/${month}/${year})`;
}

/** The last part of a draft's path: the whole path stands in the related place. */
function nameOf(draft: Draft): string {
  return draft.path.split('/').at(-1) || draft.path;
}
