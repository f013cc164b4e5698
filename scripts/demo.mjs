/** Shows what Số Khớp does: checks the example drafts with the built command line and says in one sentence what was seen. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

console.log('$ sokhop check examples\n');
sokhop(['check', 'examples'], 'inherit');
const run = sokhop(['check', 'examples', '--format', 'json'], 'pipe');
const { summary, documents } = JSON.parse(run.stdout);
const across = documents.flatMap(({ findings }) => findings).find(({ ruleId }) => ruleId === 'number/across-documents');
if (summary.errors === 0 || across === undefined) {
  console.error('Các bản thảo mẫu có hai bài mâu thuẫn nhau mà không thấy báo: bản dựng này có vấn đề.');
  process.exit(1);
}
const places = [across, ...across.related].map(({ path, range }) => `${path}:${range.start.line + 1}`);
console.log(
  `\nSố Khớp vừa đọc ${summary.figures} số liệu trong ${summary.files} bản thảo mẫu, thấy ${summary.errors} lỗi và ` +
    `${summary.warnings} cảnh báo; trong đó hai bài nói khác nhau về cùng một số liệu: ${places.join(' và ')}.`,
);

/** Findings end the command line with 1, which is no failure here. */
function sokhop(args, stdout) {
  const result = spawnSync(process.execPath, ['packages/cli/dist/main.js', ...args], {
    cwd: root,
    stdio: ['ignore', stdout, 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (result.status !== 0 && result.status !== 1) {
    console.error('Không chạy được sokhop; các dòng trên nói lý do.');
    process.exit(1);
  }
  return result;
}
