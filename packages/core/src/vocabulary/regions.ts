/** The six socio-economic regions by which statistics of the years before the mergers of 2025 group the provinces. */
import type { RegionRecord } from './schema.js';

export const regions: readonly RegionRecord[] = Object.freeze([
  {
    name: 'Trung du và miền núi phía Bắc',
    variants: ['Trung du, miền núi phía Bắc', 'miền núi phía Bắc', 'trung du và miền núi Bắc Bộ'],
  },
  { name: 'Đồng bằng sông Hồng', variants: ['ĐBSH', 'vùng đồng bằng Bắc Bộ'] },
  {
    name: 'Bắc Trung Bộ và duyên hải miền Trung',
    variants: ['Bắc Trung Bộ và Duyên hải Trung Bộ', 'Bắc Trung Bộ', 'duyên hải miền Trung'],
  },
  { name: 'Tây Nguyên', variants: [] },
  { name: 'Đông Nam Bộ', variants: ['miền Đông Nam Bộ'] },
  { name: 'Đồng bằng sông Cửu Long', variants: ['ĐBSCL', 'miền Tây Nam Bộ', 'Tây Nam Bộ'] },
]);
