/** The date of what is cited: the one of the registry, written as the draft writes dates. */
import { check } from './check-rule.testing.js';

check('citation/date', 'the right date in the form of the wrong one, and none where several may be meant', {
  'Nghị quyết số 01/NQ-CP ngày 08/01/2021 của Chính phủ.': [],
  'Nghị quyết số 68/2022/QH15 ngày 10/12/2022; Nghị quyết số 68/2022/QH15 ngày 10 tháng 12 năm 2022; Nghị quyết số 06/NQ-CP ngày 15 tháng 01 năm 2023.':
    [
      '⟦10/12/2022⟧ error: Nghị quyết số 68/2022/QH15 (Kế hoạch phát triển kinh tế - xã hội năm 2023) ban hành ngày 10/11/2022, không phải ngày 10/12/2022. → 10/12/2022 > 10/11/2022',
      '⟦10 tháng 12 năm 2022⟧ error: Nghị quyết số 68/2022/QH15 (Kế hoạch phát triển kinh tế - xã hội năm 2023) ban hành ngày 10/11/2022, không phải ngày 10/12/2022. → 10 tháng 12 năm 2022 > 10 tháng 11 năm 2022',
      '⟦15 tháng 01 năm 2023⟧ error: Nghị quyết số 06/NQ-CP (phát triển thị trường lao động linh hoạt, hiệu quả) ban hành ngày 10/01/2023, không phải ngày 15/01/2023. → 15 tháng 01 năm 2023 > 10 tháng 01 năm 2023',
    ],
  'Nghị định số 30/2020/NĐ-CP ngày 15/3/2020; Nghị định số 30/2020/NĐ-CP ngày 15 tháng 3 năm 2020; Nghị định số 28/2020/NĐ-CP ngày 11/3/2020; Nghị định số 28/2020/NĐ-CP ngày 01-03-2021; Nghị định số 28/2020/NĐ-CP ngày 1.3.2021.':
    [
      '⟦15/3/2020⟧ error: Nghị định số 30/2020/NĐ-CP (công tác văn thư) ban hành ngày 05/3/2020, không phải ngày 15/3/2020. → 15/3/2020 > 5/3/2020',
      '⟦15 tháng 3 năm 2020⟧ error: Nghị định số 30/2020/NĐ-CP (công tác văn thư) ban hành ngày 05/3/2020, không phải ngày 15/3/2020. → 15 tháng 3 năm 2020 > 05 tháng 3 năm 2020',
      '⟦11/3/2020⟧ error: Nghị định số 28/2020/NĐ-CP (xử phạt vi phạm hành chính trong lĩnh vực lao động, bảo hiểm xã hội) ban hành ngày 01/3/2020, không phải ngày 11/3/2020. → 11/3/2020 > 1/3/2020',
      '⟦01-03-2021⟧ error: Nghị định số 28/2020/NĐ-CP (xử phạt vi phạm hành chính trong lĩnh vực lao động, bảo hiểm xã hội) ban hành ngày 01/3/2020, không phải ngày 01/3/2021. → 01-03-2021 > 01-03-2020',
      '⟦1.3.2021⟧ error: Nghị định số 28/2020/NĐ-CP (xử phạt vi phạm hành chính trong lĩnh vực lao động, bảo hiểm xã hội) ban hành ngày 01/3/2020, không phải ngày 01/3/2021. → 1.3.2021 > 1.3.2020',
    ],
  'Nghị định số 33/2016/NĐ-CP ngày 10/6/2016; Nghị định số 33/2016/NĐ-CP ngày 10 tháng 6 năm 2016.': [
    '⟦10/6/2016⟧ error: Nghị định số 33/2016/NĐ-CP (bảo hiểm xã hội bắt buộc đối với quân nhân, công an nhân dân và người làm công tác cơ yếu) ban hành ngày 10/5/2016, không phải ngày 10/6/2016. → 10/6/2016 > 10/5/2016',
    '⟦10 tháng 6 năm 2016⟧ error: Nghị định số 33/2016/NĐ-CP (bảo hiểm xã hội bắt buộc đối với quân nhân, công an nhân dân và người làm công tác cơ yếu) ban hành ngày 10/5/2016, không phải ngày 10/6/2016. → 10 tháng 6 năm 2016 > 10 tháng 5 năm 2016',
  ],
});
