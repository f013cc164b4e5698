/**
 * The drafts that every bench reads: news articles and official letters of a made-up statistics, the same text for the same seed everywhere.
 *
 *   import { article, articles, writeArticles } from './articles.mjs';
 *   article({ seed: 7, bytes: 5000 })                           one draft as a string, about so many UTF-8 bytes
 *   articles(100)                                               the drafts of the seeds 1 … 100
 *   writeArticles(folder, 2000)                                 the same as files: folder/000/0001.md …
 *
 * Numbers are a function of (indicator, province, year), so that drafts agree with themselves and with each other; about one draft in
 * twenty has a planted slip (`slips: 0` for none), so that reports, fixes and baselines have something to do.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const BYTES = 5000;
const SLIPS = 0.05;

/** One draft of about `bytes` UTF-8 bytes. */
export function article({ seed = 1, bytes = BYTES, slips = SLIPS } = {}) {
  const chance = chanceOf(seed);
  const about = subject(chance);
  const slip = chance.often(slips);
  const letter = chance.often(0.3);
  const blocks = letter ? letterHead(chance, about) : newsHead(chance, about);
  let size = blocks.reduce((sum, block) => sum + Buffer.byteLength(block) + 2, 0);
  const put = (block) => {
    blocks.push(block);
    size += Buffer.byteLength(block) + 2;
  };
  if (slip) put(slipped(about));
  for (let section = 1; size < bytes - 200; section++) {
    put(`## ${section}. ${chance.one(HEADINGS)}`);
    for (let left = chance.whole(2, 4); left > 0 && size < bytes - 200; left--) {
      put(paragraph(chance, about));
      const kind = chance.whole(1, 10);
      if (size > bytes - 700) continue;
      if (kind <= 2) put(list(chance, about));
      else if (kind === 3) put(table(chance, about));
      else if (kind === 4) put(`> ${chance.one(PROSE)} ${chance.one(PROSE)}`);
      else if (kind === 5) put(`![Quang cảnh hội nghị](anh/${chance.whole(1, 99)}.jpg)`);
    }
  }
  put(CLOSING);
  if (letter) put(letterFoot(chance));
  return `${blocks.join('\n\n')}\n`;
}

/** The drafts of the seeds from 1 to `count`. */
export function articles(count, options = {}) {
  return Array.from({ length: count }, (_, i) => article({ ...options, seed: i + 1 }));
}

/** Writes drafts as files, a hundred to a folder, and gives their paths. */
export function writeArticles(folder, count, options = {}) {
  return Array.from({ length: count }, (_, i) => {
    const sub = join(folder, String(Math.floor(i / 100)).padStart(3, '0'));
    if (i % 100 === 0) mkdirSync(sub, { recursive: true });
    const path = join(sub, `${String(i + 1).padStart(4, '0')}.md`);
    writeFileSync(path, article({ ...options, seed: i + 1 }));
    return path;
  });
}

/** Draws of a seed (Mulberry32); every method moves on. */
function chanceOf(seed) {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low, high) => low + Math.floor(next() * (high - low + 1));
  return { whole, one: (list) => list[whole(0, list.length - 1)], often: (share) => next() < share };
}

/** What a draft is about: a province, a year, and the statistics of both. */
function subject(chance) {
  const province = chance.whole(0, PROVINCES.length - 1);
  const year = chance.whole(2019, 2024);
  const of = (name, at = year) => valueIn(name, province, at);
  return { place: PROVINCES[province], year, month: chance.whole(1, 12), of };
}

/** Indicators: value in the first year for a province of a million, and growth a year. */
const SERIES = {
  population: [1_043_217, 0.009],
  labour: [548_316, 0.007],
  bhyt: [927_418, 0.014],
  compulsory: [151_293, 0.031],
  voluntary: [14_872, 0.083],
  unemployment: [128_641, 0.029],
  visits: [1_812_407, 0.021],
  conferences: [1_348, 0.042],
  items: [5_216, 0.061],
};

function valueIn(name, province, year) {
  const [base, growth] = SERIES[name];
  const size = 0.6 + ((province * 37) % 23) / 10;
  return Math.round(base * size * (1 + growth) ** (year - 2019));
}

/** 1234567 -> 1.234.567 */
const count = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, '.');
/** 0,1234 -> 12,34%; rounded as a calculator would. */
const percent = (share) => `${(share * 100).toFixed(2).replace('.', ',')}%`;
/** Tenths of a thousand million. */
const billion = (n) => `${count(Math.floor(n / 10))},${n % 10} tỷ đồng`;

function newsHead(chance, { place, year, month, of }) {
  const people = of('bhyt');
  return [
    ['---', 'kind: news', `date: ${year + 1}-0${chance.whole(2, 6)}-15`, `place: ${place}`, '---'].join('\n'),
    `# BHXH tỉnh ${place}: ${chance.one(TITLES)} năm ${year}`,
    `${String(month).padStart(2, '0')}:30 15/2/${year + 1}  \n*Tác giả: ${chance.one(PEOPLE)}*`,
    `**Đến hết năm ${year}, toàn tỉnh có ${count(people)} người tham gia BHYT trên tổng dân số ${count(of('population'))} người, đạt tỷ lệ bao phủ ${percent(people / of('population'))}.**`,
  ];
}

function letterHead(chance, { place, year }) {
  return [
    ['---', 'kind: directive', `date: ${year + 1}-02-10`, `place: ${place}`, '---'].join('\n'),
    `BẢO HIỂM XÃ HỘI VIỆT NAM\\\n**BẢO HIỂM XÃ HỘI TỈNH ${place.toUpperCase()}**`,
    '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\\\n**Độc lập - Tự do - Hạnh phúc**',
    `Số: ${chance.whole(100, 2400)}/BHXH-TT`,
    `V/v ${chance.one(TITLES)} năm ${year + 1}`,
    `*${place}, ngày 10 tháng 02 năm ${year + 1}*`,
    'Kính gửi: Bảo hiểm xã hội các huyện, thị xã.',
    'Thực hiện Nghị quyết số 28-NQ/TW ngày 23/5/2018 của Ban Chấp hành Trung ương, BHXH tỉnh yêu cầu các đơn vị thực hiện các nội dung sau.',
  ];
}

function letterFoot(chance) {
  return [
    '**Nơi nhận:**',
    '- Như trên;\n- Giám đốc, các Phó Giám đốc;\n- Lưu: VT, TT.',
    '**GIÁM ĐỐC**',
    '*(Đã ký)*',
    `**${chance.one(PEOPLE)}**`,
  ].join('\n\n');
}

/** A wrong growth, a wrong date, a mistyped number: the slips of the field. */
function slipped({ year, of }) {
  const [before, now] = [of('voluntary', year - 1), of('voluntary')];
  return [
    `Năm ${year}, toàn tỉnh có ${count(now)} người tham gia BHXH tự nguyện, tăng ${percent((now / before - 1) * 2)} so với năm ${year - 1} (${count(before)} người).`,
    `Hội nghị ngày 31/4/${year} đã thu hút 1,234 nghìn người và các các đơn vị có liên quan.`,
  ].join(' ');
}

function paragraph(chance, about) {
  const sentences = Array.from({ length: chance.whole(2, 5) }, () =>
    chance.often(0.55) ? chance.one(FIGURES)(about, chance) : chance.one(PROSE),
  );
  return sentences.join(' ');
}

function list(chance, { year, of }) {
  const ordered = chance.often(0.4);
  const items = LISTED.map(([name, key], i) => {
    const [before, now] = [of(key, year - 1), of(key)];
    return `${ordered ? `${i + 1}.` : '-'} ${name}: ${count(now)} người, tăng ${count(now - before)} người so với năm ${year - 1};`;
  });
  return [`Kết quả đến hết năm ${year} như sau:`, '', ...items].join('\n');
}

function table(_chance, { year, of }) {
  return [
    `| Chỉ tiêu | Năm ${year - 1} (người) | Năm ${year} (người) | Tăng (%) |`,
    '| --- | ---: | ---: | ---: |',
    ...LISTED.map(([name, key]) => {
      const [before, now] = [of(key, year - 1), of(key)];
      return `| ${name} | ${count(before)} | ${count(now)} | ${percent(now / before - 1).slice(0, -1)} |`;
    }),
  ].join('\n');
}

const LISTED = [
  ['Số người tham gia BHYT', 'bhyt'],
  ['Số người tham gia BHXH bắt buộc', 'compulsory'],
  ['Số người tham gia BHXH tự nguyện', 'voluntary'],
  ['Số người tham gia BHTN', 'unemployment'],
];

/** Sentences with figures, each true of the subject. */
const FIGURES = [
  ({ year, of }) =>
    `Đến hết năm ${year}, toàn tỉnh có ${count(of('bhyt'))} người tham gia BHYT, bằng ${percent(of('bhyt') / of('population'))} dân số (${count(of('population'))} người).`,
  ({ year, of }) =>
    `Năm ${year}, có ${count(of('voluntary'))} người tham gia BHXH tự nguyện, tăng ${percent(of('voluntary') / of('voluntary', year - 1) - 1)} so với năm ${year - 1} (${count(of('voluntary', year - 1))} người).`,
  ({ year, of }) =>
    `Số người tham gia BHXH bắt buộc đến ngày 31/12/${year} là ${count(of('compulsory'))} người, tăng ${count(of('compulsory') - of('compulsory', year - 1))} người so với cùng kỳ năm ${year - 1}.`,
  ({ year, of }) =>
    `Đến hết năm ${year}, số người tham gia BHTN là **${count(of('unemployment'))} người**, đạt ${percent(of('unemployment') / of('labour'))} lực lượng lao động trong độ tuổi (${count(of('labour'))} người).`,
  ({ year, of }) =>
    `Trong năm ${year}, các cơ sở y tế đã khám, chữa bệnh BHYT cho ${count(of('visits'))} lượt người, trong đó trên 95% hài lòng với thái độ phục vụ.`,
  ({ year, of }) =>
    `Công tác truyền thông tiếp tục được đổi mới: cả năm ${year} tổ chức ${count(of('conferences'))} hội nghị và đăng tải ${count(of('items'))} tin, bài.`,
  ({ year, of }, chance) =>
    `Số thu BHXH, BHYT, BHTN năm ${year} ước đạt ${billion(of('bhyt') % 90_000)}, bằng ${100 + chance.whole(0, 3)},${chance.whole(1, 9)}% kế hoạch được giao.`,
  ({ year }, chance) =>
    `Kinh phí giai đoạn ${year - 3} - ${year + 2} khoảng ${chance.whole(2, 9)},${chance.whole(1, 9)} triệu đồng/người/năm, do [ngân sách địa phương](https://vi-du.example.vn/${chance.whole(1000, 9999)}) bảo đảm.`,
  () =>
    'Thực hiện Nghị quyết số 28-NQ/TW ngày 23/5/2018 và Nghị định số 146/2018/NĐ-CP ngày 17/10/2018 của Chính phủ, tỉnh đã giao chỉ tiêu đến từng xã.',
  ({ year }, chance) =>
    `Ngày ${chance.whole(1, 28)}/${chance.whole(1, 12)}/${year}, gần ${chance.whole(2, 9)}0 đại biểu đã dự hội nghị trực tuyến tại ${chance.whole(2, 9)} điểm cầu.`,
];

const TITLES = [
  'đẩy mạnh truyền thông chính sách BHXH, BHYT',
  'tăng cường phát triển người tham gia BHXH tự nguyện',
  'mở rộng diện bao phủ BHYT',
  'nâng cao chất lượng phục vụ người dân, doanh nghiệp',
];
const HEADINGS = [
  'Kết quả nổi bật',
  'Phát triển người tham gia',
  'Khó khăn, vướng mắc',
  'Nhiệm vụ trọng tâm',
  'Công tác truyền thông',
];
const PEOPLE = ['Nguyễn Thu Hà', 'Trần Quốc Đạt', 'Lê Minh Nguyệt', 'Phạm Đức Thắng', 'Hoàng Khánh Linh'];
const PROVINCES = [
  'Lào Cai',
  'Nghệ An',
  'Thanh Hóa',
  'Cao Bằng',
  'Sơn La',
  'Lâm Đồng',
  'Quảng Ninh',
  'Đồng Tháp',
  'Khánh Hòa',
  'Hà Tĩnh',
];

const CLOSING =
  'Trong thời gian tới, cơ quan BHXH tiếp tục phối hợp với các sở, ngành để thực hiện tốt các nhiệm vụ được giao./.';

/** Sentences without figures, as half of every draft is. */
const PROSE = [
  'Nhiều địa phương đã có cách làm hay, phù hợp với điều kiện thực tế và được người dân ủng hộ.',
  'Công tác phối hợp giữa cơ quan BHXH với các sở, ngành, đoàn thể ngày càng chặt chẽ, hiệu quả.',
  'Cán bộ, nhân viên phải nắm chắc chính sách, nói dễ hiểu và lắng nghe ý kiến của người dân.',
  'Ở vùng sâu, vùng xa, hình thức đến từng nhà, gặp từng người vẫn là cách truyền thông hiệu quả nhất.',
  'Những vướng mắc trong quá trình thực hiện được tổng hợp, báo cáo cấp có thẩm quyền xem xét, giải quyết.',
  'Giám đốc BHXH tỉnh đề nghị các đơn vị bám sát chỉ đạo của cấp ủy, chính quyền địa phương.',
  'Nội dung truyền thông được xây dựng theo hướng ngắn gọn, gần gũi, dễ nhớ với từng nhóm đối tượng.',
  'Tuy nhiên, một bộ phận người lao động tự do còn băn khoăn về mức đóng, thời gian đóng và quyền lợi được hưởng.',
  'Nhờ được tư vấn trực tiếp, nhiều hộ gia đình đã hiểu rõ quyền lợi và yên tâm tham gia lâu dài.',
  'Việc mở rộng diện bao phủ không phải là nhiệm vụ của riêng ngành nào mà cần sự chung tay của toàn xã hội.',
];
