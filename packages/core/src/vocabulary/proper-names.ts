/**
 * Names that drafts of the field must spell as their bearers do: bodies, programmes, applications, the epidemic.
 * `term/official-name` looks for near misses of these, of the bodies in `organisations`, and of the long forms of `abbreviations`.
 */

/** Names of several words. Small and capital letters are the writer's affair; words, order and dashes are not. */
export const properNames: readonly string[] = Object.freeze([
  'Cộng hòa xã hội chủ nghĩa Việt Nam',
  'Đảng Cộng sản Việt Nam',
  'Mặt trận Tổ quốc Việt Nam',
  'Ủy ban Thường vụ Quốc hội',
  'Bảo hiểm xã hội Việt Nam',
  'bảo hiểm xã hội tự nguyện',
  'bảo hiểm xã hội bắt buộc',
  'bảo hiểm y tế hộ gia đình',
  'bảo hiểm tai nạn lao động, bệnh nghề nghiệp',
  'trợ cấp hưu trí xã hội',
  'Tổng Liên đoàn Lao động Việt Nam',
  'Liên đoàn Thương mại và Công nghiệp Việt Nam',
  'Hội Liên hiệp Phụ nữ Việt Nam',
  'Hội Nông dân Việt Nam',
  'Hội Cựu chiến binh Việt Nam',
  'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  'Ngân hàng Chính sách xã hội',
  'Ngân hàng Nhà nước Việt Nam',
  'Bộ Quốc phòng',
  'Bộ Công an',
  'Bộ Ngoại giao',
  'Bộ Tư pháp',
  'Bộ Xây dựng',
  'Bộ Công Thương',
  'Bộ Nông nghiệp và Môi trường',
  'Bộ Nông nghiệp và Phát triển nông thôn',
  'Bộ Tài nguyên và Môi trường',
  'Bộ Giao thông vận tải',
  'Bộ Văn hóa, Thể thao và Du lịch',
  'Bộ Dân tộc và Tôn giáo',
  'Thanh tra Chính phủ',
  'Văn phòng Chính phủ',
  'Đài Truyền hình Việt Nam',
  'Đài Tiếng nói Việt Nam',
  'Thông tấn xã Việt Nam',
  'chương trình mục tiêu quốc gia',
]);

/** Names of one word that no Vietnamese word resembles, so that a near miss is a slip: with their number where they have one. */
export const rareNames: readonly string[] = Object.freeze([
  'Covid-19',
  'VssID',
  'VNeID',
  'Facebook',
  'Fanpage',
  'YouTube',
  'TikTok',
  'Infographic',
]);

/** Provinces of history, and of neighbours, whose names nearly are those of provinces of today: no misspelling. */
export const otherProvinces: readonly string[] = Object.freeze([
  'Hà Tây',
  'Hà Bắc',
  'Bắc Thái',
  'Vĩnh Phú',
  'Hoàng Liên Sơn',
  'Hà Tuyên',
  'Nghệ Tĩnh',
  'Bình Trị Thiên',
  'Nghĩa Bình',
  'Phú Khánh',
  'Thuận Hải',
  'Sông Bé',
  'Cửu Long',
  'Minh Hải',
  'Hải Hưng',
  'Hà Nam Ninh',
  'Hà Sơn Bình',
  'Nam Hà',
  'Cao Lạng',
  'Gia Định',
  'Biên Hòa',
  'Kiến Tường',
  'Long Khánh',
  'Hồ Nam',
  'Hải Nam',
  'Sơn Đông',
  'Sơn Tây',
]);

/** Abbreviations of the wide world that stand in Vietnamese prose as names: nobody writes them out. */
export const worldlyAbbreviations: readonly string[] = Object.freeze(
  'ADB AFP AI AIDS AIPA ANTT APEC API APP ARV ASEAN ASSA ASXH ATK ATM BBC BCH BOT CAND CEO CLB CNN CPI CSGT CTV DNA DVB EU FAO FDI FPT FTA GDĐT GPMB GRDP GTVT HCM HIV HTV HTX ICT ILO IMF ISO ISSA KHCN KCN KTXH LHQ LAN MB MC MOU NASA NGO NHNN NGND NSND NSƯT NTM OCOP ODA OECD OTP PCT PCCC PDF PGĐ PTTH PV QL QR SARS SIM SMS SĐT TAND TBT TCTD TDTT THPT TNCS TNHH TPHCM TTXVN TVQH UNDP UNESCO UNFPA UNICEF URL USB USD VAT VCB VCCI VIP VKSND VN VNA VND VNPT VOV VTC VTV WB WEB WHO WTO XHCN ĐBSCL ĐBSH ĐVT'.split(
    ' ',
  ),
);
