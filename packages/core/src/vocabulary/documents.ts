/**
 * The legal documents that drafts of the field cite: symbol, kind, date, and since when or until when they hold.
 *
 * A symbol alone says no document: registers start anew each year, so `01/NQ-CP` is a resolution of every January, and laws and
 * resolutions of the National Assembly are numbered apart. The key is symbol, kind and date. The list is not complete: what it
 * does not hold may well exist.
 */
import type { DocumentRecord } from './schema.js';

interface Row {
  readonly symbol: string;
  /** ISO date of issue, or the year alone; left out where it is not known. */
  readonly date?: string;
  readonly title: string;
  /** First day in force. */
  readonly from?: string;
  /** Last day in force, and the document that took over. */
  readonly until?: string;
  readonly by?: string;
  /** Symbol and subject were seen in print, the date or the validity rests on general knowledge. */
  readonly medium?: true;
}

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
      { symbol: '28-NQ/TW', date: '2018-05-23', title: 'cải cách chính sách bảo hiểm xã hội' },
      {
        symbol: '28-NQ/TW',
        date: '2022-11-17',
        title: 'đổi mới phương thức lãnh đạo, cầm quyền của Đảng đối với hệ thống chính trị',
      },
      { symbol: '28-NQ/TW', date: '2013-10-25', title: 'chiến lược bảo vệ Tổ quốc trong tình hình mới', medium: true },
      { symbol: '21-NQ/TW', date: '2017-10-25', title: 'công tác dân số trong tình hình mới' },
      {
        symbol: '20-NQ/TW',
        date: '2017-10-25',
        title: 'bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân trong tình hình mới',
      },
      { symbol: '42-NQ/TW', date: '2023-11-24', title: 'đổi mới, nâng cao chất lượng chính sách xã hội' },
      { symbol: '15-NQ/TW', date: '2012-06-01', title: 'một số vấn đề về chính sách xã hội giai đoạn 2012 - 2020' },
      {
        symbol: '60-NQ/TW',
        date: '2025-04-12',
        title: 'Hội nghị lần thứ mười một Ban Chấp hành Trung ương khóa XIII',
        medium: true,
      },
    ],
  },
  {
    kind: 'Nghị quyết',
    issuer: 'Bộ Chính trị',
    source: PARTY,
    rows: [
      {
        symbol: '28-NQ/TW',
        date: '2008-09-22',
        title: 'xây dựng tỉnh, thành phố thành khu vực phòng thủ',
        medium: true,
      },
      {
        symbol: '21-NQ/TW',
        date: '2012-11-22',
        title: 'tăng cường sự lãnh đạo của Đảng đối với công tác BHXH, BHYT giai đoạn 2012 - 2020',
      },
      { symbol: '20-NQ/TW', date: '1979-09-20', title: 'nghị quyết của Bộ Chính trị khóa IV', medium: true },
      {
        symbol: '72-NQ/TW',
        date: '2025-09-09',
        title: 'giải pháp đột phá, tăng cường bảo vệ, chăm sóc và nâng cao sức khỏe Nhân dân',
      },
    ],
  },
  {
    kind: 'Chỉ thị',
    issuer: 'Ban Bí thư',
    source: PARTY,
    rows: [
      {
        symbol: '52-CT/TW',
        date: '2025-10-03',
        title: 'thực hiện bảo hiểm y tế toàn dân trong giai đoạn mới',
        medium: true,
      },
      {
        symbol: '38-CT/TW',
        date: '2009-09-07',
        title: 'đẩy mạnh công tác bảo hiểm y tế trong tình hình mới',
        medium: true,
      },
    ],
  },
  {
    kind: 'Nghị quyết',
    issuer: 'Ban Cán sự đảng BHXH Việt Nam',
    source: VSS,
    rows: [
      {
        symbol: '96/NQ-BCS',
        date: '2017-08-24',
        title: 'nâng cao hiệu quả công tác truyền thông BHXH, BHYT trong tình hình mới',
      },
    ],
  },
  {
    kind: 'Kế hoạch',
    issuer: 'Ban Cán sự đảng BHXH Việt Nam',
    source: VSS,
    rows: [{ symbol: '135-KH/BCS', date: '2017-10-12', title: 'thực hiện Nghị quyết số 96/NQ-BCS' }],
  },
  {
    kind: 'Luật',
    issuer: 'Quốc hội',
    source: CODE,
    rows: [
      {
        symbol: '71/2006/QH11',
        date: '2006-06-29',
        title: 'Bảo hiểm xã hội',
        from: '2007-01-01',
        until: '2015-12-31',
        by: '58/2014/QH13',
      },
      { symbol: '25/2008/QH12', date: '2008-11-14', title: 'Bảo hiểm y tế', from: '2009-07-01' },
      {
        symbol: '38/2013/QH13',
        date: '2013-11-16',
        title: 'Việc làm',
        from: '2015-01-01',
        until: '2025-12-31',
        by: '74/2025/QH15',
      },
      {
        symbol: '46/2014/QH13',
        date: '2014-06-13',
        title: 'sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế',
        from: '2015-01-01',
      },
      {
        symbol: '58/2014/QH13',
        date: '2014-11-20',
        title: 'Bảo hiểm xã hội',
        from: '2016-01-01',
        until: '2025-06-30',
        by: '41/2024/QH15',
      },
      { symbol: '84/2015/QH13', date: '2015-06-25', title: 'An toàn, vệ sinh lao động', from: '2016-07-01' },
      { symbol: '89/2015/QH13', date: '2015-11-23', title: 'Thống kê', from: '2016-07-01' },
      { symbol: '93/2015/QH13', date: '2015-11-25', title: 'Tố tụng hành chính', from: '2016-07-01' },
      {
        symbol: '01/2021/QH15',
        date: '2021-11-12',
        title: 'sửa đổi, bổ sung một số điều của Luật Thống kê',
        from: '2022-01-01',
      },
      { symbol: '41/2024/QH15', date: '2024-06-29', title: 'Bảo hiểm xã hội', from: '2025-07-01' },
      {
        symbol: '51/2024/QH15',
        date: '2024-11-27',
        title: 'sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế',
        from: '2025-07-01',
      },
      { symbol: '74/2025/QH15', date: '2025-06-16', title: 'Việc làm', from: '2026-01-01' },
    ],
  },
  {
    kind: 'Bộ luật',
    issuer: 'Quốc hội',
    source: CODE,
    rows: [{ symbol: '45/2019/QH14', date: '2019-11-20', title: 'Lao động', from: '2021-01-01' }],
  },
  {
    kind: 'Nghị quyết',
    issuer: 'Quốc hội',
    source: GAZETTE,
    rows: [
      {
        symbol: '68/2013/QH13',
        date: '2013-11-29',
        title: 'thực hiện chính sách, pháp luật về bảo hiểm y tế, tiến tới bảo hiểm y tế toàn dân',
        from: '2013-11-29',
      },
      {
        symbol: '93/2015/QH13',
        date: '2015-06-22',
        title: 'chính sách hưởng bảo hiểm xã hội một lần đối với người lao động',
        from: '2016-01-01',
      },
      {
        symbol: '32/2021/QH15',
        date: '2021-11-12',
        title: 'Kế hoạch phát triển kinh tế - xã hội năm 2022',
        medium: true,
      },
      { symbol: '68/2022/QH15', date: '2022-11-10', title: 'Kế hoạch phát triển kinh tế - xã hội năm 2023' },
      { symbol: '103/2023/QH15', date: '2023-11-09', title: 'Kế hoạch phát triển kinh tế - xã hội năm 2024' },
      { symbol: '158/2024/QH15', date: '2024-11-12', title: 'Kế hoạch phát triển kinh tế - xã hội năm 2025' },
      { symbol: '202/2025/QH15', date: '2025-06-12', title: 'sắp xếp đơn vị hành chính cấp tỉnh', from: '2025-06-12' },
      { symbol: '261/2025/QH15', title: 'mức hưởng bảo hiểm y tế từ năm 2026', from: '2026-01-01', medium: true },
      { symbol: '30/2026/QH16', title: 'thành lập thành phố Đồng Nai', from: '2026-04-30', medium: true },
    ],
  },
  {
    kind: 'Nghị định',
    issuer: 'Chính phủ',
    source: CODE,
    rows: [
      { symbol: '19/CP', date: '1995-02-16', title: 'thành lập Bảo hiểm xã hội Việt Nam' },
      {
        symbol: '110/2004/NĐ-CP',
        date: '2004-04-08',
        title: 'công tác văn thư',
        until: '2020-03-04',
        by: '30/2020/NĐ-CP',
      },
      {
        symbol: '105/2014/NĐ-CP',
        date: '2014-11-15',
        title: 'chi tiết một số điều của Luật Bảo hiểm y tế',
        from: '2015-01-01',
        until: '2018-11-30',
        by: '146/2018/NĐ-CP',
      },
      {
        symbol: '28/2015/NĐ-CP',
        date: '2015-03-12',
        title: 'chi tiết Luật Việc làm về bảo hiểm thất nghiệp',
        from: '2015-05-01',
      },
      {
        symbol: '70/2015/NĐ-CP',
        date: '2015-09-01',
        title: 'bảo hiểm y tế đối với Quân đội nhân dân, Công an nhân dân và người làm công tác cơ yếu',
        from: '2015-10-15',
      },
      {
        symbol: '115/2015/NĐ-CP',
        date: '2015-11-11',
        title: 'chi tiết Luật Bảo hiểm xã hội về bảo hiểm xã hội bắt buộc',
        from: '2016-01-01',
      },
      {
        symbol: '134/2015/NĐ-CP',
        date: '2015-12-29',
        title: 'chi tiết Luật Bảo hiểm xã hội về bảo hiểm xã hội tự nguyện',
        from: '2016-02-15',
      },
      {
        symbol: '30/2016/NĐ-CP',
        date: '2016-04-28',
        title: 'đầu tư từ quỹ bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp',
        from: '2016-06-16',
      },
      {
        symbol: '33/2016/NĐ-CP',
        date: '2016-05-10',
        title: 'bảo hiểm xã hội bắt buộc đối với quân nhân, công an nhân dân và người làm công tác cơ yếu',
        from: '2016-06-26',
      },
      {
        symbol: '55/2016/NĐ-CP',
        date: '2016-06-15',
        title: 'điều chỉnh mức lương hưu, trợ cấp mất sức lao động, trợ cấp hằng tháng',
        from: '2016-08-01',
      },
      {
        symbol: '88/2016/NĐ-CP',
        date: '2016-07-01',
        title: 'chương trình hưu trí bổ sung tự nguyện',
        from: '2016-07-01',
      },
      { symbol: '94/2016/NĐ-CP', date: '2016-07-01', title: 'chi tiết Luật Thống kê', from: '2016-07-01' },
      {
        symbol: '97/2016/NĐ-CP',
        date: '2016-07-01',
        title: 'nội dung chỉ tiêu thống kê quốc gia',
        from: '2016-07-01',
        until: '2022-12-31',
        by: '94/2022/NĐ-CP',
      },
      {
        symbol: '76/2017/NĐ-CP',
        date: '2017-06-30',
        title: 'điều chỉnh lương hưu, trợ cấp bảo hiểm xã hội',
        from: '2017-08-15',
      },
      {
        symbol: '60/2018/NĐ-CP',
        date: '2018-04-20',
        title: 'chế độ báo cáo thống kê cấp quốc gia',
        from: '2018-06-15',
      },
      {
        symbol: '88/2018/NĐ-CP',
        date: '2018-06-15',
        title: 'điều chỉnh lương hưu, trợ cấp bảo hiểm xã hội',
        from: '2018-07-01',
      },
      {
        symbol: '143/2018/NĐ-CP',
        date: '2018-10-15',
        title: 'bảo hiểm xã hội bắt buộc đối với người lao động là công dân nước ngoài',
        from: '2018-12-01',
      },
      {
        symbol: '146/2018/NĐ-CP',
        date: '2018-10-17',
        title: 'chi tiết một số điều của Luật Bảo hiểm y tế',
        from: '2018-12-01',
      },
      {
        symbol: '153/2018/NĐ-CP',
        date: '2018-11-07',
        title: 'điều chỉnh lương hưu đối với lao động nữ giai đoạn 2018 - 2021',
        from: '2018-12-24',
      },
      {
        symbol: '28/2020/NĐ-CP',
        date: '2020-03-01',
        title: 'xử phạt vi phạm hành chính trong lĩnh vực lao động, bảo hiểm xã hội',
        from: '2020-04-15',
        until: '2022-01-16',
        by: '12/2022/NĐ-CP',
      },
      { symbol: '30/2020/NĐ-CP', date: '2020-03-05', title: 'công tác văn thư', from: '2020-03-05' },
      {
        symbol: '58/2020/NĐ-CP',
        date: '2020-05-27',
        title: 'mức đóng vào quỹ bảo hiểm tai nạn lao động, bệnh nghề nghiệp',
        from: '2020-07-15',
      },
      {
        symbol: '61/2020/NĐ-CP',
        date: '2020-05-29',
        title: 'sửa đổi Nghị định số 28/2015/NĐ-CP về bảo hiểm thất nghiệp',
        from: '2020-07-15',
      },
      {
        symbol: '89/2020/NĐ-CP',
        date: '2020-08-04',
        title: 'chức năng, nhiệm vụ, cơ cấu tổ chức của BHXH Việt Nam',
        until: '2025-02-28',
        by: '391/QĐ-BTC',
      },
      { symbol: '135/2020/NĐ-CP', date: '2020-11-18', title: 'tuổi nghỉ hưu', from: '2021-01-01' },
      { symbol: '07/2021/NĐ-CP', date: '2021-01-27', title: 'chuẩn nghèo đa chiều giai đoạn 2021 - 2025' },
      {
        symbol: '12/2022/NĐ-CP',
        date: '2022-01-17',
        title: 'xử phạt vi phạm hành chính trong lĩnh vực lao động, bảo hiểm xã hội',
        from: '2022-01-17',
      },
      { symbol: '94/2022/NĐ-CP', date: '2022-11-07', title: 'nội dung chỉ tiêu thống kê quốc gia', from: '2023-01-01' },
      {
        symbol: '42/2023/NĐ-CP',
        date: '2023-06-29',
        title: 'điều chỉnh lương hưu, trợ cấp bảo hiểm xã hội và trợ cấp hằng tháng',
        from: '2023-08-14',
      },
      { symbol: '75/2023/NĐ-CP', date: '2023-10-19', title: 'sửa đổi Nghị định số 146/2018/NĐ-CP', from: '2023-12-03' },
      { symbol: '02/2025/NĐ-CP', date: '2025-01-01', title: 'sửa đổi Nghị định số 146/2018/NĐ-CP' },
      {
        symbol: '02/2025/NĐ-CP',
        date: '2025-02-18',
        title: 'cơ cấu tổ chức của Bộ Công an, theo cách dẫn của các thông tư',
        medium: true,
      },
      {
        symbol: '157/2025/NĐ-CP',
        date: '2025-06-25',
        title: 'bảo hiểm xã hội bắt buộc đối với quân nhân, công an nhân dân',
        from: '2025-07-01',
      },
      { symbol: '158/2025/NĐ-CP', date: '2025-06-25', title: 'bảo hiểm xã hội bắt buộc', from: '2025-07-01' },
      { symbol: '159/2025/NĐ-CP', date: '2025-06-25', title: 'bảo hiểm xã hội tự nguyện', from: '2025-07-01' },
      { symbol: '176/2025/NĐ-CP', date: '2025-06-30', title: 'trợ cấp hưu trí xã hội', from: '2025-07-01' },
      { symbol: '178/2025/NĐ-CP', date: '2025-07-01', title: 'nghị định của Chính phủ ngày 01/7/2025', medium: true },
      {
        symbol: '188/2025/NĐ-CP',
        date: '2025-07-01',
        title: 'chi tiết một số điều của Luật Bảo hiểm y tế',
        from: '2025-08-15',
      },
      {
        symbol: '212/2025/NĐ-CP',
        date: '2025-07-29',
        title: 'quản lý, đầu tư quỹ bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp',
        medium: true,
      },
      {
        symbol: '274/2025/NĐ-CP',
        date: '2025-10-16',
        title: 'chậm đóng, trốn đóng bảo hiểm xã hội',
        from: '2025-11-30',
        medium: true,
      },
      { symbol: '85/2026/NĐ-CP', title: 'bảo hiểm hưu trí bổ sung', medium: true },
      { symbol: '162/2026/NĐ-CP', title: 'điều chỉnh lương hưu, trợ cấp bảo hiểm xã hội', medium: true },
    ],
  },
  {
    kind: 'Nghị quyết',
    issuer: 'Chính phủ',
    source: GAZETTE,
    rows: [
      {
        symbol: '102/NQ-CP',
        date: '2018-08-03',
        title: 'giao chỉ tiêu phát triển đối tượng tham gia bảo hiểm xã hội',
        medium: true,
      },
      { symbol: '125/NQ-CP', date: '2018-10-08', title: 'Chương trình hành động thực hiện Nghị quyết số 28-NQ/TW' },
      {
        symbol: '01/NQ-CP',
        date: '2019-01-01',
        title: 'nhiệm vụ, giải pháp chủ yếu phát triển kinh tế - xã hội năm 2019',
      },
      {
        symbol: '01/NQ-CP',
        date: '2020-01-01',
        title: 'nhiệm vụ, giải pháp chủ yếu phát triển kinh tế - xã hội năm 2020',
      },
      {
        symbol: '68/NQ-CP',
        date: '2020-05-12',
        title: 'cắt giảm, đơn giản hóa quy định về kinh doanh giai đoạn 2020 - 2025',
      },
      {
        symbol: '01/NQ-CP',
        date: '2021-01-01',
        title: 'nhiệm vụ, giải pháp chủ yếu phát triển kinh tế - xã hội năm 2021',
      },
      {
        symbol: '68/NQ-CP',
        date: '2021-07-01',
        title: 'hỗ trợ người lao động và người sử dụng lao động gặp khó khăn do đại dịch Covid-19',
      },
      {
        symbol: '116/NQ-CP',
        date: '2021-09-24',
        title: 'hỗ trợ người lao động và người sử dụng lao động từ Quỹ bảo hiểm thất nghiệp',
      },
      {
        symbol: '01/NQ-CP',
        date: '2022-01-08',
        title: 'nhiệm vụ, giải pháp chủ yếu phát triển kinh tế - xã hội năm 2022',
      },
      {
        symbol: '01/NQ-CP',
        date: '2023-01-06',
        title: 'nhiệm vụ, giải pháp chủ yếu phát triển kinh tế - xã hội năm 2023',
      },
      { symbol: '06/NQ-CP', date: '2023-01-10', title: 'phát triển thị trường lao động linh hoạt, hiệu quả' },
      {
        symbol: '01/NQ-CP',
        date: '2024-01-05',
        title: 'nhiệm vụ, giải pháp chủ yếu phát triển kinh tế - xã hội năm 2024',
      },
      {
        symbol: '01/NQ-CP',
        date: '2025-01-08',
        title: 'nhiệm vụ, giải pháp chủ yếu phát triển kinh tế - xã hội năm 2025',
      },
      { symbol: '125/NQ-CP', date: '2025-05-09', title: 'đề án sắp xếp đơn vị hành chính cấp tỉnh năm 2025' },
    ],
  },
  {
    kind: 'Quyết định',
    issuer: 'Thủ tướng Chính phủ',
    source: GAZETTE,
    rows: [
      {
        symbol: '124/2004/QĐ-TTg',
        date: '2004-07-08',
        title: 'Bảng danh mục và mã số các đơn vị hành chính Việt Nam',
        until: '2025-06-30',
        by: '19/2025/QĐ-TTg',
      },
      {
        symbol: '111/2008/QĐ-TTg',
        date: '2008-08-15',
        title: 'chế độ báo cáo thống kê tổng hợp áp dụng đối với các bộ, ngành',
      },
      {
        symbol: '538/QĐ-TTg',
        date: '2013-03-29',
        title: 'Đề án thực hiện lộ trình tiến tới bảo hiểm y tế toàn dân giai đoạn 2012 - 2015 và 2020',
      },
      { symbol: '1676/QĐ-TTg', date: '2014', title: 'công nhận đảo Phú Quốc là đô thị loại II' },
      {
        symbol: '1584/QĐ-TTg',
        date: '2015-09-14',
        title: 'giao chỉ tiêu bao phủ bảo hiểm y tế giai đoạn 2015 - 2020',
        medium: true,
      },
      { symbol: '146/QĐ-TTg', date: '2016-01-20', title: 'hội nhập quốc tế của ngành bảo hiểm xã hội đến năm 2020' },
      {
        symbol: '1167/QĐ-TTg',
        date: '2016-06-28',
        title: 'điều chỉnh chỉ tiêu bao phủ bảo hiểm y tế giai đoạn 2016 - 2020',
      },
      {
        symbol: '1676/QĐ-TTg',
        date: '2019-11-21',
        title: 'đổi mới toàn diện nội dung, hình thức, phương pháp tuyên truyền bảo hiểm xã hội',
      },
      {
        symbol: '38/2019/QĐ-TTg',
        date: '2019-12-31',
        title: 'sửa đổi cơ chế quản lý tài chính về bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp',
        from: '2020-02-20',
      },
      { symbol: '538/QĐ-TTg', date: '2020-04-20', title: 'quyết định về nhân sự', medium: true },
      {
        symbol: '17/2021/QĐ-TTg',
        date: '2021-03-31',
        title: 'mức hỗ trợ học nghề đối với người lao động tham gia bảo hiểm thất nghiệp',
        from: '2021-05-15',
      },
      {
        symbol: '861/QĐ-TTg',
        date: '2021-06-04',
        title: 'danh sách các xã vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021 - 2025',
      },
      {
        symbol: '28/2021/QĐ-TTg',
        date: '2021-10-01',
        title: 'hỗ trợ người lao động và người sử dụng lao động từ Quỹ bảo hiểm thất nghiệp',
      },
      { symbol: '546/QĐ-TTg', date: '2022-04-29', title: 'giao chỉ tiêu bao phủ bảo hiểm y tế giai đoạn 2022 - 2025' },
      {
        symbol: '05/2023/QĐ-TTg',
        date: '2023-02-24',
        title: 'hệ thống chỉ tiêu thống kê cấp tỉnh, cấp huyện, cấp xã',
        medium: true,
      },
      { symbol: '861/QĐ-TTg', date: '2023-07-18', title: 'quy hoạch hạ tầng dự trữ, cung ứng xăng dầu, khí đốt' },
      {
        symbol: '19/2025/QĐ-TTg',
        date: '2025-06-30',
        title: 'Bảng danh mục và mã số các đơn vị hành chính Việt Nam',
        from: '2025-07-01',
      },
      { symbol: '2002/QĐ-TTg', date: '2025-09-11', title: 'giao dự toán, chỉ tiêu bảo hiểm xã hội năm 2025' },
    ],
  },
  {
    kind: 'Thông tư',
    issuer: 'Bộ Lao động - Thương binh và Xã hội',
    source: CODE,
    rows: [
      {
        symbol: '28/2015/TT-BLĐTBXH',
        date: '2015-07-31',
        title: 'hướng dẫn Nghị định số 28/2015/NĐ-CP về bảo hiểm thất nghiệp',
        from: '2015-09-15',
      },
      {
        symbol: '59/2015/TT-BLĐTBXH',
        date: '2015-12-29',
        title: 'chi tiết Luật Bảo hiểm xã hội về bảo hiểm xã hội bắt buộc',
        from: '2016-02-15',
      },
      {
        symbol: '01/2016/TT-BLĐTBXH',
        date: '2016-02-18',
        title: 'chi tiết Luật Bảo hiểm xã hội về bảo hiểm xã hội tự nguyện',
        from: '2016-04-04',
      },
      {
        symbol: '30/2019/TT-BLĐTBXH',
        date: '2019-12-26',
        title: 'lập danh sách đối tượng tham gia bảo hiểm y tế',
        from: '2020-02-12',
      },
      {
        symbol: '06/2021/TT-BLĐTBXH',
        date: '2021-07-07',
        title: 'sửa đổi Thông tư số 59/2015/TT-BLĐTBXH',
        from: '2021-09-01',
      },
    ],
  },
  {
    kind: 'Thông tư',
    issuer: 'Bộ Tài chính',
    source: CODE,
    rows: [
      {
        symbol: '20/2016/TT-BTC',
        date: '2016-02-03',
        title: 'cơ chế quản lý tài chính về bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp',
        from: '2016-03-20',
      },
      { symbol: '24/2020/TT-BTC', date: '2020-04-13', title: 'sửa đổi Thông tư số 20/2016/TT-BTC', from: '2020-05-30' },
    ],
  },
  {
    kind: 'Thông tư',
    issuer: 'Bộ Y tế',
    source: CODE,
    rows: [
      {
        symbol: '30/2020/TT-BYT',
        date: '2020-12-31',
        title: 'hướng dẫn Nghị định số 146/2018/NĐ-CP',
        from: '2021-03-01',
      },
      { symbol: '01/2025/TT-BYT', date: '2025-01-01', title: 'chi tiết một số điều của Luật Bảo hiểm y tế' },
    ],
  },
  {
    kind: 'Thông tư',
    issuer: 'Bộ Kế hoạch và Đầu tư',
    source: CODE,
    rows: [
      {
        symbol: '03/2019/TT-BKHĐT',
        date: '2019-01-22',
        title: 'bộ chỉ tiêu thống kê phát triển bền vững',
        from: '2019-03-08',
      },
      {
        symbol: '13/2021/TT-BKHĐT',
        date: '2021-12-31',
        title: 'hệ thống chỉ tiêu thống kê kinh tế số',
        from: '2022-03-15',
      },
      {
        symbol: '06/2023/TT-BKHĐT',
        date: '2023-10-02',
        title: 'hệ thống chỉ tiêu thống kê ngành Thống kê',
        from: '2024-01-01',
      },
      {
        symbol: '02/2025/TT-BKHĐT',
        date: '2025-01-03',
        title: 'bộ chỉ tiêu thống kê phát triển bền vững',
        from: '2025-03-10',
      },
    ],
  },
  {
    kind: 'Thông tư',
    issuer: 'Bộ Nội vụ',
    source: CODE,
    rows: [
      {
        symbol: '01/2011/TT-BNV',
        date: '2011-01-19',
        title: 'thể thức và kỹ thuật trình bày văn bản hành chính',
        until: '2020-03-04',
        by: '30/2020/NĐ-CP',
      },
      { symbol: '11/2025/TT-BNV', date: '2025-06-30', title: 'bảo hiểm xã hội tự nguyện', from: '2025-07-01' },
      {
        symbol: '12/2025/TT-BNV',
        date: '2025-06-30',
        title: 'bảo hiểm xã hội bắt buộc',
        from: '2025-07-01',
        medium: true,
      },
    ],
  },
  {
    kind: 'Thông tư liên tịch',
    issuer: 'Bộ Y tế và Bộ Tài chính',
    source: CODE,
    rows: [
      {
        symbol: '41/2014/TTLT-BYT-BTC',
        date: '2014-11-24',
        title: 'hướng dẫn thực hiện bảo hiểm y tế',
        from: '2015-02-01',
      },
    ],
  },
  {
    kind: 'Quyết định',
    issuer: 'Bộ Tài chính',
    source: VSS,
    rows: [
      {
        symbol: '391/QĐ-BTC',
        date: '2025-02-26',
        title: 'chức năng, nhiệm vụ, cơ cấu tổ chức của BHXH Việt Nam',
        from: '2025-03-01',
      },
      { symbol: '1892/QĐ-BTC', title: 'sửa đổi Quyết định số 391/QĐ-BTC', medium: true },
      { symbol: '2286/QĐ-BTC', date: '2025-06-30', title: 'BHXH tỉnh, thành phố và BHXH cơ sở', from: '2025-07-01' },
    ],
  },
  {
    kind: 'Quyết định',
    issuer: 'Bộ Nội vụ',
    source: 'Cổng Thông tin điện tử Bộ Nội vụ',
    rows: [
      { symbol: '2640/QĐ-BNV', date: '2017-10-10', title: 'phương pháp đo lường sự hài lòng của người dân, tổ chức' },
    ],
  },
  {
    kind: 'Quyết định',
    issuer: 'Bộ Y tế',
    source: 'Cổng Thông tin điện tử Bộ Y tế',
    rows: [
      {
        symbol: '371/QĐ-BYT',
        date: '2021-01-19',
        title: 'Chương trình hành động thực hiện Nghị quyết số 01/NQ-CP năm 2021',
      },
    ],
  },
  {
    kind: 'Quyết định',
    issuer: 'Bộ Giáo dục và Đào tạo',
    source: 'Cổng Thông tin điện tử Bộ Giáo dục và Đào tạo',
    rows: [
      {
        symbol: '1989/QĐ-BGDĐT',
        date: '2018-05-25',
        title: 'chính tả trong chương trình, sách giáo khoa giáo dục phổ thông',
      },
    ],
  },
  {
    kind: 'Quyết định',
    issuer: 'BHXH Việt Nam',
    source: VSS,
    rows: [
      { symbol: '813/QĐ-BHXH', date: '2013-07-23', title: 'kế hoạch thông tin đối ngoại 2013 - 2020' },
      { symbol: '625/QĐ-BHXH', date: '2016-04-22', title: 'hoạt động đối ngoại' },
      { symbol: '828/QĐ-BHXH', date: '2016-05-27', title: 'quản lý chi trả các chế độ BHXH, BHTN', medium: true },
      { symbol: '595/QĐ-BHXH', date: '2017-04-14', title: 'quy trình thu BHXH, BHYT, BHTN; cấp sổ BHXH, thẻ BHYT' },
      { symbol: '888/QĐ-BHXH', date: '2018-07-16', title: 'sửa đổi Quyết định số 595/QĐ-BHXH' },
      { symbol: '166/QĐ-BHXH', date: '2019-01-31', title: 'quy trình giải quyết hưởng, chi trả các chế độ' },
      { symbol: '505/QĐ-BHXH', date: '2020-03-27', title: 'sửa đổi Quyết định số 595/QĐ-BHXH', medium: true },
      { symbol: '490/QĐ-BHXH', date: '2023-03-28', title: 'sửa đổi Quyết định số 595/QĐ-BHXH', medium: true },
    ],
  },
  {
    kind: 'Kế hoạch',
    issuer: 'BHXH Việt Nam',
    source: VSS,
    rows: [
      { symbol: '3635/KH-BHXH', date: '2016-09-21', title: 'thực hiện Quyết định số 146/QĐ-TTg' },
      { symbol: '4376/KH-BHXH', date: '2021-12-29', title: 'truyền thông năm 2022' },
      { symbol: '2168/KH-BHXH', date: '2022-08-10', title: 'làm việc với các địa phương' },
      { symbol: '357/KH-BHXH', title: 'phổ biến, giáo dục pháp luật năm 2023', medium: true },
      {
        symbol: '2716/KH-BHXH',
        date: '2025-10-23',
        title: 'tặng thẻ BHYT cho người có hoàn cảnh khó khăn dịp Xuân Bính Ngọ',
      },
    ],
  },
  {
    kind: 'Công văn',
    issuer: 'BHXH Việt Nam',
    source: VSS,
    rows: [
      { symbol: '2070/BHXH-KHTC', date: '2009-06-29', title: 'báo cáo thống kê hằng tháng' },
      { symbol: '2618/BHXH-KHTC', date: '2010-06-28', title: 'chỉ tiêu báo cáo thống kê' },
      { symbol: '2961/BHXH-KHTC', title: 'chỉ tiêu báo cáo thống kê', medium: true },
      { symbol: '932/BHXH-TT', date: '2022-04-14', title: 'hướng dẫn công tác truyền thông' },
      { symbol: '1038/BHXH-TT', date: '2022-04-23', title: 'công tác truyền thông' },
      { symbol: '3292/BHXH-PC', title: 'Ngày Pháp luật Việt Nam năm 2023', medium: true },
    ],
  },
  {
    kind: 'Công văn',
    issuer: 'Bộ Lao động - Thương binh và Xã hội',
    source: GAZETTE,
    rows: [
      { symbol: '529/LĐTBXH-BHXH', date: '2015-02-11', title: 'tài liệu giới thiệu Luật Bảo hiểm xã hội năm 2014' },
    ],
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
          ...(date === undefined ? {} : { date }),
          ...(from === undefined ? {} : { from }),
          ...(until === undefined ? {} : { until }),
          ...(by === undefined ? {} : { replacedBy: by }),
          source,
          confidence: medium === true ? 'medium' : 'high',
        }),
    ),
  ),
);

const bySymbol = new Map<string, DocumentRecord[]>();
for (const record of legalDocuments) {
  const same = bySymbol.get(record.symbol);
  if (same === undefined) bySymbol.set(record.symbol, [record]);
  else same.push(record);
}

/** The documents of a symbol: none, one, or one for each time that the symbol was given. */
export function documentsBySymbol(symbol: string): readonly DocumentRecord[] {
  return bySymbol.get(symbol) ?? [];
}
