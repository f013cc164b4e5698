/** Lists under a total: `…, tổng thu là 5.360 tỷ đồng, gồm:` and an item for each part. */
import type { ReadBlock } from '../reading/index.js';
import { bindListedBrackets } from './bind-bracket-shares.js';
import { canAddUp, isPart, takePart } from './bind-parts.js';
import type { Building } from './building.js';
import { recordOf } from './record.js';
import { cuesBetween, linkText, type SentenceView } from './sentence-view.js';

/** A total whose parts are being read. State, so a class. */
export class OpenList {
  #whole: Building | null = null;
  /** Whether the words that open the list say that it is all: `gồm:`. */
  #exhausts = false;
  #list: number | null = null;
  #depth = 0;
  /** One part an item; null once an item gave none, or more than one. */
  #parts: Building[] | null = [];
  /** The figures of each item. */
  #items: (readonly Building[])[] = [];

  /** Takes the next block with its figures; closes the list where the block is none of its items. */
  take({ block }: ReadBlock, views: readonly SentenceView[], figures: readonly Building[]): void {
    const { list } = block;
    if (
      this.#whole !== null &&
      list !== null &&
      (this.#list === null || list.list === this.#list || list.depth > this.#depth)
    ) {
      this.#list ??= list.list;
      if (this.#depth === 0) this.#depth = list.depth;
      if (list.list === this.#list) this.#takeItem(views, figures);
      return;
    }
    this.close();
    this.#open(views, figures);
  }

  /** Binds the parts of the list that has ended. */
  close(): void {
    const [whole, parts] = [this.#whole, this.#parts];
    this.#whole = null;
    if (whole === null || parts === null || parts.length < 2) return;
    this.#bindParts(whole, parts);
    bindListedBrackets(whole, this.#items);
  }

  #bindParts(whole: Building, parts: readonly Building[]): void {
    const official = whole.indicator === null ? [] : (recordOf(whole.indicator).parts ?? []);
    const named = new Set<string | null>(parts.map(({ indicator }) => indicator));
    const isAll = official.length > 0 && official.every((id) => named.has(id));
    const isSome = official.length > 0 && parts.some(({ indicator }) => official.includes(indicator ?? ''));
    if (!isAll && (isSome || !(this.#exhausts || isSeries(parts)))) {
      // `Trong đó:` and `Chậm đóng BHXH: …` below it: named like its whole, an item is some of it.
      for (const part of parts)
        if (part.whole === null && part.indicator === whole.indicator) takePart(part, whole, null);
      return;
    }
    for (const part of parts) {
      takePart(part, whole, null);
      part.closed = true;
    }
  }

  #open(views: readonly SentenceView[], figures: readonly Building[]): void {
    const view = views.at(-1);
    this.#list = null;
    this.#depth = 0;
    this.#parts = [];
    this.#items = [];
    if (view === undefined || view.words[view.to - 1]?.norm !== ':') return;
    const cue = cuesBetween(view, view.to - 4, view.to, 'parts').at(-1);
    if (cue === undefined || cue.to !== view.to - 1) return;
    // `…, tổng số tiền chậm đóng là 142.860 triệu đồng. Trong đó:` divides what the sentence before tells.
    const told = cue.from === view.from ? views.at(-2) : view;
    const before = figures.filter(
      (figure) => figure.view === told && figure.to <= cue.from && figure.kind !== 'percent',
    );
    const whole = before.findLast((figure) => canAddUp(figure) && view.bracket(figure.from) === 0);
    // A change or a second level behind it leaves open what the list divides.
    if (whole === undefined || before.filter((figure) => canAddUp(figure) && figure.kind === whole.kind).length > 1)
      return;
    this.#whole = whole;
    this.#exhausts = view.words[cue.to - 1]?.norm === 'gồm';
  }

  #takeItem(views: readonly SentenceView[], figures: readonly Building[]): void {
    this.#items.push(figures);
    const whole = this.#whole as Building;
    const like = figures.filter(
      (figure) =>
        canAddUp(figure) &&
        figure.kind === whole.kind &&
        figure.view.bracket(figure.from) === 0 &&
        isPart(figure, whole),
    );
    const first = views[0];
    const leads = first === undefined ? '' : (first.words[first.from]?.norm ?? '');
    if (like.length !== 1 || this.#parts === null || leads === 'trong' || leads === 'riêng' || leads === 'tổng')
      this.#parts = null;
    else this.#parts.push(like[0] as Building);
  }
}

/** `Khu vực I: 3.150 người`, `Khu vực II: 2.850 người`, …: items that are told apart by their numbers alone, from one on, leave none out. */
function isSeries(parts: readonly Building[]): boolean {
  const labels = parts.map(({ view, from }) => linkText(view, view.from, from).replace(LEADS_TO_NUMBER, ''));
  const heads = new Set(labels.map((label) => label.slice(0, label.lastIndexOf(' ') + 1)));
  return (
    heads.size === 1 &&
    !heads.has('') &&
    labels.every((label, i) => NUMERALS[i]?.includes(label.slice(label.lastIndexOf(' ') + 1)) === true)
  );
}

const LEADS_TO_NUMBER = /(?: (?:là|có|:|đạt|giao))+$/u;
const NUMERALS = [
  '1 i a một',
  '2 ii b hai',
  '3 iii c ba',
  '4 iv d bốn',
  '5 v đ năm',
  '6 vi e sáu',
  '7 vii',
  '8 viii',
].map((forms) => forms.split(' '));
