/** Official values behind an indicator: those that facts files and the built-in reference hold for the period and place that the sentence speaks of. */
import { type Fact, type Figure, factsOf, readDraft, referenceFacts } from '@sokhop/core/figures';
import { readBlock } from '@sokhop/core/reading';
import { factsAt, sayPeriod, sayPlace, saySource } from '@sokhop/core/rules';
import { oncePer, readMarkdown } from '@sokhop/core/text';
import { indicatorById } from '@sokhop/core/vocabulary';
import { CompletionItemKind, MarkupKind } from 'vscode-languageserver';
import type { OpenDraft } from '../drafts.js';
import { escapeMarkdown } from '../markdown.js';
import type { Cursor, Offer, Offered } from './context.js';

/** The values of the indicator that a number at the cursor would be said of; those of its own period first, then of others, the latest first. */
export function completeValues({ open, offset, prose }: Cursor): Offer | null {
  if (!/\s$/u.test(prose.text) || !speaksOfIndicator(prose.text)) return null;
  const offered = new Map<string, Offered>();
  for (const figure of probes(open, offset)) {
    for (const fact of valuesFor(open, figure)) {
      const item = itemOf(fact, figure, open, prose.text);
      if (!offered.has(`${item.label} ${item.detail}`)) offered.set(`${item.label} ${item.detail}`, item);
    }
  }
  return offered.size === 0 ? null : { from: offset, items: [...offered.values()] };
}

/** Most spaces stand behind no indicator; then nothing needs to be read. */
export function speaksOfIndicator(text: string): boolean {
  const sentence = text.slice(Math.max(text.lastIndexOf('. ') + 1, text.length - 300));
  const [block] = readMarkdown(sentence).blocks;
  return block !== undefined && readBlock(block).mentions.some(({ kind }) => kind === 'indicator');
}

/** A number of each kind is put at the cursor and the draft read: what it is said of there is what a value must be of. */
function probes({ document, draft }: OpenDraft, offset: number): readonly Figure[] {
  const source = document.getText();
  return PROBES.flatMap((probe) => {
    const probed = readDraft(`${source.slice(0, offset)}${probe}${source.slice(offset)}`, {
      path: draft.path,
      ...(draft.date === null ? {} : { today: draft.date }),
      defaults: { kind: draft.kind, ...(draft.place === null ? {} : { place: draft.place }) },
    });
    const figure = probed.figures.find(({ span }) => span[0] === offset);
    return figure === undefined || figure.indicator === null || figure.role !== 'level' ? [] : [figure];
  });
}

const PROBES = ['1,5 triệu người ', '61,5% ', '1,5 tỷ đồng '];

function valuesFor({ draft, facts }: OpenDraft, { indicator, period, place, kind }: Figure): readonly Fact[] {
  if (indicator === null || place === null) return [];
  const known = indexed(facts);
  const now = period === null ? [] : factsAt(indicator, period, place, draft, known);
  const others = known
    .about(indicator, place)
    .filter((fact) => !now.includes(fact))
    .sort((a, b) => (endOf(a) < endOf(b) ? 1 : endOf(a) > endOf(b) ? -1 : 0));
  return [...now, ...others.slice(0, MOST_OTHERS)].filter((fact) => fact.kind === kind);
}

const MOST_OTHERS = 6;
const indexed = oncePer((facts: readonly Fact[]) => factsOf(facts, referenceFacts()));

function endOf({ period }: Fact): string {
  return period.split('/')[1] ?? '';
}

function itemOf(fact: Fact, figure: Figure, { locale }: OpenDraft, before: string): Offered {
  const text = written(fact);
  const isNow = figure.period !== null && endOf(fact) === (figure.period.split('/')[1] ?? '');
  const when = `${sayPeriod(fact.period, locale)} · ${sayPlace(fact.place, locale)}`;
  return {
    label: text,
    labelDetails: { description: when },
    detail: when,
    kind: CompletionItemKind.Constant,
    documentation: { kind: MarkupKind.Markdown, value: escapeMarkdown(saySource(fact, locale)) },
    preselect: isNow,
    newText: /(?:trên|hơn|gần|khoảng)\s+$/iu.test(before) ? text.replace(/^(?:trên|gần|khoảng) /u, '') : text,
  };
}

/** A fact as a draft would write it: `91,074 triệu người`, `92,04% dân số`. */
function written(fact: Fact): string {
  const hedge = {
    exact: '',
    above: 'trên ',
    below: 'gần ',
    about: 'khoảng ',
    atLeast: 'ít nhất ',
    atMost: 'không quá ',
  };
  const digits = fact.written.replace(/\s*%$/u, '');
  if (fact.kind !== 'percent') return `${hedge[fact.hedge]}${digits} ${fact.unit}`.trim();
  const { denominator } = indicatorById(fact.indicator);
  return `${hedge[fact.hedge]}${digits}%${denominator === undefined ? '' : ` ${BASES[denominator] ?? ''}`}`.trimEnd();
}

/** What a rate is a percentage of, as drafts say it. */
export const BASES: Readonly<Record<string, string>> = {
  population: 'dân số',
  'labour-force.working-age': 'lực lượng lao động trong độ tuổi',
};
