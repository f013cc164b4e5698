/** What offices do for people one by one, or for some of them: whoever it is done for is some of those whom an indicator counts. */

/** What is done, in two syllables: `tư vấn cho 350 người tham gia BHXH tự nguyện` counts those who were advised. */
export const services: readonly string[] = Object.freeze([
  // Files are dealt with.
  ...['giải quyết', 'thẩm định', 'xét duyệt', 'phê duyệt', 'tiếp nhận'],
  // Data are checked.
  ...['rà soát', 'xác minh', 'xác thực', 'chuẩn hóa', 'đồng bộ', 'cập nhật', 'kiểm tra', 'thanh tra'],
  // People are asked and told.
  ...['khảo sát', 'phỏng vấn', 'ý kiến', 'tư vấn', 'đối thoại', 'gặp mặt', 'giải đáp', 'hướng dẫn', 'tập huấn'],
  ...['nhắn tin', 'gửi thư', 'trả lời'],
  // Something is given to them.
  ...['hỗ trợ', 'tặng quà', 'trao quà', 'trao tặng', 'thăm hỏi', 'tri ân', 'tôn vinh', 'khen thưởng'],
]);

/** The means by which some of all are paid: `qua tài khoản cho 350 người hưởng lương hưu`. */
export const paymentMeans: readonly string[] = Object.freeze(['tài khoản', 'tiền mặt', 'bưu điện']);
