/** `number/across-documents`: the same indicator, period and place has one value in all documents of a workspace. */
import { type Interval, meets } from '../../text/index.js';
import { type DocumentEntries, type Entry, intervalOf, type WrittenNumber } from '../entry.js';
import { type Locale, type PlacedEntry, type WorkspaceComparison, workspaceRule } from '../rule.js';
import { Agreement, byThing } from '../same-thing.js';
import { sayFigure } from '../say.js';
import { sayThing } from './one-value.js';

interface TwoDocuments {
  readonly earlier: PlacedEntry;
  readonly later: PlacedEntry;
  /** For rates: the numerator that both documents state alike. */
  readonly numerator: WrittenNumber | null;
}

/** An entry that can be held against those of other documents. */
interface Said extends PlacedEntry {
  readonly key: string;
  readonly interval: Interval;
}

export const acrossDocuments = workspaceRule<TwoDocuments>({
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
  *compare(documents: readonly DocumentEntries[]): Iterable<WorkspaceComparison<TwoDocuments>> {
    // Many documents write a number alike: each way of writing is made a number once.
    const intervals = new Map<string, Interval>();
    for (const group of byThing(entriesByTime(documents)).values()) {
      if (group[0]?.document === group.at(-1)?.document) continue;
      const agreed = new Agreement<Said>();
      for (const own of byDocument(group, intervals)) {
        const example = agreed.example;
        const contradictions = own.map((later) => ({ later, earlier: agreed.contradictionOf(later) }));
        for (const { later, earlier } of contradictions)
          if (earlier === null && agreed.contradictionOf(later) === null) agreed.add(later);
        const [first] = contradictions;
        if (example === null || first === undefined) continue;
        // A document that says both values contradicts itself, and number/one-value has said so.
        const certain = contradictions.every(({ earlier }) => earlier !== null);
        const [earlier, later] = [first.earlier ?? example, first.later];
        yield {
          entries: [earlier, ...own],
          data: { earlier, later, numerator: sharedNumerator(earlier.entry, later.entry) },
          issue: certain ? { at: later, related: [{ ...earlier, label: sayBefore(earlier, later) }] } : null,
        };
      }
    }
  },
  message: {
    vi: (data) =>
      `${sayThing(data.later.entry, 'vi')}: bản thảo này ghi ${sayFigure(data.later.entry)}, còn ${sayDocument(data, 'vi')} ghi ${sayFigure(data.earlier.entry)}${data.numerator === null ? '' : `, cho cùng ${sayFigure(data.numerator)}`}. Đối chiếu nguồn rồi sửa văn bản ghi sai.`,
    en: (data) =>
      `${sayThing(data.later.entry, 'en')}: this draft says ${sayFigure(data.later.entry)}, ${sayDocument(data, 'en')} says ${sayFigure(data.earlier.entry)}${data.numerator === null ? '' : `, for the same ${sayFigure(data.numerator)}`}. Check the source and correct the wrong one.`,
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

/** The entries that may be compared, those of earlier documents first. A document without a date is one that is being written: it comes last. */
function* entriesByTime(documents: readonly DocumentEntries[]): Iterable<Omit<Said, 'interval'>> {
  const inTime = [...documents].sort((a, b) => compare(a.date ?? '9999', b.date ?? '9999') || compare(a.path, b.path));
  for (const document of inTime) {
    for (const entry of document.entries)
      if (entry.key !== null && entry.status === 'actual') yield { document, entry, key: entry.key };
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The entries of each document; those of one document stand together. */
function* byDocument(
  group: readonly Omit<Said, 'interval'>[],
  intervals: Map<string, Interval>,
): Iterable<readonly Said[]> {
  let own: Said[] = [];
  for (const said of group) {
    if (own.length > 0 && own[0]?.document !== said.document) {
      yield own;
      own = [];
    }
    const { low, high, lowOpen, highOpen } = said.entry;
    const written = `${low} ${high} ${lowOpen} ${highOpen}`;
    const interval = intervals.get(written) ?? intervalOf(said.entry);
    intervals.set(written, interval);
    own.push({ ...said, interval });
  }
  if (own.length > 0) yield own;
}

function sharedNumerator({ numerator: one }: Entry, { numerator: other }: Entry): WrittenNumber | null {
  return one !== null && other !== null && one.value === other.value && meets(intervalOf(one), intervalOf(other))
    ? other
    : null;
}

function sayBefore({ document, entry }: PlacedEntry, later: PlacedEntry): Readonly<Record<Locale, string>> {
  const name = nameOf(document, later.document);
  return { vi: `${name} ghi: ${sayFigure(entry)}`, en: `${name} says: ${sayFigure(entry)}` };
}

function sayDocument({ earlier: { document }, later }: TwoDocuments, locale: Locale): string {
  const name = nameOf(document, later.document);
  if (document.date === null) return name;
  const [year, month, day] = document.date.split('-').map(Number);
  return locale === 'vi' ? `${name} (ngày ${day}/${month}/${year})` : `${name} (${day}/${month}/${year})`;
}

/** The last part of a document's path, since the whole stands in the related place; the whole where the other one is called alike. */
function nameOf({ path }: DocumentEntries, beside: DocumentEntries): string {
  const [name, other] = [path, beside.path].map((one) => one.split('/').at(-1));
  return name === undefined || name === '' || name === other ? path : name;
}
