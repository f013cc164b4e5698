/**
 * The legal documents that drafts of the field cite: symbol, kind, date, and since when or until when they hold.
 *
 * A symbol alone says no document: registers start anew each year, so `01/NQ-CP` is a resolution of every January, and laws and
 * resolutions of the National Assembly are numbered apart. The key is symbol, kind and date. The list is not complete: what it
 * does not hold may well exist.
 */
import { groupBy } from '../text/index.js';
import type { DocumentRecord } from './schema.js';

/** What is known of a document beyond symbol, date and title. */
interface More {
  /** First day in force. */
  readonly from?: string;
  /** Last day in force, and the document that took over. */
  readonly until?: string;
  readonly by?: string;
  /** Symbol and subject were seen in print, the date or the validity rests on general knowledge. */
  readonly medium?: true;
}

interface Row extends More {
  readonly symbol: string;
  /** ISO date of issue, or the year alone; null where it is not known. */
  readonly date: string | null;
  readonly title: string;
}

const row = (symbol: string, date: string | null, title: string, more: More = {}): Row => ({
  symbol,
  date,
  title,
  ...more,
});

interface Group {
  readonly kind: string;
  readonly issuer: string;
  readonly source: string;
  readonly rows: readonly Row[];
}

const CODE = 'Bộ Pháp điển điện tử (Bộ Tư pháp); Công báo';
const GAZETTE = 'Công báo nước Cộng hòa xã hội chủ nghĩa Việt Nam';
const PARTY = 'Hệ thống văn bản của Đảng (Tư liệu - Văn kiện Đảng)';
const VSS = 'Cổng Thông tin điện tử BHXH Việt Nam';

const GROUPS: readonly Group[] = [
  {
    kind: 'Nghị quyết',
    issuer: 'Ban Chấp hành Trung ương',
    source: PARTY,
    rows: [
      row('28-NQ/TW', '2018-05-23', 'cải cách chính sách bảo hiểm xã hội'),
      row('28-NQ/TW', '2022-11-17', 'đổi mới phương thức lãnh đạo, cầm quyền của Đảng đối với hệ thống chính trị'),
      row('28-NQ/TW', '2013-10-25', 'chiến lược bảo vệ Tổ quốc trong tình hình mới', { medium: true }),
      row('21-NQ/TW', '2017-10-25', 'công tác dân số trong tình hình mới'),
      row('20-NQ/TW', '2017-10-25', 'bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân trong tình hình mới'),
      row('42-NQ/TW', '2023-11-24', 'đổi mới, nâng cao chất lượng chính sách xã hội'),
      row('15-NQ/TW', '2012-06-01', 'một số vấn đề về chính sách xã hội giai đoạn 2012 - 2020'),
      row('60-NQ/TW', '2025-04-12', 'Hội nghị lần thứ mười một Ban Chấp hành Trung ương khóa XIII', { medium: true }),
    ],
  },
  {
    kind: 'Nghị quyết',
    issuer: 'Bộ Chính trị',
    source: PARTY,
    rows: [
      row('28-NQ/TW', '2008-09-22', 'xây dựng tỉnh, thành phố thành khu vực phòng thủ', { medium: true }),
      row(
        '21-NQ/TW',
        '2012-11-22',
        'tăng cường sự lãnh đạo của Đảng đối với công tác BHXH, BHYT giai đoạn 2012 - 2020',
      ),
      row('20-NQ/TW', '1979-09-20', 'nghị quyết của Bộ Chính trị khóa IV', { medium: true }),
      row('72-NQ/TW', '2025-09-09', 'giải pháp đột phá, tăng cường bảo vệ, chăm sóc và nâng cao sức khỏe Nhân dân'),
    ],
  },
  {
    kind: 'Chỉ thị',
    issuer: 'Ban Bí thư',
    source: PARTY,
    rows: [
      row('52-CT/TW', '2025-10-03', 'thực hiện bảo hiểm y tế toàn dân trong giai đoạn mới', { medium: true }),
      row('38-CT/TW', '2009-09-07', 'đẩy mạnh công tác bảo hiểm y tế trong tình hình mới', { medium: true }),
    ],
  },
  {
    kind: 'Nghị quyết',
    issuer: 'Ban Cán sự đảng BHXH Việt Nam',
    source: VSS,
    rows: [row('96/NQ-BCS', '2017-08-24', 'nâng cao hiệu quả công tác truyền thông BHXH, BHYT trong tình hình mới')],
  },
  {
    kind: 'Kế hoạch',
    issuer: 'Ban Cán sự đảng BHXH Việt Nam',
    source: VSS,
    rows: [row('135-KH/BCS', '2017-10-12', 'thực hiện Nghị quyết số 96/NQ-BCS')],
  },
  {
    kind: 'Luật',
    issuer: 'Quốc hội',
    source: CODE,
    rows: [
      row('71/2006/QH11', '2006-06-29', 'Bảo hiểm xã hội', {
        from: '2007-01-01',
        until: '2015-12-31',
        by: '58/2014/QH13',
      }),
      row('25/2008/QH12', '2008-11-14', 'Bảo hiểm y tế', { from: '2009-07-01' }),
      row('38/2013/QH13', '2013-11-16', 'Việc làm', { from: '2015-01-01', until: '2025-12-31', by: '74/2025/QH15' }),
      row('46/2014/QH13', '2014-06-13', 'sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế', { from: '2015-01-01' }),
      row('58/2014/QH13', '2014-11-20', 'Bảo hiểm xã hội', {
        from: '2016-01-01',
        until: '2025-06-30',
        by: '41/2024/QH15',
      }),
      row('84/2015/QH13', '2015-06-25', 'An toàn, vệ sinh lao động', { from: '2016-07-01' }),
      row('89/2015/QH13', '2015-11-23', 'Thống kê', { from: '2016-07-01' }),
      row('93/2015/QH13', '2015-11-25', 'Tố tụng hành chính', { from: '2016-07-01' }),
      row('01/2021/QH15', '2021-11-12', 'sửa đổi, bổ sung một số điều của Luật Thống kê', { from: '2022-01-01' }),
      row('41/2024/QH15', '2024-06-29', 'Bảo hiểm xã hội', { from: '2025-07-01' }),
      row('51/2024/QH15', '2024-11-27', 'sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế', { from: '2025-07-01' }),
      row('74/2025/QH15', '2025-06-16', 'Việc làm', { from: '2026-01-01' }),
    ],
  },
  {
    kind: 'Bộ luật',
    issuer: 'Quốc hội',
    source: CODE,
    rows: [row('45/2019/QH14', '2019-11-20', 'Lao động', { from: '2021-01-01' })],
  },
  {
    kind: 'Nghị quyết',
    issuer: 'Quốc hội',
    source: GAZETTE,
    rows: [
      row(
        '68/2013/QH13',
        '2013-11-29',
        'thực hiện chính sách, pháp luật về bảo hiểm y tế, tiến tới bảo hiểm y tế toàn dân',
        { from: '2013-11-29' },
      ),
      row('93/2015/QH13', '2015-06-22', 'chính sách hưởng bảo hiểm xã hội một lần đối với người lao động', {
        from: '2016-01-01',
      }),
      row('32/2021/QH15', '2021-11-12', 'Kế hoạch phát triển kinh tế - xã hội năm 2022', { medium: true }),
      row('68/2022/QH15', '2022-11-10', 'Kế hoạch phát triển kinh tế - xã hội năm 2023'),
      row('103/2023/QH15', '2023-11-09', 'Kế hoạch phát triển kinh tế - xã hội năm 2024'),
      row('158/2024/QH15', '2024-11-12', 'Kế hoạch phát triển kinh tế - xã hội năm 2025'),
      row('202/2025/QH15', '2025-06-12', 'sắp xếp đơn vị hành chính cấp tỉnh', { from: '2025-06-12' }),
      row('261/2025/QH15', null, 'mức hưởng bảo hiểm y tế từ năm 2026', { from: '2026-01-01', medium: true }),
      row('30/2026/QH16', null, 'thành lập thành phố Đồng Nai', { from: '2026-04-30', medium: true }),
    ],
  },
  {
    kind: 'Nghị định',
    issuer: 'Chính phủ',
    source: CODE,
    rows: [
      row('19/CP', '1995-02-16', 'thành lập Bảo hiểm xã hội Việt Nam'),
      row('110/2004/NĐ-CP', '2004-04-08', 'công tác văn thư', { until: '2020-03-04', by: '30/2020/NĐ-CP' }),
      row('105/2014/NĐ-CP', '2014-11-15', 'chi tiết một số điều của Luật Bảo hiểm y tế', {
        from: '2015-01-01',
        until: '2018-11-30',
        by: '146/2018/NĐ-CP',
      }),
      row('28/2015/NĐ-CP', '2015-03-12', 'chi tiết Luật Việc làm về bảo hiểm thất nghiệp', { from: '2015-05-01' }),
      row(
        '70/2015/NĐ-CP',
        '2015-09-01',
        'bảo hiểm y tế đối với Quân đội nhân dân, Công an nhân dân và người làm công tác cơ yếu',
        { from: '2015-10-15' },
      ),
      row('115/2015/NĐ-CP', '2015-11-11', 'chi tiết Luật Bảo hiểm xã hội về bảo hiểm xã hội bắt buộc', {
        from: '2016-01-01',
        until: '2025-06-30',
        by: '158/2025/NĐ-CP',
        medium: true,
      }),
      row('134/2015/NĐ-CP', '2015-12-29', 'chi tiết Luật Bảo hiểm xã hội về bảo hiểm xã hội tự nguyện', {
        from: '2016-02-15',
        until: '2025-06-30',
        by: '159/2025/NĐ-CP',
        medium: true,
      }),
      row('30/2016/NĐ-CP', '2016-04-28', 'đầu tư từ quỹ bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp', {
        from: '2016-06-16',
      }),
      row(
        '33/2016/NĐ-CP',
        '2016-05-10',
        'bảo hiểm xã hội bắt buộc đối với quân nhân, công an nhân dân và người làm công tác cơ yếu',
        { from: '2016-06-26' },
      ),
      row('55/2016/NĐ-CP', '2016-06-15', 'điều chỉnh mức lương hưu, trợ cấp mất sức lao động, trợ cấp hằng tháng', {
        from: '2016-08-01',
      }),
      row('88/2016/NĐ-CP', '2016-07-01', 'chương trình hưu trí bổ sung tự nguyện', { from: '2016-07-01' }),
      row('94/2016/NĐ-CP', '2016-07-01', 'chi tiết Luật Thống kê', { from: '2016-07-01' }),
      row('97/2016/NĐ-CP', '2016-07-01', 'nội dung chỉ tiêu thống kê quốc gia', {
        from: '2016-07-01',
        until: '2022-12-31',
        by: '94/2022/NĐ-CP',
      }),
      row('76/2017/NĐ-CP', '2017-06-30', 'điều chỉnh lương hưu, trợ cấp bảo hiểm xã hội', { from: '2017-08-15' }),
      row('60/2018/NĐ-CP', '2018-04-20', 'chế độ báo cáo thống kê cấp quốc gia', { from: '2018-06-15' }),
      row('88/2018/NĐ-CP', '2018-06-15', 'điều chỉnh lương hưu, trợ cấp bảo hiểm xã hội', { from: '2018-07-01' }),
      row('143/2018/NĐ-CP', '2018-10-15', 'bảo hiểm xã hội bắt buộc đối với người lao động là công dân nước ngoài', {
        from: '2018-12-01',
      }),
      row('146/2018/NĐ-CP', '2018-10-17', 'chi tiết một số điều của Luật Bảo hiểm y tế', { from: '2018-12-01' }),
      row('153/2018/NĐ-CP', '2018-11-07', 'điều chỉnh lương hưu đối với lao động nữ giai đoạn 2018 - 2021', {
        from: '2018-12-24',
      }),
      row('28/2020/NĐ-CP', '2020-03-01', 'xử phạt vi phạm hành chính trong lĩnh vực lao động, bảo hiểm xã hội', {
        from: '2020-04-15',
        until: '2022-01-16',
        by: '12/2022/NĐ-CP',
      }),
      row('30/2020/NĐ-CP', '2020-03-05', 'công tác văn thư', { from: '2020-03-05' }),
      row('58/2020/NĐ-CP', '2020-05-27', 'mức đóng vào quỹ bảo hiểm tai nạn lao động, bệnh nghề nghiệp', {
        from: '2020-07-15',
      }),
      row('61/2020/NĐ-CP', '2020-05-29', 'sửa đổi Nghị định số 28/2015/NĐ-CP về bảo hiểm thất nghiệp', {
        from: '2020-07-15',
      }),
      row('89/2020/NĐ-CP', '2020-08-04', 'chức năng, nhiệm vụ, cơ cấu tổ chức của BHXH Việt Nam', {
        until: '2025-02-28',
        by: '391/QĐ-BTC',
      }),
      row('135/2020/NĐ-CP', '2020-11-18', 'tuổi nghỉ hưu', { from: '2021-01-01' }),
      row('07/2021/NĐ-CP', '2021-01-27', 'chuẩn nghèo đa chiều giai đoạn 2021 - 2025'),
      row('12/2022/NĐ-CP', '2022-01-17', 'xử phạt vi phạm hành chính trong lĩnh vực lao động, bảo hiểm xã hội', {
        from: '2022-01-17',
      }),
      row('94/2022/NĐ-CP', '2022-11-07', 'nội dung chỉ tiêu thống kê quốc gia', { from: '2023-01-01' }),
      row('42/2023/NĐ-CP', '2023-06-29', 'điều chỉnh lương hưu, trợ cấp bảo hiểm xã hội và trợ cấp hằng tháng', {
        from: '2023-08-14',
      }),
      row('75/2023/NĐ-CP', '2023-10-19', 'sửa đổi Nghị định số 146/2018/NĐ-CP', { from: '2023-12-03' }),
      row('02/2025/NĐ-CP', '2025-01-01', 'sửa đổi Nghị định số 146/2018/NĐ-CP'),
      row('02/2025/NĐ-CP', '2025-02-18', 'cơ cấu tổ chức của Bộ Công an, theo cách dẫn của các thông tư', {
        medium: true,
      }),
      row('157/2025/NĐ-CP', '2025-06-25', 'bảo hiểm xã hội bắt buộc đối với quân nhân, công an nhân dân', {
        from: '2025-07-01',
      }),
      row('158/2025/NĐ-CP', '2025-06-25', 'bảo hiểm xã hội bắt buộc', { from: '2025-07-01' }),
      row('159/2025/NĐ-CP', '2025-06-25', 'bảo hiểm xã hội tự nguyện', { from: '2025-07-01' }),
      row('176/2025/NĐ-CP', '2025-06-30', 'trợ cấp hưu trí xã hội', { from: '2025-07-01' }),
      row('178/2025/NĐ-CP', '2025-07-01', 'nghị định của Chính phủ ngày 01/7/2025', { medium: true }),
      row('188/2025/NĐ-CP', '2025-07-01', 'chi tiết một số điều của Luật Bảo hiểm y tế', { from: '2025-08-15' }),
      row('212/2025/NĐ-CP', '2025-07-29', 'quản lý, đầu tư quỹ bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp', {
        medium: true,
      }),
      row('274/2025/NĐ-CP', '2025-10-16', 'chậm đóng, trốn đóng bảo hiểm xã hội', { from: '2025-11-30', medium: true }),
      row('85/2026/NĐ-CP', null, 'bảo hiểm hưu trí bổ sung', { medium: true }),
      row('162/2026/NĐ-CP', null, 'điều chỉnh lương hưu, trợ cấp bảo hiểm xã hội', { medium: true }),
    ],
  },
  {
    kind: 'Nghị quyết',
    issuer: 'Chính phủ',
    source: GAZETTE,
    rows: [
      row('102/NQ-CP', '2018-08-03', 'giao chỉ tiêu phát triển đối tượng tham gia bảo hiểm xã hội', { medium: true }),
      row('125/NQ-CP', '2018-10-08', 'Chương trình hành động thực hiện Nghị quyết số 28-NQ/TW'),
      row('01/NQ-CP', '2019-01-01', 'nhiệm vụ, giải pháp chủ yếu phát triển kinh tế - xã hội năm 2019'),
      row('01/NQ-CP', '2020-01-01', 'nhiệm vụ, giải pháp chủ yếu phát triển kinh tế - xã hội năm 2020'),
      row('68/NQ-CP', '2020-05-12', 'cắt giảm, đơn giản hóa quy định về kinh doanh giai đoạn 2020 - 2025'),
      row('01/NQ-CP', '2021-01-01', 'nhiệm vụ, giải pháp chủ yếu phát triển kinh tế - xã hội năm 2021'),
      row(
        '68/NQ-CP',
        '2021-07-01',
        'hỗ trợ người lao động và người sử dụng lao động gặp khó khăn do đại dịch Covid-19',
      ),
      row('116/NQ-CP', '2021-09-24', 'hỗ trợ người lao động và người sử dụng lao động từ Quỹ bảo hiểm thất nghiệp'),
      row('01/NQ-CP', '2022-01-08', 'nhiệm vụ, giải pháp chủ yếu phát triển kinh tế - xã hội năm 2022'),
      row('01/NQ-CP', '2023-01-06', 'nhiệm vụ, giải pháp chủ yếu phát triển kinh tế - xã hội năm 2023'),
      row('06/NQ-CP', '2023-01-10', 'phát triển thị trường lao động linh hoạt, hiệu quả'),
      row('01/NQ-CP', '2024-01-05', 'nhiệm vụ, giải pháp chủ yếu phát triển kinh tế - xã hội năm 2024'),
      row('01/NQ-CP', '2025-01-08', 'nhiệm vụ, giải pháp chủ yếu phát triển kinh tế - xã hội năm 2025'),
      row('125/NQ-CP', '2025-05-09', 'đề án sắp xếp đơn vị hành chính cấp tỉnh năm 2025'),
    ],
  },
  {
    kind: 'Quyết định',
    issuer: 'Thủ tướng Chính phủ',
    source: GAZETTE,
    rows: [
      row('124/2004/QĐ-TTg', '2004-07-08', 'Bảng danh mục và mã số các đơn vị hành chính Việt Nam', {
        until: '2025-06-30',
        by: '19/2025/QĐ-TTg',
      }),
      row('111/2008/QĐ-TTg', '2008-08-15', 'chế độ báo cáo thống kê tổng hợp áp dụng đối với các bộ, ngành'),
      row(
        '538/QĐ-TTg',
        '2013-03-29',
        'Đề án thực hiện lộ trình tiến tới bảo hiểm y tế toàn dân giai đoạn 2012 - 2015 và 2020',
      ),
      row('1676/QĐ-TTg', '2014', 'công nhận đảo Phú Quốc là đô thị loại II'),
      row('1584/QĐ-TTg', '2015-09-14', 'giao chỉ tiêu bao phủ bảo hiểm y tế giai đoạn 2015 - 2020', { medium: true }),
      row('146/QĐ-TTg', '2016-01-20', 'hội nhập quốc tế của ngành bảo hiểm xã hội đến năm 2020'),
      row('1167/QĐ-TTg', '2016-06-28', 'điều chỉnh chỉ tiêu bao phủ bảo hiểm y tế giai đoạn 2016 - 2020'),
      row(
        '1676/QĐ-TTg',
        '2019-11-21',
        'đổi mới toàn diện nội dung, hình thức, phương pháp tuyên truyền bảo hiểm xã hội',
      ),
      row(
        '38/2019/QĐ-TTg',
        '2019-12-31',
        'sửa đổi cơ chế quản lý tài chính về bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp',
        { from: '2020-02-20' },
      ),
      row('538/QĐ-TTg', '2020-04-20', 'quyết định về nhân sự', { medium: true }),
      row('17/2021/QĐ-TTg', '2021-03-31', 'mức hỗ trợ học nghề đối với người lao động tham gia bảo hiểm thất nghiệp', {
        from: '2021-05-15',
      }),
      row(
        '861/QĐ-TTg',
        '2021-06-04',
        'danh sách các xã vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021 - 2025',
      ),
      row(
        '28/2021/QĐ-TTg',
        '2021-10-01',
        'hỗ trợ người lao động và người sử dụng lao động từ Quỹ bảo hiểm thất nghiệp',
      ),
      row('546/QĐ-TTg', '2022-04-29', 'giao chỉ tiêu bao phủ bảo hiểm y tế giai đoạn 2022 - 2025'),
      row('05/2023/QĐ-TTg', '2023-02-24', 'hệ thống chỉ tiêu thống kê cấp tỉnh, cấp huyện, cấp xã', { medium: true }),
      row('861/QĐ-TTg', '2023-07-18', 'quy hoạch hạ tầng dự trữ, cung ứng xăng dầu, khí đốt'),
      row('19/2025/QĐ-TTg', '2025-06-30', 'Bảng danh mục và mã số các đơn vị hành chính Việt Nam', {
        from: '2025-07-01',
      }),
      row('2002/QĐ-TTg', '2025-09-11', 'giao dự toán, chỉ tiêu bảo hiểm xã hội năm 2025'),
    ],
  },
  {
    kind: 'Thông tư',
    issuer: 'Bộ Lao động - Thương binh và Xã hội',
    source: CODE,
    rows: [
      row('28/2015/TT-BLĐTBXH', '2015-07-31', 'hướng dẫn Nghị định số 28/2015/NĐ-CP về bảo hiểm thất nghiệp', {
        from: '2015-09-15',
      }),
      row('59/2015/TT-BLĐTBXH', '2015-12-29', 'chi tiết Luật Bảo hiểm xã hội về bảo hiểm xã hội bắt buộc', {
        from: '2016-02-15',
      }),
      row('01/2016/TT-BLĐTBXH', '2016-02-18', 'chi tiết Luật Bảo hiểm xã hội về bảo hiểm xã hội tự nguyện', {
        from: '2016-04-04',
      }),
      row('30/2019/TT-BLĐTBXH', '2019-12-26', 'lập danh sách đối tượng tham gia bảo hiểm y tế', { from: '2020-02-12' }),
      row('06/2021/TT-BLĐTBXH', '2021-07-07', 'sửa đổi Thông tư số 59/2015/TT-BLĐTBXH', { from: '2021-09-01' }),
    ],
  },
  {
    kind: 'Thông tư',
    issuer: 'Bộ Tài chính',
    source: CODE,
    rows: [
      row(
        '20/2016/TT-BTC',
        '2016-02-03',
        'cơ chế quản lý tài chính về bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp',
        { from: '2016-03-20' },
      ),
      row('24/2020/TT-BTC', '2020-04-13', 'sửa đổi Thông tư số 20/2016/TT-BTC', { from: '2020-05-30' }),
    ],
  },
  {
    kind: 'Thông tư',
    issuer: 'Bộ Y tế',
    source: CODE,
    rows: [
      row('30/2020/TT-BYT', '2020-12-31', 'hướng dẫn Nghị định số 146/2018/NĐ-CP', { from: '2021-03-01' }),
      row('01/2025/TT-BYT', '2025-01-01', 'chi tiết một số điều của Luật Bảo hiểm y tế'),
    ],
  },
  {
    kind: 'Thông tư',
    issuer: 'Bộ Kế hoạch và Đầu tư',
    source: CODE,
    rows: [
      row('03/2019/TT-BKHĐT', '2019-01-22', 'bộ chỉ tiêu thống kê phát triển bền vững', { from: '2019-03-08' }),
      row('13/2021/TT-BKHĐT', '2021-12-31', 'hệ thống chỉ tiêu thống kê kinh tế số', { from: '2022-03-15' }),
      row('06/2023/TT-BKHĐT', '2023-10-02', 'hệ thống chỉ tiêu thống kê ngành Thống kê', { from: '2024-01-01' }),
      row('02/2025/TT-BKHĐT', '2025-01-03', 'bộ chỉ tiêu thống kê phát triển bền vững', { from: '2025-03-10' }),
    ],
  },
  {
    kind: 'Thông tư',
    issuer: 'Bộ Nội vụ',
    source: CODE,
    rows: [
      row('01/2011/TT-BNV', '2011-01-19', 'thể thức và kỹ thuật trình bày văn bản hành chính', {
        until: '2020-03-04',
        by: '30/2020/NĐ-CP',
      }),
      row('11/2025/TT-BNV', '2025-06-30', 'bảo hiểm xã hội tự nguyện', { from: '2025-07-01' }),
      row('12/2025/TT-BNV', '2025-06-30', 'bảo hiểm xã hội bắt buộc', { from: '2025-07-01', medium: true }),
    ],
  },
  {
    kind: 'Thông tư liên tịch',
    issuer: 'Bộ Y tế và Bộ Tài chính',
    source: CODE,
    rows: [row('41/2014/TTLT-BYT-BTC', '2014-11-24', 'hướng dẫn thực hiện bảo hiểm y tế', { from: '2015-02-01' })],
  },
  {
    kind: 'Quyết định',
    issuer: 'Bộ Tài chính',
    source: VSS,
    rows: [
      row('391/QĐ-BTC', '2025-02-26', 'chức năng, nhiệm vụ, cơ cấu tổ chức của BHXH Việt Nam', { from: '2025-03-01' }),
      row('1892/QĐ-BTC', null, 'sửa đổi Quyết định số 391/QĐ-BTC', { medium: true }),
      row('2286/QĐ-BTC', '2025-06-30', 'BHXH tỉnh, thành phố và BHXH cơ sở', { from: '2025-07-01' }),
    ],
  },
  {
    kind: 'Quyết định',
    issuer: 'Bộ Nội vụ',
    source: 'Cổng Thông tin điện tử Bộ Nội vụ',
    rows: [row('2640/QĐ-BNV', '2017-10-10', 'phương pháp đo lường sự hài lòng của người dân, tổ chức')],
  },
  {
    kind: 'Quyết định',
    issuer: 'Bộ Y tế',
    source: 'Cổng Thông tin điện tử Bộ Y tế',
    rows: [row('371/QĐ-BYT', '2021-01-19', 'Chương trình hành động thực hiện Nghị quyết số 01/NQ-CP năm 2021')],
  },
  {
    kind: 'Quyết định',
    issuer: 'Bộ Giáo dục và Đào tạo',
    source: 'Cổng Thông tin điện tử Bộ Giáo dục và Đào tạo',
    rows: [row('1989/QĐ-BGDĐT', '2018-05-25', 'chính tả trong chương trình, sách giáo khoa giáo dục phổ thông')],
  },
  {
    kind: 'Quyết định',
    issuer: 'BHXH Việt Nam',
    source: VSS,
    rows: [
      row('813/QĐ-BHXH', '2013-07-23', 'kế hoạch thông tin đối ngoại 2013 - 2020'),
      row('625/QĐ-BHXH', '2016-04-22', 'hoạt động đối ngoại'),
      row('828/QĐ-BHXH', '2016-05-27', 'quản lý chi trả các chế độ BHXH, BHTN', { medium: true }),
      row('595/QĐ-BHXH', '2017-04-14', 'quy trình thu BHXH, BHYT, BHTN; cấp sổ BHXH, thẻ BHYT'),
      row('888/QĐ-BHXH', '2018-07-16', 'sửa đổi Quyết định số 595/QĐ-BHXH'),
      row('166/QĐ-BHXH', '2019-01-31', 'quy trình giải quyết hưởng, chi trả các chế độ'),
      row('505/QĐ-BHXH', '2020-03-27', 'sửa đổi Quyết định số 595/QĐ-BHXH', { medium: true }),
      row('490/QĐ-BHXH', '2023-03-28', 'sửa đổi Quyết định số 595/QĐ-BHXH', { medium: true }),
    ],
  },
  {
    kind: 'Kế hoạch',
    issuer: 'BHXH Việt Nam',
    source: VSS,
    rows: [
      row('3635/KH-BHXH', '2016-09-21', 'thực hiện Quyết định số 146/QĐ-TTg'),
      row('4376/KH-BHXH', '2021-12-29', 'truyền thông năm 2022'),
      row('2168/KH-BHXH', '2022-08-10', 'làm việc với các địa phương'),
      row('357/KH-BHXH', null, 'phổ biến, giáo dục pháp luật năm 2023', { medium: true }),
      row('2716/KH-BHXH', '2025-10-23', 'tặng thẻ BHYT cho người có hoàn cảnh khó khăn dịp Xuân Bính Ngọ'),
    ],
  },
  {
    kind: 'Công văn',
    issuer: 'BHXH Việt Nam',
    source: VSS,
    rows: [
      row('2070/BHXH-KHTC', '2009-06-29', 'báo cáo thống kê hằng tháng'),
      row('2618/BHXH-KHTC', '2010-06-28', 'chỉ tiêu báo cáo thống kê'),
      row('2961/BHXH-KHTC', null, 'chỉ tiêu báo cáo thống kê', { medium: true }),
      row('932/BHXH-TT', '2022-04-14', 'hướng dẫn công tác truyền thông'),
      row('1038/BHXH-TT', '2022-04-23', 'công tác truyền thông'),
      row('3292/BHXH-PC', null, 'Ngày Pháp luật Việt Nam năm 2023', { medium: true }),
    ],
  },
  {
    kind: 'Công văn',
    issuer: 'Bộ Lao động - Thương binh và Xã hội',
    source: GAZETTE,
    rows: [row('529/LĐTBXH-BHXH', '2015-02-11', 'tài liệu giới thiệu Luật Bảo hiểm xã hội năm 2014')],
  },
];

/** Every document of the list. */
export const legalDocuments: readonly DocumentRecord[] = Object.freeze(
  GROUPS.flatMap(({ kind, issuer, source, rows }) =>
    rows.map(
      ({ symbol, date, title, from, until, by, medium }): DocumentRecord =>
        Object.freeze({
          symbol,
          kind,
          issuer,
          title,
          ...(date === null ? {} : { date }),
          ...(from === undefined ? {} : { from }),
          ...(until === undefined ? {} : { until }),
          ...(by === undefined ? {} : { replacedBy: by }),
          source,
          confidence: medium === true ? 'medium' : 'high',
        }),
    ),
  ),
);

const bySymbol = groupBy(legalDocuments, ({ symbol }) => symbol);

/** The documents of a symbol: none, one, or one for each time that the symbol was given. */
export function documentsBySymbol(symbol: string): readonly DocumentRecord[] {
  return bySymbol.get(symbol) ?? [];
}
