/** People that something was done for: `tư vấn cho 350 người tham gia BHXH tự nguyện` counts those who were advised, not all participants. */
import { paymentMeans, services } from '../vocabulary/index.js';
import { type Building, because } from './building.js';
import { isOfStocks } from './record.js';
import type { SentenceView } from './sentence-view.js';

/** Marks such levels as subsets: those who are acted on are some of those whom the indicator counts. */
export function bindActedOn(view: SentenceView, figures: readonly Building[]): void {
  for (const figure of figures) {
    const { indicator, role, kind, from, to, evidence } = figure;
    if (indicator === null || role !== 'level' || kind !== 'count' || figure.subset) continue;
    const name = evidence.indicator;
    if (name === undefined || name.from < to - 1 || !isOfStocks(indicator)) continue;
    const act = actBefore(view, from);
    if (act < 0) continue;
    figure.subset = true;
    figure.partOf = indicator;
    because(figure, 'partOf', { from: act, to: act + 2 });
  }
}

/** Where the words begin that say what was done for the people whom a number counts; −1 where none do. */
function actBefore({ words, from }: SentenceView, at: number): number {
  const isLinked = FOR_WHOM.has(words[at - 1]?.norm ?? '');
  const farthest = isLinked ? WORDS_TO_PEOPLE : 0;
  for (let i = at - 2; i >= from && i >= at - 2 - farthest; i--) {
    const word = words[i];
    if (word?.kind !== 'word') return -1;
    const pair = `${word.norm} ${words[i + 1]?.norm}`;
    if (ACTS.has(pair)) return i;
    if (pair === PAYS) return -1;
  }
  return -1;
}

/** `hướng dẫn cài đặt ứng dụng VssID cho …`: how many words may stand between what was done and those for whom. */
const WORDS_TO_PEOPLE = 8;
/** Words that lead from what was done to those for whom. `có`, `đạt`, `là` say how many there are. */
const FOR_WHOM = new Set(['cho', 'với', 'của', 'được', 'tới', 'đến', 'mới']);
/** `bưu điện phối hợp chi trả cho 3,1 triệu người hưởng lương hưu`: all of them are paid, whoever does it. */
const PAYS = 'chi trả';
const ACTS = new Set([...services, ...paymentMeans]);
