/** The citation rules on sentences beyond their own examples. */
import { check, checkInBoth } from './check-rule.testing.js';

check('citation/form', 'the name of a kind that its symbol contradicts', {
  'Theo Quyết định: 546/QD-TTg; theo Quyết định số: 546/QD-TTg; theo Quyết định này: 546/QD-TTg.': [
    '⟦546/QD-TTg⟧ warning: “546/QD-TTg” gõ sai ký hiệu: ghi “546/QĐ-TTg”. ⇒ 546/QD-TTg > 546/QĐ-TTg',
    '⟦546/QD-TTg⟧ warning: “Quyết định số 546/QD-TTg” gõ sai ký hiệu: ghi “Quyết định số 546/QĐ-TTg”. ⇒ 546/QD-TTg > 546/QĐ-TTg',
    '⟦546/QD-TTg⟧ warning: “546/QD-TTg” gõ sai ký hiệu: ghi “546/QĐ-TTg”. ⇒ 546/QD-TTg > 546/QĐ-TTg',
  ],
  'Mức đóng theo Quyết định số 146/2018/NĐ-CP ngày 17/10/2018 của Chính phủ.': [
    '⟦146/2018/NĐ-CP⟧ warning: “Quyết định số 146/2018/NĐ-CP” có tên loại không khớp ký hiệu: ghi “Nghị định số 146/2018/NĐ-CP”. → Quyết định > Nghị định',
  ],
  'Mức đóng theo Nghị định số 28-NQ/TW ngày 23/5/2018.': [
    '⟦28-NQ/TW⟧ warning: “Nghị định số 28-NQ/TW” có tên loại không khớp ký hiệu: ghi “Nghị quyết số 28-NQ/TW”. → Nghị định > Nghị quyết',
  ],
  'Theo Luật số 146/2018/NĐ-CP và 146/2018/NĐ-CP.': [
    '⟦146/2018/NĐ-CP⟧ warning: “Luật số 146/2018/NĐ-CP” có tên loại không khớp ký hiệu: ghi “Nghị định số 146/2018/NĐ-CP”. → Luật > Nghị định',
  ],
  'Theo Luật số 305/2024/NĐ-CP.': [
    '⟦305/2024/NĐ-CP⟧ warning: “Luật số 305/2024/NĐ-CP” có tên loại không khớp ký hiệu: ghi “Nghị định số 305/2024/NĐ-CP”. → Luật > Nghị định',
  ],
  'Theo Đề án số 28-NQ/TW của Trung ương.': [],
  'Văn bản số 546/QĐ-TTg; Thông tư số 932/BHXH-TT; Chương trình số 546/QĐ-TTg; Nghị định số 12/2021/TT-BKHCN.': [],
  'Theo **Quyết định** số 146/2018/NĐ-CP; Quyết  định số 146/2018/NĐ-CP.': [
    '⟦146/2018/NĐ-CP⟧ warning: “Quyết định số 146/2018/NĐ-CP” có tên loại không khớp ký hiệu: ghi “Nghị định số 146/2018/NĐ-CP”. → Quyết định > Nghị định',
    '⟦146/2018/NĐ-CP⟧ warning: “Quyết định số 146/2018/NĐ-CP” có tên loại không khớp ký hiệu: ghi “Nghị định số 146/2018/NĐ-CP”. → Quyết  định > Nghị định',
  ],
});

check('citation/form', 'letters behind the number that make no symbol', {
  'Thực hiện Nghị quyết 28NQ/TW của Ban Chấp hành Trung ương.': [
    '⟦28⟧ warning: “Nghị quyết 28NQ/TW” gõ sai ký hiệu: ghi “Nghị quyết số 28-NQ/TW”. → 28NQ/TW > 28-NQ/TW',
  ],
  'Thực hiện Nghị quyết 28-NQ-TW của Ban Chấp hành Trung ương.': [
    '⟦28⟧ warning: “Nghị quyết 28-NQ-TW” gõ sai ký hiệu: ghi “Nghị quyết số 28-NQ/TW”. → 28-NQ-TW > 28-NQ/TW',
  ],
  'Thực hiện Công văn số 932BHXH-TT của BHXH Việt Nam.': [
    '⟦932⟧ warning: “Công văn số 932BHXH-TT” gõ sai ký hiệu: ghi “Công văn số 932/BHXH-TT”. → 932BHXH-TT > 932/BHXH-TT',
  ],
  'Thực hiện Quyết định số 595/BHXH.': ['⟦595⟧ warning: “Quyết định số 595/BHXH” gõ sai ký hiệu: ghi đủ số, ký hiệu.'],
  'Thực hiện Quyết định số 4711/BHXH.': [
    '⟦4711⟧ warning: “Quyết định số 4711/BHXH” gõ sai ký hiệu: ghi đủ số, ký hiệu.',
  ],
  'Thực hiện Kế hoạch 5 năm, Kế hoạch 12/5, Đề án 06-CP, Kế hoạch 30a.': [],
});

check('citation/form', 'a number alone at first mention', {
  'Toàn ngành thực hiện Quyết định 546 có hiệu lực từ ngày 29/4/2022.': [],
  'Toàn ngành thực hiện Quyết định số 546 ngày 29/4/2022 của Thủ tướng Chính phủ.': [
    '⟦Quyết định số 546 ngày 29/4/2022⟧ warning: “Quyết định số 546” thiếu ký hiệu ở lần viện dẫn đầu tiên: ghi “Quyết định số 546/QĐ-TTg”. ⇒ 546 > 546/QĐ-TTg',
  ],
  'Toàn ngành thực hiện Quyết định số 546 ngày 29/4/2021 của Thủ tướng Chính phủ.': [
    '⟦Quyết định số 546 ngày 29/4/2021⟧ warning: “Quyết định số 546” thiếu ký hiệu ở lần viện dẫn đầu tiên: ghi đủ số, ký hiệu.',
  ],
  'Toàn ngành thực hiện Quyết định 546 của Thủ tướng Chính phủ, Nghị quyết 68 của Chính phủ.': [],
  'Hộ nghèo theo Nghị quyết số 30a/2008/NQ-CP, Nghị quyết số 19-2018/NQ-CP, Nghị định số 43-CP và Quyết định số 176/HĐBT.':
    [],
  '---\nkind: directive\n---\n\nToàn ngành thực hiện Quyết định 546 của Thủ tướng Chính phủ.': [
    '⟦Quyết định 546⟧ warning: “Quyết định 546” thiếu ký hiệu ở lần viện dẫn đầu tiên: ghi đủ số, ký hiệu.',
  ],
  'Toàn ngành thực hiện Quyết định số 546.': [
    '⟦Quyết định số 546⟧ warning: “Quyết định số 546” thiếu ký hiệu ở lần viện dẫn đầu tiên: ghi đủ số, ký hiệu.',
  ],
  'Toàn ngành thực hiện Quyết định 546 ngày 29/4/2022.': [
    '⟦Quyết định 546 ngày 29/4/2022⟧ warning: “Quyết định 546” thiếu ký hiệu ở lần viện dẫn đầu tiên: ghi “Quyết định số 546/QĐ-TTg”. ⇒ 546 > 546/QĐ-TTg',
  ],
  'Toàn ngành thực hiện Quyết định 546.': [],
  'Đề án số 06 ngày 06/01/2022 của Chính phủ.': [],
});

check('citation/form', 'a number alone after its symbol, in a heading and in a subject line', {
  'Quyết định số 5046/QĐ-TTg được sơ kết; theo Quyết định số 5046.': [],
  'Quyết định số 0546/QĐ-TTg được sơ kết; theo Quyết định số 546 và Quyết định số 0546.': [],
  'Quyết định số 5460/QĐ-TTg được sơ kết; theo Quyết định số 546.': [
    '⟦Quyết định số 546⟧ warning: “Quyết định số 546” thiếu ký hiệu ở lần viện dẫn đầu tiên: ghi đủ số, ký hiệu.',
  ],
  'Theo 28-NQ/TW và Nghị quyết số 28.': [],
  'Theo 28-NQ/TW và Quyết định số 28.': [
    '⟦Quyết định số 28⟧ warning: “Quyết định số 28” thiếu ký hiệu ở lần viện dẫn đầu tiên: ghi đủ số, ký hiệu.',
  ],
  'Mục lục\n\n# Quyết định số 546': [],
  'V/v thực hiện Quyết định số 546': [],
  'Số 12 V/v thực hiện Quyết định số 546': [
    '⟦Quyết định số 546⟧ warning: “Quyết định số 546” thiếu ký hiệu ở lần viện dẫn đầu tiên: ghi đủ số, ký hiệu.',
  ],
});

check('citation/form', 'Party and State symbols', {
  'Nghị quyết số 30/NQ-TU; Nghị quyết số 125-NQ/CP; Công điện số 12-CĐ/TTg; Quyết định số 100-QĐ/BCS.': [
    '⟦30/NQ-TU⟧ warning: “Nghị quyết số 30/NQ-TU” là ký hiệu văn bản của Đảng, gạch nối đứng trước tên loại: ghi “Nghị quyết số 30-NQ/TU”. ⇒ 30/NQ-TU > 30-NQ/TU',
    '⟦125-NQ/CP⟧ warning: “Nghị quyết số 125-NQ/CP” là ký hiệu văn bản của Nhà nước, gạch chéo đứng ngay sau số: ghi “Nghị quyết số 125/NQ-CP”. ⇒ 125-NQ/CP > 125/NQ-CP',
    '⟦12-CĐ/TTg⟧ warning: “Công điện số 12-CĐ/TTg” là ký hiệu văn bản của Nhà nước, gạch chéo đứng ngay sau số: ghi “Công điện số 12/CĐ-TTg”. ⇒ 12-CĐ/TTg > 12/CĐ-TTg',
  ],
  'Kế hoạch số 4517-KH/UBND; Kế hoạch số 4517-KH/UBNDX; Nghị quyết số 30/NQ-TUV.': [
    '⟦4517-KH/UBND⟧ warning: “Kế hoạch số 4517-KH/UBND” là ký hiệu văn bản của Nhà nước, gạch chéo đứng ngay sau số: ghi “Kế hoạch số 4517/KH-UBND”. ⇒ 4517-KH/UBND > 4517/KH-UBND',
  ],
});

check('citation/form', 'the year in the symbol', {
  'Căn cứ Luật Bảo hiểm xã hội số 41/QH15 được thông qua.': [
    '⟦41/QH15⟧ warning: “Luật số 41/QH15” thiếu năm ban hành trong ký hiệu: ghi “Luật số 41/2024/QH15”. → 41/QH15 > 41/2024/QH15',
  ],
  'Căn cứ Luật số 41/QH15.': [
    '⟦41/QH15⟧ warning: “Luật số 41/QH15” thiếu năm ban hành trong ký hiệu: ghi đủ số, ký hiệu.',
  ],
  'Căn cứ Nghị định số 146/NĐ-CP ngày 17/10/2018.': [
    '⟦146/NĐ-CP⟧ warning: “Nghị định số 146/NĐ-CP” thiếu năm ban hành trong ký hiệu: ghi “Nghị định số 146/2018/NĐ-CP”. → 146/NĐ-CP > 146/2018/NĐ-CP',
  ],
  'Căn cứ Nghị định số 146/NĐ-CP ngày 17/10/2019.': [
    '⟦146/NĐ-CP⟧ warning: “Nghị định số 146/NĐ-CP” thiếu năm ban hành trong ký hiệu: ghi đủ số, ký hiệu.',
  ],
  'Căn cứ Nghị định số 19/NĐ-CP ngày 16/02/1995; Nghị định số 19/NĐ-CP ngày 01/01/1997.': [
    '⟦19/NĐ-CP⟧ warning: “Nghị định số 19/NĐ-CP” thiếu năm ban hành trong ký hiệu: ghi đủ số, ký hiệu.',
  ],
  'Căn cứ Nghị quyết số 41/QH15 của Quốc hội; Bộ luật số 45/QH14.': [
    '⟦45/QH14⟧ warning: “Bộ luật số 45/QH14” thiếu năm ban hành trong ký hiệu: ghi đủ số, ký hiệu.',
  ],
});

check('citation/form', 'the term of the National Assembly', {
  'Luật số 25/2008/QH12; Luật số 26/1999/QH10; Luật số 26/2005/QH11; Luật số 26/2009/QH12; Luật số 26/2014/QH13; Luật số 26/2019/QH14; Luật số 26/2027/QH16; Luật số 26/2016/QH13; Luật số 26/2016/QH14.':
    [],
  'Luật số 26/2001/QH11; Luật số 26/2006/QH12; Luật số 26/2010/QH13; Luật số 26/2014/QH14; Luật số 26/2019/QH13; Luật số 26/2024/QH14; Luật số 26/2028/QH15.':
    [
      '⟦26/2001/QH11⟧ warning: “Luật số 26/2001/QH11” có năm và khóa Quốc hội không khớp nhau: ghi “Luật số 26/2001/QH10”. → 26/2001/QH11 > 26/2001/QH10',
      '⟦26/2006/QH12⟧ warning: “Luật số 26/2006/QH12” có năm và khóa Quốc hội không khớp nhau: ghi “Luật số 26/2006/QH11”. → 26/2006/QH12 > 26/2006/QH11',
      '⟦26/2010/QH13⟧ warning: “Luật số 26/2010/QH13” có năm và khóa Quốc hội không khớp nhau: ghi “Luật số 26/2010/QH12”. → 26/2010/QH13 > 26/2010/QH12',
      '⟦26/2014/QH14⟧ warning: “Luật số 26/2014/QH14” có năm và khóa Quốc hội không khớp nhau: ghi “Luật số 26/2014/QH13”. → 26/2014/QH14 > 26/2014/QH13',
      '⟦26/2019/QH13⟧ warning: “Luật số 26/2019/QH13” có năm và khóa Quốc hội không khớp nhau: ghi “Luật số 26/2019/QH14”. → 26/2019/QH13 > 26/2019/QH14',
      '⟦26/2024/QH14⟧ warning: “Luật số 26/2024/QH14” có năm và khóa Quốc hội không khớp nhau: ghi “Luật số 26/2024/QH15”. → 26/2024/QH14 > 26/2024/QH15',
      '⟦26/2028/QH15⟧ warning: “Luật số 26/2028/QH15” có năm và khóa Quốc hội không khớp nhau: ghi “Luật số 26/2028/QH16”. → 26/2028/QH15 > 26/2028/QH16',
    ],
  'Luật số 25/2011/QH11; Luật số 25/2016/QH12; Luật số 25/1995/QH9.': [
    '⟦25/2011/QH11⟧ warning: “Luật số 25/2011/QH11” có năm và khóa Quốc hội không khớp nhau: ghi đủ số, ký hiệu.',
    '⟦25/2016/QH12⟧ warning: “Luật số 25/2016/QH12” có năm và khóa Quốc hội không khớp nhau: ghi đủ số, ký hiệu.',
  ],
  'Nghị quyết số 15/2023/UBTVQH14 và Nghị quyết số 15/2023/UBTVQH15.': [
    '⟦15/2023/UBTVQH14⟧ warning: “Nghị quyết số 15/2023/UBTVQH14” có năm và khóa Quốc hội không khớp nhau: ghi “Nghị quyết số 15/2023/UBTVQH15”. → 15/2023/UBTVQH14 > 15/2023/UBTVQH15',
  ],
});

check('citation/form', 'slips of the keyboard in the symbol', {
  'Quyết định số 546/QĐ-TTG; Quyết định số 546 / QĐ - TTg; Quyết định số 546/QD-TTg; Quyết định số 546/QĐ–TTg.': [
    '⟦546/QĐ-TTG⟧ warning: “Quyết định số 546/QĐ-TTG” gõ sai ký hiệu: ghi “Quyết định số 546/QĐ-TTg”. ⇒ 546/QĐ-TTG > 546/QĐ-TTg',
    '⟦546 / QĐ - TTg⟧ warning: “Quyết định số 546 / QĐ - TTg” gõ sai ký hiệu: ghi “Quyết định số 546/QĐ-TTg”. ⇒ 546 / QĐ - TTg > 546/QĐ-TTg',
    '⟦546/QD-TTg⟧ warning: “Quyết định số 546/QD-TTg” gõ sai ký hiệu: ghi “Quyết định số 546/QĐ-TTg”. ⇒ 546/QD-TTg > 546/QĐ-TTg',
  ],
});

check('citation/date', 'the date of issue of another year, month or day', {
  'Văn bản số 146/2018/NĐ-CP ngày 18/10/2018; theo 146/2018/NĐ-CP ngày 18/10/2018; Hướng dẫn số 146/2018/NĐ-CP ngày 18/10/2018.':
    [
      '⟦18/10/2018⟧ error: Văn bản số 146/2018/NĐ-CP (chi tiết một số điều của Luật Bảo hiểm y tế) ban hành ngày 17/10/2018, không phải ngày 18/10/2018. → 18/10/2018 > 17/10/2018',
      '⟦18/10/2018⟧ error: 146/2018/NĐ-CP (chi tiết một số điều của Luật Bảo hiểm y tế) ban hành ngày 17/10/2018, không phải ngày 18/10/2018. → 18/10/2018 > 17/10/2018',
    ],
  'Theo Quyết định số 546/QĐ-TTg ngày 29/4/2021.': [
    '⟦29/4/2021⟧ warning: Quyết định số 546/QĐ-TTg (giao chỉ tiêu bao phủ bảo hiểm y tế giai đoạn 2022 - 2025) ban hành ngày 29/4/2022, không phải ngày 29/4/2021. → 29/4/2021 > 29/4/2022',
  ],
  'Nghị định số 146/2018/NĐ-CP ngày 7/10/2018; Nghị định số 75/2023/NĐ-CP ngày 9/10/2023.': [
    '⟦7/10/2018⟧ error: Nghị định số 146/2018/NĐ-CP (chi tiết một số điều của Luật Bảo hiểm y tế) ban hành ngày 17/10/2018, không phải ngày 07/10/2018. → 7/10/2018 > 17/10/2018',
    '⟦9/10/2023⟧ error: Nghị định số 75/2023/NĐ-CP (sửa đổi Nghị định số 146/2018/NĐ-CP) ban hành ngày 19/10/2023, không phải ngày 09/10/2023. → 9/10/2023 > 19/10/2023',
  ],
  'Nghị định số 159/2025/NĐ-CP ngày 10/6/2025; Nghị định số 88/2016/NĐ-CP ngày 1/8/2016.': [
    '⟦10/6/2025⟧ error: Nghị định số 159/2025/NĐ-CP (bảo hiểm xã hội tự nguyện) ban hành ngày 25/6/2025, không phải ngày 10/6/2025. → 10/6/2025 > 25/6/2025',
    '⟦1/8/2016⟧ error: Nghị định số 88/2016/NĐ-CP (chương trình hưu trí bổ sung tự nguyện) ban hành ngày 01/7/2016, không phải ngày 01/8/2016. → 1/8/2016 > 1/7/2016',
  ],
  'Quyết định số 391/QĐ-BTC ngày 26/3/2025; Quyết định số 391/QĐ-BTC ngày 26/2/2024; Quyết định số 391/QĐ-BTC ngày 27/3/2024.':
    [
      '⟦26/3/2025⟧ error: Quyết định số 391/QĐ-BTC (chức năng, nhiệm vụ, cơ cấu tổ chức của BHXH Việt Nam) ban hành ngày 26/02/2025, không phải ngày 26/3/2025. → 26/3/2025 > 26/02/2025',
      '⟦26/2/2024⟧ warning: Quyết định số 391/QĐ-BTC (chức năng, nhiệm vụ, cơ cấu tổ chức của BHXH Việt Nam) ban hành ngày 26/02/2025, không phải ngày 26/02/2024. → 26/2/2024 > 26/02/2025',
    ],
});

check('citation/date', 'the right date in the way that the wrong one is written', {
  'Thông tư số 06/2021/TT-BLĐTBXH ngày 7.8.2021.': [
    '⟦7.8.2021⟧ error: Thông tư số 06/2021/TT-BLĐTBXH (sửa đổi Thông tư số 59/2015/TT-BLĐTBXH) ban hành ngày 07/7/2021, không phải ngày 07/8/2021. → 7.8.2021 > 7.7.2021',
  ],
  'Thông tư số 06/2021/TT-BLĐTBXH ngày 07-08-2021.': [
    '⟦07-08-2021⟧ error: Thông tư số 06/2021/TT-BLĐTBXH (sửa đổi Thông tư số 59/2015/TT-BLĐTBXH) ban hành ngày 07/7/2021, không phải ngày 07/8/2021. → 07-08-2021 > 07-07-2021',
  ],
  'Thông tư số 06/2021/TT-BLĐTBXH ngày 8 tháng 7 năm 2021.': [
    '⟦8 tháng 7 năm 2021⟧ error: Thông tư số 06/2021/TT-BLĐTBXH (sửa đổi Thông tư số 59/2015/TT-BLĐTBXH) ban hành ngày 07/7/2021, không phải ngày 08/7/2021. → 8 tháng 7 năm 2021 > 07 tháng 7 năm 2021',
  ],
  'Nghị định số 110/2004/NĐ-CP ngày 8/5/2004.': [
    '⟦8/5/2004⟧ error: Nghị định số 110/2004/NĐ-CP (công tác văn thư) ban hành ngày 08/4/2004, không phải ngày 08/5/2004. → 8/5/2004 > 8/4/2004',
  ],
  'Thông tư số 02/2025/TT-BKHĐT ngày 3/2/2025.': [
    '⟦3/2/2025⟧ error: Thông tư số 02/2025/TT-BKHĐT (bộ chỉ tiêu thống kê phát triển bền vững) ban hành ngày 03/01/2025, không phải ngày 03/02/2025. → 3/2/2025 > 03/01/2025',
  ],
  'Thông tư số 02/2025/TT-BKHĐT ngày 4 tháng 1 năm 2025.': [
    '⟦4 tháng 1 năm 2025⟧ error: Thông tư số 02/2025/TT-BKHĐT (bộ chỉ tiêu thống kê phát triển bền vững) ban hành ngày 03/01/2025, không phải ngày 04/01/2025. → 4 tháng 1 năm 2025 > 03 tháng 01 năm 2025',
  ],
  'Thông tư số 06/2023/TT-BKHĐT ngày 2/11/2023; Thông tư số 06/2023/TT-BKHĐT ngày 2/09/2023.': [
    '⟦2/11/2023⟧ error: Thông tư số 06/2023/TT-BKHĐT (hệ thống chỉ tiêu thống kê ngành Thống kê) ban hành ngày 02/10/2023, không phải ngày 02/11/2023. → 2/11/2023 > 2/10/2023',
    '⟦2/09/2023⟧ error: Thông tư số 06/2023/TT-BKHĐT (hệ thống chỉ tiêu thống kê ngành Thống kê) ban hành ngày 02/10/2023, không phải ngày 02/9/2023. → 2/09/2023 > 2/10/2023',
  ],
  'Thông tư số 24/2020/TT-BTC ngày 13/03/2020; Nghị định số 274/2025/NĐ-CP ngày 16/09/2025.': [
    '⟦13/03/2020⟧ error: Thông tư số 24/2020/TT-BTC (sửa đổi Thông tư số 20/2016/TT-BTC) ban hành ngày 13/4/2020, không phải ngày 13/3/2020. → 13/03/2020 > 13/04/2020',
    '⟦16/09/2025⟧ error: Nghị định số 274/2025/NĐ-CP (chậm đóng, trốn đóng bảo hiểm xã hội) ban hành ngày 16/10/2025, không phải ngày 16/9/2025. → 16/09/2025 > 16/10/2025',
  ],
  'Thông tư số 30/2020/TT-BYT ngày 31 tháng 10 năm 2020; Nghị quyết số 60-NQ/TW ngày 10/4/2025.': [
    '⟦31 tháng 10 năm 2020⟧ error: Thông tư số 30/2020/TT-BYT (hướng dẫn Nghị định số 146/2018/NĐ-CP) ban hành ngày 31/12/2020, không phải ngày 31/10/2020. → 31 tháng 10 năm 2020 > 31 tháng 12 năm 2020',
    '⟦10/4/2025⟧ error: Nghị quyết số 60-NQ/TW (Hội nghị lần thứ mười một Ban Chấp hành Trung ương khóa XIII) ban hành ngày 12/4/2025, không phải ngày 10/4/2025. → 10/4/2025 > 12/4/2025',
  ],
  'Quyết định số 490/QĐ-BHXH ngày 28/2/2023; Quyết định số 505/QĐ-BHXH ngày 27/2/2020.': [
    '⟦28/2/2023⟧ warning: Quyết định số 490/QĐ-BHXH (sửa đổi Quyết định số 595/QĐ-BHXH) ban hành ngày 28/3/2023, không phải ngày 28/02/2023. → 28/2/2023 > 28/3/2023',
    '⟦27/2/2020⟧ warning: Quyết định số 505/QĐ-BHXH (sửa đổi Quyết định số 595/QĐ-BHXH) ban hành ngày 27/3/2020, không phải ngày 27/02/2020. → 27/2/2020 > 27/3/2020',
  ],
});

check('citation/date', 'registers of BHXH offices share their symbols', {
  'Công văn số 932/BHXH-TT ngày 15/4/2022; Quyết định số 595/QĐ-BHXH ngày 14/5/2017.': [
    '⟦15/4/2022⟧ warning: Công văn số 932/BHXH-TT (hướng dẫn công tác truyền thông) ban hành ngày 14/4/2022, không phải ngày 15/4/2022. → 15/4/2022 > 14/4/2022',
    '⟦14/5/2017⟧ warning: Quyết định số 595/QĐ-BHXH (quy trình thu BHXH, BHYT, BHTN; cấp sổ BHXH, thẻ BHYT) ban hành ngày 14/4/2017, không phải ngày 14/5/2017. → 14/5/2017 > 14/4/2017',
  ],
  'Công văn số 932/BHXH-TT ngày 15/5/2022; Công văn số 932/BHXH-TT ngày 14/4/2021.': [
    '⟦14/4/2021⟧ warning: Công văn số 932/BHXH-TT (hướng dẫn công tác truyền thông) ban hành ngày 14/4/2022, không phải ngày 14/4/2021. → 14/4/2021 > 14/4/2022',
  ],
});

check('citation/date', 'one symbol of several documents', {
  'Nghị quyết số 28-NQ/TW ngày 23/5/2018; Nghị quyết số 28-NQ/TW ngày 24/5/2018; Nghị quyết số 28-NQ/TW ngày 22/5/2008.':
    [
      '⟦24/5/2018⟧ error: Nghị quyết số 28-NQ/TW (cải cách chính sách bảo hiểm xã hội) ban hành ngày 23/5/2018, không phải ngày 24/5/2018. → 24/5/2018 > 23/5/2018',
      '⟦22/5/2008⟧ error: Nghị quyết số 28-NQ/TW (xây dựng tỉnh, thành phố thành khu vực phòng thủ) ban hành ngày 22/9/2008, không phải ngày 22/5/2008. → 22/5/2008 > 22/9/2008',
    ],
  'Quyết định số 1676/QĐ-TTg ngày 21/11/2014; Quyết định số 1892/QĐ-BTC ngày 12/6/2025; Quyết định số 1676/QĐ-TTg ngày 22/11/2019.':
    [
      '⟦22/11/2019⟧ error: Quyết định số 1676/QĐ-TTg (đổi mới toàn diện nội dung, hình thức, phương pháp tuyên truyền bảo hiểm xã hội) ban hành ngày 21/11/2019, không phải ngày 22/11/2019. → 22/11/2019 > 21/11/2019',
    ],
});

check('citation/date', 'a document of another year, or from after the draft', {
  '---\nkind: directive\n---\n\nHà Nội, ngày 06 tháng 3 năm 2023\n\nThực hiện Kế hoạch số 916/KH-BHXH ngày 07/3/2023 và Kế hoạch số 915/KH-BHXH ngày 06/3/2023.':
    [
      '⟦07/3/2023⟧ error: Kế hoạch số 916/KH-BHXH ghi ngày 07/3/2023, sau ngày của bản thảo (06/3/2023): kiểm tra lại ngày ban hành.',
    ],
  'Tháng 3/2023, đơn vị thực hiện Kế hoạch số 916/KH-BHXH ngày 07/3/2024.': [],
  '---\ndate: 2023-03-06\n---\n\nKế hoạch số 915/KH-BHXH ngày 06/3/2023, Kế hoạch số 916/KH-BHXH ngày 07/3/2023; 917/KH-BHXH ngày 08/3/2023.':
    [
      '⟦07/3/2023⟧ error: Kế hoạch số 916/KH-BHXH ghi ngày 07/3/2023, sau ngày của bản thảo (06/3/2023): kiểm tra lại ngày ban hành.',
      '⟦08/3/2023⟧ error: 917/KH-BHXH ghi ngày 08/3/2023, sau ngày của bản thảo (06/3/2023): kiểm tra lại ngày ban hành.',
    ],
  'Kế hoạch số 12/2021/KH-BHXH ngày 05/8/2022; Kế hoạch số 13/2021/KH-BHXH ngày 05/8/2021; Kế hoạch số 14/KH-BHXH ngày 05/8/2021.':
    [
      '⟦05/8/2022⟧ error: Kế hoạch số 12/2021/KH-BHXH là văn bản của năm 2021, không thể ban hành ngày 05/8/2022: kiểm tra lại ký hiệu hoặc ngày.',
    ],
});

check('citation/date', 'a date that is no date of issue', {
  'Thông tư số 12/2021/TT-BKHCN có hiệu lực từ ngày 05/8/2022; Thông tư số 13/2021/TT-BKHCN áp dụng trước ngày 05/8/2022.':
    [],
  'Từ ngày 05/8/2022, Thông tư số 12/2021/TT-BKHCN được sửa đổi; trong Thông tư số: 12/2021/TT-BKHCN ngày 05/8/2022.': [
    '⟦05/8/2022⟧ error: Thông tư số 12/2021/TT-BKHCN là văn bản của năm 2021, không thể ban hành ngày 05/8/2022: kiểm tra lại ký hiệu hoặc ngày.',
  ],
  'Luật Bảo hiểm xã hội ngày 29/6/2024 số 41/2024/QH15.': [],
});

check('citation/in-force', 'what took the place of an expired document', {
  '---\ndate: 2026-01-15\n---\n\nThực hiện theo Luật Việc làm số 38/2013/QH13 và Quyết định số 124/2004/QĐ-TTg.': [
    '⟦38/2013/QH13⟧ warning: Luật Việc làm số 38/2013/QH13 hết hiệu lực từ ngày 01/01/2026, được thay bằng Luật Việc làm số 74/2025/QH15: dẫn văn bản đang có hiệu lực, hoặc nói rõ là quy định trước đây.',
    '⟦124/2004/QĐ-TTg⟧ warning: Quyết định số 124/2004/QĐ-TTg hết hiệu lực từ ngày 01/7/2025, được thay bằng Quyết định số 19/2025/QĐ-TTg: dẫn văn bản đang có hiệu lực, hoặc nói rõ là quy định trước đây.',
  ],
  '---\ndate: 2021-01-15\n---\n\nThực hiện theo Quyết định số 538/QĐ-TTg, Nghị định số 110/2004/NĐ-CP.': [
    '⟦110/2004/NĐ-CP⟧ warning: Nghị định số 110/2004/NĐ-CP hết hiệu lực từ ngày 05/3/2020, được thay bằng Nghị định số 30/2020/NĐ-CP: dẫn văn bản đang có hiệu lực, hoặc nói rõ là quy định trước đây.',
  ],
});

check('citation/in-force', 'the last day of a document is a day in force', {
  '---\ndate: 2025-12-31\n---\n\nThực hiện theo Luật Việc làm số 38/2013/QH13.': [],
  '---\ndate: 2026-01-01\n---\n\nThực hiện theo Luật Việc làm số 38/2013/QH13.': [
    '⟦38/2013/QH13⟧ warning: Luật Việc làm số 38/2013/QH13 hết hiệu lực từ ngày 01/01/2026, được thay bằng Luật Việc làm số 74/2025/QH15: dẫn văn bản đang có hiệu lực, hoặc nói rõ là quy định trước đây.',
  ],
});

check('citation/in-force', 'sentences about the old law', {
  '---\ndate: 2026-01-15\n---\n\nNăm 2024, chế độ thực hiện theo Luật số 58/2014/QH13. Chế độ thực hiện theo Luật số 58/2014/QH13.':
    [],
  '---\ndate: 2026-01-15\n---\n\nLuật số 58/2014/QH13 đã bộc lộ hạn chế. Luật số 58/2014/QH13 quy định như sau.': [
    '⟦58/2014/QH13⟧ warning: Luật Bảo hiểm xã hội số 58/2014/QH13 hết hiệu lực từ ngày 01/7/2025, được thay bằng Luật Bảo hiểm xã hội số 41/2024/QH15: dẫn văn bản đang có hiệu lực, hoặc nói rõ là quy định trước đây.',
  ],
  '---\ndate: 2026-01-15\n---\n\nLuật số 41/2024/QH15 mở rộng đối tượng của Luật số 58/2014/QH13. Nay thực hiện Luật số 58/2014/QH13. Luật số 41/2024/QH15 rất mới.':
    [
      '⟦58/2014/QH13⟧ warning: Luật Bảo hiểm xã hội số 58/2014/QH13 hết hiệu lực từ ngày 01/7/2025, được thay bằng Luật Bảo hiểm xã hội số 41/2024/QH15: dẫn văn bản đang có hiệu lực, hoặc nói rõ là quy định trước đây.',
    ],
  '---\ndate: 2026-01-15\n---\n\nLuật số 58/2014/QH13, Luật số 41/2024/QH15\n\nThực hiện Luật số 58/2014/QH13.': [
    '⟦58/2014/QH13⟧ warning: Luật Bảo hiểm xã hội số 58/2014/QH13 hết hiệu lực từ ngày 01/7/2025, được thay bằng Luật Bảo hiểm xã hội số 41/2024/QH15: dẫn văn bản đang có hiệu lực, hoặc nói rõ là quy định trước đây.',
  ],
});

check('citation/known', 'a symbol near a known one, which the date confirms', {
  'Nghị định số 164/2018/NĐ-CP ngày 17/10/2018; Nghị định số 146/2018/NĐ-BC ngày 17/10/2018.': [
    '⟦164/2018/NĐ-CP⟧ warning: Có phải “Nghị định số 146/2018/NĐ-CP” ngày 17/10/2018 (chi tiết một số điều của Luật Bảo hiểm y tế)? Bản thảo ghi “Nghị định số 164/2018/NĐ-CP”. → 164/2018/NĐ-CP > 146/2018/NĐ-CP',
  ],
  'Nghị định số 166/2018/NĐ-CP ngày 17/10/2018; Nghị định số 946/2018/NĐ-CP ngày 17/10/2018; Nghị định số 14/2018/NĐ-CP ngày 17/10/2018.':
    [
      '⟦946/2018/NĐ-CP⟧ warning: Có phải “Nghị định số 146/2018/NĐ-CP” ngày 17/10/2018 (chi tiết một số điều của Luật Bảo hiểm y tế)? Bản thảo ghi “Nghị định số 946/2018/NĐ-CP”. → 946/2018/NĐ-CP > 146/2018/NĐ-CP',
      '⟦14/2018/NĐ-CP⟧ warning: Có phải “Nghị định số 146/2018/NĐ-CP” ngày 17/10/2018 (chi tiết một số điều của Luật Bảo hiểm y tế)? Bản thảo ghi “Nghị định số 14/2018/NĐ-CP”. → 14/2018/NĐ-CP > 146/2018/NĐ-CP',
    ],
  'Nghị định số 86/2018/NĐ-CP ngày 17/10/2018; Nghị định số 206/2018/NĐ-CP ngày 17/10/2018; Nghị định số 207/2018/NĐ-CP ngày 17/10/2018.':
    [],
  'Nghị định số 164/2018/NĐ-CP ngày 18/10/2018; Nghị định số 164/2018/NĐ-CP; Quyết định số 645/QĐ-TTg ngày 29/4/2022.':
    [],
  'Theo 164/2018/NĐ-CP ngày 17/10/2018 và Thông tư số 164/2018/TT-CP ngày 17/10/2018.': [
    '⟦164/2018/NĐ-CP⟧ warning: Có phải “146/2018/NĐ-CP” ngày 17/10/2018 (chi tiết một số điều của Luật Bảo hiểm y tế)? Bản thảo ghi “164/2018/NĐ-CP”. → 164/2018/NĐ-CP > 146/2018/NĐ-CP',
  ],
});

check('citation/known', 'a law by its title', {
  'Luật Bảo hiểm xã hội số 14/2024/QH15; Luật Việc làm số 83/2013/QH13; Luật Bảo hiểm y tế số 52/2008/QH12.': [
    '⟦14/2024/QH15⟧ warning: Có phải “Luật số 41/2024/QH15” ngày 29/6/2024 (Bảo hiểm xã hội)? Bản thảo ghi “Luật số 14/2024/QH15”. → 14/2024/QH15 > 41/2024/QH15',
    '⟦83/2013/QH13⟧ warning: Có phải “Luật số 38/2013/QH13” ngày 16/11/2013 (Việc làm)? Bản thảo ghi “Luật số 83/2013/QH13”. → 83/2013/QH13 > 38/2013/QH13',
    '⟦52/2008/QH12⟧ warning: Có phải “Luật số 25/2008/QH12” ngày 14/11/2008 (Bảo hiểm y tế)? Bản thảo ghi “Luật số 52/2008/QH12”. → 52/2008/QH12 > 25/2008/QH12',
  ],
  'Luật số 14/2024/QH15; Luật An toàn, vệ sinh lao động số 48/2015/QH13; Luật Bảo hiểm xã hội (số 14/2024/QH15); Luật Bảo hiểm xã hội số: 14/2024/QH15.':
    [
      '⟦14/2024/QH15⟧ warning: Có phải “Luật số 41/2024/QH15” ngày 29/6/2024 (Bảo hiểm xã hội)? Bản thảo ghi “Luật số 14/2024/QH15”. → 14/2024/QH15 > 41/2024/QH15',
    ],
  'Nghị định về việc làm số 83/2013/QH13.': [],
});

check('citation/known', 'a document cited before, two digits swapped', {
  'Kế hoạch số 4455/KH-UBND ngày 12/5/2023; Kế hoạch số 4455/KH-UBND ngày 12/5/2023.': [],
  'Kế hoạch số 4517/KH-UBND; Kế hoạch số 4571/KH-UBND ngày 12/5/2023.': [
    '⟦4571/KH-UBND⟧ warning: Có phải “Kế hoạch số 4517/KH-UBND” đã dẫn ở trên? Ở đây ghi “Kế hoạch số 4571/KH-UBND”. → 4571/KH-UBND > 4517/KH-UBND',
  ],
  'Kế hoạch số 4517/KH-UBND ngày 12/5/2023; Kế hoạch số 4571/KH-UBND.': [
    '⟦4571/KH-UBND⟧ warning: Có phải “Kế hoạch số 4517/KH-UBND” ngày 12/5/2023 đã dẫn ở trên? Ở đây ghi “Kế hoạch số 4571/KH-UBND”. → 4571/KH-UBND > 4517/KH-UBND',
  ],
  'Kế hoạch số 4517/KH-UBND ngày 12/5/2023; Kế hoạch số 4571/KH-UBND ngày 13/5/2023.': [],
  'Kế hoạch số 4517/KH-UBND; Quyết định số 4571/KH-UBND; Kế hoạch số 45/KH-UBND; Kế hoạch số 54/KH-UBND.': [],
  'Công văn số 932/BHXH-TT ngày 14/4/2022; Công văn số 923/BHXH-TT; Quyết định số 156/QĐ-UBND; Quyết định số 165/QĐ-UBND.':
    [
      '⟦923/BHXH-TT⟧ warning: Có phải “Công văn số 932/BHXH-TT” ngày 14/4/2022 đã dẫn ở trên? Ở đây ghi “Công văn số 923/BHXH-TT”. → 923/BHXH-TT > 932/BHXH-TT',
      '⟦165/QĐ-UBND⟧ warning: Có phải “Quyết định số 156/QĐ-UBND” đã dẫn ở trên? Ở đây ghi “Quyết định số 165/QĐ-UBND”. → 165/QĐ-UBND > 156/QĐ-UBND',
    ],
  'Quyết định số 461/QĐ-TTg; Quyết định số 146/QĐ-TTg; Kế hoạch số 318/KH-UBND và Kế hoạch số 318/KH-UBDN.': [
    '⟦318/KH-UBDN⟧ warning: Có phải “Kế hoạch số 318/KH-UBND” đã dẫn ở trên? Ở đây ghi “Kế hoạch số 318/KH-UBDN”. → 318/KH-UBDN > 318/KH-UBND',
  ],
});

check('citation/known', 'two dates of one document', {
  'Kế hoạch số 318/KH-UBND ngày 12/5/2023 và Kế hoạch số 318/KH-UBND ngày 21/5/2023.': [
    '⟦21/5/2023⟧ warning: “Kế hoạch số 318/KH-UBND” ghi hai ngày ban hành: ở trên là 12/5/2023, ở đây là 21/5/2023. ↔ 12/5/2023 (Ở đây ghi ngày 12/5/2023)',
  ],
  'Kế hoạch số 318/KH-UBND ngày 12/5/2022 và Kế hoạch số 318/KH-UBND ngày 12/5/2023; Kế hoạch số 318/KH-UBND ngày 15/5/2023; Kế hoạch số 318/KH-UBND.':
    [
      '⟦15/5/2023⟧ warning: “Kế hoạch số 318/KH-UBND” ghi hai ngày ban hành: ở trên là 12/5/2023, ở đây là 15/5/2023. ↔ 12/5/2023 (Ở đây ghi ngày 12/5/2023)',
    ],
  'Kế hoạch số 318/KH-UBND ngày 12/5/2023, Kế hoạch số 318/KH-UBND ngày 13/5/2023 và Kế hoạch số 318/KH-UBND ngày 14/5/2023.':
    [
      '⟦13/5/2023⟧ warning: “Kế hoạch số 318/KH-UBND” ghi hai ngày ban hành: ở trên là 12/5/2023, ở đây là 13/5/2023. ↔ 12/5/2023 (Ở đây ghi ngày 12/5/2023)',
      '⟦14/5/2023⟧ warning: “Kế hoạch số 318/KH-UBND” ghi hai ngày ban hành: ở trên là 12/5/2023, ở đây là 14/5/2023. ↔ 12/5/2023 (Ở đây ghi ngày 12/5/2023)',
    ],
  'Kế hoạch số 319/KH-UBND và Kế hoạch số 319/KH-UBND ngày 21/5/2023; Quyết định số 318/KH-UBND ngày 21/5/2023; Kế hoạch số 318/KH-UBND ngày 12/5/2023.':
    [],
});

checkInBoth('citation/known', 'what is near, and nothing where several are', {
  'Nghị định số 15/2025/NĐ-CP ngày 25/6/2025 của Chính phủ.': [],
  'Quyết định số 12/2023/QĐ-UBND; Quyết định số 21/2023/QĐ-UBND.': [],
  'Kế hoạch số 4517/KH-UBND; Kế hoạch số 4571/KH-UBND của UBND tỉnh.': [
    '⟦4571/KH-UBND⟧ warning: Có phải “Kế hoạch số 4517/KH-UBND” đã dẫn ở trên? Ở đây ghi “Kế hoạch số 4571/KH-UBND”. → 4571/KH-UBND > 4517/KH-UBND',
    'Is “Kế hoạch số 4517/KH-UBND” meant, cited above? Here it reads “Kế hoạch số 4571/KH-UBND”.',
  ],
  'Kế hoạch số 4517/KH-UBND ngày 12/5/2023; Kế hoạch số 4517/KH-UBND ngày 15/6/2022; Kế hoạch số 4571/KH-UBND.': [
    '⟦4571/KH-UBND⟧ warning: Có phải “Kế hoạch số 4517/KH-UBND” ngày 12/5/2023 đã dẫn ở trên? Ở đây ghi “Kế hoạch số 4571/KH-UBND”. → 4571/KH-UBND > 4517/KH-UBND',
    'Is “Kế hoạch số 4517/KH-UBND” of 12/5/2023 meant, cited above? Here it reads “Kế hoạch số 4571/KH-UBND”.',
  ],
  'Công văn số 4517/UBND-VX; Kế hoạch số 4571/UBND-VX của UBND tỉnh.': [],
  'Luật Việc làm số 47/2025/QH15; Luật Thống kê số 98/2015/QH13.': [
    '⟦47/2025/QH15⟧ warning: Có phải “Luật số 74/2025/QH15” ngày 16/6/2025 (Việc làm)? Bản thảo ghi “Luật số 47/2025/QH15”. → 47/2025/QH15 > 74/2025/QH15',
    'Is “Luật số 74/2025/QH15” of 16/6/2025 (Việc làm) meant? The draft has “Luật số 47/2025/QH15”.',
  ],
});

check('citation/form', 'a number alone', {
  'Nghị định số 158 ngày 25/6/2025 của Chính phủ.': [
    '⟦Nghị định số 158 ngày 25/6/2025⟧ warning: “Nghị định số 158” thiếu ký hiệu ở lần viện dẫn đầu tiên: ghi “Nghị định số 158/2025/NĐ-CP”. ⇒ 158 > 158/2025/NĐ-CP',
  ],
  'A/ Thực hiện Nghị quyết số 28 của Ban Chấp hành Trung ương.': [
    '⟦Nghị quyết số 28⟧ warning: “Nghị quyết số 28” thiếu ký hiệu ở lần viện dẫn đầu tiên: ghi đủ số, ký hiệu.',
  ],
  'V/v thực hiện Nghị quyết số 28 của Ban Chấp hành Trung ương.': [],
});
