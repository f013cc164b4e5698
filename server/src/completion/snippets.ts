/** The parts of official letters and articles as snippets, where a new paragraph begins. */
import { CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import { searchKey } from '../indicator-names.js';
import { messages } from '../messages.js';
import type { Cursor, Offer } from './context.js';

/** The parts whose name the words of a new paragraph begin: `kính gửi`, `noi nhan`, `căn cứ`. */
export function completeSnippets({ open, prose, snippets, asked }: Cursor): Offer | null {
  if (asked.kind === 'typing' || /[.!?;:]/u.test(prose.text)) return null;
  const query = searchKey(prose.text).trimStart();
  const [, month = '', day = ''] = (open.draft.date ?? '').split('-');
  const year = (open.draft.date ?? '').slice(0, 4);
  const found = PARTS.filter(({ name, kinds }) => {
    return kinds.includes(open.draft.kind) && searchKey(name).startsWith(query);
  });
  if (found.length === 0 || query.split(' ').length > 4) return null;
  const items = found.map(({ name, body }) => {
    const dated = body
      .replace(/«([^»]*)»/gu, (_, placeholder: string) => ['$', '{', placeholder, '}'].join(''))
      .replace('DAY', dayOf(day, '05'))
      .replace('MONTH', Number(month) > 2 ? String(Number(month)) : dayOf(month, '01'))
      .replace('YEAR', year === '' ? '2026' : year);
    return {
      label: name,
      kind: CompletionItemKind.Snippet,
      detail: messages[open.locale].part,
      documentation: plain(dated),
      ...(snippets ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
      newText: snippets ? dated : plain(dated),
    };
  });
  return { from: prose.sourceAt(prose.text.length - prose.text.trimStart().length), items };
}

function dayOf(written: string, otherwise: string): string {
  return written === '' ? otherwise : written;
}

/** A snippet without its placeholders, for editors that do not know them: what they propose, of a choice the first. */
function plain(body: string): string {
  return body.replace(
    /\$\{[0-9]+(?::([^}]*)|\|((?:[^,|\\]|\\.)*)[^}]*)?\}/gu,
    (_, proposed?: string, choice?: string) => {
      return proposed ?? choice?.replace(/\\(.)/gu, '$1') ?? '';
    },
  );
}

/** `«1:…»` is a place to fill in, `«0»` where one goes on. */
interface Part {
  readonly name: string;
  readonly kinds: readonly string[];
  readonly body: string;
}

const LETTERS = ['directive'];
const ARTICLES = ['news'];

const PARTS: readonly Part[] = [
  {
    name: 'Quốc hiệu, tên cơ quan',
    kinds: LETTERS,
    body: 'BẢO HIỂM XÃ HỘI VIỆT NAM\\\\\n**«1:BẢO HIỂM XÃ HỘI TỈNH …»**\n\n**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\\\\\n**Độc lập - Tự do - Hạnh phúc**\n\n«0»',
  },
  { name: 'Số, ký hiệu', kinds: LETTERS, body: 'Số: «1:      »/«2:BHXH-TT»\n\n«0»' },
  { name: 'V/v', kinds: LETTERS, body: 'V/v «1:tăng cường truyền thông chính sách bảo hiểm xã hội»\n\n«0»' },
  { name: 'Địa danh, ngày tháng', kinds: LETTERS, body: '*«1:Hà Nội», ngày DAY tháng MONTH năm YEAR*\n\n«0»' },
  { name: 'Kính gửi', kinds: LETTERS, body: 'Kính gửi: «1:Bảo hiểm xã hội các tỉnh, thành phố»\n\n«0»' },
  { name: 'Căn cứ', kinds: LETTERS, body: 'Căn cứ «1:Luật Bảo hiểm xã hội số 41/2024/QH15»;\n\n«0»' },
  {
    name: 'Thực hiện',
    kinds: LETTERS,
    body: 'Thực hiện «1:Nghị quyết số 28-NQ/TW ngày 23/5/2018» về «2:cải cách chính sách bảo hiểm xã hội», «3:Bảo hiểm xã hội tỉnh» yêu cầu các đơn vị thực hiện tốt những việc sau:\n\n1. «0»',
  },
  {
    name: 'Đề nghị các đơn vị',
    kinds: LETTERS,
    body: 'Đề nghị các đơn vị nghiêm túc triển khai thực hiện. Trong quá trình thực hiện nếu có vướng mắc, kịp thời phản ánh về «1:Bảo hiểm xã hội tỉnh» để được hướng dẫn, giải quyết./.\n\n«0»',
  },
  {
    name: 'Nơi nhận',
    kinds: LETTERS,
    body: '**Nơi nhận:**\n\n- Như trên;\n- «1:Ban Giám đốc (để báo cáo)»;\n- Lưu: VT, «2:TT».\n\n«0»',
  },
  {
    name: 'Ký tên',
    kinds: LETTERS,
    body: '**«1|GIÁM ĐỐC,KT. GIÁM ĐỐC\\, PHÓ GIÁM ĐỐC,TL. GIÁM ĐỐC|»**\n\n**«2:Họ và tên»**\n«0»',
  },
  {
    name: 'Sa-pô',
    kinds: ARTICLES,
    body: '**«1:Tính đến hết tháng …, toàn tỉnh có … người tham gia …, đạt …% …»**\n\n«0»',
  },
  {
    name: 'Theo số liệu của cơ quan BHXH',
    kinds: ARTICLES,
    body: 'Theo số liệu của BHXH «1:Việt Nam», tính đến hết «2:năm YEAR», «3:toàn quốc» có «0»',
  },
];
