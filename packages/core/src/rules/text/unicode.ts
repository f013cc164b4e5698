/** `text/unicode`: one Unicode form, one place for the tone mark, and only letters of the Latin script in Vietnamese words. */
import { z } from 'zod';
import type { Draft, Facts } from '../../figures/index.js';
import { type Block, fold, perForm, perPassage, type Span, sourceSpan, type Token } from '../../text/index.js';
import { isCompound, readSyllable } from '../../vocabulary/index.js';
import { documentRule, type Issue, type Localised } from '../rule.js';

interface Form {
  readonly fault: 'decomposed' | 'tone' | 'house-tone' | 'lookalike';
  readonly written: string;
  readonly right: string;
}

/** A word of a draft, with its place. */
interface Word {
  readonly text: string;
  readonly span: Span;
  readonly block: Block;
  readonly index: number;
  readonly traits: Traits;
}

/** What a word shows by its letters alone. */
interface Traits {
  readonly decomposed: boolean;
  /** Composed, where it could be decomposed. */
  readonly composed: boolean;
  readonly lookalike: boolean;
  readonly placement: Placement | null;
  /** Whether it shows more than being composed. */
  readonly tells: boolean;
}

/** `consistent`: as most words of the draft do; `old`: hòa, thủy; `new`: hoà, thuỷ. */
const PLACEMENTS = ['consistent', 'old', 'new'] as const;

interface Options {
  readonly tone: (typeof PLACEMENTS)[number];
}

export const unicode = documentRule<Form, Options>({
  id: 'text/unicode',
  title: {
    vi: 'Một bảng mã, một kiểu đặt dấu thanh trong cả văn bản',
    en: 'One Unicode form and one tone placement throughout',
  },
  why: {
    vi: 'Chữ dựng sẵn và chữ tổ hợp nhìn giống nhau nhưng máy tìm kiếm coi là khác; “Ð” (chữ Iceland) trong “NÐ-CP” cũng vậy. Viết lẫn “Ủy ban” với “Uỷ ban” làm văn bản thiếu thống nhất.',
    en: 'Precomposed and decomposed letters look the same and are not found by the same search; so with “Ð” (Icelandic) in “NÐ-CP”. “Ủy ban” beside “Uỷ ban” looks careless.',
  },
  severity: 'info',
  options: {
    tone: {
      schema: z.enum(PLACEMENTS),
      initial: 'consistent',
      about: {
        vi: 'kiểu đặt dấu thanh của đơn vị: `old` (hòa, thủy), `new` (hoà, thuỷ), `consistent` (theo đa số trong bài)',
        en: 'tone placement of the house: `old` (hòa, thủy), `new` (hoà, thuỷ), `consistent` (as most words of the draft)',
      },
    },
  },
  *check(draft: Draft, _: Facts, { tone }: Options): Iterable<Issue<Form>> {
    const words = tellingWords(draft);
    yield* decomposed(words);
    yield* lookalikes(words);
    yield* tones(words, tone);
  },
  message: {
    vi: (data) => MESSAGES[data.fault](data).vi,
    en: (data) => MESSAGES[data.fault](data).en,
  },
  examples: {
    wrong: [
      'Ủy ban nhân dân tỉnh giao chỉ tiêu cho từng xã; ⟦Uỷ⟧ ban nhân dân cấp xã báo cáo kết quả.',
      'Tỉnh Thanh Hóa có 27 huyện; BHXH tỉnh Thanh ⟦Hoá⟧ giao chỉ tiêu; Thanh Hóa là tỉnh đông dân.',
      'Người dân khỏe mạnh, quỹ hòa nhập, thủ tục được đơn giản ⟦hoá⟧.',
      'Căn cứ Nghị định số 146/2018/⟦NÐ⟧-CP ngày 17/10/2018 của Chính phủ.',
    ],
    right: [
      'Ủy ban nhân dân tỉnh giao chỉ tiêu cho từng xã; Ủy ban nhân dân cấp xã báo cáo kết quả.',
      'Căn cứ Nghị định số 146/2018/NĐ-CP ngày 17/10/2018 của Chính phủ.',
    ],
    allows: [
      'Ông Nguyễn Văn Thuỵ ở tỉnh Khánh Hoà cho biết: sức khỏe của gia đình đã tốt hơn; quý khách yên tâm.',
      'Công nghệ số hoá và văn hoá; xét nghiệm β-hCG; bài “Война и мир”.',
    ],
  },
});

const MESSAGES: Readonly<Record<Form['fault'], (data: Form) => Localised<string>>> = {
  decomposed: ({ right }) => ({
    vi: `“${right}” gõ bằng Unicode tổ hợp, phần còn lại là dựng sẵn; đổi cả văn bản sang dựng sẵn (NFC).`,
    en: `“${right}” is in decomposed Unicode, the rest is precomposed; change all to precomposed (NFC).`,
  }),
  tone: ({ written, right }) => ({
    vi: `Văn bản này đặt dấu thanh theo kiểu “${right}”; riêng “${written}” đặt theo kiểu khác.`,
    en: `This text places tone marks as in “${right}”; “${written}” has it the other way.`,
  }),
  'house-tone': ({ written, right }) => ({
    vi: `Đơn vị đặt dấu thanh theo kiểu “${right}”; riêng “${written}” đặt theo kiểu khác.`,
    en: `The house places tone marks as in “${right}”; “${written}” has it the other way.`,
  }),
  lookalike: ({ written, right }) => ({
    vi: `“${written}” có chữ cái nhìn giống nhưng không phải chữ tiếng Việt; ghi “${right}”.`,
    en: `“${written}” has a letter that only looks Vietnamese; write “${right}”.`,
  }),
};

/** The words of a draft that show more than being composed; one composed word stands for all of them. */
function tellingWords({ text }: Draft): readonly Word[] {
  const words: Word[] = [];
  let composed = false;
  for (const block of text.blocks) {
    for (const index of tellingTokens(block)) {
      const { form, start, end } = block.tokens[index] as Token;
      const traits = traitsOf(form);
      if (!traits.tells && composed) continue;
      composed ||= traits.composed;
      words.push({ text: form.text, span: sourceSpan(block, start, end), block, index, traits });
    }
  }
  return words;
}

/** The words of a passage that tell something, and the first that is composed. */
const tellingTokens = perPassage(({ tokens }): readonly number[] => {
  const telling: number[] = [];
  let composed = false;
  for (const { kind, form, from: index } of tokens) {
    if (kind !== 'word') continue;
    const traits = traitsOf(form);
    if (!traits.tells && (composed || !traits.composed)) continue;
    composed ||= traits.composed;
    telling.push(index);
  }
  return telling;
});

const traitsOf = perForm(({ text }): Traits => {
  const composed = text.normalize('NFC');
  const decomposed = text !== composed;
  const lookalike = [...composed].some((letter) => LOOKALIKES.has(letter));
  const placement = placementOf(composed);
  return {
    decomposed,
    composed: !decomposed && text !== text.normalize('NFD'),
    lookalike,
    placement,
    tells: decomposed || lookalike || placement !== null,
  };
});

/** Once in a draft, at the first word, with one fix for all. A draft that is decomposed throughout is of one form. */
function* decomposed(words: readonly Word[]): Iterable<Issue<Form>> {
  const wrong = words.filter(({ traits }) => traits.decomposed);
  const first = wrong[0];
  if (first === undefined || !words.some(({ traits }) => traits.composed)) return;
  const last = runFrom(wrong);
  const title = { vi: 'Đổi sang Unicode dựng sẵn (NFC)', en: 'Change to precomposed Unicode (NFC)' };
  yield {
    at: [first.span[0], last.span[1]],
    data: { fault: 'decomposed', written: first.text, right: first.text.normalize('NFC') },
    fixes: [{ title, edits: wrong.map(({ span, text }) => ({ span, text: text.normalize('NFC') })), safe: true }],
  };
}

/** The last of the decomposed words that follow one another from the first on. */
function runFrom(wrong: readonly Word[]): Word {
  let at = 0;
  while (wrong[at + 1]?.block === wrong[at]?.block && wrong[at + 1]?.index === (wrong[at]?.index ?? 0) + 1) at++;
  return wrong[at] as Word;
}

/** Icelandic and African letters that look like Đ, Cyrillic and Greek ones that look Latin. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Ð: 'Đ',
    Ɖ: 'Đ',
    ð: 'đ',
    ɖ: 'đ',
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    Х: 'X',
    У: 'Y',
    І: 'I',
    Ѕ: 'S',
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    х: 'x',
    у: 'y',
    і: 'i',
    ѕ: 's',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
    ο: 'o',
    ν: 'v',
  }),
);

/** Words of Latin and look-alike letters mixed. A word all Greek or Russian is what it is, and an Icelandic one has no Vietnamese letter. */
function* lookalikes(words: readonly Word[]): Iterable<Issue<Form>> {
  for (const { text, span, traits } of words) {
    if (!traits.lookalike) continue;
    const letters = [...text.normalize('NFC')];
    const others = letters.filter((letter) => !LOOKALIKES.has(letter));
    const right = letters.map((letter) => LOOKALIKES.get(letter) ?? letter).join('');
    if (others.length === 0 || !others.every((letter) => /[\p{Script=Latin}\p{N}]/u.test(letter))) continue;
    // `Viðarsson`, `Guðrún`: Icelandic has the small letter within its words.
    if (/[ðþæö]/u.test(text) && !/[ăâêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(text)) continue;
    const title = { vi: `Ghi “${right}”`, en: `Write “${right}”` };
    yield {
      at: span,
      data: { fault: 'lookalike', written: text, right },
      fixes: [{ title, edits: [{ span, text: right }], safe: true }],
    };
  }
}

type Placement = 'first' | 'second';

/**
 * The words that place the mark on open oa, oe, uy against the style of the house; where there is none, as fewer words of the draft do;
 * of equally many, as offices do less often (`hoà`).
 */
function* tones(words: readonly Word[], style: Options['tone']): Iterable<Issue<Form>> {
  const all = words.filter(({ traits }) => traits.placement !== null);
  const twoWays = namesTwoWays(all);
  const placed = all.filter((word) => !isName(word) || twoWays.has(nameAt(word)));
  const second = placed.filter(({ traits }) => traits.placement === 'second').length;
  const fewer: Placement = second * 2 <= placed.length ? 'second' : 'first';
  const rare = style === 'consistent' ? fewer : style === 'old' ? 'second' : 'first';
  if (style === 'consistent' && !placed.some(({ traits }) => traits.placement !== rare)) return;
  for (const { text, span, traits } of placed) {
    if (traits.placement !== rare) continue;
    const right = moveTone(text.normalize('NFC'), rare);
    const title = { vi: `Ghi “${right}”`, en: `Write “${right}”` };
    yield {
      at: span,
      data: { fault: style === 'consistent' ? 'tone' : 'house-tone', written: text.normalize('NFC'), right },
      fixes: [{ title, edits: [{ span, text: right }], safe: true }],
    };
  }
}

const OPEN = /(?:[oO](?:[àáảãạÀÁẢÃẠ]|[èéẻẽẹÈÉẺẼẸ])|[uU][ỳýỷỹỵỲÝỶỸỴ])$/u;
const OPEN_FIRST = /(?:[òóỏõọÒÓỎÕỌ][aAeE]|[ùúủũụÙÚỦŨỤ][yY])$/u;

function placementOf(word: string): Placement | null {
  if (typeof readSyllable(fold(word)) === 'string' || /^qu/iu.test(word)) return null;
  return OPEN.test(word) ? 'second' : OPEN_FIRST.test(word) ? 'first' : null;
}

/** The word with its tone mark on the other of its last two letters. */
function moveTone(word: string, from: Placement): string {
  const [first, last] = [word.slice(-2, -1).normalize('NFD'), word.slice(-1).normalize('NFD')];
  const tone = (from === 'second' ? last : first).slice(1);
  const [bareFirst, bareLast] = [first.charAt(0), last.charAt(0)];
  const moved = from === 'second' ? bareFirst + tone + bareLast : bareFirst + bareLast + tone;
  return word.slice(0, -2) + moved.normalize('NFC');
}

/** The names of two words that a draft writes in both ways: `Thanh Hóa`, `Thanh Hoá` are one place. */
function namesTwoWays(words: readonly Word[]): ReadonlySet<string> {
  const seen = new Map<string, Placement>();
  const both = new Set<string>();
  for (const word of words) {
    const { placement } = word.traits;
    const name = nameAt(word);
    if (placement === null || name === '' || !isName(word)) continue;
    const earlier = seen.get(name);
    if (earlier === undefined) seen.set(name, placement);
    else if (earlier !== placement) both.add(name);
  }
  return both;
}

/** The name that a word ends, folded; a word by itself may be the name of more than one. */
function nameAt({ block, index }: Word): string {
  const [before, word] = [block.tokens[index - 1], block.tokens[index] as Token];
  return before?.kind === 'word' && before.capital && word.spaced ? `${before.norm} ${word.norm}` : '';
}

/** Names keep their form. A capital letter is no name's where a sentence begins, or where a word of the language goes on in small letters (`Uỷ ban`). */
function isName({ block, index }: Word): boolean {
  const token = block.tokens[index] as Token;
  if (!token.capital) return false;
  const next = block.tokens[index + 1];
  if (next?.kind === 'word' && !next.capital && next.spaced) {
    if (isCompound(token.norm, next.norm)) return false;
    return !block.sentences.some(({ from }) => from === index);
  }
  return true;
}
