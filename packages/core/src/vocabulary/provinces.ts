/**
 * The province-level units of Viet Nam in two epochs: 63 until 30 June 2025, 34 since 1 July 2025.
 *
 * A name does not say the same territory before and after: always key by (iso, epoch). A new unit keeps the ISO code of the
 * old one whose name it keeps. Names and codes are facts; the list follows the resolutions and decisions named as sources.
 */
import type { ProvinceRecord } from './schema.js';

interface Row {
  readonly iso: string;
  readonly name: string;
  readonly variants?: readonly string[];
}

const OLD_SOURCE = 'Danh mục đơn vị hành chính (Quyết định 124/2004/QĐ-TTg ngày 08/7/2004 và các nghị quyết sửa đổi)';
const NEW_SOURCE = 'Nghị quyết 202/2025/QH15 ngày 12/6/2025; Quyết định 19/2025/QĐ-TTg ngày 30/6/2025';
/** Huế is a city since 2025-01-01; it was the province Thừa Thiên Huế before. */
const OLD_CITIES: ReadonlySet<string> = new Set(['VN-HN', 'VN-HP', 'VN-26', 'VN-DN', 'VN-SG', 'VN-CT']);
/** Đồng Nai is a city since 2026-04-30. */
const NEW_CITIES: ReadonlySet<string> = new Set(['VN-HN', 'VN-HP', 'VN-26', 'VN-DN', 'VN-39', 'VN-SG', 'VN-CT']);

const OLD_UNITS = [
  {
    region: 'Trung du và miền núi phía Bắc',
    units: [
      { iso: 'VN-03', name: 'Hà Giang' },
      { iso: 'VN-04', name: 'Cao Bằng' },
      { iso: 'VN-53', name: 'Bắc Kạn', variants: ['Bắc Cạn'] },
      { iso: 'VN-07', name: 'Tuyên Quang' },
      { iso: 'VN-02', name: 'Lào Cai' },
      { iso: 'VN-71', name: 'Điện Biên' },
      { iso: 'VN-01', name: 'Lai Châu' },
      { iso: 'VN-05', name: 'Sơn La' },
      { iso: 'VN-06', name: 'Yên Bái' },
      { iso: 'VN-14', name: 'Hòa Bình' },
      { iso: 'VN-69', name: 'Thái Nguyên' },
      { iso: 'VN-09', name: 'Lạng Sơn' },
      { iso: 'VN-54', name: 'Bắc Giang' },
      { iso: 'VN-68', name: 'Phú Thọ' },
    ],
  },
  {
    region: 'Đồng bằng sông Hồng',
    units: [
      { iso: 'VN-HN', name: 'Hà Nội', variants: ['TP. Hà Nội', 'TP Hà Nội', 'Ha Noi', 'Hanoi'] },
      { iso: 'VN-13', name: 'Quảng Ninh' },
      { iso: 'VN-70', name: 'Vĩnh Phúc' },
      { iso: 'VN-56', name: 'Bắc Ninh' },
      { iso: 'VN-61', name: 'Hải Dương' },
      { iso: 'VN-HP', name: 'Hải Phòng', variants: ['TP. Hải Phòng', 'Haiphong'] },
      { iso: 'VN-66', name: 'Hưng Yên' },
      { iso: 'VN-20', name: 'Thái Bình' },
      { iso: 'VN-63', name: 'Hà Nam' },
      { iso: 'VN-67', name: 'Nam Định' },
      { iso: 'VN-18', name: 'Ninh Bình' },
    ],
  },
  {
    region: 'Bắc Trung Bộ và duyên hải miền Trung',
    units: [
      { iso: 'VN-21', name: 'Thanh Hóa' },
      { iso: 'VN-22', name: 'Nghệ An' },
      { iso: 'VN-23', name: 'Hà Tĩnh' },
      { iso: 'VN-24', name: 'Quảng Bình' },
      { iso: 'VN-25', name: 'Quảng Trị' },
      { iso: 'VN-26', name: 'Huế', variants: ['Thừa Thiên Huế', 'Thừa Thiên - Huế', 'TT-Huế', 'TT Huế', 'TP. Huế'] },
      { iso: 'VN-DN', name: 'Đà Nẵng', variants: ['TP. Đà Nẵng', 'TP Đà Nẵng', 'Da Nang'] },
      { iso: 'VN-27', name: 'Quảng Nam' },
      { iso: 'VN-29', name: 'Quảng Ngãi', variants: ['Quảng Ngải'] },
      { iso: 'VN-31', name: 'Bình Định' },
      { iso: 'VN-32', name: 'Phú Yên' },
      { iso: 'VN-34', name: 'Khánh Hòa' },
      { iso: 'VN-36', name: 'Ninh Thuận' },
      { iso: 'VN-40', name: 'Bình Thuận' },
    ],
  },
  {
    region: 'Tây Nguyên',
    units: [
      { iso: 'VN-28', name: 'Kon Tum', variants: ['KonTum', 'Kom Tum', 'Công Tum'] },
      { iso: 'VN-30', name: 'Gia Lai' },
      { iso: 'VN-33', name: 'Đắk Lắk', variants: ['Đắc Lắc', 'Đăk Lăk', 'Đắc Lắk', 'Daklak', 'Dak Lak', 'Đắk Lăk'] },
      { iso: 'VN-72', name: 'Đắk Nông', variants: ['Đắc Nông', 'Đăk Nông', 'Dak Nong'] },
      { iso: 'VN-35', name: 'Lâm Đồng' },
    ],
  },
  {
    region: 'Đông Nam Bộ',
    units: [
      { iso: 'VN-58', name: 'Bình Phước' },
      { iso: 'VN-37', name: 'Tây Ninh' },
      { iso: 'VN-57', name: 'Bình Dương' },
      { iso: 'VN-39', name: 'Đồng Nai', variants: ['TP. Đồng Nai'] },
      { iso: 'VN-43', name: 'Bà Rịa - Vũng Tàu', variants: ['BR-VT', 'BRVT'] },
      {
        iso: 'VN-SG',
        name: 'Hồ Chí Minh',
        variants: ['TP. Hồ Chí Minh', 'TP Hồ Chí Minh', 'TP.HCM', 'TP HCM', 'TPHCM', 'HCMC'],
      },
    ],
  },
  {
    region: 'Đồng bằng sông Cửu Long',
    units: [
      { iso: 'VN-41', name: 'Long An' },
      { iso: 'VN-46', name: 'Tiền Giang' },
      { iso: 'VN-50', name: 'Bến Tre' },
      { iso: 'VN-51', name: 'Trà Vinh' },
      { iso: 'VN-49', name: 'Vĩnh Long' },
      { iso: 'VN-45', name: 'Đồng Tháp' },
      { iso: 'VN-44', name: 'An Giang' },
      { iso: 'VN-47', name: 'Kiên Giang' },
      { iso: 'VN-CT', name: 'Cần Thơ', variants: ['TP. Cần Thơ', 'TP Cần Thơ'] },
      { iso: 'VN-73', name: 'Hậu Giang' },
      { iso: 'VN-52', name: 'Sóc Trăng' },
      { iso: 'VN-55', name: 'Bạc Liêu' },
      { iso: 'VN-59', name: 'Cà Mau' },
    ],
  },
] as const satisfies readonly { readonly region: string; readonly units: readonly Row[] }[];

/** Since 2025-07-01; `from` names the old units of a merged one, its own included. */
const NEW_UNITS: readonly { readonly iso: string; readonly name: string; readonly from?: readonly string[] }[] = [
  { iso: 'VN-HN', name: 'Hà Nội' },
  { iso: 'VN-04', name: 'Cao Bằng' },
  { iso: 'VN-07', name: 'Tuyên Quang', from: ['VN-03', 'VN-07'] },
  { iso: 'VN-71', name: 'Điện Biên' },
  { iso: 'VN-01', name: 'Lai Châu' },
  { iso: 'VN-05', name: 'Sơn La' },
  { iso: 'VN-02', name: 'Lào Cai', from: ['VN-06', 'VN-02'] },
  { iso: 'VN-69', name: 'Thái Nguyên', from: ['VN-53', 'VN-69'] },
  { iso: 'VN-09', name: 'Lạng Sơn' },
  { iso: 'VN-13', name: 'Quảng Ninh' },
  { iso: 'VN-56', name: 'Bắc Ninh', from: ['VN-54', 'VN-56'] },
  { iso: 'VN-68', name: 'Phú Thọ', from: ['VN-70', 'VN-14', 'VN-68'] },
  { iso: 'VN-HP', name: 'Hải Phòng', from: ['VN-61', 'VN-HP'] },
  { iso: 'VN-66', name: 'Hưng Yên', from: ['VN-20', 'VN-66'] },
  { iso: 'VN-18', name: 'Ninh Bình', from: ['VN-63', 'VN-67', 'VN-18'] },
  { iso: 'VN-21', name: 'Thanh Hóa' },
  { iso: 'VN-22', name: 'Nghệ An' },
  { iso: 'VN-23', name: 'Hà Tĩnh' },
  { iso: 'VN-25', name: 'Quảng Trị', from: ['VN-24', 'VN-25'] },
  { iso: 'VN-26', name: 'Huế' },
  { iso: 'VN-DN', name: 'Đà Nẵng', from: ['VN-27', 'VN-DN'] },
  { iso: 'VN-29', name: 'Quảng Ngãi', from: ['VN-28', 'VN-29'] },
  { iso: 'VN-30', name: 'Gia Lai', from: ['VN-31', 'VN-30'] },
  { iso: 'VN-34', name: 'Khánh Hòa', from: ['VN-36', 'VN-34'] },
  { iso: 'VN-33', name: 'Đắk Lắk', from: ['VN-32', 'VN-33'] },
  { iso: 'VN-35', name: 'Lâm Đồng', from: ['VN-72', 'VN-40', 'VN-35'] },
  { iso: 'VN-39', name: 'Đồng Nai', from: ['VN-58', 'VN-39'] },
  { iso: 'VN-SG', name: 'Hồ Chí Minh', from: ['VN-43', 'VN-57', 'VN-SG'] },
  { iso: 'VN-37', name: 'Tây Ninh', from: ['VN-41', 'VN-37'] },
  { iso: 'VN-45', name: 'Đồng Tháp', from: ['VN-46', 'VN-45'] },
  { iso: 'VN-49', name: 'Vĩnh Long', from: ['VN-50', 'VN-51', 'VN-49'] },
  { iso: 'VN-44', name: 'An Giang', from: ['VN-47', 'VN-44'] },
  { iso: 'VN-CT', name: 'Cần Thơ', from: ['VN-52', 'VN-73', 'VN-CT'] },
  { iso: 'VN-59', name: 'Cà Mau', from: ['VN-55', 'VN-59'] },
];

/** Every unit of both epochs, old ones first. */
export const provinces: readonly ProvinceRecord[] = Object.freeze([...oldProvinces(), ...newProvinces()]);

/** The first day of the provinces of today (Resolution 202/2025/QH15). */
export const MERGER_DAY = '2025-07-01';

/** The codes of the provinces whose territory changed on that day. */
export const changedProvinces: ReadonlySet<string> = new Set(
  provinces.filter(({ changed }) => changed).map(({ iso }) => iso),
);

/** The codes of the provinces that are cities, in either epoch. */
export const cities: ReadonlySet<string> = new Set(
  provinces.filter(({ kind }) => kind === 'thành phố').map(({ iso }) => iso),
);

/** The unit of an ISO code in an epoch. */
export function provinceOf(iso: string, epoch: ProvinceRecord['epoch']): ProvinceRecord | null {
  return provinces.find((province) => province.iso === iso && province.epoch === epoch) ?? null;
}

function oldProvinces(): readonly ProvinceRecord[] {
  const survivors = new Set(NEW_UNITS.map(({ iso }) => iso));
  const whole = new Map(NEW_UNITS.flatMap(({ iso, from = [] }) => from.map((part) => [part, iso] as const)));
  return OLD_UNITS.flatMap(({ region, units }) =>
    units.map((unit: Row): ProvinceRecord => {
      const mergedInto = whole.get(unit.iso);
      return Object.freeze({
        iso: unit.iso,
        name: unit.name,
        kind: OLD_CITIES.has(unit.iso) ? 'thành phố' : 'tỉnh',
        variants: unit.variants ?? [],
        epoch: 'before-2025-07-01',
        region,
        ...(mergedInto !== undefined && !survivors.has(unit.iso) ? { mergedInto } : {}),
        changed: mergedInto !== undefined,
        source: OLD_SOURCE,
        confidence: 'high',
      });
    }),
  );
}

function newProvinces(): readonly ProvinceRecord[] {
  const rows: ReadonlyMap<string, Row> = new Map(
    OLD_UNITS.flatMap(({ units }) => units.map((unit: Row) => [unit.iso, unit] as const)),
  );
  return NEW_UNITS.map(
    ({ iso, name, from }): ProvinceRecord =>
      Object.freeze({
        iso,
        name,
        kind: NEW_CITIES.has(iso) ? 'thành phố' : 'tỉnh',
        variants: rows.get(iso)?.variants ?? [],
        epoch: 'since-2025-07-01',
        ...(from === undefined ? {} : { mergedFrom: from }),
        changed: from !== undefined,
        source: iso === 'VN-39' ? `${NEW_SOURCE}; thành phố từ 30/4/2026: Nghị quyết 30/2026/QH16` : NEW_SOURCE,
        confidence: iso === 'VN-39' ? 'medium' : 'high',
      }),
  );
}
