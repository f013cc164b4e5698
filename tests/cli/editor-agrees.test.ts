/** One resolver and one linter: under any configuration the editor and the command line say the same of the same files. */
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { type Client, startClient } from '../e2e/lsp/client.js';
import { folderWith, sokhop } from './sokhop.js';

const DRAFTS = {
  'bai.md':
    'Ngành đã phối hợp với các các cơ quan liên quan. Uỷ ban nhân dân tỉnh; Ủy ban nhân dân xã.\n\nHết năm 2022, toàn tỉnh có 700.000 người tham gia BHYT.\n\nHết năm 2022, Cao Bằng có tỷ lệ bao phủ BHYT đạt 92,04% dân số.\n\nHết năm 2022, Cao Bằng có tỷ lệ bao phủ BHYT đạt 94,04% dân số.\n',
  'tin/b.md':
    'Năm 2022, toàn quốc có 91,074 triệu người tham gia BHYT, đạt 92,9% dân số. Các CTV đi từng ngõ.\n\nĐến hết năm 2022, tỉnh Nghệ An có 1.350.870 người tham gia BHYT.\n',
  'tin/dau-bai.md': '---\nkind: nws\ndate: 2025-13-40\nplace: Cao Bang\n---\n\nTin ngắn.\n',
  'tin/nhap/c.md': 'Ngành đã phối hợp với các các cơ quan liên quan.\n',
  'cong-van/d.md': 'Năm 2022, tỉnh Nghệ An có 1.250.870 người tham gia BHYT. Tỷ lệ đạt 92 phần trăm, 91% và 90%.\n',
};

const CONFIGURATIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'an empty file': { 'sokhop.yaml': '' },
  severities: { 'sokhop.yaml': 'rules:\n  "*": info\n  number/*: warning\n  text/repeated-word: "off"\n' },
  options: {
    'sokhop.yaml':
      'rules:\n  text/unicode: { severity: error, tone: new }\n  number/coverage: { populationBelow: 0 }\n  term/abbreviation: { known: [CTV] }\n  format/percent: { style: words }\nreference: { tolerance: 5 }\n',
  },
  overrides: {
    'sokhop.yaml':
      'ignore: [nhap/]\ndefaults: { place: Cao Bằng }\noverrides:\n  - files: [tin/]\n    rules: { "*": "off" }\n  - files: ["*.md"]\n    ignore: [bai.md]\n    rules: { number/reference: error }\n    defaults: { kind: directive }\n',
  },
  'a shared file, facts and the nearest file': {
    'sokhop.yaml': 'extends: chung/goc.yaml\nfiles: [tin/, bai.md]\n',
    'chung/goc.yaml': 'rules: { text/*: error }\nfacts: [so-lieu.csv]\nlocale: en\n',
    'chung/so-lieu.csv': 'indicator,period,place,value\nbhyt.participants,2022,VN-22,1.305.870\n',
    'cong-van/sokhop.yaml': 'extends: [../chung/goc.yaml]\nrules: { number/reference: info }\n',
  },
};

const running: Client[] = [];
afterEach(() => {
  for (const client of running.splice(0)) client.kill();
});

const SEVERITIES = ['', 'error', 'warning', 'info'];

test.each(Object.keys(CONFIGURATIONS))('%s', async (name) => {
  const folder = folderWith({ '.git/HEAD': '', ...DRAFTS, ...CONFIGURATIONS[name] });
  const { documents } = JSON.parse(sokhop(folder, ['check', '--format', 'json']).out) as {
    documents: {
      path: string;
      findings: { ruleId: string; severity: string; message: string; range: { start: unknown; end: unknown } }[];
    }[];
  };
  const said = documents.flatMap(({ path, findings }) =>
    findings.map((one) => ({ path, rule: one.ruleId, severity: one.severity, ...one.range, message: one.message })),
  );

  const uriOf = (path: string) => pathToFileURL(`${folder}/${path}`).href;
  const client = await startClient({
    folders: [pathToFileURL(folder).href],
    capabilities: { textDocument: { diagnostic: {} } },
  });
  running.push(client);
  for (const [path, text] of Object.entries(DRAFTS)) await client.open(uriOf(path), text);
  await client.pullWorkspace();
  const shown = [];
  for (const path of Object.keys(DRAFTS).sort()) {
    const report = await client.pull(uriOf(path));
    for (const { code, severity, range, message: text } of report.kind === 'full' ? report.items : []) {
      const message = String(text);
      // What another draft says of this one stands in both in the editor, and once on the command line.
      if (/^(?:Mâu thuẫn với|Contradicts) /u.test(message)) continue;
      shown.push({ path, rule: code, severity: SEVERITIES[severity ?? 0], ...range, message: message.split('\n')[0] });
    }
  }
  const byPlace = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).sort();
  expect(byPlace(shown)).toEqual(byPlace(said));
  // An empty comparison would prove nothing.
  expect(said.length).toBeGreaterThan(2);
});
