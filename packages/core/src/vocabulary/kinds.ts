/** Kinds of those that are counted: the ways in which people and bodies are divided, and the units that name the kinds. */
import { countsPeople } from './units.js';

/** Bodies that employ people to make or to sell something, as units name them. */
export const firms: readonly string[] = Object.freeze([
  'doanh nghiệp',
  'công ty',
  'tổng công ty',
  'tập đoàn',
  'nhà máy',
  'xí nghiệp',
  'hợp tác xã',
  'ngân hàng',
]);

/** The ways of dividing what a unit counts, each with the units of its kinds; nothing is of two kinds of one division. Empty for a unit without kinds. */
export function divisionsOf(unit: string): readonly ReadonlySet<string>[] {
  return countsPeople(unit) ? OF_PEOPLE : (OF_BODIES.get(unit) ?? []);
}

const OF_PEOPLE = divisions(
  ['nam', 'nữ', 'nam giới', 'nữ giới', 'phụ nữ'],
  ['cán bộ', 'công chức', 'viên chức', 'nhân viên', 'lao động', 'chuyên viên'],
  ['bác sĩ', 'y sĩ', 'y tá', 'điều dưỡng', 'dược sĩ', 'hộ sinh', 'nhân viên'],
  ['học sinh', 'sinh viên', 'học viên', 'giáo viên', 'giảng viên', 'nhân viên'],
);

const CARE = ['bệnh viện', 'phòng khám', 'trạm y tế', 'trung tâm'];
const PAYERS = [...firms, ...CARE, 'cơ quan', 'trường', 'hộ'];

const OF_BODIES: ReadonlyMap<string, readonly ReadonlySet<string>[]> = new Map([
  ['đơn vị', divisions(PAYERS, ['huyện', 'quận', 'thị xã', 'thành phố'], ['xã', 'phường', 'thị trấn', 'đặc khu'])],
  ['tổ chức', divisions(PAYERS)],
  ['cơ sở', divisions([...CARE, 'trạm', 'nhà thuốc', 'trường'])],
]);

function divisions(...lists: readonly (readonly string[])[]): readonly ReadonlySet<string>[] {
  return lists.map((kinds) => new Set(kinds));
}
