/**
 * Names that drafts of the field must spell as their bearers do: bodies, programmes, applications, the epidemic.
 * `term/official-name` looks for near misses of these, of the bodies in `organisations`, and of the long forms of `abbreviations`.
 */

/** Names of several words, by their words, order and dashes. Small and capital letters are mostly the writer's affair: see `fixedCapitals`. */
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
  'Bộ Công Thương',
  'Bộ Văn hóa, Thể thao và Du lịch',
  'Thanh tra Chính phủ',
  'Văn phòng Chính phủ',
  'Đài Truyền hình Việt Nam',
  'Đài Tiếng nói Việt Nam',
  'Thông tấn xã Việt Nam',
  'chương trình mục tiêu quốc gia',
]);

/** Names whose capitals are fixed as well, beside those of `organisations`: the state, its ministries, the agency. */
export const fixedCapitals: readonly string[] = Object.freeze([
  'Việt Nam',
  ...properNames.filter((name) => name.startsWith('Bộ ') || name === 'Bảo hiểm xã hội Việt Nam'),
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
export const otherProvinces: readonly string[] = Object.freeze(
  `Hà Tây, Hà Bắc, Bắc Thái, Vĩnh Phú, Hoàng Liên Sơn, Hà Tuyên, Nghệ Tĩnh, Bình Trị Thiên, Nghĩa Bình, Phú Khánh, Thuận Hải, Sông Bé, Cửu Long,
Minh Hải, Hải Hưng, Hà Nam Ninh, Hà Sơn Bình, Nam Hà, Cao Lạng, Phúc Yên, Vĩnh Yên, Quảng Yên, Hải Ninh, Hồng Quảng, Kiến An, Nghĩa Lộ, Hà Đông,
Hưng Hóa, Gia Định, Biên Hòa, Bà Rịa, Chợ Lớn, Tân An, Gò Công, Mỹ Tho, Sa Đéc, Châu Đốc, Rạch Giá, Hà Tiên, Thủ Dầu Một, Thừa Thiên, Kiến Tường,
Kiến Hòa, Kiến Phong, Định Tường, Vĩnh Bình, Phong Dinh, Ba Xuyên, An Xuyên, Chương Thiện, Long Khánh, Phước Tuy, Phước Long, Phước Thành, Bình Long,
Hậu Nghĩa, Quảng Đức, Tuyên Đức, Phú Bổn, Côn Sơn, Hồ Nam, Hồ Bắc, Hải Nam, Sơn Đông, Sơn Tây, Thiểm Tây, Quảng Đông, Quảng Tây, Vân Nam, Quý Châu,
Tứ Xuyên, Cát Lâm, Liêu Ninh, Hắc Long Giang, Giang Tô, Giang Tây, An Huy, Chiết Giang, Phúc Kiến, Cam Túc, Thanh Hải`.split(
    /,\s/u,
  ),
);

/** Abbreviations of the wide world that stand in Vietnamese prose as names: nobody writes them out. */
export const worldlyAbbreviations: readonly string[] = Object.freeze(
  'ADB AFP AI AIDS AIPA ANQP ANTT APEC API APP ARV ASEAN ASSA ASXH ATGT ATK ATM BBC BCH BCHQS BHNT BOT BTL BTS BVMT BĐBP BĐS CAND CBCC CCN CEO CHDCND CHLB CHQS CHXHCN CLB CMND CNH CNN CNXH CPI CPTPP CSCĐ CSGT CSHS CSKV CSVN CSĐT CTCP CTV DNA DVB EU EVFTA EVN FAO FDI FPT FTA GDĐT GPMB GPS GRDP GTVT GVCN GVHD HCB HCM HCV HCĐ HIV HKS HKT HLV HSBC HTV HTX HVN HĐH HĐQT ICT ILO IMF ISO ISSA KBNN KCN KCX KHCB KHCN KHKT KHTC KHXH KTNN KTXH LAN LED LHP LHQ LĐLĐ MB MC MOU MPV MTQG NASA NGND NGO NHNN NHTM NHTW NSND NSƯT NTM NTTS OCOP ODA OECD OTP PCCC PCLB PCT PCTN PCTT PDF PGS PGĐ PTCS PTDTNT PTTH PV PVN QL QLNN QLTT QPAN QR RCEP SARS SGK SIM SMS SUV SVĐ SĐT TAND TBCN TBT TCCB TCCN TCVN QCVN TCTD TDTT THCN THPT TKCN TNCS TNGT TNHH TPCP TPHCM TPP TTCK TTGDTX TTTM TTXVN TVQH TƯ UNDP UNESCO UNFPA UNICEF URL USB USD USSH VAT VCB VCCI VIP VKS VKSND VN VNA VND VNPT VOV VTC VTV VĐV WB WEB WHO WTO XHCN ĐBQH ĐBSCL ĐBSH ĐHĐCĐ ĐKVĐ ĐVT'.split(
    ' ',
  ),
);
