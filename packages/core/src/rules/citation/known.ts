/** `citation/known`: one document is cited in one way, and a symbol that nearly is a known one is likely a slip. */
import type { Draft } from '../../figures/index.js';
import { addTo, editDistance, groupBy, isTransposed, once } from '../../text/index.js';
import { type DocumentRecord, documentsBySymbol, legalDocuments } from '../../vocabulary/index.js';
import { rewrite, sayDate } from '../prose.js';
import { documentRule, type Issue } from '../rule.js';
import { type Cited, citedIn, recordsOf, sayDocument } from './cited.js';
import { symbolSlip } from './symbol.js';

type Doubt =
  | {
      readonly fault: 'near-known';
      readonly written: string;
      readonly right: string;
      readonly date: string | null;
      readonly title: string;
    }
  | { readonly fault: 'near-cited'; readonly written: string; readonly right: string; readonly date: string | null }
  | { readonly fault: 'two-dates'; readonly written: string; readonly date: string; readonly other: string };

export const known = documentRule<Doubt>({
  id: 'citation/known',
  title: {
    vi: 'Một văn bản chỉ được viện dẫn theo một cách; ký hiệu gần giống của văn bản đã biết có thể là gõ nhầm',
    en: 'One document is cited in one way; a symbol near a known one is likely a slip',
  },
  why: {
    vi: 'Đảo hai chữ số là dẫn sang một văn bản khác hoặc không có thật: “164/2018/NĐ-CP ngày 17/10/2018” chính là Nghị định 146. Chỉ nêu khi ngày hoặc tên luật xác nhận văn bản nào được nói đến.',
    en: 'Two digits swapped cite another document, or none: “164/2018/NĐ-CP” of 17/10/2018 is decree 146. This is said only where the date or the title of the law confirms which document is meant.',
  },
  severity: 'warning',
  *check(draft: Draft): Iterable<Issue<Doubt>> {
    const before = new Earlier();
    for (const cited of citedIn(draft)) {
      const doubt = nearKnown(cited) ?? nearCited(cited, before);
      const written = sayDocument(cited.kind, cited.symbol);
      if (doubt !== null) {
        yield {
          at: cited.symbolSpan,
          data: { ...doubt, written, right: sayDocument(cited.kind, doubt.right) },
          fixes: rewrite(draft, cited.symbolSpan, doubt.right, false),
        };
      } else {
        const other = before.of(cited.kind, cited.symbol).find((earlier) => hasOtherDate(cited, earlier));
        if (other?.date && cited.date && cited.dateSpan && other.dateSpan) {
          yield {
            at: cited.dateSpan,
            data: { fault: 'two-dates', written, date: sayDate(cited.date), other: sayDate(other.date) },
            related: [
              {
                span: other.dateSpan,
                label: { vi: `Ở đây ghi ngày ${sayDate(other.date)}`, en: `Dated ${sayDate(other.date)} here` },
              },
            ],
          };
        }
      }
      before.add(cited);
    }
  },
  message: {
    vi: (doubt) => {
      switch (doubt.fault) {
        case 'near-known':
          return `Có phải “${doubt.right}”${doubt.date === null ? '' : ` ngày ${doubt.date}`} (${doubt.title})? Bản thảo ghi “${doubt.written}”.`;
        case 'near-cited':
          return `Có phải “${doubt.right}”${doubt.date === null ? '' : ` ngày ${doubt.date}`} đã dẫn ở trên? Ở đây ghi “${doubt.written}”.`;
        case 'two-dates':
          return `“${doubt.written}” ghi hai ngày ban hành: ở trên là ${doubt.other}, ở đây là ${doubt.date}.`;
      }
    },
    en: (doubt) => {
      switch (doubt.fault) {
        case 'near-known':
          return `Is “${doubt.right}”${doubt.date === null ? '' : ` of ${doubt.date}`} (${doubt.title}) meant? The draft has “${doubt.written}”.`;
        case 'near-cited':
          return `Is “${doubt.right}”${doubt.date === null ? '' : ` of ${doubt.date}`} meant, cited above? Here it reads “${doubt.written}”.`;
        case 'two-dates':
          return `“${doubt.written}” is given two dates: ${doubt.other} above, ${doubt.date} here.`;
      }
    },
  },
  examples: {
    wrong: [
      'Mức hỗ trợ đóng theo Nghị định số ⟦164/2018/NĐ-CP⟧ ngày 17/10/2018 của Chính phủ.',
      'Luật Bảo hiểm xã hội số ⟦14/2024/QH15⟧ quy định thêm trợ cấp thai sản.',
      'BHXH tỉnh thực hiện Kế hoạch số 4517/KH-UBND ngày 12/5/2023; các huyện báo cáo theo Kế hoạch số ⟦4571/KH-UBND⟧ ngày 12/5/2023.',
      'Thực hiện Kế hoạch số 318/KH-UBND ngày 12/5/2023 và Kế hoạch số 318/KH-UBND ngày ⟦21/5/2023⟧ của UBND tỉnh.',
    ],
    right: [
      'Mức hỗ trợ đóng theo Nghị định số 146/2018/NĐ-CP ngày 17/10/2018 của Chính phủ.',
      'BHXH tỉnh thực hiện Kế hoạch số 4517/KH-UBND ngày 12/5/2023; các huyện báo cáo theo Kế hoạch số 4517/KH-UBND ngày 12/5/2023.',
    ],
    allows: [
      'Nghị định số 157/2025/NĐ-CP, Nghị định số 158/2025/NĐ-CP và Nghị định số 159/2025/NĐ-CP cùng ban hành ngày 25/6/2025.',
      'Kế hoạch số 1120/KH-UBND, Kế hoạch số 1210/KH-UBND ngày 05/6/2023 và Kế hoạch số 2110/KH-UBND của UBND tỉnh.',
      'Công văn số 932/BHXH-TT ngày 14/4/2022, Công văn số 933/BHXH-TT ngày 14/4/2022; Nghị quyết số 01/NQ-CP ngày 08/01/2022 và Nghị quyết số 01/NQ-CP ngày 06/01/2023.',
    ],
  },
});

/** A document of the registry that the date, or the title of the law, says is meant, while the symbol nearly is its own. */
function nearKnown(cited: Cited): {
  readonly fault: 'near-known';
  readonly right: string;
  readonly date: string | null;
  readonly title: string;
} | null {
  const meant = documentsMeantBy(cited).filter(
    (record) => (cited.kind === null || record.kind === cited.kind) && isSlipOf(cited.symbol, record.symbol),
  );
  const [record] = meant;
  if (record === undefined) return null;
  if (documentsBySymbol(cited.symbol).length > 0 || symbolSlip(cited) !== null) return null;
  if (new Set(meant.map(({ symbol }) => symbol)).size > 1) return null;
  return {
    fault: 'near-known',
    right: record.symbol,
    date: record.date === undefined ? null : sayDate(record.date),
    title: record.title,
  };
}

/** The documents of the date that a citation says; of one without a date, the laws of its title. */
function documentsMeantBy({ date, title }: Cited): readonly DocumentRecord[] {
  if (date !== null) return documentsByDate().get(date) ?? [];
  if (title === '') return [];
  return legalDocuments.filter((record) => record.kind === 'Luật' && title === TITLES[record.title]);
}

/** Those without a date are never asked for. */
const documentsByDate = once(() => groupBy(legalDocuments, ({ date }) => date));

/** The laws that drafts cite by title, as their folded words read. */
const TITLES: Readonly<Record<string, string>> = {
  'Bảo hiểm xã hội': 'bhxh',
  'Bảo hiểm y tế': 'bhyt',
  'Việc làm': 'việc làm',
};

/** A document cited earlier in the draft, of the same kind and no other date, with two neighbouring digits of its number swapped. */
function nearCited(
  cited: Cited,
  before: Earlier,
): { readonly fault: 'near-cited'; readonly right: string; readonly date: string | null } | null {
  if (!/^[0-9]{3}/u.test(cited.symbol)) return null;
  // `Kế hoạch số 1120/KH-UBND và Kế hoạch số 1210/KH-UBND`: named in one breath, they are two, unless one date says that they are one.
  const sameDate = (other: Cited) =>
    cited.date === null || other.date === null ? !isListedWith(cited, other) : other.date === cited.date;
  const earlier = before
    .ofLetters(cited.kind, cited.symbol)
    .find((other) => isTransposed(other.symbol, cited.symbol) && sameDate(other));
  if (earlier === undefined || recordsOf(cited).length > 0 || symbolSlip(cited) !== null) return null;
  return { fault: 'near-cited', right: earlier.symbol, date: earlier.date === null ? null : sayDate(earlier.date) };
}

/** Whether two citations of different numbers have only `và` or a comma between them, and what introduces the second. */
function isListedWith(cited: Cited, { block: otherBlock, mention: other, symbol }: Cited): boolean {
  const { block, words, mention } = cited;
  if (block !== otherBlock || other.to >= mention.from) return false;
  if (Number.parseInt(symbol, 10) === Number.parseInt(cited.symbol, 10)) return false;
  return words.slice(other.to, mention.from).every(({ norm }) => LISTING.has(norm));
}

const LISTING: ReadonlySet<string> = new Set([',', 'và', 'hoặc', 'cùng', 'với', 'các', 'số']);

/** The citations before one, one for each date: a draft may cite thousands. */
class Earlier {
  private readonly bySymbol = new Map<string, Cited[]>();
  private readonly byLetters = new Map<number, Cited[]>();

  of(kind: string | null, symbol: string): readonly Cited[] {
    return this.bySymbol.get(`${kind}|${symbol}`) ?? [];
  }

  /** Those of the kind whose symbols have the same characters in some order; perhaps a few others. */
  ofLetters(kind: string | null, symbol: string): readonly Cited[] {
    return (this.byLetters.get(lettersOf(symbol)) ?? []).filter((other) => other.kind === kind);
  }

  add(cited: Cited): void {
    const { kind, symbol } = cited;
    if (this.of(kind, symbol).some(({ date }) => date === cited.date)) return;
    addTo(this.bySymbol, `${kind}|${symbol}`, cited);
    addTo(this.byLetters, lettersOf(symbol), cited);
  }
}

/** A number that is equal for symbols of the same characters, in whatever order, and hardly for others. */
function lettersOf(symbol: string): number {
  let sum = 0;
  for (let i = 0; i < symbol.length; i++) {
    const code = symbol.charCodeAt(i);
    sum += code * code * code;
  }
  return sum;
}

/**
 * Whether one symbol is the other with a single slip of the keyboard. Documents of one day have neighbouring numbers, so one digit
 * for another is a slip only where the numbers are far apart.
 */
function isSlipOf(written: string, right: string): boolean {
  if (isTransposed(written, right)) return true;
  if (editDistance(written, right, 1) !== 1) return false;
  const [a, b] = [Number.parseInt(written, 10), Number.parseInt(right, 10)];
  return a === b || written.length !== right.length || Math.abs(a - b) > 60;
}

/** Whether two citations of one symbol have dates that cannot both be right: in one year a register gives a number once. */
function hasOtherDate(cited: Cited, earlier: Cited): boolean {
  if (cited.date === null || earlier.date === null) return false;
  if (cited.date === earlier.date || recordsOf(cited).length > 0) return false;
  return cited.date.slice(0, 4) === earlier.date.slice(0, 4);
}
