/** Levels that no list of parts divides: what something is counted against, balances, and changes that say no cue. */
import { type Word, wordAt } from '../reading/index.js';
import type { Building } from './building.js';
import { saysLevel } from './says-level.js';

/** Whether what `trong đó` lists behind a level need be no part of it. */
export function isUndivided(level: Building): boolean {
  return isBase(level) || isBalance(level) || isUnlinkedChange(level);
}

/** `187.240 em … trên tổng số 188.312 em`: what something is counted against. */
function isBase({ view, from }: Building): boolean {
  return (
    wordAt(view.words, from - 1)?.norm === 'số' &&
    view.words[from - 2]?.norm === 'tổng' &&
    view.words[from - 3]?.norm === 'trên'
  );
}

/** `Số thu tăng cả năm 20 tỷ đồng thì chỉ riêng BHYT đã tăng 32 tỷ đồng`: what rises elsewhere may fall again, so that a part exceeds it. */
function isUnlinkedChange(figure: Building): boolean {
  if (!saysLevel(figure)) return false;
  const { view, from } = figure;
  for (let i = from - 1; i >= view.from && i > from - 8; i--) {
    const { norm, kind } = view.words[i] as Word;
    if (kind !== 'word' || REACHES.has(norm)) return false;
    if (norm === 'tăng' || norm === 'giảm') return true;
  }
  return false;
}

/** Words behind a change that lead to the level which it came to. */
const REACHES = new Set('lên xuống còn đạt là với có thành tới đến'.split(' '));

/** `xuất siêu 2,8 tỷ USD, trong đó khu vực trong nước nhập siêu 16,7 tỷ USD`: a balance is less than what goes into it. */
function isBalance({ view, from }: Building): boolean {
  for (let i = from - 1; i > view.from && i > from - 14; i--) {
    const { norm, kind } = view.words[i] as Word;
    if (kind !== 'word') return false;
    if (BALANCES.has(`${view.words[i - 1]?.norm} ${norm}`)) return true;
  }
  return false;
}

const BALANCES = new Set([
  'xuất siêu',
  'nhập siêu',
  'thặng dư',
  'thâm hụt',
  'bội chi',
  'bội thu',
  'kết dư',
  'chênh lệch',
  'lợi nhuận',
  'lãi ròng',
  'tăng ròng',
  'giảm ròng',
]);
