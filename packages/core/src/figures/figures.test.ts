/** What sentences give: figures and the relations between them, each sentence for one way of speaking. */
import { describe, expect, it } from 'vitest';
import { type Figure, type Relation, readDraft } from './index.js';

/** One figure a line: text, hedge, role, indicator, subset, period, place, comparison, direction; `-` for what is not known. */
function sayFigure(figure: Figure): string {
  return [
    figure.text,
    figure.hedge === 'exact' ? '' : figure.hedge,
    figure.role,
    figure.indicator ?? '-',
    figure.subset ? 'subset' : '',
    figure.period ?? '-',
    figure.place ?? '-',
    figure.comparedTo === null ? '' : `vs ${figure.comparedTo}`,
    figure.direction ?? '',
  ]
    .filter((part) => part !== '')
    .join(' | ');
}

/** One relation a line: its kind and the texts of its ends. */
function sayRelation(relation: Relation): readonly string[] {
  switch (relation.kind) {
    case 'coverage':
      return [`coverage: ${texts(relation.rate, relation.numerator, relation.denominator)}`];
    case 'parts':
      return [
        `parts: ${relation.whole.text} ~ ${relation.parts.map((part) => part.text).join(' + ')} (${relation.closed ? 'closed' : 'open'})`,
      ];
    case 'growth':
    case 'difference':
    case 'rateChange':
      return [`${relation.kind}: ${texts(relation.change, relation.now, relation.before)}`];
    case 'multiple':
      return [`multiple: ${texts(relation.multiple, relation.now, relation.before)}`];
    case 'target':
      return [`target: ${texts(relation.ratio, relation.result, relation.target)}`];
    case 'share':
      return [`share: ${texts(relation.share, relation.part, relation.whole)}`];
    case 'average': {
      const over =
        relation.over.kind === 'time'
          ? `${relation.over.unit} ${relation.over.count.toString()}`
          : relation.over.figure.text;
      return [`average: ${texts(relation.average, relation.total)} ~ ${over}`];
    }
    default:
      return [];
  }
}

function texts(...figures: readonly (Figure | null)[]): string {
  return figures.flatMap((figure) => (figure === null ? [] : [figure.text])).join(' ~ ');
}

/** A draft of 20 June 2024 from Nghệ An with one paragraph. */
function check(name: string, sentence: string, expected: readonly string[]): void {
  it(name, () => {
    const draft = readDraft(`---\ndate: 2024-06-20\nplace: Nghệ An\n---\n\n${sentence}`);
    expect([...draft.figures.map(sayFigure), ...draft.relations.flatMap(sayRelation)]).toEqual(expected);
  });
}

describe('readDraft', () => {
  check(
    'a subject before and a base after',
    'Đến hết năm 2023, số người tham gia BHYT là 1.196.400 người, đạt 92,5% dân số.',
    [
      '1.196.400 | level | bhyt.participants | ../2023-12-31 | VN-22',
      '92,5% | level | bhyt.coverage | ../2023-12-31 | VN-22',
      'coverage: 92,5% ~ 1.196.400',
    ],
  );
  check(
    'the noun phrase after the number',
    'Đến hết tháng 5/2024, toàn tỉnh có trên 1,2 triệu người tham gia bảo hiểm y tế (BHYT).',
    ['1,2 triệu | above | level | bhyt.participants | ../2024-05-31 | VN-22'],
  );
  check(
    'short names beside their numbers',
    'Tính đến 31/3/2024, số người tham gia: BHXH là trên 412.000 người, BHTN 252.190 người.',
    [
      '412.000 | above | level | bhxh.participants | ../2024-03-31 | VN-22',
      '252.190 | level | bhtn.participants | ../2024-03-31 | VN-22',
    ],
  );
  check(
    'parts that official parts make whole',
    'Hết quý I/2024, có 968.412 người tham gia BHXH, trong đó: BHXH bắt buộc 939.185 người, BHXH tự nguyện 29.227 người.',
    [
      '968.412 | level | bhxh.participants | ../2024-03-31 | VN-22',
      '939.185 | level | bhxh.compulsory.participants | ../2024-03-31 | VN-22',
      '29.227 | level | bhxh.voluntary.participants | ../2024-03-31 | VN-22',
      'parts: 968.412 ~ 939.185 + 29.227 (closed)',
    ],
  );
  check(
    'lần lượt with changes',
    'Đến hết tháng 6/2023, có 351.700 người tham gia BHXH bắt buộc, 36.623 người tham gia BHXH tự nguyện, lần lượt tăng 2,4% và 11,7% so với cùng kỳ năm 2022.',
    [
      '351.700 | level | bhxh.compulsory.participants | ../2023-06-30 | VN-22',
      '36.623 | level | bhxh.voluntary.participants | ../2023-06-30 | VN-22',
      '2,4% | growth | bhxh.compulsory.participants | ../2023-06-30 | VN-22 | vs ../2022-06-30 | up',
      '11,7% | growth | bhxh.voluntary.participants | ../2023-06-30 | VN-22 | vs ../2022-06-30 | up',
    ],
  );
  check(
    'lần lượt with names',
    'Số người tham gia BHXH bắt buộc, BHXH tự nguyện và BHTN đến hết tháng 6/2023 lần lượt là 351.700 người, 36.623 người và 340.118 người.',
    [
      '351.700 | level | bhxh.compulsory.participants | ../2023-06-30 | VN-22',
      '36.623 | level | bhxh.voluntary.participants | ../2023-06-30 | VN-22',
      '340.118 | level | bhtn.participants | ../2023-06-30 | VN-22',
    ],
  );
  check(
    'lần lượt with years',
    'Năm 2021 và năm 2022, số người tham gia BHXH tự nguyện lần lượt là 45.200 người và 52.340 người.',
    [
      '45.200 | level | bhxh.voluntary.participants | 2021-01-01/2021-12-31 | VN-22',
      '52.340 | level | bhxh.voluntary.participants | 2022-01-01/2022-12-31 | VN-22',
    ],
  );
  check(
    'a growth with the earlier level in brackets',
    'Đến ngày 30/6/2023, số người tham gia BHTN là 356.412 người, tăng 4,8% so với cùng kỳ năm 2022 (340.118 người).',
    [
      '356.412 | level | bhtn.participants | ../2023-06-30 | VN-22',
      '4,8% | growth | bhtn.participants | ../2023-06-30 | VN-22 | vs ../2022-06-30 | up',
      '340.118 | level | bhtn.participants | ../2022-06-30 | VN-22',
      'growth: 4,8% ~ 356.412 ~ 340.118',
    ],
  );
  check(
    'a difference said again in percent',
    'Số thu BHXH, BHYT, BHTN 6 tháng đầu năm 2023 là 2.345,6 tỷ đồng, tăng 210 tỷ đồng (9,8%) so với cùng kỳ năm 2022.',
    [
      '2.345,6 tỷ | level | revenue.total | 2023-01-01/2023-06-30 | VN-22',
      '210 tỷ | difference | revenue.total | 2023-01-01/2023-06-30 | VN-22 | vs 2022-01-01/2022-06-30 | up',
      '9,8% | growth | revenue.total | 2023-01-01/2023-06-30 | VN-22 | vs 2022-01-01/2022-06-30 | up',
    ],
  );
  check(
    'from one level to another',
    'Chi khám, chữa bệnh BHYT tăng từ 1.412 tỷ đồng năm 2021 lên 1.673 tỷ đồng năm 2022, tương đương tăng 18,5%.',
    [
      '1.412 tỷ | level | bhyt.medical-expenditure | 2021-01-01/2021-12-31 | VN-22',
      '1.673 tỷ | level | bhyt.medical-expenditure | 2022-01-01/2022-12-31 | VN-22',
      '18,5% | growth | bhyt.medical-expenditure | 2022-01-01/2022-12-31 | VN-22 | vs 2021-01-01/2021-12-31 | up',
      'growth: 18,5% ~ 1.673 tỷ ~ 1.412 tỷ',
    ],
  );
  check(
    'a share of a plan and the plan in brackets',
    'Hết tháng 8/2023, có 112.840 người tham gia BHXH tự nguyện, đạt 81,4% kế hoạch năm (138.600 người).',
    [
      '112.840 | level | bhxh.voluntary.participants | ../2023-08-31 | VN-22',
      '81,4% | share | bhxh.voluntary.participants | ../2023-08-31 | VN-22 | vs target',
      '138.600 | target | bhxh.voluntary.participants | ../2023-08-31 | VN-22',
      'target: 81,4% ~ 112.840 ~ 138.600',
    ],
  );
  check(
    'what a multiple is compared with, right behind it',
    'Quý I/2024, toàn tỉnh phát triển mới 6.412 người tham gia BHXH tự nguyện, gấp 1,7 lần quý IV/2023.',
    [
      '6.412 | difference | bhxh.voluntary.participants | 2024-01-01/2024-03-31 | VN-22 | up',
      '1,7 lần | multiple | bhxh.voluntary.participants | 2024-01-01/2024-03-31 | VN-22 | vs 2023-10-01/2023-12-31 | up',
    ],
  );
  check('a gap to a target', 'Năm 2023, tỷ lệ bao phủ BHYT đạt 93,2% dân số, vượt 1,2% so với chỉ tiêu (92%).', [
    '93,2% | level | bhyt.coverage | 2023-01-01/2023-12-31 | VN-22',
    '1,2% | gap | bhyt.coverage | 2023-01-01/2023-12-31 | VN-22 | vs target | up',
    '92% | target | bhyt.coverage | 2023-01-01/2023-12-31 | VN-22',
    'rateChange: 1,2% ~ 93,2% ~ 92%',
  ]);
  check(
    'points of a rate',
    'Năm 2023, tỷ lệ bao phủ BHYT đạt 96,1% dân số, tăng 1,6 điểm phần trăm so với năm 2022 (94,5%).',
    [
      '96,1% | level | bhyt.coverage | 2023-01-01/2023-12-31 | VN-22',
      '1,6 điểm phần trăm | difference | bhyt.coverage | 2023-01-01/2023-12-31 | VN-22 | vs 2022-01-01/2022-12-31 | up',
      '94,5% | level | bhyt.coverage | 2022-01-01/2022-12-31 | VN-22',
      'rateChange: 1,6 điểm phần trăm ~ 96,1% ~ 94,5%',
    ],
  );
  check(
    'a share that is a coverage',
    'Hết tháng 9/2023, có 19,3 triệu người tham gia BHXH, chiếm 40,5% lực lượng lao động trong độ tuổi.',
    [
      '19,3 triệu | level | bhxh.participants | ../2023-09-30 | VN-22',
      '40,5% | level | bhxh.coverage | ../2023-09-30 | VN-22',
      'coverage: 40,5% ~ 19,3 triệu',
    ],
  );
  check(
    'a bare rate over a stated population',
    'Hết năm 2023, có 3.198.520 người tham gia BHYT trên tổng dân số 3.442.018 người, tỷ lệ bao phủ đạt 92,92%.',
    [
      '3.198.520 | level | bhyt.participants | ../2023-12-31 | VN-22',
      '3.442.018 | level | population | ../2023-12-31 | VN-22',
      '92,92% | level | bhyt.coverage | ../2023-12-31 | VN-22',
      'coverage: 92,92% ~ 3.198.520 ~ 3.442.018',
    ],
  );
  check(
    'a base with its value in brackets',
    'Riêng BHXH tự nguyện có 25.140 người, đạt 3,6% lực lượng lao động trong độ tuổi (698.300 người).',
    [
      '25.140 | level | bhxh.voluntary.participants | - | VN-22',
      '3,6% | level | bhxh.voluntary.coverage | - | VN-22',
      '698.300 | level | labour-force.working-age | - | VN-22',
      'coverage: 3,6% ~ 25.140 ~ 698.300',
    ],
  );
  check(
    'an average per day',
    'Năm 2022, đăng tải 5.475 tin, bài trên các phương tiện thông tin đại chúng, trung bình mỗi ngày có 15 tin, bài.',
    [
      '5.475 | level | comm.media-articles | 2022-01-01/2022-12-31 | VN-22',
      '15 | average | comm.media-articles | 2022-01-01/2022-12-31 | VN-22',
      'average: 15 ~ 5.475 ~ day 365',
    ],
  );
  check(
    'an average per event',
    'Năm 2023, 120 hội nghị truyền thông thu hút 7.200 lượt người tham dự, trung bình mỗi hội nghị có 60 lượt người.',
    [
      '120 | level | comm.conferences | 2023-01-01/2023-12-31 | VN-22',
      '7.200 | level | comm.conference-attendances | 2023-01-01/2023-12-31 | VN-22',
      '60 | average | comm.conference-attendances | 2023-01-01/2023-12-31 | VN-22',
      'average: 60 ~ 7.200 ~ 120',
    ],
  );
  check(
    'attendances of small groups',
    'Năm 2023, có 5.160 cuộc truyền thông nhóm nhỏ với hơn 42.000 lượt người được truyền thông.',
    [
      '5.160 | level | comm.small-group-sessions | 2023-01-01/2023-12-31 | VN-22',
      '42.000 | above | level | comm.small-group-attendances | 2023-01-01/2023-12-31 | VN-22',
    ],
  );
  check('a threshold is no level', 'Có 15 địa phương đạt tỷ lệ bao phủ BHYT trên 95%.', [
    '15 | other | - | - | VN-22',
    '95% | above | other | - | - | -',
  ]);
  check(
    'a restricted noun phrase is a subset',
    'Cả nước có trên 3.200 người hưởng lương hưu dưới 1,3 triệu đồng/tháng.',
    ['3.200 | above | level | pension.recipients | subset | - | VN', '1,3 triệu | below | other | - | - | VN'],
  );
  check('those who joined are no level', 'Tháng 5/2024 có thêm 1.234 người tham gia BHXH tự nguyện.', [
    '1.234 | difference | bhxh.voluntary.participants | 2024-05-01/2024-05-31 | VN-22 | up',
  ]);
  check('what is due is a target', 'Phấn đấu đến năm 2030, tỷ lệ bao phủ BHYT đạt trên 97% dân số.', [
    '97% | above | target | bhyt.coverage | ../2030-12-31 | VN-22',
  ]);
  check('a firm counts its own people', 'Năm 2023, Công ty Hoàng Gia có 1.250 lao động tham gia BHXH bắt buộc.', [
    '1.250 | level | bhxh.compulsory.participants | 2023-01-01/2023-12-31 | -',
  ]);
  check(
    'places below the province',
    'Hết tháng 4/2023, toàn tỉnh có 292.310 người tham gia BHTN; riêng huyện Diễn Châu có 21.480 người tham gia BHTN.',
    [
      '292.310 | level | bhtn.participants | ../2023-04-30 | VN-22',
      '21.480 | level | bhtn.participants | subset | ../2023-04-30 | VN-22/Diễn Châu',
      'parts: 292.310 ~ 21.480 (open)',
    ],
  );
  check(
    'a pronoun',
    'Nếu năm 2020 toàn tỉnh có 133.500 người tham gia BHXH thì đến tháng 7/2023 con số này đã đạt 162.618 người.',
    [
      '133.500 | level | bhxh.participants | 2020-01-01/2020-12-31 | VN-22',
      '162.618 | level | bhxh.participants | ../2023-07-31 | VN-22',
    ],
  );
  check('several schemes together are no one of them', 'Toàn tỉnh có 2.873.346 người tham gia BHXH, BHYT, BHTN.', [
    '2.873.346 | other | - | - | VN-22',
  ]);
  check(
    'a value of another scope is a subset',
    'Hết năm 2023, toàn tỉnh có 2.915.640 người tham gia BHYT (nếu không tính lực lượng vũ trang là 2.871.300 người tham gia BHYT).',
    [
      '2.915.640 | level | bhyt.participants | ../2023-12-31 | VN-22',
      '2.871.300 | level | bhyt.participants | subset | ../2023-12-31 | VN-22',
    ],
  );
  check('names that và joins', 'Năm 2023, thu BHXH và thu BHYT đạt tổng 5.120 tỷ đồng.', [
    '5.120 tỷ | other | - | 2023-01-01/2023-12-31 | VN-22',
  ]);
  check('the group that heads the clause', 'Năm 2023, nhóm do NSNN đóng có 1.120.400 người tham gia BHYT.', [
    '1.120.400 | level | bhyt.state-budget.participants | 2023-01-01/2023-12-31 | VN-22',
  ]);
  check(
    'quarters take the year of their sentence',
    'Năm 2022, thu BHXH quý I là 1.200 tỷ đồng, quý IV là 1.780 tỷ đồng. Trong năm, thu BHYT là 1.100 tỷ đồng.',
    [
      '1.200 tỷ | level | revenue.bhxh | 2022-01-01/2022-03-31 | VN-22',
      '1.780 tỷ | level | revenue.bhxh | 2022-10-01/2022-12-31 | VN-22',
      '1.100 tỷ | level | revenue.bhyt | 2022-01-01/2022-12-31 | VN-22',
    ],
  );
  check(
    'goals under their heading, and what is so already',
    '## Mục tiêu năm 2024\n\n### Về bao phủ\n\nTỷ lệ bao phủ BHYT đạt 95,5% dân số. Hiện có 12.300 người tham gia BHXH tự nguyện.\n\n## Kết quả\n\nTỷ lệ bao phủ BHYT đạt 94% dân số.',
    [
      '95,5% | target | bhyt.coverage | 2024-01-01/2024-12-31 | VN-22',
      '12.300 | level | bhxh.voluntary.participants | - | VN-22',
      '94% | level | bhyt.coverage | - | VN-22',
    ],
  );
  check(
    'the label before a number is not what the next one counts',
    'Năm 2023, có 412 tin, bài, trên báo, đài địa phương 980 tin, bài.',
    [
      '412 | other | - | 2023-01-01/2023-12-31 | VN-22',
      '980 | level | comm.media-articles | subset | 2023-01-01/2023-12-31 | VN-22',
    ],
  );
  check('reach is no product', 'Năm 2023, trên mạng xã hội đăng 2.860 tin, bài với 1,42 triệu lượt tiếp cận.', [
    '2.860 | level | comm.media-articles | subset | 2023-01-01/2023-12-31 | VN-22',
    '1,42 triệu | other | - | 2023-01-01/2023-12-31 | VN-22',
  ]);
  check(
    'a number of years is longer than the year before',
    'Năm 2023 là năm đặc biệt. Trong 5 năm, toàn tỉnh đã thu BHXH được 12.300 tỷ đồng; 5 năm trước đó, con số này là 10.100 tỷ đồng.',
    [
      '5 | other | - | - | -',
      '12.300 tỷ | level | revenue.bhxh | - | VN-22',
      '5 | other | - | - | -',
      '10.100 tỷ | level | revenue.bhxh | - | VN-22',
    ],
  );
  check('asides', 'Ngày 12/7, theo Điều 5 Nghị định số 146/2018/NĐ-CP, dịch Covid-19 và 02 ngày nghỉ; gọi 1900.9068.', [
    '02 | other | - | - | -',
  ]);
  check(
    'a growth behind a share of the plan',
    'Quý I/2024, thu BHXH đạt 1.120 tỷ đồng, đạt 24,9% so với dự toán, giảm 9% so với cùng kỳ năm trước.',
    [
      '1.120 tỷ | level | revenue.bhxh | 2024-01-01/2024-03-31 | VN-22',
      '24,9% | share | revenue.bhxh | 2024-01-01/2024-03-31 | VN-22 | vs target',
      '9% | growth | revenue.bhxh | 2024-01-01/2024-03-31 | VN-22 | vs 2023-01-01/2023-03-31 | down',
    ],
  );
  check(
    'a rank in the country, prices of a year and what a rate is measured by',
    'Năm 2023, giá trị sản xuất theo giá so sánh năm 2010 tăng 6,4%, thu BHYT là 1.220 tỷ đồng, đứng thứ 9 cả nước, tăng 8%; tỷ lệ tham gia BHYT trên tổng dân số tăng nhanh, với trên 2,9 triệu người.',
    [
      '6,4% | growth | - | 2023-01-01/2023-12-31 | VN-22 | up',
      '1.220 tỷ | level | revenue.bhyt | 2023-01-01/2023-12-31 | VN-22',
      '8% | growth | revenue.bhyt | 2023-01-01/2023-12-31 | VN-22 | up',
      '2,9 triệu | above | other | - | 2023-01-01/2023-12-31 | VN-22',
    ],
  );
  check('both ends of a range', 'Năm 2023, số thu BHYT tăng 5 - 6% so với năm 2022.', [
    '5 | growth | revenue.bhyt | 2023-01-01/2023-12-31 | VN-22 | vs 2022-01-01/2022-12-31 | up',
    '6% | growth | revenue.bhyt | 2023-01-01/2023-12-31 | VN-22 | vs 2022-01-01/2022-12-31 | up',
  ]);
  check('a multiple of another year', 'Năm 2023, thu BHYT là 1.220 tỷ đồng, gấp 2,6 lần năm 2015.', [
    '1.220 tỷ | level | revenue.bhyt | 2023-01-01/2023-12-31 | VN-22',
    '2,6 lần | multiple | revenue.bhyt | 2023-01-01/2023-12-31 | VN-22 | vs 2015-01-01/2015-12-31 | up',
  ]);
  check(
    'the time of what is compared with holds for it alone',
    'Quý I/2024, thu BHXH tăng 4,3%, thấp hơn mức tăng 5,7% của quý I/2023, thu BHYT tăng 2,2%.',
    [
      '4,3% | growth | revenue.bhxh | 2024-01-01/2024-03-31 | VN-22 | up',
      '5,7% | growth | revenue.bhxh | 2023-01-01/2023-03-31 | VN-22 | up',
      '2,2% | growth | revenue.bhyt | 2024-01-01/2024-03-31 | VN-22 | up',
    ],
  );
  check('some months of a year', 'Những tháng đầu năm 2024, toàn tỉnh có 412.300 người tham gia BHXH.', [
    '412.300 | level | bhxh.participants | - | VN-22',
  ]);
  check(
    'a change behind the time that it is measured from',
    'Quý I/2024, thu BHXH tăng so với cùng kỳ năm trước khoảng 10%, thu BHYT tăng hơn quý I/2023 là 3%.',
    [
      '10% | about | growth | revenue.bhxh | 2024-01-01/2024-03-31 | VN-22 | vs 2023-01-01/2023-03-31 | up',
      '3% | other | - | 2023-01-01/2023-03-31 | -',
    ],
  );
  check('both ends of a range', 'Hết năm 2024, toàn tỉnh có 850.000-870.000 người tham gia BHXH.', [
    '850.000 | target | bhxh.participants | ../2024-12-31 | VN-22',
    '870.000 | target | bhxh.participants | ../2024-12-31 | VN-22',
  ]);
  check(
    'the place of the next number',
    'Đến hết năm 2023, tỷ lệ bao phủ BHYT cả nước là 93,4% và vùng Trung du, miền núi phía Bắc là 96,2%.',
    ['93,4% | level | bhyt.coverage | ../2023-12-31 | VN', '96,2% | level | bhyt.coverage | ../2023-12-31 | -'],
  );
  check(
    'a comparison that opens the clause of a change',
    'Quý I/2024, thu BHXH tăng 5% so với quý IV/2023, song nếu so với cùng kỳ năm trước thì vẫn giảm 2%.',
    [
      '5% | growth | revenue.bhxh | 2024-01-01/2024-03-31 | VN-22 | vs 2023-10-01/2023-12-31 | up',
      '2% | growth | revenue.bhxh | 2024-01-01/2024-03-31 | VN-22 | vs 2023-01-01/2023-03-31 | down',
    ],
  );
  check(
    'a change that goes on behind và to another time',
    'Tháng 4/2024, thu BHXH giảm 40 tỷ đồng so với tháng trước và hơn 24 tỷ đồng so với cùng tháng năm trước.',
    [
      '40 tỷ | difference | revenue.bhxh | 2024-04-01/2024-04-30 | VN-22 | vs 2024-03-01/2024-03-31 | down',
      '24 tỷ | above | difference | revenue.bhxh | 2024-04-01/2024-04-30 | VN-22 | vs 2023-04-01/2023-04-30 | down',
    ],
  );
  check(
    'those who are not among the participants',
    'Hết năm 2023, số người chưa tham gia BHYT là 95.000 người, còn 3.600 học sinh chưa được tham gia BHYT.',
    ['95.000 | other | - | ../2023-12-31 | VN-22', '3.600 | other | - | ../2023-12-31 | VN-22'],
  );
  check(
    'what is missing, in a list',
    'Hết năm 2023, còn phải phát triển 1.200 người tham gia BHXH bắt buộc; 3.400 người tham gia BHXH tự nguyện và 5.600 người tham gia BHYT.',
    [
      '1.200 | gap | bhxh.compulsory.participants | ../2023-12-31 | VN-22 | vs target | down',
      '3.400 | gap | bhxh.voluntary.participants | ../2023-12-31 | VN-22 | vs target | down',
      '5.600 | gap | bhyt.participants | ../2023-12-31 | VN-22 | vs target | down',
    ],
  );
  check(
    'a target that was met, and one whose value is said',
    'Hết năm 2023, tỉnh vượt kế hoạch BHXH Việt Nam giao với 95.000 người tham gia BHXH tự nguyện; kế hoạch BHXH Việt Nam giao là 90.000 người.',
    [
      '95.000 | level | bhxh.voluntary.participants | ../2023-12-31 | VN-22',
      '90.000 | target | - | ../2023-12-31 | VN-22',
    ],
  );
  check(
    'the people of whom a rate is said',
    'Hết năm 2023, diện bao phủ BHXH được mở rộng với 412.300 người tham gia, đạt 24,1% lực lượng lao động trong độ tuổi.',
    [
      '412.300 | level | bhxh.participants | ../2023-12-31 | VN-22',
      '24,1% | level | bhxh.coverage | ../2023-12-31 | VN-22',
      'coverage: 24,1% ~ 412.300',
    ],
  );
  check(
    'a debt that is paid',
    'Hết năm 2023, số tiền nợ BHXH là 245 tỷ đồng, số tiền nợ BHXH các đơn vị đã nộp là 61 tỷ đồng.',
    [
      '245 tỷ | level | late-payment.amount | ../2023-12-31 | VN-22',
      '61 tỷ | level | late-payment.amount | subset | ../2023-12-31 | VN-22',
    ],
  );
  check(
    'a time that heads what is told in detail, and one that a target shares',
    'Cụ thể, đến hết năm 2023, có 95.000 người tham gia BHXH tự nguyện, so với chỉ tiêu (90.000 người) vượt 5.000 người. Số người tham gia BHTN là 252.190 người.',
    [
      '95.000 | level | bhxh.voluntary.participants | ../2023-12-31 | VN-22',
      '90.000 | target | bhxh.voluntary.participants | ../2023-12-31 | VN-22',
      '5.000 | gap | bhxh.voluntary.participants | ../2023-12-31 | VN-22 | vs target | up',
      '252.190 | level | bhtn.participants | ../2023-12-31 | VN-22',
    ],
  );
});
