/** `citation/in-force`: the cited law was in force when the draft was written. */
import type { Draft } from '../../figures/index.js';
import { dayAfter } from '../../reading/index.js';
import { documentsBySymbol } from '../../vocabulary/index.js';
import { pastPhrases, speaksOfPast } from '../past.js';
import { mentionsOfBlock, ownDate, sayDate, sentenceAround } from '../prose.js';
import { documentRule, type Issue } from '../rule.js';
import { type Cited, citedIn, recordsOf, sayRecord } from './cited.js';

interface Expired {
  readonly document: string;
  readonly since: string;
  /** The document that took over, with its title. */
  readonly replacement: string | null;
}

export const inForce = documentRule<Expired>({
  id: 'citation/in-force',
  title: {
    vi: 'Văn bản được viện dẫn còn hiệu lực tại ngày của bản thảo',
    en: 'A cited law is in force at the draft’s date',
  },
  why: {
    vi: 'Từ ngày 01/7/2025, Luật Bảo hiểm xã hội số 41/2024/QH15 thay Luật số 58/2014/QH13; hướng dẫn người dân theo luật cũ là hướng dẫn sai quyền lợi. Nhắc lại luật cũ khi nói chuyện trước đây thì không sao.',
    en: 'Since 1 July 2025, the social insurance law 41/2024/QH15 has taken the place of 58/2014/QH13; advice by the old law misstates people’s rights. Speaking of the old law in the past is fine.',
  },
  severity: 'warning',
  *check(draft: Draft): Iterable<Issue<Expired>> {
    const own = ownDate(draft);
    if (own === null) return;
    const all = citedIn(draft);
    for (const cited of all) {
      const records = recordsOf(cited);
      if (records.length === 0 || records.some(({ until }) => until === undefined || until >= own)) continue;
      const [record] = records;
      if (record?.until === undefined) continue;
      const since = dayAfter(record.until);
      const { block, words, mention } = cited;
      if (speaksOfPast(draft, block, words, mentionsOfBlock(draft, block), mention.from, since, PAST)) continue;
      if (isSubject(cited) || namesSuccessor(cited, all, record.replacedBy)) continue;
      const [next] = documentsBySymbol(record.replacedBy ?? '');
      yield {
        at: cited.symbolSpan,
        data: {
          document: sayRecord(record),
          since: sayDate(since),
          replacement: next === undefined ? null : sayRecord(next),
        },
      };
    }
  },
  message: {
    vi: ({ document, since, replacement }) =>
      `${document} hết hiệu lực từ ngày ${since}${replacement === null ? '' : `, được thay bằng ${replacement}`}: dẫn văn bản đang có hiệu lực, hoặc nói rõ là quy định trước đây.`,
    en: ({ document, since, replacement }) =>
      `${document} has been out of force since ${since}${replacement === null ? '' : `, replaced by ${replacement}`}: cite what is in force, or say that this was the earlier rule.`,
  },
  examples: {
    wrong: [
      '---\ndate: 2026-01-15\n---\n\nChế độ của người lao động thực hiện theo Luật Bảo hiểm xã hội số ⟦58/2014/QH13⟧ ngày 20/11/2014.',
      '---\ndate: 2024-03-20\n---\n\nThể thức văn bản thực hiện theo Nghị định số ⟦110/2004/NĐ-CP⟧ của Chính phủ.',
      '---\ndate: 2025-11-20\n---\n\nMức hỗ trợ đóng thực hiện theo Nghị định số ⟦134/2015/NĐ-CP⟧ ngày 29/12/2015 của Chính phủ.',
    ],
    right: [
      '---\ndate: 2026-01-15\n---\n\nChế độ của người lao động thực hiện theo Luật Bảo hiểm xã hội số 41/2024/QH15 ngày 29/6/2024.',
      '---\ndate: 2023-05-08\n---\n\nChế độ của người lao động thực hiện theo Luật Bảo hiểm xã hội số 58/2014/QH13 ngày 20/11/2014.',
    ],
    allows: [
      '---\ndate: 2026-01-15\n---\n\nKhi Luật Bảo hiểm xã hội số 58/2014/QH13 còn hiệu lực, người lao động phải đóng đủ 20 năm; người nghỉ việc trước ngày 01/7/2025 vẫn hưởng theo Luật số 58/2014/QH13.',
      'Chế độ của người lao động thực hiện theo Luật Bảo hiểm xã hội số 58/2014/QH13 ngày 20/11/2014.',
    ],
  },
});

const PAST = pastPhrases(
  'hiệu lực',
  'thay thế',
  'thay cho',
  'bãi bỏ',
  'so với',
  'khác với',
  'sửa đổi',
  'chuyển tiếp',
  'quy định trước',
);

/** `Luật số 58/2014/QH13 đã bộc lộ hạn chế`: the sentence is about the old law itself. */
function isSubject({ words, behind }: Cited): boolean {
  return words[behind]?.norm === 'đã';
}

/** Whether the same sentence cites the document that took over: it compares the two. */
function namesSuccessor(
  { block, words, mention }: Cited,
  all: readonly Cited[],
  successor: string | undefined,
): boolean {
  const [from, to] = sentenceAround(block, words, mention.from);
  return all.some(
    (other) =>
      other.block === block && other.symbol === successor && other.mention.from >= from && other.mention.to <= to,
  );
}
