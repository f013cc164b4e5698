/**
 * Random sequences of edits, files and configurations: what the server says in the end is what a fresh run of the linter says of the
 * final texts. Longer: SOKHOP_EDITS=3000.
 */
import { readDraft } from '@sokhop/core/figures';
import { type Finding, type LintOptions, lintDrafts } from '@sokhop/core/linter';
import { isoDate } from '@sokhop/core/reading';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { type Folder, makeFolder } from './folder.js';
import { sharedClient } from './sessions.js';

const SEQUENCES = Number(process.env.SOKHOP_EDITS ?? 40);
const FILES = ['a.md', 'b.md', 'bai/c.md', 'bai/d.md'];

/** What drafts are made of: few things and few values, so that they agree and contradict each other often. */
const PIECES = [
  'Hết năm 2023, cả nước có 93,628 triệu người tham gia BHYT.',
  'Hết năm 2023, cả nước có 92,628 triệu người tham gia BHYT, đạt 93,35% dân số.',
  'Đến hết tháng 6/2023, tỉnh Hà Giang có 62.480 người tham gia BHXH bắt buộc.',
  'Đến hết tháng 6/2023, tỉnh Hà Giang có 26.480 người tham gia BHXH bắt buộc.',
  'Thu 1.28 triệu đồng, tăng 12,5% so với năm 2022 (1,1 triệu đồng).',
  'Phối hợp với các các hội, đoàn thể',
  '# Kết quả',
  '- **BHYT**: trên 93 triệu người;',
  '| Chỉ tiêu | Năm 2023 |\n|---|---|\n| Số người tham gia BHYT (người) | 93.628.000 |',
  '<!-- sokhop-disable-next-line number/across-documents: kỳ khác -->',
  '<!-- sokhop-disable-file text/* -->',
  '```\nmã\n```',
];
const FRONTS = ['', '---\ndate: 2024-01-10\n---\n\n', '---\nkind: directive\ndate: 2024-03-02\nplace: VN-03\n---\n\n'];
const MARKS = ['\n', '\n\n', '**', '|', '`', '>', ' ', '0', ',', '---\n', '<!--', '[', 'triệu', ''];
/** The text of a `sokhop.yaml`, and what it comes to. */
interface Configured {
  readonly text: string;
  readonly ignore?: string;
  readonly options: LintOptions;
}

const CONFIGURATIONS: readonly Configured[] = [
  { text: '', options: {} },
  { text: 'locale: en\n', options: { locale: 'en' } },
  {
    text: 'rules:\n  number/across-documents: warning\n  text/*: off\n',
    options: { rules: { 'number/across-documents': 'warning', 'text/*': 'off' } },
  },
  { text: 'rules:\n  "*": off\n  number/*: error\n', options: { rules: { '*': 'off', 'number/*': 'error' } } },
  { text: 'ignore: [b.md]\n', ignore: 'b.md', options: {} },
  {
    text: 'defaults: {place: VN-03, kind: report}\n',
    options: { defaults: { place: 'VN-03', kind: 'report' } },
  },
  { text: 'dictionary: [các các]\n', options: { dictionary: ['các các'] } },
  // Of a file with a mistake nothing is applied.
  { text: 'rules: [sai\n', options: {} },
];

type Step =
  | { readonly kind: 'open' | 'close' | 'save' | 'delete'; readonly file: string }
  | { readonly kind: 'write'; readonly file: string; readonly text: string }
  | {
      readonly kind: 'edit';
      readonly file: string;
      readonly from: number;
      readonly length: number;
      readonly text: string;
    }
  | { readonly kind: 'configure'; readonly configured: Configured };

const file = fc.constantFrom(...FILES);
const text = fc
  .tuple(fc.constantFrom(...FRONTS), fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }))
  .map(([front, pieces]) => `${front}${pieces.join('\n\n')}\n`);
const edit = fc.record({
  kind: fc.constant('edit' as const),
  file,
  from: fc.nat(400),
  length: fc.oneof(fc.constant(0), fc.nat(5), fc.nat(80)),
  text: fc.oneof(fc.constantFrom(...MARKS), fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: edit, weight: 8 },
  { arbitrary: fc.record({ kind: fc.constantFrom('open', 'close', 'save', 'delete'), file }), weight: 4 },
  { arbitrary: fc.record({ kind: fc.constant('write' as const), file, text }), weight: 2 },
  {
    arbitrary: fc.record({ kind: fc.constant('configure' as const), configured: fc.constantFrom(...CONFIGURATIONS) }),
    weight: 1,
  },
);
const sequence = fc.record({
  texts: fc.array(text, { minLength: 2, maxLength: 4 }),
  steps: fc.array(step, { maxLength: 14 }),
});

const client = await sharedClient({
  capabilities: {
    textDocument: { diagnostic: {} },
    workspace: { diagnostics: { refreshSupport: false }, workspaceFolders: true },
  },
  locale: 'vi',
});

test(
  `after ${SEQUENCES} random sequences the server says what a fresh run says`,
  async () => {
    await fc.assert(
      fc.asyncProperty(sequence, async ({ texts, steps }) => {
        const folder = makeFolder({ 'sokhop.yaml': '' });
        const run = new Run(folder);
        for (const [i, source] of texts.entries()) folder.write(run.put(FILES[i] ?? '', source), source);
        await changeFolders({ added: [folder.uri], removed: [] });
        for (const one of steps) await run.take(one);
        const said = await run.said();
        await run.end();
        await changeFolders({ added: [], removed: [folder.uri] });
        expect(said).toEqual(run.expected());
      }),
      { numRuns: SEQUENCES },
    );
  },
  60_000 + SEQUENCES * 2_000,
);

function changeFolders({ added, removed }: { added: readonly string[]; removed: readonly string[] }): Promise<void> {
  const named = (uris: readonly string[]) => uris.map((uri) => ({ uri, name: 'kho' }));
  return client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: named(added), removed: named(removed) },
  });
}

/** One sequence: the files on the disk and the buffers of the editor as they should be, beside those of the server. */
class Run {
  private readonly files = new Map<string, string>();
  private readonly buffers = new Map<string, string>();
  private configured: Configured = { text: '', options: {} };

  constructor(private readonly folder: Folder) {}

  put(path: string, source: string): string {
    this.files.set(path, source);
    return path;
  }

  async take(one: Step): Promise<void> {
    if (one.kind === 'configure') {
      this.configured = one.configured;
      this.folder.write('sokhop.yaml', one.configured.text);
      await client.filesChanged([this.folder.at('sokhop.yaml')], 2);
      return;
    }
    const { file: path } = one;
    const [uri, onDisk, buffer] = [this.folder.at(path), this.files.get(path), this.buffers.get(path)];
    if (one.kind === 'open' && buffer === undefined) {
      this.buffers.set(path, onDisk ?? '');
      await client.open(uri, onDisk ?? '');
    } else if (one.kind === 'close' && buffer !== undefined) {
      this.buffers.delete(path);
      await client.close(uri);
    } else if (one.kind === 'edit' && buffer !== undefined) {
      // No edit may part a line break of two characters: editors do not either.
      const from = Math.min(one.from, buffer.length);
      const to = Math.min(from + one.length, buffer.length);
      this.buffers.set(path, buffer.slice(0, from) + one.text + buffer.slice(to));
      await client.splice(uri, from, to, one.text);
    } else if (one.kind === 'save' && buffer !== undefined) await this.write(path, buffer);
    else if (one.kind === 'write') await this.write(path, one.text);
    else if (one.kind === 'delete' && onDisk !== undefined) {
      this.files.delete(path);
      this.folder.remove(path);
      await client.filesChanged([uri], 3);
    }
  }

  /** What the server says of every draft, those that only repeat another draft's finding left out. */
  async said(): Promise<Readonly<Record<string, readonly string[]>>> {
    const reports = await client.pullWorkspace();
    const all = reports.map((report): [string, readonly string[]] => {
      const path = FILES.find((one) => this.folder.at(one) === report.uri) ?? report.uri;
      const items = report.kind === 'full' ? report.items : [];
      return [
        path,
        items.filter(({ message }) => !/^(?:Mâu thuẫn với|Contradicts) /u.test(String(message))).map(sayDiagnostic),
      ];
    });
    return sayAll(all);
  }

  /** What a fresh run says: of an open draft everything, of a file its contradictions with other drafts. */
  expected(): Readonly<Record<string, readonly string[]>> {
    const { ignore, options } = this.configured;
    const now = new Date();
    const today = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
    const sources = new Map([...this.files, ...this.buffers]);
    if (ignore !== undefined) sources.delete(ignore);
    const drafts = [...sources].map(([path, source]) => readDraft(source, { path, today, ...options }));
    const report = lintDrafts(drafts, { today, ...options });
    return sayAll(
      report.documents.map(({ path, findings }): [string, readonly string[]] => [
        path,
        findings.filter(({ ruleId }) => this.buffers.has(path) || ruleId === 'number/across-documents').map(sayFinding),
      ]),
    );
  }

  /** Closes what is open, so that the next sequence begins with nothing. */
  async end(): Promise<void> {
    for (const path of this.buffers.keys()) await client.close(this.folder.at(path));
  }

  private async write(path: string, source: string): Promise<void> {
    this.folder.write(this.put(path, source), source);
    await client.filesChanged([this.folder.at(path)], 2);
  }
}

function sayAll(all: readonly (readonly [string, readonly string[]])[]): Readonly<Record<string, readonly string[]>> {
  const withSome = all.filter(([, said]) => said.length > 0).map(([path, said]) => [path, [...said].sort()]);
  return Object.fromEntries(withSome.sort());
}

function sayDiagnostic({ code, severity, message, range: { start, end } }: Diagnostic): string {
  return `${start.line}:${start.character}-${end.line}:${end.character} ${code} ${severity} ${String(message)}`;
}

function sayFinding({ ruleId, severity, message, arithmetic, range: { start, end } }: Finding): string {
  const said = arithmetic === null ? message : `${message}\n${arithmetic}`;
  const level = { error: 1, warning: 2, info: 3 }[severity];
  return `${start.line}:${start.character}-${end.line}:${end.character} ${ruleId} ${level} ${said}`;
}
