/** `letter/numbering`: numbered and lettered divisions run without gap or repeat, as written in the source. */
import type { Draft } from '../../figures/index.js';
import { documentRule, type Issue, type IssueFix } from '../rule.js';
import { findFaults, type Label, labelsOf, sayLabel } from './labels.js';

interface OutOfOrder {
  readonly written: string;
  readonly expected: string;
  readonly before: string;
}

export const numbering = documentRule<OutOfOrder>({
  id: 'letter/numbering',
  title: {
    vi: 'Số thứ tự các phần, mục, điểm liền nhau, không thiếu, không lặp',
    en: 'Divisions are numbered without gap or repeat',
  },
  why: {
    vi: 'Nơi nhận dẫn lại “điểm d mục 2.3”; đánh số nhảy cóc hay lặp thì không ai biết đang nói nội dung nào, và có thể một đoạn đã bị xóa nhầm. Điểm đánh theo bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g.',
    en: 'Recipients refer to “point d of item 2.3”; with a gap or a repeat nobody knows which one is meant, and a passage may have been lost. Points follow the Vietnamese alphabet: a, b, c, d, đ, e, g.',
  },
  severity: 'error',
  *check(draft: Draft): Iterable<Issue<OutOfOrder>> {
    if (draft.kind !== 'directive') return;
    const labels = labelsOf(draft);
    for (const { at, before, expected } of findFaults(labels)) {
      const label = labels[at];
      const previous = labels[before];
      if (label === undefined || previous === undefined) continue;
      yield {
        at: label.span,
        data: { written: sayLabel(label), expected: sayLabel(expected), before: sayLabel(previous) },
        related: [
          {
            span: previous.span,
            label: { vi: `Mục trước: ${sayLabel(previous)}`, en: `The one before: ${sayLabel(previous)}` },
          },
        ],
        fixes: renumber(labels, at, expected),
      };
    }
  },
  message: {
    vi: ({ written, expected, before }) =>
      `Sau “${before}” là “${expected}”, ở đây ghi “${written}”: đánh lại số, hoặc bổ sung phần còn thiếu.`,
    en: ({ written, expected, before }) =>
      `“${before}” is followed by “${expected}”; here it reads “${written}”: renumber, or supply what is missing.`,
  },
  examples: {
    wrong: [
      '---\nkind: directive\n---\n\n1. Mục đích\n\n1.1. Nâng cao nhận thức.\n\n⟦1.3.⟧ Tạo đồng thuận.\n\n2. Tổ chức thực hiện',
      '---\nkind: directive\n---\n\nCác đơn vị lưu ý:\n\na) Tờ gấp;\n\nb) Áp phích;\n\nc) Đoạn phát thanh;\n\nd) Video;\n\n⟦e)⟧ Bộ câu hỏi.',
      '---\nkind: directive\n---\n\na) Một;\n\nb) Hai;\n\nc) Ba;\n\nd) Bốn;\n\nđ) Năm;\n\ne) Sáu;\n\n⟦f)⟧ Bảy.',
      '---\nkind: directive\n---\n\n**I. MỤC ĐÍCH**\n\n1. Giúp người dân hiểu chính sách.\n2. Củng cố niềm tin.\n\n**⟦III.⟧ NỘI DUNG**\n\n1. Quyền lợi.\n⟦1.⟧ Nghĩa vụ.',
    ],
    right: [
      '---\nkind: directive\n---\n\n1. Mục đích\n\n1.1. Nâng cao nhận thức.\n\n1.2. Tạo đồng thuận.\n\n2. Tổ chức thực hiện',
      '---\nkind: directive\n---\n\nCác đơn vị lưu ý:\n\na) Tờ gấp;\n\nb) Áp phích;\n\nc) Đoạn phát thanh;\n\nd) Video;\n\nđ) Bộ câu hỏi;\n\ne) Mẫu báo cáo;\n\ng) Danh sách.',
    ],
    allows: [
      '---\nkind: directive\n---\n\n## I. MỤC ĐÍCH\n\n1. Giúp người dân hiểu.\n\n2. Củng cố niềm tin.\n\n## II. NỘI DUNG\n\n1. Quyền lợi:\n\na) Lương hưu;\n\nb) Tử tuất.\n\n2. Nghĩa vụ:\n\na) Đóng đủ;\n\nb) Kê khai đúng.',
      '---\nkind: directive\n---\n\n1. Số liệu so sánh lấy từ năm\n2022. Thời hạn gửi báo cáo là ngày 15/9, theo điểm c khoản\n3. Điều 5 quy định như vậy.\n\n2. Kinh phí: 2.5 triệu đồng.',
      '---\nkind: directive\n---\n\n1. Điều kiện hưởng, theo Điều 64 của Luật:\n\n> 2. Người lao động đóng đủ 15 năm.\n>\n> 4. Người lao động nghỉ hưu trước tuổi.\n\n2. Hồ sơ hưởng.',
      '1. Tin thứ nhất\n\n3. Tin thứ ba',
    ],
  },
});

/** The label as the source has it, escaped where it was. */
function inSource(label: Label): string {
  return label.escaped ? sayLabel(label).replace(/[.)]$/u, '\\$&') : sayLabel(label);
}

/**
 * The fix: the label alone, or it and all that follow in its run, whichever leaves the rest in order. It is never safe, for where a
 * number is missing, a passage may be.
 */
function renumber(labels: readonly Label[], at: number, expected: Label): readonly IssueFix[] {
  const label = labels[at];
  if (label === undefined) return [];
  const shift = expected.value - label.value;
  const run = labels.filter((other, i) => i > at && other.run === label.run);
  const before = findFaults(labels).length;
  for (const changed of [[label], [label, ...run]]) {
    const next = labels.map((other) => {
      const place = changed.indexOf(other);
      if (place < 0) return other;
      // `e), f), g)` behind `d)` are `đ), e), g)`: letters of another alphabet are counted anew.
      const value = label.kind === 'letter' ? expected.value + place : other.value + shift;
      return { ...other, path: other === label ? expected.path : other.path, value };
    });
    const left = findFaults(next).length;
    if (next.some(({ value }) => value < 1) || (label.kind === 'letter' ? left >= before : left !== before - 1))
      continue;
    const title = { vi: `Đánh lại số từ “${sayLabel(expected)}”`, en: `Renumber from “${sayLabel(expected)}”` };
    const edits = next.flatMap((other, i) => {
      const text = inSource(other);
      return other === labels[i] || text === inSource(labels[i] as Label) ? [] : [{ span: other.span, text }];
    });
    return [{ title, edits, safe: false }];
  }
  return [];
}
