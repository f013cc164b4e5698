/** The rules of parts, shares, rates and averages on sentences beyond their own examples, in both languages. */
import { check, checkInBoth } from './check-rule.testing.js';

checkInBoth('number/target', 'ranges are not judged', {
  'Năm 2023, tỉnh Hà Giang có 16.200-16.500 người tham gia BHXH tự nguyện, đạt 80% kế hoạch (18.000 người).': [],
  'Năm 2023, tỉnh Hà Giang có 16.200 người tham gia BHXH tự nguyện, đạt 80-85% kế hoạch (18.000 người).': [],
  'Năm 2023, tỉnh Hà Giang có 16.200 người tham gia BHXH tự nguyện, đạt 80% kế hoạch (18.000-19.000 người).': [],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 95-96,1% dân số, vượt 5 điểm phần trăm so với chỉ tiêu được giao (94,5%).':
    [],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 96,1% dân số, vượt 5-6 điểm phần trăm so với chỉ tiêu được giao (94,5%).':
    [],
});

checkInBoth('number/target', 'what was reached of what was asked', {
  'Năm 2023, tỉnh Hà Giang có 16.200 người tham gia BHXH tự nguyện, đạt 95% kế hoạch (18.000 người).': [
    '⟦95%⟧ error: Mức so với chỉ tiêu không khớp: 16.200 người so với chỉ tiêu 18.000 người là đạt 90 % (89–91), bản thảo ghi đạt 95 %. Sửa thành đạt 90 %, hoặc sửa lại kết quả hay chỉ tiêu. = 16.200 ÷ 18.000 = đạt 90 % (89–91); bản thảo ghi đạt 95 % ↔ 16.200 (kết quả: 16.200 người) ↔ 18.000 (chỉ tiêu: 18.000 người) → 95 > 90 → 16.200 > 17.100 → 18.000 > 17.053',
    'Attainment does not agree: 16.200 người against a target of 18.000 người is reached 90 % (89–91), the draft says reached 95 %. Write đạt 90 %, or correct the result or the target. = 16.200 ÷ 18.000 = reached 90 % (89–91); the draft says reached 95 %',
  ],
  'Năm 2023, tỉnh Hà Giang có 16.200 người tham gia BHXH tự nguyện, đạt 90% kế hoạch (18.000 người).': [],
  'Năm 2023, tỉnh Hà Giang có 18.000 người tham gia BHXH tự nguyện, vượt 5% kế hoạch (16.200 người).': [
    '⟦5%⟧ error: Mức so với chỉ tiêu không khớp: 18.000 người so với chỉ tiêu 16.200 người là vượt 11,1 % (10,8–11,8), bản thảo ghi vượt 5 %. Sửa thành vượt 11,1 %, hoặc sửa lại kết quả hay chỉ tiêu. = 18.000 ÷ 16.200 − 1 = vượt 11,1 % (10,8–11,8); bản thảo ghi vượt 5 % ↔ 18.000 (kết quả: 18.000 người) ↔ 16.200 (chỉ tiêu: 16.200 người) → 5 > 11,1',
    'Attainment does not agree: 18.000 người against a target of 16.200 người is above by 11,1 % (10,8–11,8), the draft says above by 5 %. Write vượt 11,1 %, or correct the result or the target. = 18.000 ÷ 16.200 − 1 = above by 11,1 % (10,8–11,8); the draft says above by 5 %',
  ],
  'Năm 2023, tỉnh Hà Giang có 18.000 người tham gia BHXH tự nguyện, vượt 1.500 người so với kế hoạch (16.200 người).': [
    '⟦1.500⟧ error: Mức so với chỉ tiêu không khớp: 18.000 người so với chỉ tiêu 16.200 người là vượt 1.800 (1.750–1.900), bản thảo ghi vượt 1.500. Sửa thành vượt 1.800, hoặc sửa lại kết quả hay chỉ tiêu. = 18.000 − 16.200 = vượt 1.800 (1.750–1.900); bản thảo ghi vượt 1.500 ↔ 18.000 (kết quả: 18.000 người) ↔ 16.200 (chỉ tiêu: 16.200 người) → 1.500 > 1.800 → 18.000 > 17.700 → 16.200 > 16.500',
    'Attainment does not agree: 18.000 người against a target of 16.200 người is above by 1.800 (1.750–1.900), the draft says above by 1.500. Write vượt 1.800, or correct the result or the target. = 18.000 − 16.200 = above by 1.800 (1.750–1.900); the draft says above by 1.500',
  ],
  'Năm 2023, tỉnh Hà Giang có 16.200 người tham gia BHXH tự nguyện, thấp hơn 1.500 người so với kế hoạch (18.000 người).':
    [
      '⟦1.500⟧ error: Mức so với chỉ tiêu không khớp: 16.200 người so với chỉ tiêu 18.000 người là thấp hơn 1.800 (1.750–1.900), bản thảo ghi thấp hơn 1.500. Sửa thành thấp hơn 1.800, hoặc sửa lại kết quả hay chỉ tiêu. = 16.200 − 18.000 = thấp hơn 1.800 (1.750–1.900); bản thảo ghi thấp hơn 1.500 ↔ 16.200 (kết quả: 16.200 người) ↔ 18.000 (chỉ tiêu: 18.000 người) → 1.500 > 1.800 → 16.200 > 16.500 → 18.000 > 17.700',
      'Attainment does not agree: 16.200 người against a target of 18.000 người is below by 1.800 (1.750–1.900), the draft says below by 1.500. Write thấp hơn 1.800, or correct the result or the target. = 16.200 − 18.000 = below by 1.800 (1.750–1.900); the draft says below by 1.500',
    ],
  'Năm 2023, tỉnh Hà Giang có 16.200 người tham gia BHXH tự nguyện, vượt 1.800 người so với kế hoạch (18.000 người).': [
    '⟦1.800⟧ error: Mức so với chỉ tiêu không khớp: 16.200 người so với chỉ tiêu 18.000 người là thấp hơn 1.800 (1.750–1.900), bản thảo ghi vượt 1.800. Sửa thành thấp hơn 1.800, hoặc sửa lại kết quả hay chỉ tiêu. = 16.200 − 18.000 = thấp hơn 1.800 (1.750–1.900); bản thảo ghi vượt 1.800 ↔ 16.200 (kết quả: 16.200 người) ↔ 18.000 (chỉ tiêu: 18.000 người) → 16.200 > 19.800 → 18.000 > 14.400',
    'Attainment does not agree: 16.200 người against a target of 18.000 người is below by 1.800 (1.750–1.900), the draft says above by 1.800. Write thấp hơn 1.800, or correct the result or the target. = 16.200 − 18.000 = below by 1.800 (1.750–1.900); the draft says above by 1.800',
  ],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 96,1% dân số, vượt 2,6 điểm phần trăm so với chỉ tiêu được giao (94,5%).':
    [
      '⟦2,6 điểm phần trăm⟧ error: Mức so với chỉ tiêu không khớp: 96,1 % so với chỉ tiêu 94,5 % là vượt 1,6 điểm phần trăm (1,4–1,8), bản thảo ghi vượt 2,6 điểm phần trăm. Sửa thành vượt 1,6 điểm phần trăm, hoặc sửa lại kết quả hay chỉ tiêu. = 96,1 % − 94,5 % = vượt 1,6 điểm phần trăm (1,4–1,8); bản thảo ghi vượt 2,6 điểm phần trăm ↔ 96,1% (kết quả: 96,1 %) ↔ 94,5% (chỉ tiêu: 94,5 %) → 2,6 > 1,6 → 96,1 > 97,1 → 94,5 > 93,5',
      'Attainment does not agree: 96,1 % against a target of 94,5 % is above by 1,6 điểm phần trăm (1,4–1,8), the draft says above by 2,6 điểm phần trăm. Write vượt 1,6 điểm phần trăm, or correct the result or the target. = 96,1 % − 94,5 % = above by 1,6 điểm phần trăm (1,4–1,8); the draft says above by 2,6 điểm phần trăm',
    ],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 96,1% dân số, vượt 2,6% so với chỉ tiêu được giao (94,5%).': [
    '⟦2,6%⟧ error: Mức so với chỉ tiêu không khớp: 96,1 % so với chỉ tiêu 94,5 % là vượt 1,6 % (1,4–1,8) nếu trừ, 1,7 % (1,5–1,9) nếu chia, bản thảo ghi vượt 2,6 %. Sửa thành vượt 1,6 %, hoặc sửa lại kết quả hay chỉ tiêu. = 96,1 % − 94,5 % = vượt 1,6 % (1,4–1,8) nếu trừ, 1,7 % (1,5–1,9) nếu chia; bản thảo ghi vượt 2,6 % ↔ 96,1% (kết quả: 96,1 %) ↔ 94,5% (chỉ tiêu: 94,5 %) → 2,6 > 1,6',
    'Attainment does not agree: 96,1 % against a target of 94,5 % is above by 1,6 % (1,4–1,8) as a difference, 1,7 % (1,5–1,9) as a ratio, the draft says above by 2,6 %. Write vượt 1,6 %, or correct the result or the target. = 96,1 % − 94,5 % = above by 1,6 % (1,4–1,8) as a difference, 1,7 % (1,5–1,9) as a ratio; the draft says above by 2,6 %',
  ],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 94,5% dân số, thấp hơn 2,6 điểm phần trăm so với chỉ tiêu được giao (96,1%).':
    [
      '⟦2,6 điểm phần trăm⟧ error: Mức so với chỉ tiêu không khớp: 94,5 % so với chỉ tiêu 96,1 % là thấp hơn 1,6 điểm phần trăm (1,4–1,8), bản thảo ghi thấp hơn 2,6 điểm phần trăm. Sửa thành thấp hơn 1,6 điểm phần trăm, hoặc sửa lại kết quả hay chỉ tiêu. = 94,5 % − 96,1 % = thấp hơn 1,6 điểm phần trăm (1,4–1,8); bản thảo ghi thấp hơn 2,6 điểm phần trăm ↔ 94,5% (kết quả: 94,5 %) ↔ 96,1% (chỉ tiêu: 96,1 %) → 2,6 > 1,6 → 94,5 > 93,5 → 96,1 > 97,1',
      'Attainment does not agree: 94,5 % against a target of 96,1 % is below by 1,6 điểm phần trăm (1,4–1,8), the draft says below by 2,6 điểm phần trăm. Write thấp hơn 1,6 điểm phần trăm, or correct the result or the target. = 94,5 % − 96,1 % = below by 1,6 điểm phần trăm (1,4–1,8); the draft says below by 2,6 điểm phần trăm',
    ],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 94,5% dân số, vượt 1,6 điểm phần trăm so với chỉ tiêu được giao (96,1%).':
    [
      '⟦1,6 điểm phần trăm⟧ error: Mức so với chỉ tiêu không khớp: 94,5 % so với chỉ tiêu 96,1 % là thấp hơn 1,6 điểm phần trăm (1,4–1,8), bản thảo ghi vượt 1,6 điểm phần trăm. Sửa thành thấp hơn 1,6 điểm phần trăm, hoặc sửa lại kết quả hay chỉ tiêu. = 94,5 % − 96,1 % = thấp hơn 1,6 điểm phần trăm (1,4–1,8); bản thảo ghi vượt 1,6 điểm phần trăm ↔ 94,5% (kết quả: 94,5 %) ↔ 96,1% (chỉ tiêu: 96,1 %) → 94,5 > 97,7 → 96,1 > 92,9',
      'Attainment does not agree: 94,5 % against a target of 96,1 % is below by 1,6 điểm phần trăm (1,4–1,8), the draft says above by 1,6 điểm phần trăm. Write thấp hơn 1,6 điểm phần trăm, or correct the result or the target. = 94,5 % − 96,1 % = below by 1,6 điểm phần trăm (1,4–1,8); the draft says above by 1,6 điểm phần trăm',
    ],
});

checkInBoth('number/share-of-total', 'ranges are not judged', {
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200-1.300 hội nghị, trong đó 300 hội nghị trực tuyến, chiếm 75%.': [],
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, trong đó 300-310 hội nghị trực tuyến, chiếm 75%.': [],
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, trong đó 300 hội nghị trực tuyến, chiếm 75-80%.': [],
});

checkInBoth('number/share-of-total', 'a part of its whole', {
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, trong đó 300 hội nghị trực tuyến, chiếm 35%.': [
    '⟦35%⟧ error: Tỷ trọng không khớp: 300 hội nghị trên 1.200 hội nghị là 25 %, bản thảo ghi 35 %. Ghi 25 %, hoặc sửa lại một trong hai số kia. = 300 ÷ 1.200 = 25 %; bản thảo ghi 35 % ↔ 300 (phần: 300 hội nghị) ↔ 1.200 (tổng: 1.200 hội nghị) → 35 > 25 → 300 > 420 → 1.200 > 857',
    'The share does not agree: 300 hội nghị of 1.200 hội nghị is 25 %, the draft says 35 %. Write 25 %, or correct one of the two numbers. = 300 ÷ 1.200 = 25 %; the draft says 35 %',
  ],
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, trong đó 300 hội nghị trực tuyến, chiếm một nửa.': [
    '⟦một nửa⟧ error: Tỷ trọng không khớp: 300 hội nghị trên 1.200 hội nghị là 25,0 %, bản thảo ghi một nửa. Ghi 25,0 %, hoặc sửa lại một trong hai số kia. = 300 ÷ 1.200 = 25,0 %; bản thảo ghi một nửa ↔ 300 (phần: 300 hội nghị) ↔ 1.200 (tổng: 1.200 hội nghị) → 300 > 600 → 1.200 > 600',
    'The share does not agree: 300 hội nghị of 1.200 hội nghị is 25,0 %, the draft says một nửa. Write 25,0 %, or correct one of the two numbers. = 300 ÷ 1.200 = 25,0 %; the draft says một nửa',
  ],
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, trong đó 300 hội nghị trực tuyến, chiếm 25%.': [],
  'Có 63 tỉnh tổ chức, 45 tỉnh báo cáo; trong đó 12 tỉnh gửi chậm, chiếm 19%.': [],
});

checkInBoth('number/sum-of-parts', 'ranges are not judged', {
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200-1.300 hội nghị, gồm 700 hội nghị ở xã và 200 hội nghị ở huyện.': [],
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, gồm 700 hội nghị ở xã và 200-210 hội nghị ở huyện.': [],
});

checkInBoth('number/sum-of-parts', 'parts and their sum', {
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, gồm 700 hội nghị ở xã và 400 hội nghị ở huyện.': [
    '⟦1.200⟧ error: Tổng không khớp: 2 phần cộng lại được 1.100, bản thảo ghi tổng là 1.200. Ghi tổng 1.100, hoặc sửa phần bị sai. = 700 + 400 = 1.100; bản thảo ghi 1.200 ↔ 700 (phần: 700 hội nghị) ↔ 400 (phần: 400 hội nghị) → 1.200 > 1.100 → 700 > 800 → 400 > 500',
    'The total does not agree: the 2 parts add up to 1.100, the draft says 1.200. Write 1.100, or correct the part that is wrong. = 700 + 400 = 1.100; the draft says 1.200',
  ],
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, gồm 700 hội nghị ở xã và 500 hội nghị ở huyện.': [],
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, gồm 100 hội nghị ở xã, 200 hội nghị ở huyện, 300 hội nghị ở trường, 150 hội nghị ở chợ và 350 hội nghị ở tỉnh.':
    [
      '⟦1.200⟧ error: Tổng không khớp: 5 phần cộng lại được 1.100, bản thảo ghi tổng là 1.200. Ghi tổng 1.100, hoặc sửa phần bị sai. = 100 + 200 + 300 + 150 + 350 = 1.100; bản thảo ghi 1.200 ↔ 100 (phần: 100 hội nghị) ↔ 200 (phần: 200 hội nghị) ↔ 300 (phần: 300 hội nghị) ↔ 150 (phần: 150 hội nghị) ↔ 350 (phần: 350 hội nghị) → 1.200 > 1.100',
      'The total does not agree: the 5 parts add up to 1.100, the draft says 1.200. Write 1.100, or correct the part that is wrong. = 100 + 200 + 300 + 150 + 350 = 1.100; the draft says 1.200',
    ],
});

checkInBoth('number/average', 'ranges are not judged', {
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200-1.300 hội nghị, bình quân mỗi tháng 150 hội nghị.': [],
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, bình quân mỗi tháng 150-160 hội nghị.': [],
});

checkInBoth('number/average', 'a total over its number', {
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, bình quân mỗi tháng 120 hội nghị.': [
    '⟦120⟧ error: Số bình quân không khớp: 1.200 hội nghị chia cho 12 tháng là 100, bản thảo ghi 120. Ghi 100, hoặc sửa lại tổng. = 1.200 ÷ 12 tháng = 100; bản thảo ghi 120 ↔ 1.200 (tổng: 1.200 hội nghị) → 120 > 100 → 1.200 > 1.440',
    'The average does not agree: 1.200 hội nghị over 12 months is 100, the draft says 120. Write 100, or correct the total. = 1.200 ÷ 12 months = 100; the draft says 120',
  ],
  'Năm 2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, bình quân mỗi tháng 100 hội nghị.': [],
  'Từ ngày 01/6/2023 đến ngày 10/6/2023, tỉnh Hà Giang tổ chức 1.200 hội nghị, bình quân mỗi ngày 100 hội nghị.': [
    '⟦100⟧ error: Số bình quân không khớp: 1.200 hội nghị chia cho 10 ngày là 120, bản thảo ghi 100. Ghi 120, hoặc sửa lại tổng. = 1.200 ÷ 10 ngày = 120; bản thảo ghi 100 ↔ 1.200 (tổng: 1.200 hội nghị) → 100 > 120 → 1.200 > 1.000',
    'The average does not agree: 1.200 hội nghị over 10 days is 120, the draft says 100. Write 120, or correct the total. = 1.200 ÷ 10 days = 120; the draft says 100',
  ],
});

checkInBoth('number/part-within-whole', 'ranges and other kinds are not judged', {
  'Năm 2023, tỉnh Hà Giang có 1.200-1.300 hội nghị, trong đó có 1.400 hội nghị trực tuyến.': [],
  'Năm 2023, tỉnh Hà Giang có 1.200 hội nghị, trong đó có 1.300-1.400 hội nghị trực tuyến.': [],
  'Năm 2023, tỉnh Hà Giang có 12 hội nghị, trong đó 25% hội nghị trực tuyến.': [],
  'Năm 2023, tỉnh Hà Giang có không quá 1.200 hội nghị, trong đó có không quá 1.300 hội nghị trực tuyến.': [],
  'Năm 2023, tỉnh Hà Giang có ít nhất 1.200 hội nghị, trong đó có 1.300 hội nghị trực tuyến.': [],
});

checkInBoth('number/part-within-whole', 'a part above its whole', {
  'Năm 2023, tỉnh Hà Giang có 1.200 hội nghị, trong đó có 1.300 hội nghị trực tuyến.': [
    '⟦1.300⟧ error: Phần lớn hơn tổng: bản thảo nêu 1.300 hội nghị nằm trong 1.200 hội nghị. Sửa lại số bị sai, hoặc bỏ chữ nói rằng số này nằm trong số kia. = 1.300 > 1.200 ↔ 1.200 (tổng: 1.200 hội nghị)',
    'The part exceeds the whole: the draft counts 1.300 hội nghị within 1.200 hội nghị. Correct the number that is wrong, or drop the word that makes one a part of the other. = 1.300 > 1.200',
  ],
  'Năm 2023, tỉnh Hà Giang có 1.200 hội nghị, trong đó có 1.200 hội nghị trực tuyến.': [],
  'Năm 2023, tỉnh Hà Giang có không quá 1.200 hội nghị, trong đó có ít nhất 1.300 hội nghị trực tuyến.': [
    '⟦1.300⟧ error: Phần lớn hơn tổng: bản thảo nêu ít nhất 1.300 hội nghị nằm trong không quá 1.200 hội nghị. Sửa lại số bị sai, hoặc bỏ chữ nói rằng số này nằm trong số kia. = 1.300 > 1.200 ↔ 1.200 (tổng: không quá 1.200 hội nghị)',
    'The part exceeds the whole: the draft counts ít nhất 1.300 hội nghị within không quá 1.200 hội nghị. Correct the number that is wrong, or drop the word that makes one a part of the other. = 1.300 > 1.200',
  ],
});

checkInBoth('number/shared-denominator', 'ranges are not judged', {
  'Hết năm 2023, tỉnh Hà Giang có 68.460 người tham gia BHXH, đạt 14,71% lực lượng lao động trong độ tuổi; 42.000-42.310 người tham gia BHTN, đạt 19% lực lượng lao động trong độ tuổi.':
    [],
});

checkInBoth('number/shared-denominator', 'two rates of one base', {
  'Hết năm 2023, tỉnh Hà Giang có 68.460 người tham gia BHXH, đạt 14,71% lực lượng lao động trong độ tuổi; 42.310 người tham gia BHTN, đạt 9,90% lực lượng lao động trong độ tuổi.':
    [
      '⟦9,90%⟧ error: Hai tỷ lệ trên cùng lực lượng lao động trong độ tuổi lao động không khớp nhau: 68.460 người ứng với 14,71 % cho mẫu số 465.398 (465.081–465.556), còn 42.310 người ứng với 9,90 % cho 427.374 (426.942–427.590). Với mẫu số thứ nhất, tỷ lệ thứ hai là 9,09 %. Sửa số bị sai; nếu hai tỷ lệ tính trên hai mẫu số thì nêu rõ. = 68.460 ÷ 14,71 % = 465.398 (465.081–465.556); 42.310 ÷ 9,90 % = 427.374 (426.942–427.590) ↔ 42.310 (tử số của tỷ lệ này: 42.310 người) ↔ 14,71% (tỷ lệ kia: 14,71 %) ↔ 68.460 (tử số của tỷ lệ kia: 68.460 người) → 9,90 > 9,09 → 42.310 > 46.074 → 14,71 > 16,02 → 68.460 > 62.867',
      'Two rates over the same labour force of working age do not agree: 68.460 người at 14,71 % give a base of 465.398 (465.081–465.556), 42.310 người at 9,90 % give 427.374 (426.942–427.590). On the first base the second rate is 9,09 %. Correct the number that is wrong; if the bases differ, say so. = 68.460 ÷ 14,71 % = 465.398 (465.081–465.556); 42.310 ÷ 9,90 % = 427.374 (426.942–427.590)',
    ],
  'Hết năm 2023, tỉnh Hà Giang có 68.460 người tham gia BHXH, đạt 14,71% lực lượng lao động trong độ tuổi; 42.310 người tham gia BHTN, đạt 8-9% lực lượng lao động trong độ tuổi.':
    [],
  'Hết năm 2023, tỉnh Hà Giang có 68.460 người tham gia BHXH, đạt 14,71% lực lượng lao động trong độ tuổi. Hết năm 2023, tỉnh Cao Bằng có 42.310 người tham gia BHTN, đạt 9,90% lực lượng lao động trong độ tuổi.':
    [],
});

checkInBoth('number/coverage', 'numerator and denominator', {
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, đạt 90% dân số (896.000 người).': [
    '⟦90%⟧ error: Tỷ lệ không khớp: 861.240 người trên 896.000 người là 96,1 % (96,0–96,2), bản thảo ghi 90 %. Ghi 96,1 %, hoặc sửa lại một trong hai số kia. = 861.240 ÷ 896.000 = 96,1 % (96,0–96,2); bản thảo ghi 90 % ↔ 861.240 (tử số: 861.240 người) ↔ 896.000 (mẫu số: 896.000 người) → 90 > 96,1 → 861.240 > 806.400 → 896.000 > 956.933',
    'The rate does not agree: 861.240 người out of 896.000 người is 96,1 % (96,0–96,2), the draft says 90 %. Write 96,1 %, or correct one of the two counts. = 861.240 ÷ 896.000 = 96,1 % (96,0–96,2); the draft says 90 %',
  ],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, đạt 96,1% dân số (896.000 người).': [],
  'Năm 2022, cả nước có 91,074 triệu người tham gia BHYT, đạt 80% dân số.': [
    '⟦80%⟧ warning: Tỷ lệ không khớp: 91,074 triệu người trên 99,468 triệu người (Cục Thống kê (trước là Tổng cục Thống kê), Niên giám thống kê: dân số trung bình, mẫu số của báo cáo được phép lệch −2,0 đến +0,5 %) là 91,6 % (91,1–93,5), bản thảo ghi 80 %. Đối chiếu lại tỷ lệ và số người với báo cáo gốc; nếu tính trên mẫu số khác thì nêu rõ. = 91,074 triệu ÷ 99,468 triệu = 91,6 % (91,1–93,5); bản thảo ghi 80 % ↔ 91,074 triệu (tử số: 91,074 triệu người)',
    'The rate does not agree: 91,074 triệu người out of 99,468 triệu người (Cục Thống kê (trước là Tổng cục Thống kê), Niên giám thống kê: dân số trung bình, reports may differ from it by −2.0 to +0.5 %) is 91,6 % (91,1–93,5), the draft says 80 %. Check rate and count against the original report; if the base is another one, say so. = 91,074 triệu ÷ 99,468 triệu = 91,6 % (91,1–93,5); the draft says 80 %',
  ],
  'Năm 2022, cả nước có 91,074 triệu người tham gia BHYT, đạt 92% dân số.': [],
  'Năm 2022, cả nước có 91,074 triệu người tham gia BHYT, đạt trên 92% dân số.': [],
  'Năm 2022, cả nước có 17,5 triệu người tham gia BHXH, đạt 48,08% lực lượng lao động trong độ tuổi.': [
    '⟦48,08%⟧ warning: Tỷ lệ không khớp: 17,5 triệu người trên 16,3 triệu ÷ 33 % (VietnamPlus (bản tiếng Anh), bài 223289 (10/3/2022)) là 35,43 % (34,47–36,83), bản thảo ghi 48,08 %. Đối chiếu lại tỷ lệ và số người với báo cáo gốc; nếu tính trên mẫu số khác thì nêu rõ. = 17,5 triệu ÷ (16,3 triệu ÷ 33 %) = 35,43 % (34,47–36,83); bản thảo ghi 48,08 % ↔ 17,5 triệu (tử số: 17,5 triệu người)',
    'The rate does not agree: 17,5 triệu người out of 16,3 triệu ÷ 33 % (VietnamPlus (bản tiếng Anh), bài 223289 (10/3/2022)) is 35,43 % (34,47–36,83), the draft says 48,08 %. Check rate and count against the original report; if the base is another one, say so. = 17,5 triệu ÷ (16,3 triệu ÷ 33 %) = 35,43 % (34,47–36,83); the draft says 48,08 %',
  ],
});

check('number/sum-of-parts', 'ranges add up to nothing exact, and long sums are shown in short', {
  '| Địa bàn | Số người tham gia BHXH |\n|---|---:|\n| A | 10 - 12 |\n| B | 10 |\n| C | 5 |\n| Tổng | 100 |': [],
  '| Địa bàn | Số người tham gia BHXH |\n|---|---:|\n| A | 10 |\n| B | 10 |\n| C | 5 |\n| Tổng | 100 - 120 |': [],
  '| Địa bàn | Số người tham gia BHXH |\n|---|---:|\n| A | 10 |\n| B | 10 |\n| C | 10 |\n| D | 10 |\n| E | 10 |\n| G | 10 |\n| H | 10 |\n| I | 10 |\n| K | 10 |\n| Tổng | 100 |':
    [
      '⟦100⟧ error: Tổng không khớp: 9 phần cộng lại được 90, bản thảo ghi tổng là 100. Ghi tổng 90, hoặc sửa phần bị sai. = 10 + 10 + 10 + 10 + 10 + … + 10 = 90; bản thảo ghi 100 ↔ 10 (phần: 10 người) ↔ 10 (phần: 10 người) ↔ 10 (phần: 10 người) ↔ 10 (phần: 10 người) ↔ 10 (phần: 10 người) ↔ 10 (phần: 10 người) ↔ 10 (phần: 10 người) ↔ 10 (phần: 10 người) ↔ 10 (phần: 10 người) → 100 > 90',
    ],
  '| Địa bàn | Số người tham gia BHXH |\n|---|---:|\n| A | 10 |\n| B | 10 |\n| C | 10 |\n| D | 10 |\n| E | 10 |\n| G | 10 |\n| H | 10 |\n| I | 10 |\n| Tổng | 90 |':
    [
      '⟦90⟧ error: Tổng không khớp: 8 phần cộng lại được 80, bản thảo ghi tổng là 90. Ghi tổng 80, hoặc sửa phần bị sai. = 10 + 10 + 10 + 10 + 10 + 10 + 10 + 10 = 80; bản thảo ghi 90 ↔ 10 (phần: 10 người) ↔ 10 (phần: 10 người) ↔ 10 (phần: 10 người) ↔ 10 (phần: 10 người) ↔ 10 (phần: 10 người) ↔ 10 (phần: 10 người) ↔ 10 (phần: 10 người) ↔ 10 (phần: 10 người) → 90 > 80',
    ],
});

check('number/part-within-whole', 'ranges', {
  '| Địa bàn | Số người tham gia BHXH |\n|---|---:|\n| A | 110 - 120 |\n| B | 10 |\n| C | 5 |\n| Tổng | 100 |': [],
  '| Địa bàn | Số người tham gia BHXH |\n|---|---:|\n| A | 110 |\n| B | 10 |\n| C | 5 |\n| Tổng | 80 - 100 |': [],
  '| Địa bàn | Số người tham gia BHXH |\n|---|---:|\n| A | 10 - 12 |\n| B | 10 |\n| C | 5 |\n| Tổng | 100 |': [],
});
