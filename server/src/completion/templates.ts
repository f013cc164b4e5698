/** Whole drafts as snippets, where a draft has nothing in it yet: công văn, kế hoạch, tin, bài. */
import type { DraftKind } from '@sokhop/core/figures';
import { CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import { searchKey } from '../indicator-names.js';
import { messages } from '../messages.js';
import type { TemplateField, TemplateKind } from '../protocol.js';
import { draftFromTemplate } from '../templates.js';
import type { Cursor, Offer } from './context.js';

/** The templates whose name the only words of a draft begin; in an empty one all. A front matter that is there stays, and says which kind. */
export function completeTemplates({ open, offset, prose, snippets, today }: Cursor): Offer | null {
  const source = open.document.getText();
  const head = FRONT_MATTER.exec(source)?.[0] ?? '';
  const typed = prose.text.trimStart();
  const from = prose.sourceAt(prose.text.length - typed.length);
  if (`${source.slice(head.length, from)}${source.slice(offset)}`.trim() !== '') return null;
  const query = searchKey(typed).trimStart();
  const fits = ({ of }: Template) => head === '' || of === open.draft.kind;
  const found = TEMPLATES.filter((template) => fits(template) && searchKey(template.name).startsWith(query));
  if (found.length === 0) return null;
  return {
    from,
    items: found.map((template) => {
      const body = snippetOf(template, today, head !== '');
      return {
        label: template.name,
        kind: CompletionItemKind.Snippet,
        detail: messages[open.locale].template,
        documentation: plain(body),
        ...(snippets ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
        newText: snippets ? body : plain(body),
      };
    }),
  };
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/u;

interface Template {
  readonly kind: TemplateKind;
  readonly name: string;
  /** The kind of draft that it is. */
  readonly of: DraftKind;
  /** What stands in each field until the writer fills it in. */
  readonly proposed: Partial<Record<TemplateField, string>>;
}

const OFFICE = 'Bảo hiểm xã hội tỉnh …';
const TITLE = { title: 'Tiêu đề' };

const TEMPLATES: readonly Template[] = [
  {
    kind: 'directive',
    name: 'Công văn',
    of: 'directive',
    proposed: {
      office: OFFICE,
      subject: 'tăng cường truyền thông chính sách bảo hiểm xã hội',
      recipient: 'Bảo hiểm xã hội cơ sở',
    },
  },
  {
    kind: 'plan',
    name: 'Kế hoạch',
    of: 'directive',
    proposed: { office: OFFICE, subject: 'Truyền thông chính sách bảo hiểm xã hội, bảo hiểm y tế' },
  },
  { kind: 'brief', name: 'Tin', of: 'news', proposed: TITLE },
  { kind: 'article', name: 'Bài', of: 'news', proposed: TITLE },
];

/** A template as a snippet: a place to fill in for each field, and one where the writer goes on. */
function snippetOf({ kind, proposed }: Template, today: string, hasFrontMatter: boolean): string {
  const fields = Object.fromEntries(Object.entries(proposed).map(([field, text]) => [field, `«${text}»`]));
  const { text, cursor } = draftFromTemplate({ kind, fields }, today);
  const lines = text.split('\n');
  const line = lines[cursor.line] ?? '';
  lines[cursor.line] = `${line.slice(0, cursor.character)}$0${line.slice(cursor.character)}`;
  const whole = lines.join('\n');
  // One field in one spelling is filled in once, wherever it stands: the office stands in capitals too.
  const numbers = new Map<string, number>();
  const marked = whole.replace(/«([^»]*)»/gu, (_, said: string) => {
    const number = numbers.get(said) ?? numbers.size + 1;
    numbers.set(said, number);
    return ['$', '{', number, ':', said, '}'].join('');
  });
  return hasFrontMatter ? marked.replace(FRONT_MATTER, '') : marked;
}

/** A snippet without its places to fill in, for editors that do not know them. */
function plain(body: string): string {
  return body.replace('$0', '').replace(/\$\{[0-9]+:([^}]*)\}/gu, '$1');
}
