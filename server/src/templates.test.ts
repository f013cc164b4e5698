/** Tests of the templates: whatever the writer answers, the new draft has no finding, and the cursor stands where one goes on. */
import { lint } from '@sokhop/core/linter';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TemplateKind, TemplateParams } from './protocol.js';
import { draftFromTemplate } from './templates.js';

const KINDS: readonly TemplateKind[] = ['directive', 'plan', 'brief', 'article'];

const FIELDS: TemplateParams['fields'] = {
  office: 'Bảo hiểm xã hội tỉnh Cao Bằng',
  province: 'Cao Bằng',
  symbol: 'BHXH-TT',
  subject: 'Tăng cường truyền thông chính sách bảo hiểm y tế',
  recipient: 'Các phòng nghiệp vụ, bảo hiểm xã hội cơ sở',
  title: 'Cao Bằng vận động người dân tham gia bảo hiểm xã hội tự nguyện',
};

function findings(kind: TemplateKind, fields: TemplateParams['fields'], today = '2024-11-05'): readonly string[] {
  const { text } = draftFromTemplate({ kind, fields }, today);
  return lint(text, { today, path: 'moi.md' }).findings.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

test('a new draft has no finding, filled in or left blank, in any month', () => {
  for (const kind of KINDS) {
    for (const today of ['2024-01-05', '2024-02-29', '2024-10-31', '2026-07-01'])
      expect([kind, today, ...findings(kind, FIELDS, today)]).toEqual([kind, today]);
    const { office = '', subject = '', recipient = '', title = '' } = FIELDS;
    expect([kind, ...findings(kind, { office, subject, recipient, title })]).toEqual([kind]);
  }
});

test('it knows its kind, date and place', () => {
  const { text } = draftFromTemplate({ kind: 'directive', fields: { ...FIELDS, province: '' } }, '2024-11-05');
  const { draft } = lint(text, { today: '2024-11-05' });
  expect([draft.kind, draft.date, draft.place]).toEqual(['directive', '2024-11-05', 'VN-04']);
});

test('the file is named by date, kind and subject; the cursor stands at the beginning of the text', () => {
  const { text, name, cursor } = draftFromTemplate({ kind: 'directive', fields: FIELDS }, '2024-11-05');
  expect(name).toBe('2024-11-05-cong-van-tang-cuong-truyen-thong-chinh-sach-bao-hiem.md');
  const lines = text.split('\n');
  expect(lines[cursor.line]).toBe('');
  expect(lines[cursor.line - 2]).toBe('Kính gửi: Các phòng nghiệp vụ, bảo hiểm xã hội cơ sở');
});

test('any answer makes a draft of the right kind, whose front matter it cannot break out of', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...KINDS),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }),
      (kind, a, b) => {
        const { text, name } = draftFromTemplate(
          { kind, fields: { office: a, subject: b, title: b, province: a, symbol: b, recipient: a } },
          '2024-11-05',
        );
        const draft = lint(text, { today: '2024-11-05' }).draft;
        expect(draft.date).toBe('2024-11-05');
        expect(draft.kind).toBe(kind === 'directive' || kind === 'plan' ? 'directive' : 'news');
        expect(name).toMatch(/^[a-z0-9-]+\.md$/u);
      },
    ),
  );
});
