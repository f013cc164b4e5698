/** `text/punctuation`: no mark twice, no space before a comma or full stop, no bracket or quotation mark left open. */
import type { Draft } from '../../figures/index.js';
import { type Block, perPassage, type Span, sourceSpan, type Token } from '../../text/index.js';
import { documentRule, type Issue, type IssueFix, type Localised } from '../rule.js';
import { openMarks, strayBrackets } from './open-marks.js';

interface Mark {
  readonly fault: 'doubled' | 'spaced' | 'open' | 'stray';
  readonly mark: string;
  readonly right: string;
}

export const punctuation = documentRule<Mark>({
  id: 'text/punctuation',
  title: {
    vi: 'Dấu câu không lặp, không đứng sau dấu cách, ngoặc mở thì có đóng',
    en: 'No doubled mark, no space before a mark, no bracket left open',
  },
  why: {
    vi: 'Dấu phẩy lặp, dấu cách trước dấu phẩy là dấu vết của sửa dở. Một dấu ngoặc kép không đóng làm người đọc không biết lời trích dẫn dừng ở đâu.',
    en: 'Doubled commas and a space before a comma are left behind by half-made corrections. A quotation that is not closed leaves open whose words they are.',
  },
  severity: 'warning',
  *check(draft: Draft): Iterable<Issue<Mark>> {
    for (const block of draft.text.blocks) {
      if (doubtfulMarks(block).length === 0) continue;
      yield* doubled(draft, block);
      yield* spaced(draft, block);
    }
    for (const { block, from, to } of openMarks(draft.text.blocks)) {
      const [start, end] = [block.tokens[from]?.start ?? 0, block.tokens[to]?.end ?? 0];
      const mark = block.text.slice(start, block.tokens[from]?.end);
      yield { at: sourceSpan(block, start, end), data: { fault: 'open', mark, right: CLOSING[mark] ?? mark } };
    }
    for (const { block, from, to } of strayBrackets(draft.text.blocks)) {
      const [start, end] = [block.tokens[from]?.start ?? 0, block.tokens[to]?.end ?? 0];
      yield { at: sourceSpan(block, start, end), data: { fault: 'stray', mark: ')', right: '(' } };
    }
  },
  message: {
    vi: ({ fault, mark, right }) => MESSAGES[fault](mark, right).vi,
    en: ({ fault, mark, right }) => MESSAGES[fault](mark, right).en,
  },
  examples: {
    wrong: [
      'Hội nghị có đại diện các sở, ban⟦,,⟧ ngành và đoàn thể của ⟦tỉnh ,⟧ Bưu điện tỉnh⟦..⟧',
      'Đội ngũ công chức, viên chức ⟦(CCVC⟧ và người lao động tham dự đầy đủ.',
      'Bà Lan nói: ⟦“Tôi⟧ rất phấn khởi khi được nhận thẻ BHYT.\n\nÔng Bình cũng cho biết: “Thủ tục rất nhanh gọn.”',
      'Cán bộ tận ⟦tình ,⟧chu đáo với người ⟦dân ;⟧người dân hài lòng.',
      'Bà con phấn khởi⟦,.⟧ Mọi người (học sinh, sinh viên) ⟦tỉnh)⟧ ra về.',
      'Hồ sơ gửi qua dịch vụ bưu chính công ích ⟦và//hoặc⟧ qua giao dịch điện tử.',
    ],
    right: [
      'Hội nghị có đại diện các sở, ban, ngành và đoàn thể của tỉnh, Bưu điện tỉnh.',
      'Đội ngũ công chức, viên chức (CCVC) và người lao động tham dự đầy đủ.',
    ],
    allows: [
      'Sản phẩm gồm phóng sự, tọa đàm,... clip, infographic… và/hoặc tờ gấp; chiếm 1/3 số tin, bài; xem https://baohiemxahoi.gov.vn//tin ./.',
      'a) Truyền thông trực tiếp;\n\nb) Truyền thông gián tiếp (qua báo, đài [trung ương và địa phương]);\n\n1) Lúc 7 giờ 30.',
      'Ông nói: “Có thẻ thì yên cái bụng, như người ta bảo: ‘Phòng khi ốm đau’.”\n\n“Tôi đã tham gia từ năm 2015.\n\n“Nay tôi có lương hưu.”',
      'Tin nhắn của con gái: mẹ có thẻ rồi ;) nhớ mang theo nhé :)',
      'Chạy lệnh `a,,b // c` rồi ghi: ngày ..... tháng ..... năm .....; v.v... Gọi hỗ trợ 24/7 nhé!',
    ],
  },
});

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '«': '»', '„': '”', '"': '"' };

const MESSAGES: Readonly<Record<Mark['fault'], (mark: string, right: string) => Localised<string>>> = {
  doubled: (mark, right) => ({
    vi: `Thừa dấu “${mark}”: chỉ giữ “${right}”.`,
    en: `“${mark}” is doubled; keep “${right}”.`,
  }),
  spaced: (mark) => ({ vi: `Thừa dấu cách trước “${mark}”.`, en: `A space too many before “${mark}”.` }),
  stray: (mark, right) => ({
    vi: `Đóng ${nameOf(mark).vi} mà chưa mở: thêm dấu ${right} vào chỗ bắt đầu, hoặc bỏ dấu này.`,
    en: `This ${nameOf(mark).en} closes what was never opened: add ${right} where it begins, or remove it.`,
  }),
  open: (mark, right) => ({
    vi: `Mở ${nameOf(mark).vi} mà không đóng: thêm dấu ${right} vào chỗ kết thúc.`,
    en: `This ${nameOf(mark).en} is never closed: add ${right} where it ends.`,
  }),
};

/** What a mark is called: a quotation mark within quotation marks is hard to see. */
function nameOf(mark: string): Localised<string> {
  if (mark === '(' || mark === ')') return { vi: 'ngoặc đơn', en: 'bracket' };
  return mark === '[' ? { vi: 'ngoặc vuông', en: 'square bracket' } : { vi: 'ngoặc kép', en: 'quotation mark' };
}

/** The marks of a passage that may be a slip: runs of points, those beside another one, and those with a space before them. */
const doubtfulMarks = perPassage(({ tokens }): readonly Token[] => {
  let doubtful: Token[] | null = null;
  for (const token of tokens) {
    if (token.kind !== 'punctuation' || !DOUBTED.has(token.norm)) continue;
    const next = tokens[token.to];
    if (
      (!token.spaced || token.newLine) &&
      token.norm !== '…' &&
      (next?.kind !== 'punctuation' || next.newLine || !DOUBTED.has(next.norm))
    )
      continue;
    doubtful ??= [];
    doubtful.push(token);
  }
  return doubtful ?? NONE;
});

/** The marks that a slip may double or set apart. */
const DOUBTED: ReadonlySet<string> = new Set([...',;.!?/…']);

const NONE: readonly never[] = [];

/** `,,`, `;;`, `,;`, `,.`, exactly two points, and `//` between two words. */
function* doubled(draft: Draft, block: Block): Iterable<Issue<Mark>> {
  const { tokens } = block;
  for (const token of doubtfulMarks(block)) {
    const i = token.from;
    const next = tokens[i + 1];
    if (token.norm === '…') {
      if (isTwoPointSlip(block.text, token)) {
        const isGlued = next?.kind === 'word' && !next.spaced && !next.newLine;
        yield once(draft, sourceSpan(block, token.start, token.end), '..', '.', isGlued ? '. ' : '.');
      }
    } else if (next === undefined || next.newLine) {
    } else if (COMMAS.has(token.norm) && COMMAS.has(next.norm) && tokens[i - 1]?.kind !== 'punctuation') {
      const written = block.text.slice(token.start, next.end);
      yield once(draft, sourceSpan(block, token.start, next.end), written, written.includes(';') ? ';' : ',');
    } else if (token.norm === ',' && next.norm === '.' && !next.spaced && isStop(tokens, i + 1)) {
      yield once(draft, sourceSpan(block, token.start, next.end), ',.', '.');
    } else if (token.norm === '/' && next.norm === '/' && !next.spaced && !token.spaced) {
      yield* slashes(draft, block, i);
    }
  }
}

/** Whether a point ends a sentence: it is no part of `,...` and begins nothing (`.vn`). */
function isStop(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1];
  return behind === undefined || behind.spaced || behind.newLine;
}

/** Marks that set parts of a sentence apart. */
const COMMAS: ReadonlySet<string> = new Set([',', ';']);

/** `..` behind a word, and neither a path (`../`), nor a range (`1..5`, `T1..T9`), nor the stop behind `v.v.`. */
function isTwoPointSlip(text: string, { start, end }: Token): boolean {
  if (text.slice(start, end) !== '..') return false;
  const [before, after] = [text.slice(Math.max(0, start - 4), start), text.slice(end, end + 1)];
  if (/\p{N}$/u.test(before) && /\p{L}/u.test(after)) return false;
  return /[\p{L}\p{M}\p{N})”"]$/u.test(before) && !/v\.\s?v$/iu.test(before) && !/[/\\.,\p{N}…_]/u.test(after);
}

/** `//` between two words. Before a year it is the period that is miswritten, which `format/period` says; in an address it is right. */
function* slashes(draft: Draft, block: Block, at: number): Iterable<Issue<Mark>> {
  const [before, after] = [block.tokens[at - 1], block.tokens[at + 2]];
  if (before?.kind !== 'word' || after?.kind !== 'word' || after.spaced) return;
  const chunk = /[^\s]*$/u.exec(block.text.slice(Math.max(0, before.start - 80), before.end))?.[0] ?? '';
  if (/[.:\\]/u.test(chunk)) return;
  const at0 = sourceSpan(block, before.start, after.end);
  const written = block.text.slice(before.start, after.end);
  const right = written.replace('//', '/');
  yield { at: at0, data: { fault: 'doubled', mark: '//', right: '/' }, fixes: rewrite(draft, at0, written, right) };
}

function once(draft: Draft, span: Span, mark: string, right: string, written = right): Issue<Mark> {
  return { at: span, data: { fault: 'doubled', mark, right }, fixes: rewrite(draft, span, mark, written) };
}

/** A space before a comma, semicolon, full stop, question or exclamation mark. */
function* spaced(draft: Draft, block: Block): Iterable<Issue<Mark>> {
  for (const token of doubtfulMarks(block)) {
    if (!token.spaced || token.newLine || !STOPS.has(token.norm)) continue;
    const i = token.from;
    const before = block.tokens[i - 1];
    if (before === undefined || !endsWord(block, before)) continue;
    // `.vn`, `,5`: the mark belongs to what follows. ` ./.` closes a letter; ` , ,` is a doubled comma.
    const next = block.tokens[i + 1];
    const isGlued = COMMAS.has(token.norm) && next?.kind === 'word' && !next.spaced;
    if (!isGlued && next !== undefined && !next.spaced && (!ENDING.has(next.norm) || isFace(token, next))) continue;
    if (next !== undefined && COMMAS.has(next.norm)) continue;
    const gap = sourceSpan(block, before.end, token.start);
    if (!/^\s+$/u.test(draft.source.slice(...gap))) continue;
    const title = { vi: 'Bỏ dấu cách', en: 'Remove the space' };
    yield {
      at: sourceSpan(block, before.start, token.end),
      data: { fault: 'spaced', mark: token.norm, right: token.norm },
      fixes: [{ title, edits: [{ span: gap, text: '' }, ...(isGlued ? [spaceAt(block, token.end)] : [])], safe: true }],
    };
  }
}

/** The marks before which no space stands, and those that may follow them without one. */
const STOPS: ReadonlySet<string> = new Set([...',;.!?']);
const ENDING: ReadonlySet<string> = new Set(['"', "'", ')']);

/** `phấn khởi ,vui`: the space before the mark belongs behind it. */
function spaceAt(block: Block, offset: number) {
  const [, end] = sourceSpan(block, offset - 1, offset);
  return { span: [end, end] as const, text: ' ' };
}

/** `;)`: a face. */
function isFace({ norm }: Token, next: Token): boolean {
  return norm === ';' && next.norm === ')';
}

/** Whether a token is a word or a number, or closes what holds some. */
function endsWord({ text }: Block, { kind, start, end }: Token): boolean {
  return kind === 'word' || kind === 'number' || CLOSING_MARKS.has(text.slice(start, end));
}

const CLOSING_MARKS: ReadonlySet<string> = new Set([')', ']', '”']);

/** No fix where the source does not read as the prose does (mark-up, entities). */
function rewrite(draft: Draft, span: Span, written: string, right: string): readonly IssueFix[] {
  if (draft.source.slice(...span) !== written) return [];
  const title = { vi: `Ghi “${right}”`, en: `Write “${right}”` };
  return [{ title, edits: [{ span, text: right }], safe: true }];
}
