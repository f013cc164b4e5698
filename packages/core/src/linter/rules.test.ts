/** What holds for every rule: its own examples, and the laws that no rule may break. */
import { describe, expect, test } from 'vitest';
import { type Draft, readDraft } from '../figures/index.js';
import { type Example, type ExampleDraft, readExample, ruleIds, rules } from '../rules/index.js';
import { toDecimalString } from '../text/index.js';
import { explainRule } from './explain.js';
import { applyFixes } from './fix.js';
import { lintDrafts } from './lint.js';
import type { Finding } from './report.js';

/** The findings on drafts, with the path of each. */
function findingsOf(drafts: readonly Pick<ExampleDraft, 'path' | 'source'>[]): readonly Finding[] {
  return lintDrafts(drafts.map(({ path, source }) => readDraft(source, { path }))).documents.flatMap(
    ({ findings }) => findings,
  );
}

/** What a rule underlines, as texts in the order of paths and places. */
function underlined(drafts: readonly Pick<ExampleDraft, 'path' | 'source'>[], ruleId: string): readonly string[] {
  return findingsOf(drafts)
    .filter((finding) => finding.ruleId === ruleId)
    .map(({ path, offset }) => `${path}:${drafts.find((draft) => draft.path === path)?.source.slice(...offset)}`);
}

function marked(drafts: readonly ExampleDraft[]): readonly string[] {
  const byPath = [...drafts].sort((a, b) => (a.path < b.path ? -1 : 1));
  return byPath.flatMap(({ path, source, marks }) => marks.map((mark) => `${path}:${source.slice(...mark)}`));
}

function title(example: Example): string {
  return readExample(example)
    .map(({ source }) =>
      source
        .replace(/---\n[\s\S]*?---\n/u, '')
        .replace(/\s+/gu, ' ')
        .trim()
        .slice(0, 90),
    )
    .join(' | ');
}

function valuesOf(draft: Draft): readonly string[] {
  return draft.figures.map((figure) => toDecimalString(figure.value));
}

test('the catalogue is sorted, and no id stands twice', () => {
  expect([...new Set(ruleIds)].sort()).toEqual(ruleIds);
});

for (const rule of rules) {
  const { wrong, right, allows } = rule.examples;
  describe(rule.id, () => {
    test('has its words and examples', () => {
      expect(rule.id).toMatch(/^[a-z]+\/[a-z-]+$/u);
      for (const words of [rule.title, rule.why])
        for (const text of [words.vi, words.en]) expect(text.length).toBeGreaterThan(10);
      expect(wrong.length).toBeGreaterThanOrEqual(2);
      expect(right.length).toBeGreaterThanOrEqual(2);
      expect(allows.length).toBeGreaterThanOrEqual(1);
    });

    for (const example of wrong) {
      const drafts = readExample(example);
      describe(`wrong: ${title(example)}`, () => {
        test('is underlined at its marks, and nothing else is an error', () => {
          expect(underlined(drafts, rule.id)).toEqual(marked(drafts));
          expect(
            findingsOf(drafts).filter(({ ruleId, severity }) => ruleId !== rule.id && severity === 'error'),
          ).toEqual([]);
        });

        test('speaks both languages', () => {
          const read = drafts.map(({ path, source }) => readDraft(source, { path }));
          const say = (locale: 'vi' | 'en') =>
            lintDrafts(read, { locale }).documents.flatMap(({ findings }) => findings);
          const [vi, en] = [say('vi'), say('en')];
          expect(en.length).toBe(vi.length);
          for (const [i, finding] of vi.entries()) {
            expect(finding.message).not.toBe(en[i]?.message);
            expect(`${finding.message} ${en[i]?.message}`).not.toMatch(/undefined|null|NaN|\[object/u);
          }
        });

        test('is settled by each of its fixes in one round, and none brings a new finding', () => {
          const before = findingsOf(drafts);
          for (const finding of before.filter(({ ruleId }) => ruleId === rule.id)) {
            for (const fix of finding.fixes) {
              const fixed = drafts.map(({ path, source }) => ({
                path,
                source:
                  path === finding.path
                    ? applyFixes(source, [{ ...finding, fixes: [fix] }], { unsafe: true }).text
                    : source,
              }));
              const after = findingsOf(fixed);
              expect({ fix: fix.title, left: after.map(({ ruleId, message }) => `${ruleId}: ${message}`) }).toEqual({
                fix: fix.title,
                left: before.filter((other) => other !== finding).map(({ ruleId, message }) => `${ruleId}: ${message}`),
              });
            }
          }
        });

        test('keeps every value under its safe fixes', () => {
          for (const { path, source } of drafts) {
            const own = findingsOf(drafts).filter((finding) => finding.path === path);
            const fixed = applyFixes(source, own).text;
            expect(valuesOf(readDraft(fixed, { path }))).toEqual(valuesOf(readDraft(source, { path })));
          }
        });

        test('reads the same decomposed', () => {
          const decomposed = drafts.map(({ path, source }) => ({ path, source: source.normalize('NFD') }));
          expect(underlined(decomposed, rule.id).map((text) => text.normalize('NFC'))).toEqual(marked(drafts));
        });

        test('shifts with text before it, and changes in nothing else', () => {
          const before = findingsOf(drafts);
          const shifted = findingsOf(drafts.map(({ path, source }) => ({ path, source: withParagraphBefore(source) })));
          const moved = PARAGRAPH.length;
          expect(
            shifted.map(({ ruleId, message, arithmetic, path, offset }) => ({
              ruleId,
              message,
              arithmetic,
              path,
              offset,
            })),
          ).toEqual(
            before.map(({ ruleId, message, arithmetic, path, offset: [start, end] }) => ({
              ruleId,
              message,
              arithmetic,
              path,
              offset: [start + moved, end + moved],
            })),
          );
        });

        test('does not depend on the order of documents, nor on the run', () => {
          expect(findingsOf([...drafts].reverse())).toEqual(findingsOf(drafts));
        });
      });
    }

    for (const example of [...right, ...allows]) {
      test(`silent: ${title(example)}`, () => {
        const drafts = readExample(example);
        expect(underlined(drafts, rule.id)).toEqual([]);
        expect(
          underlined(
            drafts.map(({ path, source }) => ({ path, source: source.normalize('NFD') })),
            rule.id,
          ),
        ).toEqual([]);
      });
    }

    test('has a page in both languages that says the same at every call', () => {
      for (const locale of ['vi', 'en'] as const) {
        const page = explainRule(rule.id, locale);
        expect(page).toContain(`# ${rule.id}`);
        expect(page).toContain(rule.title[locale]);
        expect(explainRule(rule.id, locale)).toBe(page);
      }
    });
  });
}

const PARAGRAPH = 'Cán bộ ngành bảo hiểm xã hội luôn tận tâm phục vụ Nhân dân.\n\n';

/** The paragraph goes behind the front matter, where there is one. */
function withParagraphBefore(source: string): string {
  const end = source.startsWith('---\n') ? source.indexOf('\n---\n', 4) + 6 : 0;
  return source.slice(0, end) + PARAGRAPH + source.slice(end);
}
