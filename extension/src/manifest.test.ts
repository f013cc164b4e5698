/** What publishing asks of the manifest: everything that it names is there, in both languages, and packed; nothing else is. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');

interface Manifest {
  readonly [key: string]: unknown;
  readonly version: string;
  readonly activationEvents: readonly string[];
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly configuration: {
      readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    };
  };
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const vi = JSON.parse(read('package.nls.vi.json')) as Readonly<Record<string, string>>;
const both = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
const { commands, menus, configuration, views } = manifest.contributes;
const settings = Object.entries(configuration.properties);

/** Every string of the manifest, wherever it stands. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

test('every text is there in both languages: Vietnamese alone, and Vietnamese with English where VS Code speaks anything else', () => {
  const named = strings(manifest).flatMap((text) => /^%(.+)%$/u.exec(text)?.[1] ?? []);
  expect([...new Set(named)].sort()).toEqual(Object.keys(both).sort());
  expect(Object.keys(vi).sort()).toEqual(Object.keys(both).sort());
  for (const [key, text] of Object.entries(vi)) {
    if (key === 'displayName') continue;
    const [first = '', ...more] = text.split('\n');
    const words = (line: string) => line.replace(/^\[(.*?)\]\(.*$/u, '$1');
    for (const line of [first, ...more]) expect(both[key], key).toContain(words(line));
    expect((both[key] ?? '').length, `${key} lacks English`).toBeGreaterThan(text.length + 3);
  }
});

test('commands: each has a title, is registered, and menus name no other', () => {
  const ids = commands.map(({ command }) => command);
  for (const { command, title } of commands) expect(title).toBe(`%command.${command.replace('sokhop.', '')}%`);
  for (const { command } of Object.values(menus).flat()) expect(ids).toContain(command);
  for (const bundle of ['dist/extension.js', 'dist/web/extension.js']) {
    const code = read(bundle);
    for (const id of ids) expect(code).toContain(`"${id}"`);
  }
  const named = new Set(
    strings({ ...manifest.contributes, commands: [], menus: {} }).flatMap(
      (text) => text.match(/command:sokhop\.\w+/gu) ?? [],
    ),
  );
  for (const text of Object.values(both)) for (const link of text.match(/command:sokhop\.\w+/gu) ?? []) named.add(link);
  for (const link of named) expect(ids).toContain(link.replace('command:', ''));
});

test('settings: each has a description, a type, a default and a line in the README', () => {
  for (const [name, setting] of settings) {
    expect(setting.markdownDescription, name).toMatch(/^%setting\.\w+%$/u);
    expect(setting.type, name).toBeDefined();
    expect(setting, name).toHaveProperty('default');
    expect(read('README.md'), name).toContain(`\`${name}\``);
    if (Array.isArray(setting.enum)) expect(setting.enum).toContain(setting.default);
  }
});

test('it is activated by drafts, by its own commands and views, and by nothing else', () => {
  expect(manifest.activationEvents).toEqual(['onLanguage:markdown', 'workspaceContains:sokhop.yaml']);
  expect(
    Object.values(views)
      .flat()
      .map(({ id }) => id),
  ).toEqual(['sokhop.figures']);
  expect(manifest.engines.vscode).toBe(`^${manifest.devDependencies['@types/vscode']}`);
});

test('every file that the manifest names is there and packed; what is packed is what the extension needs', async () => {
  const packed = await listFiles({ cwd: ROOT, packageManager: PackageManager.None });
  const named = strings(manifest).filter((text) => /^(?:\.\/)?(?:dist|images)\//u.test(text));
  expect(named.length).toBeGreaterThan(5);
  for (const name of named) {
    expect(existsSync(join(ROOT, name)), name).toBe(true);
    expect(packed).toContain(name.replace(/^\.\//u, ''));
  }
  expect([...packed].sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'dist/configuration.schema.json',
    'dist/extension.js',
    'dist/pages/chart.js',
    'dist/pages/page.css',
    'dist/pages/table.js',
    'dist/server.js',
    'dist/web/extension.js',
    'dist/web/server.js',
    'images/icon.png',
    'images/view.svg',
    'images/walkthrough/find.svg',
    'images/walkthrough/folder.svg',
    'images/walkthrough/look.svg',
    'images/walkthrough/new.svg',
    'images/walkthrough/write.svg',
    'package.json',
    'package.nls.json',
    'package.nls.vi.json',
  ]);
  expect(statSync(join(ROOT, 'sokhop.vsix')).size).toBeLessThanOrEqual(1.5 * 1024 * 1024);
});

test('the README has its pictures, none of them larger than 200 KB, and the CHANGELOG this version', () => {
  const pictures = [...read('README.md').matchAll(/!\[[^\]]+\]\(([^)]+)\)/gu)].map(([, target = '']) => target);
  expect(pictures.length).toBeGreaterThanOrEqual(3);
  for (const target of pictures) {
    expect(target).toMatch(/\.png$/u);
    expect(statSync(join(ROOT, target)).size, target).toBeLessThan(200 * 1024);
  }
  expect(read('CHANGELOG.md')).toContain(`## ${manifest.version}`);
});

test('the bundles of the browser ask for no module of Node', () => {
  for (const bundle of ['dist/web/extension.js', 'dist/web/server.js', 'dist/pages/table.js', 'dist/pages/chart.js']) {
    const asked = [...read(bundle).matchAll(/\b(?:require|import)\(["']([^"']+)["']\)/gu)].map(([, name]) => name);
    expect(
      asked.filter((name) => name !== 'vscode'),
      bundle,
    ).toEqual([]);
    expect(read(bundle), bundle).not.toMatch(/["']node:/u);
  }
});
