/** Archives for tests of scale: many small drafts that agree, contradict each other, carry slips and comments. */

/** So many drafts, by path, in folders of ten. The same number gives the same drafts. */
export function archiveOf(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [pathOf(i), draft(i)]));
}

/** The path of a draft of the archive. */
export function pathOf(i: number): string {
  return `bai/${Math.floor(i / 10)}/${String(i).padStart(4, '0')}.md`;
}

const PLACES = ['Hà Giang', 'Cao Bằng', 'Lào Cai', 'Nghệ An', 'Sơn La'];
const THINGS = ['người tham gia BHYT', 'người tham gia BHXH bắt buộc', 'người tham gia BHXH tự nguyện'];

function draft(i: number): string {
  const place = PLACES[i % 5];
  const thing = THINGS[i % 3];
  const year = 2018 + (i % 4);
  // Every seventh has another value than the others of its thing.
  const value = 61_480 + (i % 60) * 1_000 + (i % 7 === 0 ? 90 : 0);
  const written = `${Math.floor(value / 1000)}.${String(value % 1000).padStart(3, '0')}`;
  return [
    `---\ndate: ${year + 1}-0${1 + (i % 9)}-15\n---\n`,
    `# Tin số ${i}\n`,
    ...(i % 11 === 0 ? ['<!-- sokhop-disable-next-line number/across-documents: đã rà soát -->'] : []),
    `Đến hết năm ${year}, tỉnh ${place} có ${written} ${thing}.\n`,
    i % 5 === 0
      ? 'Ngành đã phối hợp với các các cơ quan liên quan.\n'
      : 'Ngành đã phối hợp với các cơ quan liên quan.\n',
    i % 13 === 0
      ? `Năm ${year}, tỉnh ${place} có 40.412 hội nghị, tăng 25,8% so với năm ${year - 1} (38.560 hội nghị).\n`
      : '',
  ].join('\n');
}
