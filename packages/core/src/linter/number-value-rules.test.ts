/** The rules of single values, and of one thing said twice, on sentences beyond their own examples, in both languages. */
import { checkInBoth } from './check-rule.testing.js';

checkInBoth('number/plausible-range', 'rates of a whole', {
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 196,1% dân số.': [
    '⟦196,1%⟧ error: Tỷ lệ bao phủ bảo hiểm y tế là 196,1 %: không thể quá 100 %. Kiểm tra lại dấu phẩy và nguồn; nếu là tỷ lệ hoàn thành kế hoạch thì ghi rõ “kế hoạch”, “chỉ tiêu”.',
    'Health insurance coverage is 196,1 %: it cannot exceed 100 %. Check the comma and the source; if it is the attainment of a plan, say “kế hoạch” or “chỉ tiêu”.',
  ],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 100% dân số.': [],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 9,6% dân số.': [],
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, trong đó hội nghị trực tuyến chiếm 125%.': [
    '⟦125%⟧ error: Tỷ trọng là 125 %: không thể quá 100 %. Kiểm tra lại dấu phẩy và nguồn; nếu là tỷ lệ hoàn thành kế hoạch thì ghi rõ “kế hoạch”, “chỉ tiêu”.',
    'The share is 125 %: it cannot exceed 100 %. Check the comma and the source; if it is the attainment of a plan, say “kế hoạch” or “chỉ tiêu”.',
  ],
});

checkInBoth('number/respectively', 'lists of equal length', {
  'Năm 2022 và năm 2023, số người tham gia BHYT của tỉnh Hà Giang lần lượt là 840.000 người, 850.000 người và 861.240 người.':
    [
      '⟦lần lượt là 840.000 người, 850.000 người và 861.240 người⟧ error: Trước “lần lượt” có 2 mục, sau đó có 3 số (840.000; 850.000; 861.240). Bổ sung số còn thiếu hoặc bỏ mục thừa.',
      'Before “lần lượt” there are 2 things, after it 3 numbers (840.000; 850.000; 861.240). Add the missing number, or drop what is too much.',
    ],
  'Số người tham gia BHXH và BHYT của tỉnh Hà Giang năm 2022 và năm 2023 lần lượt là 40.000, 45.000, 840.000 và 861.240 người.':
    [],
});

checkInBoth('number/cumulative', 'a shorter time in a longer one', {
  'Năm 2023, BHXH tỉnh Hà Giang tổ chức 846 hội nghị truyền thông. Quý I/2023, BHXH tỉnh Hà Giang tổ chức 854 hội nghị truyền thông.':
    [
      '⟦854⟧ error: Số lũy kế không thể giảm: năm 2023 ghi 846 hội nghị, ít hơn 854 hội nghị của quý I/2023 nằm trong kỳ đó. Kiểm tra lại hai số và kỳ của chúng. = 846 (năm 2023) ≥ 854 (quý I/2023)? ↔ 846 (số nêu trước: 846 hội nghị)',
      'A cumulated number cannot fall: in 2023 it is 846 hội nghị, less than the 854 hội nghị in Q1 2023, which lie within. Check both numbers and their periods. = 846 (in 2023) ≥ 854 (in Q1 2023)?',
    ],
  'Quý I/2023, BHXH tỉnh Hà Giang tổ chức 854 hội nghị truyền thông. Năm 2023, BHXH tỉnh Hà Giang tổ chức 846 hội nghị truyền thông.':
    [
      '⟦846⟧ error: Số lũy kế không thể giảm: năm 2023 ghi 846 hội nghị, ít hơn 854 hội nghị của quý I/2023 nằm trong kỳ đó. Kiểm tra lại hai số và kỳ của chúng. = 846 (năm 2023) ≥ 854 (quý I/2023)? ↔ 854 (số nêu trước: 854 hội nghị)',
      'A cumulated number cannot fall: in 2023 it is 846 hội nghị, less than the 854 hội nghị in Q1 2023, which lie within. Check both numbers and their periods. = 846 (in 2023) ≥ 854 (in Q1 2023)?',
    ],
  'Năm 2023, BHXH tỉnh Hà Giang tổ chức 846 hội nghị truyền thông. Quý I/2023, BHXH tỉnh Hà Giang tổ chức 846 hội nghị truyền thông.':
    [],
  'Năm 2023, BHXH tỉnh Hà Giang tổ chức ít nhất 846 hội nghị truyền thông. Quý I/2023, BHXH tỉnh Hà Giang tổ chức 946 hội nghị truyền thông.':
    [],
});

checkInBoth('number/one-value', 'a range holds what lies between its ends', {
  'Năm 2023, số người tham gia BHYT của tỉnh Hà Giang là từ 850.000 đến 870.000 người. Cả năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT.':
    [],
  'Năm 2023, số người tham gia BHYT của tỉnh Hà Giang là từ 850.000 đến 870.000 người. Cả năm 2023, tỉnh Hà Giang có 881.240 người tham gia BHYT.':
    [
      '⟦881.240⟧ error: Số người tham gia bảo hiểm y tế năm 2023 (Hà Giang): ở đây ghi 881.240 người, phía trước đã ghi 850.000 người. Đối chiếu nguồn và thống nhất một giá trị; nếu khác kỳ, khác nơi hoặc khác phạm vi thì nêu rõ. ↔ 850.000 (giá trị nêu trước: 850.000 người)',
      'Participants in health insurance in 2023 (Hà Giang): here it is 881.240 người, further up it was 850.000 người. Check the source and keep one value; if period, place or scope differ, say so.',
    ],
  'Năm 2023, tỉnh Hà Giang có 881.240 người tham gia BHYT. Cả năm 2023, số người tham gia BHYT của tỉnh Hà Giang là từ 850.000 đến 870.000 người.':
    [
      '⟦850.000⟧ error: Số người tham gia bảo hiểm y tế năm 2023 (Hà Giang): ở đây ghi 850.000 người, phía trước đã ghi 881.240 người. Đối chiếu nguồn và thống nhất một giá trị; nếu khác kỳ, khác nơi hoặc khác phạm vi thì nêu rõ. ↔ 881.240 (giá trị nêu trước: 881.240 người)',
      'Participants in health insurance in 2023 (Hà Giang): here it is 850.000 người, further up it was 881.240 người. Check the source and keep one value; if period, place or scope differ, say so.',
    ],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT. Cả năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, rồi có 871.240 người tham gia BHYT.':
    [],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT. Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT. Cả năm 2023, tỉnh Hà Giang có 816.240 người tham gia BHYT.':
    [
      '⟦816.240⟧ error: Số người tham gia bảo hiểm y tế năm 2023 (Hà Giang): ở đây ghi 816.240 người, phía trước đã ghi 861.240 người. Đối chiếu nguồn và thống nhất một giá trị; nếu khác kỳ, khác nơi hoặc khác phạm vi thì nêu rõ. ↔ 861.240 (giá trị nêu trước: 861.240 người)',
      'Participants in health insurance in 2023 (Hà Giang): here it is 816.240 người, further up it was 861.240 người. Check the source and keep one value; if period, place or scope differ, say so.',
    ],
});

checkInBoth('number/one-value', 'one value for one thing', {
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT. Cả năm 2023, tỉnh Hà Giang có 816.240 người tham gia BHYT.':
    [
      '⟦816.240⟧ error: Số người tham gia bảo hiểm y tế năm 2023 (Hà Giang): ở đây ghi 816.240 người, phía trước đã ghi 861.240 người. Đối chiếu nguồn và thống nhất một giá trị; nếu khác kỳ, khác nơi hoặc khác phạm vi thì nêu rõ. ↔ 861.240 (giá trị nêu trước: 861.240 người)',
      'Participants in health insurance in 2023 (Hà Giang): here it is 816.240 người, further up it was 861.240 người. Check the source and keep one value; if period, place or scope differ, say so.',
    ],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT. Cả năm 2023, tỉnh Hà Giang có trên 861.000 người tham gia BHYT.':
    [],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 96,1% dân số. Năm 2023, tỉnh Hà Giang đạt tỷ lệ bao phủ BHYT 91,6% dân số.':
    [
      '⟦91,6%⟧ error: Tỷ lệ bao phủ bảo hiểm y tế năm 2023 (Hà Giang): ở đây ghi 91,6 %, phía trước đã ghi 96,1 %. Đối chiếu nguồn và thống nhất một giá trị; nếu khác kỳ, khác nơi hoặc khác phạm vi thì nêu rõ. ↔ 96,1% (giá trị nêu trước: 96,1 %)',
      'Health insurance coverage in 2023 (Hà Giang): here it is 91,6 %, further up it was 96,1 %. Check the source and keep one value; if period, place or scope differ, say so.',
    ],
  'Năm 2023, BHXH tỉnh Hà Giang tổ chức 846 hội nghị truyền thông. Trong năm 2023, BHXH tỉnh Hà Giang tổ chức 864 hội nghị truyền thông.':
    [
      '⟦864⟧ error: Số hội nghị truyền thông, tư vấn, đối thoại năm 2023 (Hà Giang): ở đây ghi 864 hội nghị, phía trước đã ghi 846 hội nghị. Đối chiếu nguồn và thống nhất một giá trị; nếu khác kỳ, khác nơi hoặc khác phạm vi thì nêu rõ. ↔ 846 (giá trị nêu trước: 846 hội nghị)',
      'Communication, advice and dialogue conferences in 2023 (Hà Giang): here it is 864 hội nghị, further up it was 846 hội nghị. Check the source and keep one value; if period, place or scope differ, say so.',
    ],
});

checkInBoth('number/reference', 'what is published', {
  'Năm 2022, cả nước có 91,074 triệu người tham gia BHYT; dân số cả nước năm 2022 là 89,5 triệu người.': [
    '⟦89,5 triệu⟧ warning: Dân số trung bình năm 2022 (toàn quốc): bản thảo ghi 89,5 triệu người, số đã công bố là 99,468 triệu người (Cục Thống kê (trước là Tổng cục Thống kê), Niên giám thống kê: dân số trung bình). Sửa theo nguồn; nếu là số khác (kỳ, địa bàn, phạm vi) thì nêu rõ. → 89,5 > 99,5',
    'Average population in 2022 (nationwide): the draft says 89,5 triệu người, the published value is 99,468 triệu người (Cục Thống kê (trước là Tổng cục Thống kê), Niên giám thống kê: dân số trung bình). Correct it by the source; if it is another number (period, place, scope), say so.',
  ],
  'Năm 2022, cả nước có 81,074 triệu người tham gia BHYT.': [
    '⟦81,074 triệu⟧ warning: Số người tham gia bảo hiểm y tế năm 2022 (toàn quốc): bản thảo ghi 81,074 triệu người, số đã công bố là 91,074 triệu người (Cổng thông tin điện tử BHXH Việt Nam (24/4/2023)). Sửa theo nguồn; nếu là số khác (kỳ, địa bàn, phạm vi) thì nêu rõ. → 81,074 > 91,074',
    'Participants in health insurance in 2022 (nationwide): the draft says 81,074 triệu người, the published value is 91,074 triệu người (Cổng thông tin điện tử BHXH Việt Nam (24/4/2023)). Correct it by the source; if it is another number (period, place, scope), say so.',
  ],
  'Năm 2022, cả nước có trên 91 triệu người tham gia BHYT, 17,5 triệu người tham gia BHXH.': [],
  'Năm 2030, cả nước phấn đấu có 81,074 triệu người tham gia BHYT.': [],
  'Tính đến hết năm 2022, tỷ lệ bao phủ BHYT cả nước đạt 82,04% dân số.': [
    '⟦82,04%⟧ warning: Tỷ lệ bao phủ bảo hiểm y tế đến hết năm 2022 (toàn quốc): bản thảo ghi 82,04 %, số đã công bố là 92,04 % (Cổng thông tin điện tử BHXH Việt Nam (24/4/2023)). Sửa theo nguồn; nếu là số khác (kỳ, địa bàn, phạm vi) thì nêu rõ. → 82,04 > 92,04',
    'Health insurance coverage up to the end of 2022 (nationwide): the draft says 82,04 %, the published value is 92,04 % (Cổng thông tin điện tử BHXH Việt Nam (24/4/2023)). Correct it by the source; if it is another number (period, place, scope), say so.',
  ],
});

checkInBoth('number/plausible-range', 'a rate whose record gives it a range', {
  'Tỷ lệ giải quyết hồ sơ đúng hạn năm 2023 đạt 12,5%; tỷ lệ hài lòng đạt 9,5%; tỷ lệ hài lòng đạt 109,5%.': [
    '⟦109,5%⟧ warning: Tỷ lệ hài lòng của cá nhân, tổ chức, doanh nghiệp đối với sự phục vụ của ngành BHXH Việt Nam là 109,5 %: ít khi ngoài khoảng 0–100 %. Kiểm tra lại dấu phẩy và nguồn; nếu là tỷ lệ hoàn thành kế hoạch thì ghi rõ “kế hoạch”, “chỉ tiêu”.',
    'Satisfaction of persons, organisations and businesses with the service of Viet Nam Social Security is 109,5 %: it is rarely outside 0–100 %. Check the comma and the source; if it is the attainment of a plan, say “kế hoạch” or “chỉ tiêu”.',
  ],
});

checkInBoth('number/one-value', 'ranges, open ends, rows of their own total', {
  '---\nplace: Lào Cai\n---\n\nNăm 2023, toàn tỉnh có 1.200 - 1.300 người tham gia BHXH tự nguyện.\n\nNăm 2023, toàn tỉnh có 1.250 người tham gia BHXH tự nguyện.':
    [],
  '---\nplace: Lào Cai\n---\n\nNăm 2023, toàn tỉnh có 1.200 - 1.300 người tham gia BHXH tự nguyện.\n\nNăm 2023, toàn tỉnh có 1.350 người tham gia BHXH tự nguyện.':
    [
      '⟦1.350⟧ error: Số người tham gia bảo hiểm xã hội tự nguyện năm 2023 (Lào Cai): ở đây ghi 1.350 người, phía trước đã ghi 1.200 người. Đối chiếu nguồn và thống nhất một giá trị; nếu khác kỳ, khác nơi hoặc khác phạm vi thì nêu rõ. ↔ 1.200 (giá trị nêu trước: 1.200 người)',
      'Participants in voluntary social insurance in 2023 (Lào Cai): here it is 1.350 người, further up it was 1.200 người. Check the source and keep one value; if period, place or scope differ, say so.',
    ],
  '---\nplace: Lào Cai\n---\n\nNăm 2023, toàn tỉnh có 1.350 người tham gia BHXH tự nguyện.\n\nNăm 2023, toàn tỉnh có 1.200 - 1.300 người tham gia BHXH tự nguyện.':
    [
      '⟦1.200⟧ error: Số người tham gia bảo hiểm xã hội tự nguyện năm 2023 (Lào Cai): ở đây ghi 1.200 người, phía trước đã ghi 1.350 người. Đối chiếu nguồn và thống nhất một giá trị; nếu khác kỳ, khác nơi hoặc khác phạm vi thì nêu rõ. ↔ 1.350 (giá trị nêu trước: 1.350 người)',
      'Participants in voluntary social insurance in 2023 (Lào Cai): here it is 1.200 người, further up it was 1.350 người. Check the source and keep one value; if period, place or scope differ, say so.',
    ],
  '---\nplace: Lào Cai\n---\n\nNăm 2023, toàn tỉnh có 1.250 người tham gia BHXH tự nguyện.\n\nNăm 2023, toàn tỉnh có 1.200 - 1.300 người tham gia BHXH tự nguyện.':
    [],
  '---\nplace: Lào Cai\n---\n\nTừ năm 2024, toàn tỉnh có 1.250 người tham gia BHXH tự nguyện.\n\nTừ năm 2024, toàn tỉnh có 1.350 người tham gia BHXH tự nguyện.':
    [],
  '---\nkind: report\ndate: 2025-09-05\nplace: Phú Thọ\n---\n\n## 1. Số người tham gia BHXH theo địa bàn trước sắp xếp\n\n*ĐVT: Người*\n\n| Địa bàn | 31/8/2025 | 31/12/2024 | Tăng/giảm (+/-) | Tỷ lệ tăng (%) |\n|---|---:|---:|---:|---:|\n| Vĩnh Phúc (cũ) | 241.300 | 236.100 | +5.200 | 2,20 |\n| Phú Thọ (cũ) | 189.420 | 184.900 | +4.520 | 2,44 |\n| Hòa Bình (cũ) | 98.760 | 95.210 | +3.550 | 3,73 |\n| Cộng | 529.480 | 516.210 | +13.270 | 2,57 |':
    [],
});
