/** The rules of changes between two levels on sentences beyond their own examples, in both languages. */
import { checkInBoth } from './check-rule.testing.js';

checkInBoth('number/growth', 'each hedge of a change, and the value that agrees with it', {
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng gần 8% so với năm 2022 (840.000 người).': [
    '⟦8%⟧ error: Mức tăng không khớp: từ 840.000 người lên 861.240 người là tăng 2,5 % (2,4–2,6), bản thảo ghi tăng gần 8 %. Ghi tăng gần 3 %, hoặc sửa lại một trong hai số kia. = 861.240 ÷ 840.000 − 1 = tăng 2,5 % (2,4–2,6); bản thảo ghi tăng gần 8 % ↔ 861.240 (số kỳ này: 861.240 người) ↔ 840.000 (số kỳ trước: 840.000 người) → 8 > 3 → 861.240 > 907.200 → 840.000 > 797.445',
    'The change does not agree: from 840.000 người to 861.240 người is up 2,5 % (2,4–2,6), the draft says up gần 8 %. Write tăng gần 3 %, or correct one of the two levels. = 861.240 ÷ 840.000 − 1 = up 2,5 % (2,4–2,6); the draft says up gần 8 %',
  ],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng hơn 8% so với năm 2022 (840.000 người).': [
    '⟦8%⟧ error: Mức tăng không khớp: từ 840.000 người lên 861.240 người là tăng 2,5 % (2,4–2,6), bản thảo ghi tăng trên 8 %. Ghi tăng trên 2 %, hoặc sửa lại một trong hai số kia. = 861.240 ÷ 840.000 − 1 = tăng 2,5 % (2,4–2,6); bản thảo ghi tăng trên 8 % ↔ 861.240 (số kỳ này: 861.240 người) ↔ 840.000 (số kỳ trước: 840.000 người) → 8 > 2 → 861.240 > 907.200 → 840.000 > 797.444',
    'The change does not agree: from 840.000 người to 861.240 người is up 2,5 % (2,4–2,6), the draft says up trên 8 %. Write tăng trên 2 %, or correct one of the two levels. = 861.240 ÷ 840.000 − 1 = up 2,5 % (2,4–2,6); the draft says up trên 8 %',
  ],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng khoảng 8% so với năm 2022 (840.000 người).': [
    '⟦8%⟧ error: Mức tăng không khớp: từ 840.000 người lên 861.240 người là tăng 2,5 % (2,4–2,6), bản thảo ghi tăng khoảng 8 %. Ghi tăng khoảng 3 %, hoặc sửa lại một trong hai số kia. = 861.240 ÷ 840.000 − 1 = tăng 2,5 % (2,4–2,6); bản thảo ghi tăng khoảng 8 % ↔ 861.240 (số kỳ này: 861.240 người) ↔ 840.000 (số kỳ trước: 840.000 người) → 8 > 3 → 861.240 > 907.200 → 840.000 > 797.444',
    'The change does not agree: from 840.000 người to 861.240 người is up 2,5 % (2,4–2,6), the draft says up khoảng 8 %. Write tăng khoảng 3 %, or correct one of the two levels. = 861.240 ÷ 840.000 − 1 = up 2,5 % (2,4–2,6); the draft says up khoảng 8 %',
  ],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, giảm gần 1% so với năm 2022 (840.000 người).': [
    '⟦1%⟧ error: Mức giảm không khớp: từ 840.000 người lên 861.240 người là tăng 2,5 % (2,4–2,6), bản thảo ghi giảm gần 1 %. Ghi tăng gần 3 %, hoặc sửa lại một trong hai số kia. = 861.240 ÷ 840.000 − 1 = tăng 2,5 % (2,4–2,6); bản thảo ghi giảm gần 1 % ↔ 861.240 (số kỳ này: 861.240 người) ↔ 840.000 (số kỳ trước: 840.000 người) → giảm > tăng, 1 > 3 → 861.240 > 831.600 → 840.000 > 869.939',
    'The change does not agree: from 840.000 người to 861.240 người is up 2,5 % (2,4–2,6), the draft says down gần 1 %. Write tăng gần 3 %, or correct one of the two levels. = 861.240 ÷ 840.000 − 1 = up 2,5 % (2,4–2,6); the draft says down gần 1 %',
  ],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng 8,25% so với năm 2022 (840.000 người).': [
    '⟦8,25%⟧ error: Mức tăng không khớp: từ 840.000 người lên 861.240 người là tăng 2,53 % (2,40–2,59), bản thảo ghi tăng 8,25 %. Ghi tăng 2,53 %, hoặc sửa lại một trong hai số kia. = 861.240 ÷ 840.000 − 1 = tăng 2,53 % (2,40–2,59); bản thảo ghi tăng 8,25 % ↔ 861.240 (số kỳ này: 861.240 người) ↔ 840.000 (số kỳ trước: 840.000 người) → 8,25 > 2,53 → 861.240 > 909.300 → 840.000 > 795.603',
    'The change does not agree: from 840.000 người to 861.240 người is up 2,53 % (2,40–2,59), the draft says up 8,25 %. Write tăng 2,53 %, or correct one of the two levels. = 861.240 ÷ 840.000 − 1 = up 2,53 % (2,40–2,59); the draft says up 8,25 %',
  ],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng **8%** so với năm 2022 (trên 600.000 người).': [
    '⟦8%⟧ error: Mức tăng không khớp: từ trên 600.000 người lên 861.240 người là tăng 43,5 % (23,0–43,6), bản thảo ghi tăng 8 %. Ghi tăng 43,5 %, hoặc sửa lại một trong hai số kia. = 861.240 ÷ 600.000 − 1 = tăng 43,5 % (23,0–43,6); bản thảo ghi tăng 8 % ↔ 861.240 (số kỳ này: 861.240 người) ↔ 600.000 (số kỳ trước: trên 600.000 người) → 8 > 43,5 → 861.240 > 648.000 → 600.000 > 800.000',
    'The change does not agree: from trên 600.000 người to 861.240 người is up 43,5 % (23,0–43,6), the draft says up 8 %. Write tăng 43,5 %, or correct one of the two levels. = 861.240 ÷ 600.000 − 1 = up 43,5 % (23,0–43,6); the draft says up 8 %',
  ],
  'Năm 2023, tỉnh Hà Giang có gần 861.240 người tham gia BHYT, tăng 8% so với năm 2022 (khoảng 600 nghìn người).': [
    '⟦8%⟧ error: Mức tăng không khớp: từ khoảng 600 nghìn người lên gần 861.240 người là tăng 43,5 % (30,4–59,5), bản thảo ghi tăng 8 %. Ghi tăng 43,5 %, hoặc sửa lại một trong hai số kia. = 861.240 ÷ 600 nghìn − 1 = tăng 43,5 % (30,4–59,5); bản thảo ghi tăng 8 % ↔ 861.240 (số kỳ này: gần 861.240 người) ↔ 600 nghìn (số kỳ trước: khoảng 600 nghìn người) → 8 > 43,5 → 861.240 > 648.000 → 600 > 800',
    'The change does not agree: from khoảng 600 nghìn người to gần 861.240 người is up 43,5 % (30,4–59,5), the draft says up 8 %. Write tăng 43,5 %, or correct one of the two levels. = 861.240 ÷ 600 nghìn − 1 = up 43,5 % (30,4–59,5); the draft says up 8 %',
  ],
});

checkInBoth('number/growth', 'ranges are not judged', {
  'Năm 2023, tỉnh Hà Giang có 800.000-861.240 người tham gia BHYT, tăng 50% so với năm 2022 (840.000 người).': [],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng 50% so với năm 2022 (740.000-840.000 người).': [],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng 50-60% so với năm 2022 (840.000 người).': [],
});

checkInBoth('number/growth', 'both levels are stated', {
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng 5% so với năm 2022 (840.000 người).': [
    '⟦5%⟧ error: Mức tăng không khớp: từ 840.000 người lên 861.240 người là tăng 2,5 % (2,4–2,6), bản thảo ghi tăng 5 %. Ghi tăng 2,5 %, hoặc sửa lại một trong hai số kia. = 861.240 ÷ 840.000 − 1 = tăng 2,5 % (2,4–2,6); bản thảo ghi tăng 5 % ↔ 861.240 (số kỳ này: 861.240 người) ↔ 840.000 (số kỳ trước: 840.000 người) → 5 > 2,5 → 861.240 > 882.000 → 840.000 > 820.229',
    'The change does not agree: from 840.000 người to 861.240 người is up 2,5 % (2,4–2,6), the draft says up 5 %. Write tăng 2,5 %, or correct one of the two levels. = 861.240 ÷ 840.000 − 1 = up 2,5 % (2,4–2,6); the draft says up 5 %',
  ],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, giảm 2,5% so với năm 2022 (840.000 người).': [
    '⟦2,5%⟧ error: Mức giảm không khớp: từ 840.000 người lên 861.240 người là tăng 2,5 % (2,4–2,6), bản thảo ghi giảm 2,5 %. Ghi tăng 2,5 %, hoặc sửa lại một trong hai số kia. = 861.240 ÷ 840.000 − 1 = tăng 2,5 % (2,4–2,6); bản thảo ghi giảm 2,5 % ↔ 861.240 (số kỳ này: 861.240 người) ↔ 840.000 (số kỳ trước: 840.000 người) → giảm > tăng → 861.240 > 819.000 → 840.000 > 883.323',
    'The change does not agree: from 840.000 người to 861.240 người is up 2,5 % (2,4–2,6), the draft says down 2,5 %. Write tăng 2,5 %, or correct one of the two levels. = 861.240 ÷ 840.000 − 1 = up 2,5 % (2,4–2,6); the draft says down 2,5 %',
  ],
  'Năm 2023, tỉnh Hà Giang có 840.000 người tham gia BHYT, tăng 2,5% so với năm 2022 (861.240 người).': [
    '⟦2,5%⟧ error: Mức tăng không khớp: từ 861.240 người xuống 840.000 người là giảm 2,5 % (2,3–2,6), bản thảo ghi tăng 2,5 %. Ghi giảm 2,5 %, hoặc sửa lại một trong hai số kia. = 840.000 ÷ 861.240 − 1 = giảm 2,5 % (2,3–2,6); bản thảo ghi tăng 2,5 % ↔ 840.000 (số kỳ này: 840.000 người) ↔ 861.240 (số kỳ trước: 861.240 người) → tăng > giảm → 840.000 > 882.771 → 861.240 > 819.512',
    'The change does not agree: from 861.240 người to 840.000 người is down 2,5 % (2,3–2,6), the draft says up 2,5 %. Write giảm 2,5 %, or correct one of the two levels. = 840.000 ÷ 861.240 − 1 = down 2,5 % (2,3–2,6); the draft says up 2,5 %',
  ],
  'Năm 2023, tỉnh Hà Giang có 840.000 người tham gia BHYT, giảm 8% so với năm 2022 (861.240 người).': [
    '⟦8%⟧ error: Mức giảm không khớp: từ 861.240 người xuống 840.000 người là giảm 2,5 % (2,3–2,6), bản thảo ghi giảm 8 %. Ghi giảm 2,5 %, hoặc sửa lại một trong hai số kia. = 840.000 ÷ 861.240 − 1 = giảm 2,5 % (2,3–2,6); bản thảo ghi giảm 8 % ↔ 840.000 (số kỳ này: 840.000 người) ↔ 861.240 (số kỳ trước: 861.240 người) → 8 > 2,5 → 840.000 > 792.341 → 861.240 > 913.043',
    'The change does not agree: from 861.240 người to 840.000 người is down 2,5 % (2,3–2,6), the draft says down 8 %. Write giảm 2,5 %, or correct one of the two levels. = 840.000 ÷ 861.240 − 1 = down 2,5 % (2,3–2,6); the draft says down 8 %',
  ],
  'Năm 2023, tỉnh Hà Giang có 840.000 người tham gia BHYT, giảm 2,5% so với năm 2022 (861.240 người).': [],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng 2-3% so với năm 2022 (740.000 người).': [],
  'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 96,1% dân số, tăng 5% so với năm 2022 (94,5%).': [
    '⟦5%⟧ error: Mức tăng không khớp: từ 94,5 % lên 96,1 % là tăng 1,7 % (1,5–1,9), tức 1,4–1,8 điểm phần trăm, bản thảo ghi tăng 5 %. Ghi tăng 1,6 điểm phần trăm hoặc 1,7 %, hoặc sửa lại một trong hai số kia. = 96,1 % ÷ 94,5 % − 1 = tăng 1,7 % (1,5–1,9), tức 1,4–1,8 điểm phần trăm; bản thảo ghi tăng 5 % ↔ 96,1% (số kỳ này: 96,1 %) ↔ 94,5% (số kỳ trước: 94,5 %) → 5 > 1,7',
    'The change does not agree: from 94,5 % to 96,1 % is up 1,7 % (1,5–1,9), that is 1,4–1,8 percentage points, the draft says up 5 %. Write tăng 1,6 điểm phần trăm or 1,7 %, or correct one of the two levels. = 96,1 % ÷ 94,5 % − 1 = up 1,7 % (1,5–1,9), that is 1,4–1,8 percentage points; the draft says up 5 %',
  ],
  'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 94,5% dân số, giảm 5% so với năm 2022 (96,1%).': [
    '⟦5%⟧ error: Mức giảm không khớp: từ 96,1 % xuống 94,5 % là giảm 1,7 % (1,5–1,9), tức 1,4–1,8 điểm phần trăm, bản thảo ghi giảm 5 %. Ghi giảm 1,6 điểm phần trăm hoặc 1,7 %, hoặc sửa lại một trong hai số kia. = 94,5 % ÷ 96,1 % − 1 = giảm 1,7 % (1,5–1,9), tức 1,4–1,8 điểm phần trăm; bản thảo ghi giảm 5 % ↔ 94,5% (số kỳ này: 94,5 %) ↔ 96,1% (số kỳ trước: 96,1 %) → 5 > 1,7',
    'The change does not agree: from 96,1 % to 94,5 % is down 1,7 % (1,5–1,9), that is 1,4–1,8 percentage points, the draft says down 5 %. Write giảm 1,6 điểm phần trăm or 1,7 %, or correct one of the two levels. = 94,5 % ÷ 96,1 % − 1 = down 1,7 % (1,5–1,9), that is 1,4–1,8 percentage points; the draft says down 5 %',
  ],
  'Năm 2023, tỉnh Hà Giang có 840.000 người tham gia BHYT, giảm hơn 8% so với năm 2022 (861.240 người).': [
    '⟦8%⟧ error: Mức giảm không khớp: từ 861.240 người xuống 840.000 người là giảm 2,5 % (2,3–2,6), bản thảo ghi giảm trên 8 %. Ghi giảm trên 2 %, hoặc sửa lại một trong hai số kia. = 840.000 ÷ 861.240 − 1 = giảm 2,5 % (2,3–2,6); bản thảo ghi giảm trên 8 % ↔ 840.000 (số kỳ này: 840.000 người) ↔ 861.240 (số kỳ trước: 861.240 người) → 8 > 2 → 840.000 > 792.340 → 861.240 > 913.043',
    'The change does not agree: from 861.240 người to 840.000 người is down 2,5 % (2,3–2,6), the draft says down trên 8 %. Write giảm trên 2 %, or correct one of the two levels. = 840.000 ÷ 861.240 − 1 = down 2,5 % (2,3–2,6); the draft says down trên 8 %',
  ],
});

checkInBoth('number/difference', 'ranges are not judged', {
  'Năm 2023, tỉnh Hà Giang có 800.000-861.240 người tham gia BHYT, tăng 11.240 người so với năm 2022 (840.000 người).':
    [],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng 11.240 người so với năm 2022 (740.000-840.000 người).':
    [],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng 11.000-11.240 người so với năm 2022 (840.000 người).':
    [],
});

checkInBoth('number/difference', 'both levels are stated', {
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng 11.240 người so với năm 2022 (840.000 người).': [
    '⟦11.240⟧ error: Mức chênh lệch không khớp: từ 840.000 người lên 861.240 người là tăng 21.240 (20.240–21.740), bản thảo ghi tăng 11.240. Ghi tăng 21.240, hoặc sửa lại một trong hai số kia. = 861.240 − 840.000 = 21.240 (20.240–21.740); bản thảo ghi tăng 11.240 ↔ 861.240 (số kỳ này: 861.240 người) ↔ 840.000 (số được so sánh: 840.000 người) → 11.240 > 21.240 → 861.240 > 851.240 → 840.000 > 850.000',
    'The difference does not agree: from 840.000 người to 861.240 người is up 21.240 (20.240–21.740), the draft says up 11.240. Write tăng 21.240, or correct one of the two levels. = 861.240 − 840.000 = 21.240 (20.240–21.740); the draft says up 11.240',
  ],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, giảm 21.240 người so với năm 2022 (840.000 người).': [
    '⟦21.240⟧ error: Mức chênh lệch không khớp: từ 840.000 người lên 861.240 người là tăng 21.240 (20.240–21.740), bản thảo ghi giảm 21.240. Ghi tăng 21.240, hoặc sửa lại một trong hai số kia. = 861.240 − 840.000 = 21.240 (20.240–21.740); bản thảo ghi giảm 21.240 ↔ 861.240 (số kỳ này: 861.240 người) ↔ 840.000 (số được so sánh: 840.000 người) → giảm > tăng → 861.240 > 818.760 → 840.000 > 882.480',
    'The difference does not agree: from 840.000 người to 861.240 người is up 21.240 (20.240–21.740), the draft says down 21.240. Write tăng 21.240, or correct one of the two levels. = 861.240 − 840.000 = 21.240 (20.240–21.740); the draft says down 21.240',
  ],
  'Năm 2023, tỉnh Hà Giang có 840.000 người tham gia BHYT, giảm 11.240 người so với năm 2022 (861.240 người).': [
    '⟦11.240⟧ error: Mức chênh lệch không khớp: từ 861.240 người xuống 840.000 người là giảm 21.240 (20.240–21.740), bản thảo ghi giảm 11.240. Ghi giảm 21.240, hoặc sửa lại một trong hai số kia. = 840.000 − 861.240 = −21.240 (20.240–21.740); bản thảo ghi giảm 11.240 ↔ 840.000 (số kỳ này: 840.000 người) ↔ 861.240 (số được so sánh: 861.240 người) → 11.240 > 21.240 → 840.000 > 850.000 → 861.240 > 851.240',
    'The difference does not agree: from 861.240 người to 840.000 người is down 21.240 (20.240–21.740), the draft says down 11.240. Write giảm 21.240, or correct one of the two levels. = 840.000 − 861.240 = −21.240 (20.240–21.740); the draft says down 11.240',
  ],
  'Năm 2023, tỉnh Hà Giang có 840.000 người tham gia BHYT, giảm 21.240 người so với năm 2022 (861.240 người).': [],
  'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 96,1% dân số, tăng 2,6 điểm phần trăm so với năm 2022 (94,5%).': [
    '⟦2,6 điểm phần trăm⟧ error: Mức chênh lệch không khớp: từ 94,5 % lên 96,1 % là tăng 1,6 điểm phần trăm (1,4–1,8), bản thảo ghi tăng 2,6 điểm phần trăm. Ghi tăng 1,6 điểm phần trăm, hoặc sửa lại một trong hai số kia. = 96,1 % − 94,5 % = 1,6 điểm phần trăm (1,4–1,8); bản thảo ghi tăng 2,6 điểm phần trăm ↔ 96,1% (số kỳ này: 96,1 %) ↔ 94,5% (số được so sánh: 94,5 %) → 2,6 > 1,6 → 96,1 > 97,1 → 94,5 > 93,5',
    'The difference does not agree: from 94,5 % to 96,1 % is up 1,6 điểm phần trăm (1,4–1,8), the draft says up 2,6 điểm phần trăm. Write tăng 1,6 điểm phần trăm, or correct one of the two levels. = 96,1 % − 94,5 % = 1,6 điểm phần trăm (1,4–1,8); the draft says up 2,6 điểm phần trăm',
  ],
  'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 94,5% dân số, giảm 0,6 điểm phần trăm so với năm 2022 (96,1%).': [
    '⟦0,6 điểm phần trăm⟧ error: Mức chênh lệch không khớp: từ 96,1 % xuống 94,5 % là giảm 1,6 điểm phần trăm (1,4–1,8), bản thảo ghi giảm 0,6 điểm phần trăm. Ghi giảm 1,6 điểm phần trăm, hoặc sửa lại một trong hai số kia. = 94,5 % − 96,1 % = −1,6 điểm phần trăm (1,4–1,8); bản thảo ghi giảm 0,6 điểm phần trăm ↔ 94,5% (số kỳ này: 94,5 %) ↔ 96,1% (số được so sánh: 96,1 %) → 0,6 > 1,6 → 94,5 > 95,5 → 96,1 > 95,1',
    'The difference does not agree: from 96,1 % to 94,5 % is down 1,6 điểm phần trăm (1,4–1,8), the draft says down 0,6 điểm phần trăm. Write giảm 1,6 điểm phần trăm, or correct one of the two levels. = 94,5 % − 96,1 % = −1,6 điểm phần trăm (1,4–1,8); the draft says down 0,6 điểm phần trăm',
  ],
});

checkInBoth('number/multiple', 'both levels are stated', {
  'Năm 2022, BHXH tỉnh Hà Giang tổ chức 1.623 hội nghị truyền thông, gấp 3 lần so với năm 2021 (541 hội nghị).': [],
  'Năm 2022, BHXH tỉnh Hà Giang tổ chức 1.623 hội nghị truyền thông, gấp đôi so với năm 2021 (541 hội nghị).': [
    '⟦đôi⟧ error: Số lần không khớp: từ 541 hội nghị lên 1.623 hội nghị là 3 lần, bản thảo ghi gấp đôi. Ghi gấp ba, hoặc sửa lại một trong hai số kia. = 1.623 ÷ 541 = 3 lần; bản thảo ghi gấp đôi ↔ 1.623 (số kỳ này: 1.623 hội nghị) ↔ 541 (số kỳ trước: 541 hội nghị) → đôi > ba → 1.623 > 1.082 → 541 > 812',
    'The multiple does not agree: from 541 hội nghị to 1.623 hội nghị is 3 lần, the draft says gấp đôi. Write gấp ba, or correct one of the two levels. = 1.623 ÷ 541 = 3 lần; the draft says gấp đôi',
  ],
  'Năm 2022, BHXH tỉnh Hà Giang tổ chức 1.623 hội nghị truyền thông, tăng 3 lần so với năm 2021 (541 hội nghị).': [],
  'Năm 2022, BHXH tỉnh Hà Giang tổ chức 1.623 hội nghị truyền thông, tăng 2 lần so với năm 2021 (541 hội nghị).': [],
  'Năm 2022, BHXH tỉnh Hà Giang tổ chức 1.623 hội nghị truyền thông, tăng 4 lần so với năm 2021 (541 hội nghị).': [
    '⟦4 lần⟧ error: Số lần không khớp: từ 541 hội nghị lên 1.623 hội nghị là 3 lần, bản thảo ghi 4 lần. Ghi 3 lần, hoặc sửa lại một trong hai số kia. = 1.623 ÷ 541 = 3 lần; bản thảo ghi 4 lần ↔ 1.623 (số kỳ này: 1.623 hội nghị) ↔ 541 (số kỳ trước: 541 hội nghị) → 4 > 3 → 1.623 > 2.164 → 541 > 406',
    'The multiple does not agree: from 541 hội nghị to 1.623 hội nghị is 3 lần, the draft says 4 lần. Write 3 lần, or correct one of the two levels. = 1.623 ÷ 541 = 3 lần; the draft says 4 lần',
  ],
  'Năm 2022, BHXH tỉnh Hà Giang tổ chức 541 hội nghị truyền thông, giảm 3 lần so với năm 2021 (1.623 hội nghị).': [],
  'Năm 2022, BHXH tỉnh Hà Giang tổ chức 541 hội nghị truyền thông, giảm một nửa so với năm 2021 (1.623 hội nghị).': [
    '⟦một nửa⟧ error: Số lần không khớp: từ 1.623 hội nghị xuống 541 hội nghị là giảm 66,7 %, bản thảo ghi giảm một nửa. Ghi giảm 66,7 %, hoặc sửa lại một trong hai số kia. = 541 ÷ 1.623 = 0,33 lần; bản thảo ghi giảm một nửa ↔ 541 (số kỳ này: 541 hội nghị) ↔ 1.623 (số kỳ trước: 1.623 hội nghị)',
    'The multiple does not agree: from 1.623 hội nghị to 541 hội nghị is giảm 66,7 %, the draft says giảm một nửa. Write giảm 66,7 %, or correct one of the two levels. = 541 ÷ 1.623 = 0,33 lần; the draft says giảm một nửa',
  ],
  'Năm 2022, BHXH tỉnh Hà Giang tổ chức 541 hội nghị truyền thông, giảm 1/3 so với năm 2021 (1.623 hội nghị).': [],
  'Năm 2022, BHXH tỉnh Hà Giang tổ chức 541 hội nghị truyền thông, giảm 2/3 so với năm 2021 (1.623 hội nghị).': [],
  'Năm 2023, tỉnh Hà Giang có 32.400 người tham gia BHXH tự nguyện, tăng gấp 1,5 lần so với năm 2022 (16.200 người).': [
    '⟦1,5 lần⟧ error: Số lần không khớp: từ 16.200 người lên 32.400 người là 2,0 lần, bản thảo ghi 1,5 lần. Ghi 2,0 lần, hoặc sửa lại một trong hai số kia. = 32.400 ÷ 16.200 = 2,0 lần; bản thảo ghi 1,5 lần ↔ 32.400 (số kỳ này: 32.400 người) ↔ 16.200 (số kỳ trước: 16.200 người) → 1,5 > 2,0 → 32.400 > 24.300 → 16.200 > 21.600',
    'The multiple does not agree: from 16.200 người to 32.400 người is 2,0 lần, the draft says 1,5 lần. Write 2,0 lần, or correct one of the two levels. = 32.400 ÷ 16.200 = 2,0 lần; the draft says 1,5 lần',
  ],
  'Năm 2023, tỉnh Hà Giang có 32.400 người tham gia BHXH tự nguyện, tăng 2 lần so với năm 2022 (16.200 người).': [],
  'Năm 2023, tỉnh Hà Giang có 48.600 người tham gia BHXH tự nguyện, tăng 2 lần so với năm 2022 (16.200 người).': [],
  'Năm 2023, tỉnh Hà Giang có 16.200 người tham gia BHXH tự nguyện, giảm 3 lần so với năm 2022 (32.400 người).': [
    '⟦3 lần⟧ error: Số lần không khớp: từ 32.400 người xuống 16.200 người là 2 lần, bản thảo ghi 3 lần. Ghi 2 lần, hoặc sửa lại một trong hai số kia. = 32.400 ÷ 16.200 = 2 lần; bản thảo ghi 3 lần ↔ 16.200 (số kỳ này: 16.200 người) ↔ 32.400 (số kỳ trước: 32.400 người) → 3 > 2 → 32.400 > 48.600 → 16.200 > 10.800',
    'The multiple does not agree: from 32.400 người to 16.200 người is 2 lần, the draft says 3 lần. Write 2 lần, or correct one of the two levels. = 32.400 ÷ 16.200 = 2 lần; the draft says 3 lần',
  ],
});

checkInBoth('number/multiple', 'in words', {
  'Năm 2024, tỉnh Hà Giang tiếp nhận 123.700 hồ sơ, gấp bốn so với năm 2020 (41.200 hồ sơ).': [
    '⟦bốn⟧ error: Số lần không khớp: từ 41.200 hồ sơ lên 123.700 hồ sơ là 3 lần, bản thảo ghi gấp bốn. Ghi gấp ba, hoặc sửa lại một trong hai số kia. = 123.700 ÷ 41.200 = 3 lần; bản thảo ghi gấp bốn ↔ 123.700 (số kỳ này: 123.700 hồ sơ) ↔ 41.200 (số kỳ trước: 41.200 hồ sơ) → bốn > ba → 123.700 > 164.800 → 41.200 > 30.925',
    'The multiple does not agree: from 41.200 hồ sơ to 123.700 hồ sơ is 3 lần, the draft says gấp bốn. Write gấp ba, or correct one of the two levels. = 123.700 ÷ 41.200 = 3 lần; the draft says gấp bốn',
  ],
  'Năm 2024, tỉnh Hà Giang tiếp nhận 107.120 hồ sơ, tăng bốn lần so với năm 2020 (41.200 hồ sơ).': [
    '⟦bốn lần⟧ error: Số lần không khớp: từ 41.200 hồ sơ lên 107.120 hồ sơ là 2,6 lần, bản thảo ghi bốn lần. Ghi 2,6 lần, hoặc sửa lại một trong hai số kia. = 107.120 ÷ 41.200 = 2,6 lần; bản thảo ghi bốn lần ↔ 107.120 (số kỳ này: 107.120 hồ sơ) ↔ 41.200 (số kỳ trước: 41.200 hồ sơ) → bốn lần > 2,6 lần → 107.120 > 164.800 → 41.200 > 26.780',
    'The multiple does not agree: from 41.200 hồ sơ to 107.120 hồ sơ is 2,6 lần, the draft says bốn lần. Write 2,6 lần, or correct one of the two levels. = 107.120 ÷ 41.200 = 2,6 lần; the draft says bốn lần',
  ],
});

checkInBoth('number/difference', 'in several pieces; one set against another', {
  'Năm 2024, thu BHXH của tỉnh Hà Giang đạt 3.412 tỷ 560 triệu đồng, tăng 301 tỷ 240 triệu đồng so với năm 2023 (3.102 tỷ 320 triệu đồng).':
    [
      '⟦301 tỷ 240 triệu⟧ error: Mức chênh lệch không khớp: từ 3.102 tỷ 320 triệu đồng lên 3.412 tỷ 560 triệu đồng là tăng 310 tỷ 240 triệu (310,23–310,25 tỷ), bản thảo ghi tăng 301 tỷ 240 triệu. Ghi tăng 310 tỷ 240 triệu, hoặc sửa lại một trong hai số kia. = 3.412 tỷ 560 triệu − 3.102 tỷ 320 triệu = 310 tỷ 240 triệu (310,23–310,25 tỷ); bản thảo ghi tăng 301 tỷ 240 triệu ↔ 3.412 tỷ 560 triệu (số kỳ này: 3.412 tỷ 560 triệu đồng) ↔ 3.102 tỷ 320 triệu (số được so sánh: 3.102 tỷ 320 triệu đồng) → 301 tỷ 240 triệu > 310 tỷ 240 triệu → 3.412 tỷ 560 triệu > 3.403 tỷ 560 triệu → 3.102 tỷ 320 triệu > 3.111 tỷ 320 triệu',
      'The difference does not agree: from 3.102 tỷ 320 triệu đồng to 3.412 tỷ 560 triệu đồng is up 310 tỷ 240 triệu (310,23–310,25 tỷ), the draft says up 301 tỷ 240 triệu. Write tăng 310 tỷ 240 triệu, or correct one of the two levels. = 3.412 tỷ 560 triệu − 3.102 tỷ 320 triệu = 310 tỷ 240 triệu (310,23–310,25 tỷ); the draft says up 301 tỷ 240 triệu',
    ],
  'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 94,1% dân số, cao hơn 2,6 điểm phần trăm so với năm 2022 (94,5%).':
    [
      '⟦2,6 điểm phần trăm⟧ error: Mức chênh lệch không khớp: 94,1 % so với 94,5 % là thấp hơn 0,4 điểm phần trăm (0,2–0,6), bản thảo ghi cao hơn 2,6 điểm phần trăm. Ghi thấp hơn 0,4 điểm phần trăm, hoặc sửa lại một trong hai số kia. = 94,1 % − 94,5 % = −0,4 điểm phần trăm (0,2–0,6); bản thảo ghi cao hơn 2,6 điểm phần trăm ↔ 94,1% (số kỳ này: 94,1 %) ↔ 94,5% (số được so sánh: 94,5 %) → cao hơn > thấp hơn, 2,6 > 0,4 → 94,1 > 97,1 → 94,5 > 91,5',
      'The difference does not agree: from 94,5 % to 94,1 % is down 0,4 điểm phần trăm (0,2–0,6), the draft says up 2,6 điểm phần trăm. Write thấp hơn 0,4 điểm phần trăm, or correct one of the two levels. = 94,1 % − 94,5 % = −0,4 điểm phần trăm (0,2–0,6); the draft says up 2,6 điểm phần trăm',
    ],
});

checkInBoth('number/percentage-point', 'a change from nothing, changes without their rate', {
  'Tỷ lệ chi trả qua tài khoản của tỉnh Hà Giang năm 2023 đạt 1,6%, tăng 1,6% so với năm 2022 (0%).': [],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang tăng 1,6% so với năm 2022.': [],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang tăng 1,6 điểm phần trăm so với năm 2022.': [],
  'Năm 2023, số hội nghị truyền thông của tỉnh Hà Giang tăng 12 điểm phần trăm so với năm 2022.': [
    '⟦12 điểm phần trăm⟧ warning: Số đếm và số tiền tăng, giảm theo %, không theo điểm phần trăm: ghi 12 %. →  điểm phần trăm > %',
    'Counts and amounts change by percent, not by percentage points: write 12 %.',
  ],
});

checkInBoth('number/percentage-point', 'rates and counts', {
  'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 94,5% dân số, giảm 1,6% so với năm 2022 (96,1%).': [
    '⟦1,6%⟧ warning: Từ 96,1 % đến 94,5 % là chênh 1,6 điểm phần trăm, không phải 1,6 %: ghi 1,6 điểm phần trăm. ↔ 94,5% (tỷ lệ kỳ này: 94,5 %) ↔ 96,1% (tỷ lệ được so sánh: 96,1 %) → % >  điểm phần trăm',
    'From 96,1 % to 94,5 % is 1,6 percentage points, not 1,6 %: write 1,6 điểm phần trăm.',
  ],
  'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 96,1% dân số, tăng gần 1,6% so với năm 2022 (94,6%).': [],
  'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 96,1% dân số, tăng 1,6 phần trăm so với năm 2022 (94,5%).': [
    '⟦1,6 phần trăm⟧ warning: Từ 94,5 % đến 96,1 % là chênh 1,6 điểm phần trăm, không phải 1,6 %: ghi 1,6 điểm phần trăm. ↔ 96,1% (tỷ lệ kỳ này: 96,1 %) ↔ 94,5% (tỷ lệ được so sánh: 94,5 %) →  phần trăm >  điểm phần trăm',
    'From 94,5 % to 96,1 % is 1,6 percentage points, not 1,6 %: write 1,6 điểm phần trăm.',
  ],
  'Tỷ lệ bao phủ BHYT của tỉnh Hà Giang năm 2023 đạt 100% dân số, tăng 1% so với năm 2022 (99%).': [],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng 2,5 điểm phần trăm so với năm 2022 (840.000 người).': [
    '⟦2,5 điểm phần trăm⟧ warning: Số đếm và số tiền tăng, giảm theo %, không theo điểm phần trăm: ghi 2,5 %. →  điểm phần trăm > %',
    'Counts and amounts change by percent, not by percentage points: write 2,5 %.',
  ],
  'Năm 2023, tỉnh Hà Giang có 861.240 người tham gia BHYT, tăng 2,5 điểm % so với năm 2022.': [
    '⟦2,5 điểm %⟧ warning: Số đếm và số tiền tăng, giảm theo %, không theo điểm phần trăm: ghi 2,5 %. →  điểm % > %',
    'Counts and amounts change by percent, not by percentage points: write 2,5 %.',
  ],
  'Năm 2023, số người tham gia BHYT của tỉnh Hà Giang tăng 2,5 điểm phần trăm so với năm 2022.': [
    '⟦2,5 điểm phần trăm⟧ warning: Số đếm và số tiền tăng, giảm theo %, không theo điểm phần trăm: ghi 2,5 %. →  điểm phần trăm > %',
    'Counts and amounts change by percent, not by percentage points: write 2,5 %.',
  ],
  'Năm 2023, số người tham gia BHYT của tỉnh Hà Giang tăng, tỷ lệ bao phủ đạt 96,1%, tăng 2,5 điểm phần trăm so với năm 2022.':
    [],
});

checkInBoth('number/comparable', 'the basis changed between the two times', {
  'Năm 2025, tỉnh Lào Cai có 861.240 người tham gia BHYT, tăng 5% so với năm 2024.': [
    '⟦5%⟧ warning: Số người tham gia bảo hiểm y tế tăng 5 % so với năm 2024 không cùng cơ sở: Lào Cai được sắp xếp lại từ ngày 01/7/2025, số kỳ trước có thể chỉ của địa bàn cũ. Nêu rõ hai số tính trên cơ sở khác nhau, hoặc tính lại số kỳ trước.',
    'Participants in health insurance up 5 % against in 2024 is not on one basis: Lào Cai was reorganised on 1 July 2025, and the earlier value may be of the old province alone. Say that the bases differ, or compute the earlier value again.',
  ],
  'Năm 2025, tỉnh Lào Cai có 861.240 người tham gia BHYT, tăng 5% so với năm 2024 (tính gộp cả Yên Bái).': [],
  'Năm 2024, tỉnh Lào Cai có 861.240 người tham gia BHYT, tăng 5% so với năm 2023.': [],
  'Năm 2026, tỉnh Lào Cai có 861.240 người tham gia BHYT, tăng 5% so với năm 2025.': [],
  'Năm 2026, tỉnh Lào Cai có 861.240 người tham gia BHYT, tăng 5% so với năm 2025, gấp 1,2 lần năm 2024.': [
    '⟦1,2 lần⟧ warning: Số người tham gia bảo hiểm y tế gấp 1,2 lần so với năm 2024 không cùng cơ sở: Lào Cai được sắp xếp lại từ ngày 01/7/2025, số kỳ trước có thể chỉ của địa bàn cũ. Nêu rõ hai số tính trên cơ sở khác nhau, hoặc tính lại số kỳ trước.',
    'Participants in health insurance 1,2 lần against in 2024 is not on one basis: Lào Cai was reorganised on 1 July 2025, and the earlier value may be of the old province alone. Say that the bases differ, or compute the earlier value again.',
  ],
  'Năm 2025, tỉnh Cao Bằng có 861.240 người tham gia BHYT, tăng 5% so với năm 2024.': [],
  'Năm 2025, cả nước có 95,6 triệu người tham gia BHYT, tăng 1% so với năm 2024.': [],
  'Năm 2025, xã Bát Xát, tỉnh Lào Cai có 8.240 người tham gia BHYT, tăng 5% so với năm 2024.': [],
  '---\ndate: 2025-03-10\n---\n\nNăm 2025, tỉnh Lào Cai phấn đấu có 861.240 người tham gia BHYT, tăng 5% so với năm 2024.':
    [],
});

checkInBoth('number/growth', 'down, and ranges', {
  'Năm 2023, toàn tỉnh có 900 người tham gia BHXH tự nguyện, giảm 50% so với năm 2022 (1.000 người).': [
    '⟦50%⟧ error: Mức giảm không khớp: từ 1.000 người xuống 900 người là giảm 10 % (9–11), bản thảo ghi giảm 50 %. Ghi giảm 10 %, hoặc sửa lại một trong hai số kia. = 900 ÷ 1.000 − 1 = giảm 10 % (9–11); bản thảo ghi giảm 50 % ↔ 900 (số kỳ này: 900 người) ↔ 1.000 (số kỳ trước: 1.000 người) → 50 > 10 → 900 > 500 → 1.000 > 1.800',
    'The change does not agree: from 1.000 người to 900 người is down 10 % (9–11), the draft says down 50 %. Write giảm 10 %, or correct one of the two levels. = 900 ÷ 1.000 − 1 = down 10 % (9–11); the draft says down 50 %',
  ],
  'Năm 2023, toàn tỉnh có 1.200 - 1.300 người tham gia BHXH tự nguyện, tăng 60% so với năm 2022 (1.000 người).': [],
});

checkInBoth('number/difference', 'down, and ranges', {
  'Năm 2023, toàn tỉnh có 900 người tham gia BHXH tự nguyện, giảm 200 người so với năm 2022 (1.000 người).': [
    '⟦200⟧ error: Mức chênh lệch không khớp: từ 1.000 người xuống 900 người là giảm 100 (95–110), bản thảo ghi giảm 200. Ghi giảm 100, hoặc sửa lại một trong hai số kia. = 900 − 1.000 = −100 (95–110); bản thảo ghi giảm 200 ↔ 900 (số kỳ này: 900 người) ↔ 1.000 (số được so sánh: 1.000 người) → 200 > 100 → 900 > 800 → 1.000 > 1.100',
    'The difference does not agree: from 1.000 người to 900 người is down 100 (95–110), the draft says down 200. Write giảm 100, or correct one of the two levels. = 900 − 1.000 = −100 (95–110); the draft says down 200',
  ],
  'Năm 2023, toàn tỉnh có 1.200 - 1.300 người tham gia BHXH tự nguyện, tăng 500 người so với năm 2022 (1.000 người).':
    [],
  'Năm 2023, tỷ lệ bao phủ BHYT của tỉnh Hà Giang đạt 95 - 96% dân số, tăng 5 điểm phần trăm so với năm 2022 (94,5%).':
    [],
});

checkInBoth('number/multiple', 'about once', {
  'Năm 2023, toàn tỉnh có 1.000 người tham gia BHXH tự nguyện, tăng 1 lần so với năm 2022 (800 người).': [],
  'Năm 2023, toàn tỉnh có 1.000 người tham gia BHXH tự nguyện, giảm 1 lần so với năm 2022 (1.200 người).': [],
  'Năm 2023, toàn tỉnh có 1.000 người tham gia BHXH tự nguyện, gấp 1 lần năm 2022 (1.200 người).': [],
});

checkInBoth('number/target', 'below the target', {
  'Năm 2023, toàn tỉnh có 900 người tham gia BHXH tự nguyện, thấp hơn 200 người so với chỉ tiêu giao (1.000 người).': [
    '⟦200⟧ error: Mức so với chỉ tiêu không khớp: 900 người so với chỉ tiêu 1.000 người là thấp hơn 100 (95–110), bản thảo ghi thấp hơn 200. Sửa thành thấp hơn 100, hoặc sửa lại kết quả hay chỉ tiêu. = 900 − 1.000 = thấp hơn 100 (95–110); bản thảo ghi thấp hơn 200 ↔ 900 (kết quả: 900 người) ↔ 1.000 (chỉ tiêu: 1.000 người) → 200 > 100 → 900 > 800 → 1.000 > 1.100',
    'Attainment does not agree: 900 người against a target of 1.000 người is below by 100 (95–110), the draft says below by 200. Write thấp hơn 100, or correct the result or the target. = 900 − 1.000 = below by 100 (95–110); the draft says below by 200',
  ],
});

checkInBoth('number/growth', 'fixes in the notation of the draft, and from nothing', {
  'Năm 2023, toàn tỉnh có 44000 người tham gia BHXH tự nguyện, tăng 50% so với năm 2022 (40000 người).': [
    '⟦50%⟧ error: Mức tăng không khớp: từ 40000 người lên 44000 người là tăng 10 % (9–11), bản thảo ghi tăng 50 %. Ghi tăng 10 %, hoặc sửa lại một trong hai số kia. = 44000 ÷ 40000 − 1 = tăng 10 % (9–11); bản thảo ghi tăng 50 % ↔ 44000 (số kỳ này: 44000 người) ↔ 40000 (số kỳ trước: 40000 người) → 50 > 10 → 44000 > 60.000 → 40000 > 29.333',
    'The change does not agree: from 40000 người to 44000 người is up 10 % (9–11), the draft says up 50 %. Write tăng 10 %, or correct one of the two levels. = 44000 ÷ 40000 − 1 = up 10 % (9–11); the draft says up 50 %',
  ],
  'Năm 2023, số tiền chậm đóng là 0 đồng, giảm 50% so với năm 2022 (10 tỷ đồng).': [
    '⟦50%⟧ error: Mức giảm không khớp: từ 10 tỷ đồng xuống 0 đồng là giảm 100 %, bản thảo ghi giảm 50 %. Ghi giảm 100 %, hoặc sửa lại một trong hai số kia. = 0 ÷ 10 tỷ − 1 = giảm 100 %; bản thảo ghi giảm 50 % ↔ 0 (số kỳ này: 0 đồng) ↔ 10 tỷ (số kỳ trước: 10 tỷ đồng) → 50 > 100 → 0 > 5.000.000.000',
    'The change does not agree: from 10 tỷ đồng to 0 đồng is down 100 %, the draft says down 50 %. Write giảm 100 %, or correct one of the two levels. = 0 ÷ 10 tỷ − 1 = down 100 %; the draft says down 50 %',
  ],
  'Năm 2023, toàn tỉnh có 1500 người tham gia BHXH tự nguyện, tăng 40% so với năm 2022 (1000 người).': [
    '⟦40%⟧ error: Mức tăng không khớp: từ 1000 người lên 1500 người là tăng 50 % (48–51), bản thảo ghi tăng 40 %. Ghi tăng 50 %, hoặc sửa lại một trong hai số kia. = 1500 ÷ 1000 − 1 = tăng 50 % (48–51); bản thảo ghi tăng 40 % ↔ 1500 (số kỳ này: 1500 người) ↔ 1000 (số kỳ trước: 1000 người) → 40 > 50 → 1500 > 1400 → 1000 > 1071',
    'The change does not agree: from 1000 người to 1500 người is up 50 % (48–51), the draft says up 40 %. Write tăng 50 %, or correct one of the two levels. = 1500 ÷ 1000 − 1 = up 50 % (48–51); the draft says up 40 %',
  ],
});

checkInBoth('number/percentage-point', 'rates beside counts, and hedged differences', {
  'Năm 2023, tỷ lệ bao phủ BHYT đạt 93%, số người tham gia BHXH tự nguyện tăng 5 điểm phần trăm.': [],
  'Năm 2023 tỷ lệ bao phủ BHYT đạt 93%. Số người tham gia BHXH tự nguyện tăng 5 điểm phần trăm.': [
    '⟦5 điểm phần trăm⟧ warning: Số đếm và số tiền tăng, giảm theo %, không theo điểm phần trăm: ghi 5 %. →  điểm phần trăm > %',
    'Counts and amounts change by percent, not by percentage points: write 5 %.',
  ],
  'Tỷ lệ bao phủ BHYT năm 2023 đạt 96,1% dân số, tăng khoảng 1,6% so với năm 2022 (94,5%).': [],
  'Tỷ lệ bao phủ BHYT năm 2023 đạt 96,1% dân số, tăng hơn 1,6% so với năm 2022 (94,5%).': [],
});
