/** The format rules on sentences beyond their own examples. */
import { check } from './check-rule.testing.js';

check('format/unit', 'people are counted once', {
  'Tính đến nay, toàn tỉnh có 12.450 lượt người tham gia BHTN, 3.500 lượt người tham gia BHYT và 2.100 lượt người tham gia BHXH.':
    [
      '⟦lượt người⟧ warning: Người tham gia, người hưởng tính bằng “người”, không phải “lượt người”: mỗi người chỉ được đếm một lần. ⇒ lượt người > người',
      '⟦lượt người⟧ warning: Người tham gia, người hưởng tính bằng “người”, không phải “lượt người”: mỗi người chỉ được đếm một lần. ⇒ lượt người > người',
      '⟦lượt người⟧ warning: Người tham gia, người hưởng tính bằng “người”, không phải “lượt người”: mỗi người chỉ được đếm một lần. ⇒ lượt người > người',
    ],
  'Số người tham gia BHYT là 850.000 lượt người.': [
    '⟦lượt người⟧ warning: Người tham gia, người hưởng tính bằng “người”, không phải “lượt người”: mỗi người chỉ được đếm một lần. ⇒ lượt người > người',
  ],
  'Hết năm 2023, số người tham gia BHXH tự nguyện đạt 12.450 lượt người; dân số 870.000 người.': [
    '⟦lượt người⟧ warning: Người tham gia, người hưởng tính bằng “người”, không phải “lượt người”: mỗi người chỉ được đếm một lần. ⇒ lượt người > người',
  ],
  'Toàn tỉnh có 12.450 **lượt người** tham gia BHXH tự nguyện, 3.000 Lượt người tham gia BHYT.': [
    '⟦lượt người⟧ warning: Người tham gia, người hưởng tính bằng “người”, không phải “lượt người”: mỗi người chỉ được đếm một lần. ⇒ lượt người > người',
    '⟦Lượt người⟧ warning: Người tham gia, người hưởng tính bằng “người”, không phải “Lượt người”: mỗi người chỉ được đếm một lần. ⇒ Lượt người > người',
  ],
  'Toàn tỉnh có 12.450 lượt người, 3.500 lượt người.': [],
});

check('format/unit', 'what is done several times is counted in turns', {
  'Toàn tỉnh có 12.450 lượt người tham gia ngày hội.': [],
  'Tuyên truyền, tiếp cận 12.450 lượt người tham gia BHXH tự nguyện. Có 2.450 lượt người tham gia BHXH tự nguyện.': [
    '⟦lượt người⟧ warning: Người tham gia, người hưởng tính bằng “người”, không phải “lượt người”: mỗi người chỉ được đếm một lần. ⇒ lượt người > người',
  ],
  'Bình quân mỗi ngày có 450 lượt người tham gia BHYT.': [],
  'Số lượt người khám chữa bệnh BHYT là 850.000 lượt người; số hội nghị là 120, có 7.200 lượt người.': [],
  'Số người tham gia BHYT là 850.000 người, có 7.200 lượt người.': [],
});

check('format/number', 'points and commas the wrong way round', {
  'Toàn quốc có 1,281,900.5 nghìn đồng, 1,281,900 người, 1,281 người.': [
    '⟦1,281,900.5 nghìn⟧ warning: Ghi “1.281.900,5 nghìn” thay cho “1,281,900.5 nghìn”: ngăn cách hàng nghìn bằng dấu chấm. ⇒ 1,281,900.5 > 1.281.900,5',
    '⟦1,281,900⟧ warning: Ghi “1.281.900” thay cho “1,281,900”: ngăn cách hàng nghìn bằng dấu chấm. ⇒ 1,281,900 > 1.281.900',
  ],
  'Toàn quốc đạt 92.04%, 91.0745 triệu người, 91.074 người, 12345.67 tỷ đồng.': [
    '⟦92.04%⟧ warning: Ghi “92,04%” thay cho “92.04%”: trước phần thập phân là dấu phẩy. ⇒ 92.04 > 92,04',
    '⟦91.0745 triệu⟧ warning: Ghi “91,0745 triệu” thay cho “91.0745 triệu”: trước phần thập phân là dấu phẩy. ⇒ 91.0745 > 91,0745',
    '⟦12345.67 tỷ⟧ warning: Ghi “12.345,67 tỷ” thay cho “12345.67 tỷ”: trước phần thập phân là dấu phẩy. ⇒ 12345.67 > 12.345,67',
  ],
  'Đạt 0.5%.': ['⟦0.5%⟧ warning: Ghi “0,5%” thay cho “0.5%”: trước phần thập phân là dấu phẩy. ⇒ 0.5 > 0,5'],
});

check('format/number', 'thousands without points', {
  'Toàn quốc có 44000 hội nghị, 4400 hội nghị, 44000,5 tỷ đồng và 123456789 đồng.': [
    '⟦44000⟧ warning: Ghi “44.000” thay cho “44000”: số từ năm chữ số trở lên ngăn cách hàng nghìn bằng dấu chấm. ⇒ 44000 > 44.000',
    '⟦44000,5 tỷ⟧ warning: Ghi “44.000,5 tỷ” thay cho “44000,5 tỷ”: số từ năm chữ số trở lên ngăn cách hàng nghìn bằng dấu chấm. ⇒ 44000,5 > 44.000,5',
    '⟦123456789⟧ warning: Ghi “123.456.789” thay cho “123456789”: số từ năm chữ số trở lên ngăn cách hàng nghìn bằng dấu chấm. ⇒ 123456789 > 123.456.789',
  ],
  'Mã số 44000 và số 12345678 không có đơn vị.': [],
});

check('format/percent', 'as most of the draft', {
  'Tỷ lệ đạt 99,8 %; tỷ lệ đạt 74,6 phần trăm; tỷ lệ đạt 87,5%; một phần trăm số hộ.': [
    '⟦99,8 %⟧ info: Ghi “99,8%” thay cho “99,8 %”, như ở những chỗ khác trong văn bản. ⇒ 99,8 % > 99,8%',
    '⟦74,6 phần trăm⟧ info: Ghi “74,6%” thay cho “74,6 phần trăm”, như ở những chỗ khác trong văn bản. ⇒ 74,6 phần trăm > 74,6%',
  ],
  'Tỷ lệ đạt 99,8 phần trăm; tỷ lệ chi trả đạt 74,6 phần trăm; tỷ lệ hài lòng đạt 87,5%.': [
    '⟦87,5%⟧ info: Ghi “87,5 phần trăm” thay cho “87,5%”, như ở những chỗ khác trong văn bản. ⇒ 87,5% > 87,5 phần trăm',
  ],
  'Tỷ lệ đạt 99,8 %; tỷ lệ chi trả đạt 74,6 %; tỷ lệ hài lòng đạt 87,5%, 80 phần trăm.': [
    '⟦87,5%⟧ info: Ghi “87,5 %” thay cho “87,5%”, như ở những chỗ khác trong văn bản. ⇒ 87,5% > 87,5 %',
    '⟦80 phần trăm⟧ info: Ghi “80 %” thay cho “80 phần trăm”, như ở những chỗ khác trong văn bản. ⇒ 80 phần trăm > 80 %',
  ],
  'Tỷ lệ đạt 99,8 %; tỷ lệ hài lòng đạt 87,5%.': [
    '⟦99,8 %⟧ info: Ghi “99,8%” thay cho “99,8 %”, như ở những chỗ khác trong văn bản. ⇒ 99,8 % > 99,8%',
  ],
  'Tỷ lệ đạt 99,8%; tỷ lệ hài lòng đạt 87,5 phần trăm.': [
    '⟦87,5 phần trăm⟧ info: Ghi “87,5%” thay cho “87,5 phần trăm”, như ở những chỗ khác trong văn bản. ⇒ 87,5 phần trăm > 87,5%',
  ],
});

check('format/period', 'the right order of two ends', {
  'Báo cáo giai đoạn 2025 - 2020; báo cáo giai đoạn 2020 - 2025; báo cáo giai đoạn 2020-2020.': [
    '⟦giai đoạn 2025 - 2020⟧ error: “giai đoạn 2025 - 2020” kết thúc trước khi bắt đầu: có phải là “giai đoạn 2020 - 2025”? → giai đoạn 2025 - 2020 > giai đoạn 2020 - 2025',
  ],
  'Báo cáo từ tháng 6/2023 đến tháng 4/2023; từ quý III/2023 đến quý I/2023; từ năm 2023 đến năm 2020.': [
    '⟦từ tháng 6/2023 đến tháng 4/2023⟧ error: “từ tháng 6/2023 đến tháng 4/2023” kết thúc trước khi bắt đầu: kiểm tra lại hai mốc thời gian.',
    '⟦từ quý III/2023 đến quý I/2023⟧ error: “từ quý III/2023 đến quý I/2023” kết thúc trước khi bắt đầu: kiểm tra lại hai mốc thời gian.',
    '⟦từ năm 2023 đến năm 2020⟧ error: “từ năm 2023 đến năm 2020” kết thúc trước khi bắt đầu: có phải là “từ năm 2020 đến năm 2023”? → từ năm 2023 đến năm 2020 > từ năm 2020 đến năm 2023',
  ],
  'Báo cáo từ ngày 15/4/2023 đến ngày 15/4/2023, từ ngày 15/4 đến ngày 10/4/2023, từ tháng 6 đến tháng 4/2023, từ tháng 12/2022 đến tháng 02/2023.':
    [],
  'Báo cáo từ 6 tháng cuối năm 2023 đến 6 tháng đầu năm 2023.': [
    '⟦từ 6 tháng cuối năm 2023 đến 6 tháng đầu năm 2023⟧ error: “từ 6 tháng cuối năm 2023 đến 6 tháng đầu năm 2023” kết thúc trước khi bắt đầu: kiểm tra lại hai mốc thời gian.',
  ],
});

check('format/period', 'what no calendar has', {
  'Báo cáo quý 5/2023, tháng 13/2023, quý 0/2022, tháng 12/2023, quý 4/2023.': [
    '⟦quý 5/2023⟧ error: Không có kỳ nào là “quý 5/2023”: kiểm tra lại quý, tháng.',
    '⟦tháng 13/2023⟧ error: Không có kỳ nào là “tháng 13/2023”: kiểm tra lại quý, tháng.',
    '⟦quý 0/2022⟧ error: Không có kỳ nào là “quý 0/2022”: kiểm tra lại quý, tháng.',
  ],
});

check('format/period', 'a doubled stroke', {
  'Báo cáo quý I//2021, tháng 4 // 2023, quý II///2021; xem https://2021.vn.': [
    '⟦quý I//2021⟧ warning: Thừa một dấu gạch chéo: ghi “quý I/2021”. ⇒ quý I//2021 > quý I/2021',
    '⟦quý II///2021⟧ warning: Thừa một dấu gạch chéo: ghi “quý II/2021”. ⇒ quý II///2021 > quý II/2021',
  ],
});

check('format/date', 'a date that does not exist', {
  'Gửi trước ngày 31/4/2023, ngày 29/02/2023, ngày 29/02/2024, 30/02/2024.': [
    '⟦ngày 31/4/2023⟧ error: Không có ngày 31/4/2023: kiểm tra lại ngày, tháng.',
    '⟦ngày 29/02/2023⟧ error: Không có ngày 29/02/2023: kiểm tra lại ngày, tháng.',
    '⟦30/02/2024⟧ error: Không có ngày 30/02/2024: kiểm tra lại ngày, tháng.',
  ],
});

check('format/date', 'the weekday and the date', {
  'Sáng thứ Ba, ngày 25/4/2023; thứ Tư, ngày 25/4/2023; chiều Thứ năm (27/4/2023), Thứ sáu (27/4/2023).': [
    '⟦thứ Tư, ngày 25/4/2023⟧ error: Ngày 25/4/2023 là thứ Ba, không phải thứ Tư: sửa lại thứ hoặc ngày. → thứ Tư > thứ Ba',
    '⟦Thứ sáu (27/4/2023⟧ error: Ngày 27/4/2023 là thứ Năm, không phải thứ Sáu: sửa lại thứ hoặc ngày. → Thứ sáu > Thứ Năm',
  ],
  'Sáng Chủ nhật, 23/4/2023; chủ nhật 24/4/2023; Chủ nhật, ngày 22/4/2023.': [
    '⟦chủ nhật 24/4/2023⟧ error: Ngày 24/4/2023 là thứ Hai, không phải Chủ nhật: sửa lại thứ hoặc ngày. → chủ nhật > thứ Hai',
    '⟦Chủ nhật, ngày 22/4/2023⟧ error: Ngày 22/4/2023 là thứ Bảy, không phải Chủ nhật: sửa lại thứ hoặc ngày. → Chủ nhật > Thứ Bảy',
  ],
  'Thứ 2, ngày 24/4/2023; thứ 3, ngày 24/4/2023; thứ 4 ngày 24/4/2023; thứ 5 ngày 24/4/2023; thứ 6 ngày 24/4/2023; thứ 7 ngày 24/4/2023.':
    [
      '⟦thứ 3, ngày 24/4/2023⟧ error: Ngày 24/4/2023 là thứ Hai, không phải thứ Ba: sửa lại thứ hoặc ngày. → thứ 3 > thứ Hai',
      '⟦thứ 4 ngày 24/4/2023⟧ error: Ngày 24/4/2023 là thứ Hai, không phải thứ Tư: sửa lại thứ hoặc ngày. → thứ 4 > thứ Hai',
      '⟦thứ 5 ngày 24/4/2023⟧ error: Ngày 24/4/2023 là thứ Hai, không phải thứ Năm: sửa lại thứ hoặc ngày. → thứ 5 > thứ Hai',
      '⟦thứ 6 ngày 24/4/2023⟧ error: Ngày 24/4/2023 là thứ Hai, không phải thứ Sáu: sửa lại thứ hoặc ngày. → thứ 6 > thứ Hai',
      '⟦thứ 7 ngày 24/4/2023⟧ error: Ngày 24/4/2023 là thứ Hai, không phải thứ Bảy: sửa lại thứ hoặc ngày. → thứ 7 > thứ Hai',
    ],
  'Thứ hai, ngày 25/4/2023; thứ ba, ngày 26/4/2023; thứ tư, ngày 27/4/2023; thứ năm, ngày 28/4/2023; thứ sáu, ngày 29/4/2023; thứ bảy, ngày 30/4/2023.':
    [
      '⟦Thứ hai, ngày 25/4/2023⟧ error: Ngày 25/4/2023 là thứ Ba, không phải thứ Hai: sửa lại thứ hoặc ngày. → Thứ hai > Thứ Ba',
      '⟦thứ ba, ngày 26/4/2023⟧ error: Ngày 26/4/2023 là thứ Tư, không phải thứ Ba: sửa lại thứ hoặc ngày. → thứ ba > thứ Tư',
      '⟦thứ tư, ngày 27/4/2023⟧ error: Ngày 27/4/2023 là thứ Năm, không phải thứ Tư: sửa lại thứ hoặc ngày. → thứ tư > thứ Năm',
      '⟦thứ năm, ngày 28/4/2023⟧ error: Ngày 28/4/2023 là thứ Sáu, không phải thứ Năm: sửa lại thứ hoặc ngày. → thứ năm > thứ Sáu',
      '⟦thứ sáu, ngày 29/4/2023⟧ error: Ngày 29/4/2023 là thứ Bảy, không phải thứ Sáu: sửa lại thứ hoặc ngày. → thứ sáu > thứ Bảy',
      '⟦thứ bảy, ngày 30/4/2023⟧ error: Ngày 30/4/2023 là Chủ nhật, không phải thứ Bảy: sửa lại thứ hoặc ngày. → thứ bảy > Chủ nhật',
    ],
  'Khai mạc ngày 24/4/2023 (thứ Ba), bế mạc ngày 25/4/2023 (thứ Ba), họp ngày 26/4/2023 (thứ Ba hằng tuần).': [
    '⟦ngày 24/4/2023 (thứ Ba⟧ error: Ngày 24/4/2023 là thứ Hai, không phải thứ Ba: sửa lại thứ hoặc ngày. → thứ Ba > thứ Hai',
  ],
  'Khai mạc sáng thứ Ba tuần này, còn ngày 24/4/2023 nghỉ; thứ Ba – ngày 24/4/2023.': [],
});

check('format/date', "the year that the draft's date leaves", {
  '---\ndate: 2023-04-20\n---\n\nHọp thứ Hai, ngày 28/7; họp thứ Hai, ngày 29/7.': [
    '⟦thứ Hai, ngày 28/7⟧ warning: Ngày 28/7/2023 là thứ Sáu, không phải thứ Hai: sửa lại thứ hoặc ngày. → thứ Hai > thứ Sáu',
  ],
  '---\ndate: 2023-04-20\n---\n\nKhai mạc thứ Ba, ngày 24/4; bế mạc thứ Ba, ngày 25/4; sơ kết thứ Hai, ngày 24/12.': [
    '⟦thứ Ba, ngày 24/4⟧ warning: Ngày 24/4/2023 là thứ Hai, không phải thứ Ba: sửa lại thứ hoặc ngày. → thứ Ba > thứ Hai',
  ],
  '---\ndate: 2023-12-20\n---\n\nKhai mạc thứ Hai, ngày 15/01; bế mạc thứ Ba, ngày 15/01.': [
    '⟦thứ Ba, ngày 15/01⟧ warning: Ngày 15/1/2024 là thứ Hai, không phải thứ Ba: sửa lại thứ hoặc ngày. → thứ Ba > thứ Hai',
  ],
  '---\ndate: 2023-01-10\n---\n\nHọp thứ Sáu, ngày 30/12; họp thứ Bảy, ngày 30/12.': [
    '⟦thứ Bảy, ngày 30/12⟧ warning: Ngày 30/12/2022 là thứ Sáu, không phải thứ Bảy: sửa lại thứ hoặc ngày. → thứ Bảy > thứ Sáu',
  ],
  'Khai mạc thứ Ba, ngày 24/4.': [],
});

check('format/date', 'ordinals', {
  'Có hai điểm. Thứ nhất, hồ sơ trực tuyến. Thứ hai, ngày 01/7/2025, luật có hiệu lực. Họp thứ hai, ngày 01/7/2025.': [
    '⟦thứ hai, ngày 01/7/2025⟧ error: Ngày 1/7/2025 là thứ Ba, không phải thứ Hai: sửa lại thứ hoặc ngày. → thứ hai > thứ Ba',
  ],
  'Thứ hai, ngày 01/7/2025, lễ phát động. Thứ Ba, ngày 02/7/2025.': [
    '⟦Thứ hai, ngày 01/7/2025⟧ error: Ngày 1/7/2025 là thứ Ba, không phải thứ Hai: sửa lại thứ hoặc ngày. → Thứ hai > Thứ Ba',
    '⟦Thứ Ba, ngày 02/7/2025⟧ error: Ngày 2/7/2025 là thứ Tư, không phải thứ Ba: sửa lại thứ hoặc ngày. → Thứ Ba > Thứ Tư',
  ],
  'Đây là lần thứ 2, ngày 12/5/2023; người thứ ba, ngày 12/5/2023; thứ ba, ngày 12/5/2023.': [
    '⟦thứ ba, ngày 12/5/2023⟧ error: Ngày 12/5/2023 là thứ Sáu, không phải thứ Ba: sửa lại thứ hoặc ngày. → thứ ba > thứ Sáu',
  ],
  'Thứ nhất là hồ sơ. Thứ Hai, ngày 01/7/2025 họp. Chủ nhật, ngày 01/7/2025 họp.': [
    '⟦Thứ Hai, ngày 01/7/2025⟧ error: Ngày 1/7/2025 là thứ Ba, không phải thứ Hai: sửa lại thứ hoặc ngày. → Thứ Hai > Thứ Ba',
    '⟦Chủ nhật, ngày 01/7/2025⟧ error: Ngày 1/7/2025 là thứ Ba, không phải Chủ nhật: sửa lại thứ hoặc ngày. → Chủ nhật > Thứ Ba',
  ],
});

check('format/date', 'zeros in directives', {
  '---\nkind: directive\n---\n\nKhai mạc ngày 9 tháng 11 năm 2022; ngày 10 tháng 9 năm 2022; ngày 9 tháng 1 năm 2023; ngày 09 tháng 02 năm 2023.':
    [
      '⟦ngày 9 tháng 11 năm 2022⟧ warning: Trong văn bản hành chính ghi “ngày 09 tháng 11 năm 2022”: thêm số 0 trước ngày 1 đến 9 và tháng 1, 2; các tháng khác thì không. ⇒ ngày 9 tháng 11 năm 2022 > ngày 09 tháng 11 năm 2022',
      '⟦ngày 9 tháng 1 năm 2023⟧ warning: Trong văn bản hành chính ghi “ngày 09 tháng 01 năm 2023”: thêm số 0 trước ngày 1 đến 9 và tháng 1, 2; các tháng khác thì không. ⇒ ngày 9 tháng 1 năm 2023 > ngày 09 tháng 01 năm 2023',
    ],
  '---\nkind: directive\n---\n\nKhai mạc Ngày 09 tháng 03 năm 2022; ngày 10 tháng 010 năm 2022; ngày 9 tháng 11; ngày 9 tháng 11 năm 22; ngày 1 tháng 3 năm 2023.':
    [
      '⟦Ngày 09 tháng 03 năm 2022⟧ warning: Trong văn bản hành chính ghi “Ngày 09 tháng 3 năm 2022”: thêm số 0 trước ngày 1 đến 9 và tháng 1, 2; các tháng khác thì không. ⇒ Ngày 09 tháng 03 năm 2022 > Ngày 09 tháng 3 năm 2022',
      '⟦ngày 1 tháng 3 năm 2023⟧ warning: Trong văn bản hành chính ghi “ngày 01 tháng 3 năm 2023”: thêm số 0 trước ngày 1 đến 9 và tháng 1, 2; các tháng khác thì không. ⇒ ngày 1 tháng 3 năm 2023 > ngày 01 tháng 3 năm 2023',
    ],
  '---\nkind: news\n---\n\nKhai mạc ngày 9 tháng 11 năm 2022.': [],
  '---\nkind: directive\n---\n\nNgày làm việc; ngày đầu tháng 11 năm 2022; ngày 9 mỗi tháng 11 năm 2022; ngày 9 tháng này năm 2022.':
    [],
});

check('format/date', 'weekdays and what only looks like one', {
  'Theo lời chủ hộ, ngày 24/4/2023 đã nộp; theo thứ trưởng, ngày 24/4/2023 đã họp.': [],
  'Hội nghị thứ Ba, ngày 24/4/2023 kết thúc; hội nghị thứ ba, ngày 24/4/2023 kết thúc.': [
    '⟦thứ Ba, ngày 24/4/2023⟧ error: Ngày 24/4/2023 là thứ Hai, không phải thứ Ba: sửa lại thứ hoặc ngày. → thứ Ba > thứ Hai',
  ],
  'Hội nghị lần thứ Ba, ngày 24/4/2023 kết thúc.': [],
  'Thứ nhất, thu.\n\nBàn thêm.\n\nThứ ba, ngày 24/4/2023, chi.': [],
  'Thứ Ba, ngày 24/4/2023 họp; thứ Ba ngày 24/4/2023; thứ Ba (ngày 24/4/2023); thứ Ba, (24/4/2023).': [
    '⟦Thứ Ba, ngày 24/4/2023⟧ error: Ngày 24/4/2023 là thứ Hai, không phải thứ Ba: sửa lại thứ hoặc ngày. → Thứ Ba > Thứ Hai',
    '⟦thứ Ba ngày 24/4/2023⟧ error: Ngày 24/4/2023 là thứ Hai, không phải thứ Ba: sửa lại thứ hoặc ngày. → thứ Ba > thứ Hai',
    '⟦thứ Ba (ngày 24/4/2023⟧ error: Ngày 24/4/2023 là thứ Hai, không phải thứ Ba: sửa lại thứ hoặc ngày. → thứ Ba > thứ Hai',
    '⟦thứ Ba, (24/4/2023⟧ error: Ngày 24/4/2023 là thứ Hai, không phải thứ Ba: sửa lại thứ hoặc ngày. → thứ Ba > thứ Hai',
  ],
  'Chủ nhật, ngày 24/4/2023; chủ Nhật (24/4/2023); ngày 24/4/2023 (thứ Ba); ngày 24/4/2023 (thứ Hai); 24/4/2023 (chủ nhật).':
    [
      '⟦Chủ nhật, ngày 24/4/2023⟧ error: Ngày 24/4/2023 là thứ Hai, không phải Chủ nhật: sửa lại thứ hoặc ngày. → Chủ nhật > Thứ Hai',
      '⟦chủ Nhật (24/4/2023⟧ error: Ngày 24/4/2023 là thứ Hai, không phải Chủ nhật: sửa lại thứ hoặc ngày. → chủ Nhật > thứ Hai',
      '⟦ngày 24/4/2023 (thứ Ba⟧ error: Ngày 24/4/2023 là thứ Hai, không phải thứ Ba: sửa lại thứ hoặc ngày. → thứ Ba > thứ Hai',
      '⟦24/4/2023 (chủ nhật⟧ error: Ngày 24/4/2023 là thứ Hai, không phải Chủ nhật: sửa lại thứ hoặc ngày. → chủ nhật > thứ Hai',
    ],
});

check('format/date', 'zeros in the long form only', {
  '---\nkind: directive\ndate: 2023-05-01\n---\n\nTừ ngày 9 - 10 năm 2022; mùng 9 tháng 11 năm 2022; ngày chín tháng 11 năm 2022; ngày 9 tháng mười năm 2022.':
    [],
  '---\nkind: directive\ndate: 2023-05-01\n---\n\nNgày 9 tháng 11 năm 2022; ngày 9 tháng 11; ngày 09 tháng 1 năm 2022.':
    [
      '⟦Ngày 9 tháng 11 năm 2022⟧ warning: Trong văn bản hành chính ghi “Ngày 09 tháng 11 năm 2022”: thêm số 0 trước ngày 1 đến 9 và tháng 1, 2; các tháng khác thì không. ⇒ Ngày 9 tháng 11 năm 2022 > Ngày 09 tháng 11 năm 2022',
      '⟦ngày 09 tháng 1 năm 2022⟧ warning: Trong văn bản hành chính ghi “ngày 09 tháng 01 năm 2022”: thêm số 0 trước ngày 1 đến 9 và tháng 1, 2; các tháng khác thì không. ⇒ ngày 09 tháng 1 năm 2022 > ngày 09 tháng 01 năm 2022',
    ],
  '---\nkind: directive\ndate: 2023-05-01\n---\n\nVào ngày 9 tháng 11 năm 2022': [
    '⟦ngày 9 tháng 11 năm 2022⟧ warning: Trong văn bản hành chính ghi “ngày 09 tháng 11 năm 2022”: thêm số 0 trước ngày 1 đến 9 và tháng 1, 2; các tháng khác thì không. ⇒ ngày 9 tháng 11 năm 2022 > ngày 09 tháng 11 năm 2022',
  ],
});

check('format/number', 'how much of a number is a slip', {
  'Toàn quốc đạt 1.28 triệu. Có 1234.5 tỷ đồng; có 1.**28** triệu người; có 12345.6 tỷ đồng.': [
    '⟦1.28 triệu⟧ warning: Ghi “1,28 triệu” thay cho “1.28 triệu”: trước phần thập phân là dấu phẩy. ⇒ 1.28 > 1,28',
    '⟦1234.5 tỷ⟧ warning: Ghi “1234,5 tỷ” thay cho “1234.5 tỷ”: trước phần thập phân là dấu phẩy. ⇒ 1234.5 > 1234,5',
    '⟦1.**28** triệu⟧ warning: Ghi “1,28 triệu” thay cho “1.28 triệu”: trước phần thập phân là dấu phẩy.',
    '⟦12345.6 tỷ⟧ warning: Ghi “12.345,6 tỷ” thay cho “12345.6 tỷ”: trước phần thập phân là dấu phẩy. ⇒ 12345.6 > 12.345,6',
  ],
  'Có 1234,567.8 người; 1234,567,890 người; 1,234,567.89 người; 15.9 người; 1.234.5 người.': [
    '⟦1,234,567.89⟧ warning: Ghi “1.234.567,89” thay cho “1,234,567.89”: ngăn cách hàng nghìn bằng dấu chấm. ⇒ 1,234,567.89 > 1.234.567,89',
    '⟦15.9⟧ warning: Ghi “15,9” thay cho “15.9”: trước phần thập phân là dấu phẩy. ⇒ 15.9 > 15,9',
  ],
});

check('format/date', 'no weekday is called so', {
  'Thứ constructor, ngày 24/4/2023 họp.': [],
});
