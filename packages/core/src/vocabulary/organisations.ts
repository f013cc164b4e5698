/**
 * Bodies whose name says a place by itself, and what became of those that were renamed or merged.
 * Bodies of a province (`BHXH tỉnh Lào Cai`, `UBND tỉnh X`) need no record: reading takes the place from their name.
 */
import type { OrganisationRecord } from './schema.js';

const GOVERNMENT = 'Nghị quyết 176/2025/QH15 ngày 18/02/2025 về cơ cấu tổ chức của Chính phủ';
const CONSTITUTION = 'Hiến pháp 2013';

/** The bodies of the whole country that the field names. */
export const organisations: readonly OrganisationRecord[] = Object.freeze([
  national('BHXH Việt Nam', ['ngành BHXH Việt Nam', 'cơ quan BHXH Việt Nam'], 'Luật Bảo hiểm xã hội 41/2024/QH15'),
  national('Quốc hội', [], CONSTITUTION),
  national('Chính phủ', [], CONSTITUTION),
  national('Thủ tướng Chính phủ', ['Thủ tướng'], CONSTITUTION),
  national(
    'Ban Chấp hành Trung ương',
    ['Ban Chấp hành Trung ương Đảng', 'Trung ương Đảng'],
    'Điều lệ Đảng Cộng sản Việt Nam',
  ),
  national('Bộ Tài chính', [], GOVERNMENT),
  national('Bộ Nội vụ', [], GOVERNMENT),
  national('Bộ Y tế', [], GOVERNMENT),
  national('Bộ Giáo dục và Đào tạo', ['Bộ GD&ĐT', 'Bộ GDĐT'], GOVERNMENT),
  national('Bộ Khoa học và Công nghệ', ['Bộ KH&CN', 'Bộ KHCN'], GOVERNMENT),
  national('Bộ Nông nghiệp và Môi trường', ['Bộ NN&MT', 'Bộ NNMT'], GOVERNMENT),
  national('Bộ Xây dựng', [], GOVERNMENT),
  national('Bộ Dân tộc và Tôn giáo', [], GOVERNMENT),
  renamed(
    'Bộ Lao động - Thương binh và Xã hội',
    ['Bộ LĐ-TB&XH', 'Bộ LĐTB&XH', 'Bộ LĐTBXH', 'Bộ LĐ-TBXH', 'Bộ Lao động, Thương binh và Xã hội'],
    'Bộ Nội vụ',
    GOVERNMENT,
  ),
  renamed('Bộ Kế hoạch và Đầu tư', ['Bộ KH&ĐT', 'Bộ KHĐT'], 'Bộ Tài chính', GOVERNMENT),
  renamed('Bộ Thông tin và Truyền thông', ['Bộ TT&TT', 'Bộ TTTT'], 'Bộ Khoa học và Công nghệ', GOVERNMENT),
  renamed(
    'Bộ Nông nghiệp và Phát triển nông thôn',
    ['Bộ NN&PTNT', 'Bộ NNPTNT'],
    'Bộ Nông nghiệp và Môi trường',
    GOVERNMENT,
  ),
  renamed('Bộ Tài nguyên và Môi trường', ['Bộ TN&MT', 'Bộ TNMT'], 'Bộ Nông nghiệp và Môi trường', GOVERNMENT),
  renamed('Bộ Giao thông vận tải', ['Bộ GTVT'], 'Bộ Xây dựng', GOVERNMENT),
  renamed('Ủy ban Dân tộc', [], 'Bộ Dân tộc và Tôn giáo', GOVERNMENT),
  national('Cục Thống kê', ['Cục Thống kê - Bộ Tài chính'], 'Nghị định 29/2025/NĐ-CP ngày 24/02/2025'),
  renamed('Tổng cục Thống kê', ['TCTK'], 'Cục Thống kê', 'Nghị định 29/2025/NĐ-CP ngày 24/02/2025'),
]);

function national(name: string, variants: readonly string[], source: string): OrganisationRecord {
  return Object.freeze({ name, variants, place: 'VN', source, confidence: 'medium' });
}

/** A body that ended with the reform of the Government on 2025-03-01. */
function renamed(name: string, variants: readonly string[], successor: string, source: string): OrganisationRecord {
  return Object.freeze({ ...national(name, variants, source), until: '2025-02-28', successor });
}
