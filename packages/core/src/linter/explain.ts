/** The page of a rule, generated from its file and from what the linter says of its examples. */
import { readDraft } from '../figures/index.js';
import {
  type Example,
  type ExampleDraft,
  type Locale,
  type Localised,
  type Rule,
  readExample,
  ruleById,
  type Severity,
} from '../rules/index.js';
import { lintDrafts } from './lint.js';
import { type Notice, notices } from './notices.js';
import type { Finding } from './report.js';

/** The Markdown page of a rule; null when there is no such rule. Says the same at every call. */
export function explainRule(ruleId: string, locale: Locale = 'vi'): string | null {
  const notice = notices.find(({ id }) => id === ruleId);
  if (notice !== undefined) return noticePage(notice, locale);
  const rule = ruleById(ruleId);
  return rule === null ? null : pageOf(rule, locale);
}

/** The address of a rule's page on the web. */
export function rulePage(ruleId: string, locale: Locale = 'vi'): string {
  return `https://github.com/sokhop/sokhop/blob/main/docs/rules/${ruleId}${locale === 'en' ? '.en' : ''}.md`;
}

function pageOf(rule: Rule, locale: Locale): string {
  const { wrong, right, allows } = rule.examples;
  const shown = wrong.map(
    (example) =>
      `${sayExample(example)}\n\n${findingsOf(rule.id, example, locale)
        .map((f) => sayFinding(f, locale))
        .join('\n\n')}`,
  );
  const fixable = wrong.some((example) => findingsOf(rule.id, example, locale).some(({ fixes }) => fixes.length > 0));
  return `${[
    `# ${rule.id}`,
    `**${rule.title[locale]}.**`,
    `${WORDS.severity[locale]}: ${SEVERITIES[rule.severity][locale]}. ${WORDS[fixable ? 'fixable' : 'notFixable'][locale]}`,
    `## ${WORDS.why[locale]}`,
    rule.why[locale],
    `## ${WORDS.wrong[locale]}`,
    ...shown,
    `## ${WORDS.right[locale]}`,
    ...right.map(sayExample),
    `## ${WORDS.allows[locale]}`,
    ...allows.map(sayExample),
    ...optionsSection(rule, locale),
    `## ${WORDS.off[locale]}`,
    turningOff(rule.id, locale),
  ].join('\n\n')}\n`;
}

/** The page of what the linter itself reports. Each offers a fix. */
function noticePage({ id, severity, title, why, writing }: Notice, locale: Locale): string {
  return `${[
    `# ${id}`,
    `**${title[locale]}.**`,
    `${WORDS.severity[locale]}: ${SEVERITIES[severity][locale]}. ${WORDS.fixable[locale]}`,
    `## ${WORDS.why[locale]}`,
    why[locale],
    `## ${WORDS.writing[locale]}`,
    writing[locale],
  ].join('\n\n')}\n`;
}

/** The drafts of an example as code blocks, those of a workspace under their paths. */
function sayExample(example: Example): string {
  return readExample(example)
    .map(({ path, source }) => `${path === '' ? '' : `\`${path}\`\n\n`}\`\`\`markdown\n${source.trimEnd()}\n\`\`\``)
    .join('\n\n');
}

function findingsOf(
  ruleId: string,
  example: Example,
  locale: Locale,
): readonly (Finding & { readonly draft: ExampleDraft })[] {
  const drafts = readExample(example);
  const report = lintDrafts(
    drafts.map(({ path, source }) => readDraft(source, { path })),
    { locale },
  );
  return report.documents.flatMap(({ path, findings }) => {
    const draft = drafts.find((one) => one.path === path);
    return draft === undefined
      ? []
      : findings.filter((finding) => finding.ruleId === ruleId).map((finding) => ({ ...finding, draft }));
  });
}

function sayFinding(finding: Finding & { readonly draft: ExampleDraft }, locale: Locale): string {
  const marked = finding.draft.source.slice(...finding.offset).replace(/\s+/gu, ' ');
  return [
    `> **${SEVERITIES[finding.severity][locale]}** “${marked}”: ${finding.message}`,
    ...(finding.arithmetic === null ? [] : [`> ${finding.arithmetic}`]),
    ...finding.fixes.map(({ title, safe }) => `> - ${title}${safe ? ` (${WORDS.safe[locale]})` : ''}`),
  ].join('\n>\n');
}

const SEVERITIES: Readonly<Record<Severity, Localised<string>>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'gợi ý', en: 'info' },
};

const WORDS = {
  severity: { vi: 'Mức', en: 'Severity' },
  fixable: { vi: 'Có sửa nhanh.', en: 'Offers a fix.' },
  notFixable: { vi: 'Không có sửa nhanh.', en: 'Offers no fix.' },
  why: { vi: 'Vì sao', en: 'Why' },
  wrong: { vi: 'Sai', en: 'Wrong' },
  right: { vi: 'Đúng', en: 'Right' },
  allows: { vi: 'Trông giống nhưng không sai', en: 'Alike, and not wrong' },
  writing: { vi: 'Cách viết', en: 'How to write it' },
  options: { vi: 'Tùy chọn', en: 'Options' },
  off: { vi: 'Tắt quy tắc', en: 'Turning it off' },
  safe: { vi: 'an toàn: không đổi giá trị số nào', en: 'safe: no number changes its value' },
} as const satisfies Record<string, Localised<string>>;

/** What can be set of a rule beside its severity: a table, and how it is written. */
function optionsSection(rule: Rule, locale: Locale): readonly string[] {
  const options = rule.scope === 'document' ? Object.entries(rule.options) : [];
  if (options.length === 0) return [];
  const head = locale === 'vi' ? '| Khóa | Nghĩa | Khi không đặt |' : '| Key | Meaning | Where unset |';
  const rows = options.map(
    ([key, { initial, about }]) => `| \`${key}\` | ${about[locale]} | \`${JSON.stringify(initial)}\` |`,
  );
  const written = options.map(
    ([key, { initial }]) => `    ${key}: ${JSON.stringify(initial).replace(/^"|"$/gu, '')}\n`,
  );
  return [
    `## ${WORDS.options[locale]}`,
    [head, '|---|---|---|', ...rows].join('\n'),
    `\`\`\`yaml\nrules:\n  ${rule.id}:\n    severity: ${rule.severity}\n${written.join('')}\`\`\``,
  ];
}

function turningOff(ruleId: string, locale: Locale): string {
  const reason = locale === 'vi' ? 'lý do' : 'reason';
  const inYaml = `\`\`\`yaml\nrules:\n  ${ruleId}: off\n\`\`\``;
  const inDraft = `\`\`\`markdown\n<!-- sokhop-disable-next-line ${ruleId}: ${reason} -->\n\`\`\``;
  return locale === 'vi'
    ? `Ở một dòng của bản thảo:\n\n${inDraft}\n\nỞ cả kho, trong \`sokhop.yaml\`:\n\n${inYaml}`
    : `For one line of a draft:\n\n${inDraft}\n\nFor a whole workspace, in \`sokhop.yaml\`:\n\n${inYaml}`;
}
