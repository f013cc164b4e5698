/** How a Vietnamese syllable is built: onset, rime and tone, and the rules of spelling that join them. */

/** A syllable taken apart. */
export interface Syllable {
  readonly onset: string;
  /** Without its tone: `ương`, `oa`. */
  readonly rime: string;
  /** The combining mark of the tone; empty for the level tone. */
  readonly tone: string;
}

/** What keeps a string of letters from being a syllable. */
export type SyllableFault =
  /** No Vietnamese word by its letters: a foreign or minority word, an abbreviation, several syllables in one. */
  | 'foreign'
  /** Made of Vietnamese onset and rime letters, but no such rime, no such pair, no such tone, or the mark on the wrong vowel. */
  | 'impossible';

/**
 * Reads a folded syllable (NFC, lower case; `fold` of the text layer): `trường` has onset `tr`, rime `ương` and the falling tone.
 * `nghành` is impossible, for `ngh` stands before e, ê, i only; `đươc` too, for a rime that ends in a stop has tone sắc or nặng.
 */
export function readSyllable(word: string): Syllable | SyllableFault {
  const known = readings.get(word);
  if (known !== undefined) return known;
  const reading = read(word);
  if (readings.size >= MOST_KEPT) readings.clear();
  readings.set(word, reading);
  return reading;
}

const readings = new Map<string, Syllable | SyllableFault>();
const MOST_KEPT = 10_000;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const SHAPE = /^(ngh|gi|qu|ch|gh|kh|ng|nh|ph|th|tr|[bcdđghklmnpqrstvx])?([aăâeêioôơuưy]{1,3})(ch|ng|nh|[cmnpt])?$/u;

function read(word: string): Syllable | SyllableFault {
  const decomposed = word.normalize('NFD');
  const tones = decomposed.match(TONES) ?? [];
  const tone = tones[0] ?? '';
  const letters = decomposed.replace(TONES, '').normalize('NFC');
  const shape = SHAPE.exec(letters);
  if (shape === null) return 'foreign';
  if (tones.length > 1) return 'impossible';
  const parsed = split(letters, shape);
  if (parsed === null) return 'impossible';
  const { onset, rime } = parsed;
  if (/(?:ch|[cpt])$/u.test(rime) && tone !== ACUTE && tone !== DOT) return 'impossible';
  if (tone !== '' && !isToneInPlace(word, onset, rime)) return 'impossible';
  return { onset, rime, tone };
}

const ACUTE = '\u0301';
const DOT = '\u0323';

/** Onset and rime that may stand together. `gi` and `qu` share a letter with some rimes: `gìn`, `giếng`, `quốc`, `quy`. */
function split(letters: string, shape: RegExpExecArray): { onset: string; rime: string } | null {
  const [, onset = '', vowels = '', coda = ''] = shape;
  const rime = vowels + coda;
  if (onset === 'gi' && (RIMES.has(rime) || RIMES.has(`i${rime}`))) return { onset, rime };
  if (onset === 'qu' && QU_RIMES.has(rime)) return { onset, rime };
  if (letters.startsWith('gi') && RIMES.has(letters.slice(1))) return { onset: 'g', rime: letters.slice(1) };
  if (onset === 'qu' || onset === 'gi' || !RIMES.has(rime)) return null;
  const front = /^[eêi]/u.test(rime);
  if (onset === 'q') return null;
  if ((onset === 'c' || onset === 'g' || onset === 'ng') && (front || rime.startsWith('y'))) return null;
  if ((onset === 'gh' || onset === 'ngh') && !front) return null;
  if (onset === 'k' && !front && !rime.startsWith('y')) return null;
  return onset !== '' && rime.startsWith('yê') ? null : { onset, rime };
}

/** Whether the tone mark stands on its vowel. Folding has already put it on the first vowel of open oa, oe and uy. */
function isToneInPlace(word: string, onset: string, rime: string): boolean {
  const vowels = /[aăâeêioôơuưy]+/u.exec(rime)?.[0] ?? '';
  const marked = [...word.slice(word.length - rime.length)].findIndex((letter) => letter.normalize('NFD').match(TONES));
  if (marked < 0) return rime === '' || word.length - rime.length < onset.length;
  return bearers(vowels, rime.length > vowels.length).includes(marked);
}

/** The places among the vowels that may bear the mark. */
function bearers(vowels: string, closed: boolean): readonly number[] {
  if (vowels.length === 1) return [0];
  if (vowels === 'ươ' || vowels === 'iê' || vowels === 'yê' || vowels === 'uô') return [1];
  const hat = [...vowels].findLastIndex((vowel) => /[ăâêôơ]/u.test(vowel));
  if (hat >= 0) return [hat];
  if (vowels.length === 3) return [1];
  if (closed) return [1];
  return /^(?:oa|oe|uy)$/u.test(vowels) ? [0, 1] : [0];
}

const RIMES: ReadonlySet<string> = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et
  ê êch êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu y yêm yên yêng yêt yêu ych ynh yt
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt oc oe oec oem oen oeng oeo oep oet oi om on
  ong ooc oong op ot ô ôc ôi ôm ôn ông ôông ôp ôt ơ ơi ơm ơn ơng ơp ơt u ua uân uâng uât uâu uây uc uê uêch uênh uêt uêu ui um un
  ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu
  ươ ươc ươi ươm ươn ương ươp ươt ươu`.split(/\s+/u),
);

/** What may follow `qu`. */
const QU_RIMES: ReadonlySet<string> = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch ên ênh
  êt êu i ich in it y ych yên yêt yn ynh yp yt ôc ơ ơi ơt`.split(/\s+/u),
);
