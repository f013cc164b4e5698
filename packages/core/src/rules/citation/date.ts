/** `citation/date`: the date of a cited document is its date of issue, and does not lie after the draft's own. */
import type { Draft } from '../../figures/index.js';
import { dateParts } from '../../reading/index.js';
import type { DocumentRecord } from '../../vocabulary/index.js';
import { ownDate, rewrite, sayDate } from '../prose.js';
import { documentRule, type Issue } from '../rule.js';
import { type Cited, citedIn, recordsOf, sayDocument } from './cited.js';

type Misdated =
  | {
      readonly fault: 'other-date';
      readonly document: string;
      readonly said: string;
      readonly right: string;
      readonly title: string;
    }
  | { readonly fault: 'other-year'; readonly document: string; readonly said: string; readonly year: string }
  | { readonly fault: 'future'; readonly document: string; readonly said: string; readonly own: string };

export const date = documentRule<Misdated>({
  id: 'citation/date',
  title: {
    vi: 'Ngày ban hành của văn bản được viện dẫn phải đúng và không sau ngày của bản thảo',
    en: 'A cited document has its own date, and none after the draft’s',
  },
  why: {
    vi: 'Số, ký hiệu quay vòng mỗi năm nên ngày ban hành là một nửa căn cước của văn bản: sai ngày là dẫn sang văn bản khác, và căn cứ pháp lý của cả công văn lung lay.',
    en: 'Numbers start anew every year, so the date is half of a document’s identity: with the wrong date another document is cited, and the legal basis of the whole letter is in doubt.',
  },
  severity: 'error',
  *check(draft: Draft): Iterable<Issue<Misdated>> {
    const own = ownDate(draft);
    for (const cited of citedIn(draft)) {
      const { date: said, dateSpan } = cited;
      if (said === null || dateSpan === null) continue;
      const document = sayDocument(cited.kind, cited.symbol);
      const record = misdated(cited, said);
      const year = /^[0-9]+\/([0-9]{4})\//u.exec(cited.symbol)?.[1];
      if (record?.date !== undefined) {
        const written = draft.source.slice(dateSpan[0], dateSpan[1]);
        yield {
          at: dateSpan,
          data: {
            fault: 'other-date',
            document,
            said: sayDate(said),
            right: sayDate(record.date),
            title: record.title,
          },
          fixes: rewrite(draft, dateSpan, writtenLike(written, record.date), false),
          ...(isCertain(cited, said, record.date) ? {} : { severity: 'warning' as const }),
        };
      } else if (year !== undefined && year !== said.slice(0, 4) && recordsOf(cited).length === 0) {
        yield { at: dateSpan, data: { fault: 'other-year', document, said: sayDate(said), year } };
      } else if (own !== null && said > own) {
        yield { at: dateSpan, data: { fault: 'future', document, said: sayDate(said), own: sayDate(own) } };
      }
    }
  },
  message: {
    vi: (slip) => {
      switch (slip.fault) {
        case 'other-date':
          return `${slip.document} (${slip.title}) ban hành ngày ${slip.right}, không phải ngày ${slip.said}.`;
        case 'other-year':
          return `${slip.document} là văn bản của năm ${slip.year}, không thể ban hành ngày ${slip.said}: kiểm tra lại ký hiệu hoặc ngày.`;
        case 'future':
          return `${slip.document} ghi ngày ${slip.said}, sau ngày của bản thảo (${slip.own}): kiểm tra lại ngày ban hành.`;
      }
    },
    en: (slip) => {
      switch (slip.fault) {
        case 'other-date':
          return `${slip.document} (${slip.title}) is of ${slip.right}, not of ${slip.said}.`;
        case 'other-year':
          return `${slip.document} is a document of ${slip.year} and cannot be of ${slip.said}: check the symbol or the date.`;
        case 'future':
          return `${slip.document} is dated ${slip.said}, after the draft itself (${slip.own}): check the date of issue.`;
      }
    },
  },
  examples: {
    wrong: [
      'Ban Chỉ đạo được kiện toàn theo Quyết định số 546/QĐ-TTg ngày ⟦29/4/2021⟧ của Thủ tướng Chính phủ.',
      'Mức hỗ trợ theo Nghị định số 146/2018/NĐ-CP ngày ⟦17 tháng 10 năm 2019⟧ của Chính phủ.',
      '---\ndate: 2023-03-06\n---\n\nBHXH các huyện thực hiện Kế hoạch số 915/KH-BHXH ngày ⟦28/3/2023⟧ về truyền thông.',
      'Quyết định 595/QĐ-BHXH (ngày ⟦14/4/2016⟧) và Nghị quyết số 72-NQ/TW ban hành ngày ⟦19/9/2025⟧ của Bộ Chính trị.',
      'Kế hoạch số 2168/KH-BHXH ngày ⟦08/10/2022⟧; Nghị định số 176/2025/NĐ-CP, ngày ⟦30/7/2025⟧ của Chính phủ.',
      'Thông tư số 12/2021/TT-BKHCN ngày ⟦05/8/2022⟧ quy định việc báo cáo.',
    ],
    right: [
      'Ban Chỉ đạo được kiện toàn theo Quyết định số 546/QĐ-TTg ngày 29/4/2022 của Thủ tướng Chính phủ.',
      'Mức hỗ trợ theo Nghị định số 146/2018/NĐ-CP ngày 17 tháng 10 năm 2018 của Chính phủ.',
    ],
    allows: [
      '---\ndate: 2024-07-10\n---\n\nLuật Bảo hiểm xã hội số 41/2024/QH15 có hiệu lực từ ngày 01/7/2025; Nghị quyết số 28-NQ/TW ngày 17/11/2022 và ngày 23/5/2018 là hai văn bản.',
      'Thực hiện Nghị định số 176/2025/NĐ-CP, ngày 30/7/2025, BHXH tỉnh tổ chức hội nghị; theo Luật số 41/2024/QH15, ngày 05/9/2025 đơn vị tập huấn.',
      'Kế hoạch thực hiện Nghị quyết số 72-NQ/TW ban hành ngày 19/9/2025 được gửi đến từng đơn vị.',
      'Nghị quyết số 01/NQ-CP ngày 06/01/2023; Quyết định số 1167/QĐ-TTg ngày 15/9/2020 về việc khác; Quyết định số 595/QĐ-BHXH ngày 12/8/2022 của BHXH tỉnh.',
    ],
  },
});

/** The one document of the registry that a citation means and misdates; null where the date fits one, or another document may be meant. */
function misdated(cited: Cited, said: string): DocumentRecord | null {
  const records = recordsOf(cited);
  if (records.length === 0 || records.some(({ date: real = '' }) => said.startsWith(real))) return null;
  const near = records.filter(({ date: real = '' }) => isCertain(cited, said, real) || isNear(said, real));
  return near.length === 1 ? (near[0] ?? null) : null;
}

/**
 * Whether no other document can be meant: the symbol carries its year, or the date is of the same year, in which a national
 * register gives each number once. The registers of BHXH offices share their symbols, so theirs are never certain.
 */
function isCertain({ symbol }: Cited, said: string, real: string): boolean {
  if (/^[0-9]+\/[0-9]{4}\//u.test(symbol)) return true;
  return said.slice(0, 4) === real.slice(0, 4) && !/BHXH/u.test(symbol);
}

/** Whether two dates differ in one of year, month and day only, or have day and month swapped: a slip, rather than another document. */
function isNear(a: string, b: string): boolean {
  const [one, other] = [dateParts(a), dateParts(b)];
  if (one.year === other.year && one.month === other.day && one.day === other.month) return true;
  return [one.year !== other.year, one.month !== other.month, one.day !== other.day].filter(Boolean).length === 1;
}

/** A date in the form in which another one is written: `17/10/2018`, `17 tháng 10 năm 2018`. */
function writtenLike(written: string, iso: string): string {
  const { year, month, day } = dateParts(iso);
  const dayText = /^0[0-9]/u.test(written) || month < 3 ? sayDate(iso).split('/')[0] : String(day);
  if (/th/iu.test(written)) return `${day < 10 ? `0${day}` : day} tháng ${month < 3 ? `0${month}` : month} năm ${year}`;
  const sign = /[-.]/u.exec(written)?.[0] ?? '/';
  const zeroMonth = /[/.-]0[0-9][/.-]/u.test(written) || month < 3;
  return `${dayText}${sign}${zeroMonth && month < 10 ? `0${month}` : month}${sign}${year}`;
}
