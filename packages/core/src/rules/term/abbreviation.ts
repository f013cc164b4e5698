/** `term/abbreviation`: an abbreviation is introduced once, before or at first use, with one meaning. */
import { z } from 'zod';
import type { Draft, Facts } from '../../figures/index.js';
import { oncePer, type Span } from '../../text/index.js';
import { abbreviations, generalAbbreviations, readSyllable, worldlyAbbreviations } from '../../vocabulary/index.js';
import { rewrite } from '../prose.js';
import { documentRule, type Issue } from '../rule.js';
import { glossesIn, type Introduction, introductionsIn, usesIn } from './introduction.js';

type Fault =
  | { readonly fault: 'two-meanings'; readonly short: string; readonly meaning: string; readonly earlier: string }
  | { readonly fault: 'twice'; readonly short: string; readonly meaning: string }
  | { readonly fault: 'too-late'; readonly short: string; readonly meaning: string }
  | { readonly fault: 'never'; readonly short: string; readonly meaning: string }
  | { readonly fault: 'unknown'; readonly short: string };

interface Options {
  readonly known: readonly string[];
}

export const abbreviation = documentRule<Fault, Options>({
  id: 'term/abbreviation',
  title: {
    vi: 'Chữ viết tắt được giải thích một lần, ở lần dùng đầu tiên, với một nghĩa',
    en: 'An abbreviation is introduced once, at first use, with one meaning',
  },
  why: {
    vi: '“CBTT” vừa là cán bộ truyền thông vừa là công bố thông tin thì người đọc phải đoán. Chữ viết tắt lạ cần ghi đủ kèm chữ tắt trong ngoặc ở lần đầu; những chữ ai trong ngành cũng biết (BHXH, BHYT, UBND) thì không cần.',
    en: 'A reader who meets one abbreviation with two meanings has to guess. A strange one is written out with the short form in brackets at first use; those that everyone in the field knows need nothing.',
  },
  severity: 'info',
  options: {
    known: {
      schema: z.array(z.string().min(2)).readonly(),
      initial: [],
      about: {
        vi: 'chữ viết tắt mà bạn đọc của đơn vị đều biết, không cần giải thích: `[CTV, DTTS]`',
        en: 'abbreviations that every reader of the house knows, which need no introduction: `[CTV, DTTS]`',
      },
    },
  },
  *check(draft: Draft, _: Facts, { known }: Options): Iterable<Issue<Fault>> {
    const introductions = introductionsIn(draft);
    const first = new Map<string, Introduction>();
    for (const introduction of introductions) {
      const { short, meaning, span } = introduction;
      const earlier = first.get(short);
      if (earlier === undefined) {
        first.set(short, introduction);
        continue;
      }
      const related = [
        {
          draft: null,
          span: earlier.span,
          label: { vi: `Giải thích lần đầu: ${earlier.meaning}`, en: `First introduced as: ${earlier.meaning}` },
        },
      ];
      if (earlier.key !== introduction.key)
        yield { at: span, data: { fault: 'two-meanings', short, meaning, earlier: earlier.meaning }, related };
      else
        yield { at: span, data: { fault: 'twice', short, meaning }, related, fixes: rewrite(draft, span, short, true) };
    }
    yield* unexplained(draft, first, knownTo(known));
  },
  message: {
    vi: (data) => {
      switch (data.fault) {
        case 'two-meanings':
          return `“${data.short}” đã là chữ tắt của “${data.earlier}”; ở đây lại là “${data.meaning}”: ghi đủ chữ, hoặc chọn chữ tắt khác.`;
        case 'twice':
          return `“${data.short}” (${data.meaning}) đã được giải thích ở trên: từ lần sau chỉ ghi “${data.short}”.`;
        case 'too-late':
          return `“${data.short}” được dùng trước khi giải thích: ghi “${data.meaning} (${data.short})” ngay ở đây.`;
        case 'never':
          return `“${data.short}” chưa được giải thích: lần đầu ghi “${data.meaning} (${data.short})”.`;
        case 'unknown':
          return `“${data.short}” chưa được giải thích: lần đầu ghi đủ chữ, kèm “(${data.short})”.`;
      }
    },
    en: (data) => {
      switch (data.fault) {
        case 'two-meanings':
          return `“${data.short}” already stands for “${data.earlier}”; here it is “${data.meaning}”: write it out, or choose another short form.`;
        case 'twice':
          return `“${data.short}” (${data.meaning}) was introduced above: write “${data.short}” alone from then on.`;
        case 'too-late':
          return `“${data.short}” is used before it is introduced: write “${data.meaning} (${data.short})” here.`;
        case 'never':
          return `“${data.short}” is not introduced: write “${data.meaning} (${data.short})” at first use.`;
        case 'unknown':
          return `“${data.short}” is not introduced: write it out at first use, with “(${data.short})” behind.`;
      }
    },
  },
  examples: {
    wrong: [
      'Mỗi xã có một cán bộ truyền thông (CBTT). CBTT gửi báo cáo hằng tháng. Việc ⟦công bố thông tin (CBTT)⟧ được thực hiện đúng quy định.',
      'Các ⟦CTV⟧ đi từng ngõ, gõ từng nhà. Mỗi cộng tác viên (CTV) phụ trách một thôn.',
      'Chính sách được phổ biến đến đồng bào ⟦DTTS⟧ ở vùng cao.',
      'Đoàn kiểm tra làm việc với các cơ sở ⟦CTXH⟧ trên địa bàn.',
      'Mỗi cộng tác viên (CTV) phụ trách một thôn; mỗi tháng, ⟦cộng tác viên (CTV)⟧ gửi báo cáo.',
    ],
    right: [
      'Mỗi xã có một cán bộ truyền thông (CBTT). CBTT gửi báo cáo hằng tháng. Việc công bố thông tin được thực hiện đúng quy định.',
      'Chính sách được phổ biến đến đồng bào dân tộc thiểu số (DTTS) ở vùng cao; DTTS được hỗ trợ mức đóng BHYT.',
    ],
    allows: [
      'Người lao động tham gia BHXH, BHYT, BHTN; UBND và HĐND các cấp, NLĐ, HSSV; Công văn số 932/BHXH-CNTT; Tập đoàn VNPT, tổ chức ILO, thẻ ATM, TP. HCM.',
      'Quý II thu 795 tỷ đồng, quý III 803,7 tỷ đồng.',
      'Hệ thống PACS (lưu trữ và truyền tải hình ảnh) đã hoạt động; Hiệp hội Doanh nghiệp nhỏ (SMEA) góp ý, SMEA còn đề xuất giảm phí; cổ phiếu VHM và TCB tăng giá.',
      '| Chữ viết tắt | Nội dung |\n|---|---|\n| NVT | Nhân viên thu |\n\nMỗi NVT phụ trách một thôn.',
      '| TT | HTKH (%) |\n|---|---:|\n| 1 | 95,0 |\n\n(HTKH: hoàn thành kế hoạch)\n\nNơi nhận:\n\n\\- TGĐ, các PTGĐ;\n\n\\- Lưu: VT, NVY.',
      'Số liệu theo khối (DN: doanh nghiệp; HCSN: hành chính sự nghiệp):\n\n| Khối | NSDLĐ (đơn vị) | NLĐ (người) |\n|---|---:|---:|\n| DN | 410 | 9.120 |\n| HCSN | 265 | 5.310 |\n',
    ],
  },
});

const KNOWN = new Map(abbreviations.map(({ short, long, known }) => [short, { long, known }] as const));

/** What stands in Vietnamese prose like a name. */
const EVERYDAY = new Set([...generalAbbreviations.map(({ short }) => short), ...worldlyAbbreviations]);

const knownTo = oncePer((known: readonly string[]) => new Set(known.map((short) => short.normalize('NFC'))));

/** Uses without an introduction, or before it: the first of each abbreviation. Those that everyone knows are never asked for one. */
function* unexplained(
  draft: Draft,
  first: ReadonlyMap<string, Introduction>,
  known: ReadonlySet<string>,
): Iterable<Issue<Fault>> {
  const seen = new Set<string>();
  const isAsked = (short: string) => !known.has(short) && (first.has(short) ? !isKnown(short) : isStrange(short));
  const uses = usesIn(draft, isAsked);
  if (uses.length === 0) return;
  const glossed = glossesIn(draft);
  const tellsShares = speaksOfShares(draft);
  for (const { short, span, name, cell } of uses) {
    if (seen.has(short)) continue;
    seen.add(short);
    const introduction = first.get(short);
    if (introduction === undefined && (glossed.get(short) ?? Number.POSITIVE_INFINITY) <= span[0]) continue;
    const record = KNOWN.get(short);
    if (introduction !== undefined) {
      if (!cell && isBefore(span, introduction.span))
        yield { at: span, data: { fault: 'too-late', short, meaning: introduction.meaning } };
    } else if (record !== undefined) {
      yield {
        at: span,
        data: { fault: 'never', short, meaning: record.long },
        fixes: rewrite(draft, span, `${record.long} (${short})`, true),
      };
    } else if (!name && !(tellsShares && short.length === 3)) {
      yield { at: span, data: { fault: 'unknown', short } };
    }
  }
}

/** Whether a draft is about the stock exchange, where three letters are the name of a share. */
function speaksOfShares({ text }: Draft): boolean {
  return text.blocks.some(({ tokens }) =>
    tokens.some(
      ({ norm, from }) => EXCHANGES.has(norm) || (SHARES.has(norm) && SHARES.get(norm) === tokens[from + 1]?.norm),
    ),
  );
}

const EXCHANGES = new Set(['index', 'hose', 'hnx', 'upcom']);
const SHARES = new Map([
  ['cổ', 'phiếu'],
  ['chứng', 'khoán'],
  ['tham', 'chiếu'],
  ['khớp', 'lệnh'],
  ['niêm', 'yết'],
]);

/** Whether everyone in the field knows an abbreviation. */
function isKnown(short: string): boolean {
  return KNOWN.get(short)?.known === true;
}

/** Whether an abbreviation wants an introduction where the draft has none: one of the field that not everyone knows, or one that nobody knows. */
function isStrange(short: string): boolean {
  if (KNOWN.has(short)) return !isKnown(short);
  if (!/^[A-ZĐƯ]{3,6}$/u.test(short) || /^[VX]+$/u.test(short) || EVERYDAY.has(short)) return false;
  // No Vietnamese word begins with F, J, W or Z, and hardly one with E, I or O: `HSBC` we cannot tell, `UNESCO` is foreign. `THƯ` is a word.
  return !/[FIJOWZ]|(?<!T)E/u.test(short) && typeof readSyllable(short.toLowerCase()) === 'string';
}

function isBefore(a: Span, b: Span): boolean {
  return a[1] <= b[0];
}
