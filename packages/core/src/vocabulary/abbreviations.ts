/**
 * The field's abbreviations. Reading contracts each long form, and each variant, to its short form, so that
 * `bảo hiểm xã hội` and `BHXH` are one word to every grammar; phrases of indicators may therefore use either.
 */
import type { AbbreviationRecord } from './schema.js';

/** Abbreviations of the field: one meaning each, wherever they stand. */
export const abbreviations: readonly AbbreviationRecord[] = Object.freeze([
  // The schemes.
  known('BHXH', 'bảo hiểm xã hội', ['BH xã hội']),
  known('BHYT', 'bảo hiểm y tế', ['BH y tế']),
  known('BHTN', 'bảo hiểm thất nghiệp', ['BH thất nghiệp']),
  known('TNLĐ-BNN', 'tai nạn lao động, bệnh nghề nghiệp', [
    'tai nạn lao động và bệnh nghề nghiệp',
    'tai nạn lao động - bệnh nghề nghiệp',
    'TNLĐ-BNN',
    'TNLĐ, BNN',
    'TNLĐ và BNN',
    'TNLĐ & BNN',
  ]),
  field('TNLĐ', 'tai nạn lao động'),
  field('BNN', 'bệnh nghề nghiệp'),
  field('TCTN', 'trợ cấp thất nghiệp'),
  field('DSPHSK', 'dưỡng sức phục hồi sức khỏe', ['dưỡng sức, phục hồi sức khỏe', 'dưỡng sức - phục hồi sức khỏe']),
  field('ASXH', 'an sinh xã hội'),
  // People.
  known('NLĐ', 'người lao động'),
  known('NSDLĐ', 'người sử dụng lao động', ['NSDLD', 'chủ sử dụng lao động']),
  field('LLLĐ', 'lực lượng lao động'),
  known('HSSV', 'học sinh, sinh viên', ['học sinh sinh viên', 'HS, SV', 'HS-SV']),
  known('CCVC', 'công chức, viên chức', ['công chức viên chức', 'CC, VC']),
  field('CBCCVC', 'cán bộ, công chức, viên chức', ['cán bộ công chức viên chức', 'CBCC, VC', 'CB, CC, VC']),
  field('DTTS', 'dân tộc thiểu số'),
  // Health care.
  known('KCB', 'khám bệnh, chữa bệnh', [
    'khám, chữa bệnh',
    'khám chữa bệnh',
    'khám bệnh chữa bệnh',
    'khám bệnh và chữa bệnh',
    'khám và chữa bệnh',
  ]),
  field('CSSK', 'chăm sóc sức khỏe'),
  field('CSYT', 'cơ sở y tế'),
  // The State and its money.
  known('UBND', 'ủy ban nhân dân', ['ủy ban Nhân dân']),
  known('HĐND', 'hội đồng nhân dân'),
  known('MTTQ', 'mặt trận tổ quốc'),
  known('NSNN', 'ngân sách nhà nước'),
  field('NSĐP', 'ngân sách địa phương'),
  field('NSTW', 'ngân sách trung ương'),
  // Work and services.
  known('TTĐT', 'thông tin điện tử'),
  known('TTHC', 'thủ tục hành chính'),
  field('DVC', 'dịch vụ công'),
  field('CNTT', 'công nghệ thông tin'),
  field('CSDL', 'cơ sở dữ liệu'),
  known('CCCD', 'căn cước công dân'),
  known('SXKD', 'sản xuất kinh doanh', ['sản xuất, kinh doanh']),
  known('PTTH', 'phát thanh - truyền hình', [
    'phát thanh và truyền hình',
    'phát thanh, truyền hình',
    'phát thanh truyền hình',
    'PT-TH',
    'PT&TH',
  ]),
]);

/**
 * Abbreviations of all official writing. Readers know them, so none needs an introduction; but their long forms are
 * everyday words, so reading leaves them as they are.
 */
export const generalAbbreviations: readonly AbbreviationRecord[] = Object.freeze([
  known('TP', 'thành phố', ['TP.', 'Tp.']),
  known('TX', 'thị xã', ['TX.']),
  known('TW', 'trung ương', ['T.Ư', 'TƯ']),
  known('VN', 'Việt Nam'),
  known('QH', 'Quốc hội'),
  known('CP', 'Chính phủ'),
  known('TTg', 'Thủ tướng Chính phủ'),
  known('NQ', 'nghị quyết'),
  known('NĐ', 'nghị định'),
  known('QĐ', 'quyết định'),
  known('TT', 'thông tư'),
  known('CT', 'chỉ thị'),
  known('KH', 'kế hoạch'),
  known('TB', 'thông báo'),
  known('BC', 'báo cáo'),
  known('CV', 'công văn'),
  known('KT', 'ký thay', ['KT.']),
  known('TM', 'thay mặt', ['TM.']),
  known('TL', 'thừa lệnh', ['TL.']),
  known('TUQ', 'thừa ủy quyền', ['TUQ.']),
  known('VT', 'văn thư'),
  known('LĐTBXH', 'Lao động - Thương binh và Xã hội', ['LĐ-TB&XH', 'LĐTB&XH', 'LĐ-TBXH']),
  known('GDP', 'tổng sản phẩm trong nước'),
  known('USD', 'đô la Mỹ'),
  known('THPT', 'trung học phổ thông'),
  known('THCS', 'trung học cơ sở'),
  known('KT-XH', 'kinh tế - xã hội'),
  known('PGS', 'phó giáo sư', ['PGS.']),
  known('GS', 'giáo sư', ['GS.']),
  known('TS', 'tiến sĩ', ['TS.']),
  known('ThS', 'thạc sĩ', ['ThS.']),
  known('BS', 'bác sĩ', ['BS.']),
]);

/** One that everybody in the field knows: it needs no introduction. */
function known(short: string, long: string, variants: readonly string[] = []): AbbreviationRecord {
  return Object.freeze({ short, long, variants, known: true });
}

/** One that a draft should introduce at first use. */
function field(short: string, long: string, variants: readonly string[] = []): AbbreviationRecord {
  return Object.freeze({ short, long, variants, known: false });
}
