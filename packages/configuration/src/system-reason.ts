/** What a system says when it will not read or write a file, in words. Without imports, so that whoever starts a program can have it. */

const NO_PERMISSION = {
  vi: 'không có quyền; kiểm tra quyền của tệp và thư mục',
  en: 'no permission; check those of the file and its folder',
};

const REASONS: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  ENOENT: { vi: 'không có tệp hay thư mục này', en: 'there is no such file or folder' },
  EISDIR: { vi: 'đây là thư mục; cần một tệp', en: 'this is a folder; a file is needed' },
  ENOTDIR: {
    vi: 'một phần của đường dẫn là tệp, không phải thư mục',
    en: 'a part of the path is a file, not a folder',
  },
  EEXIST: { vi: 'đã có tệp khác mang tên này', en: 'another file has this name' },
  EACCES: NO_PERMISSION,
  EPERM: NO_PERMISSION,
  EROFS: { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only' },
  ENOSPC: { vi: 'ổ đĩa hết chỗ', en: 'the disk is full' },
  EDQUOT: { vi: 'đã hết hạn mức lưu trữ', en: 'the quota of the disk is used up' },
  ENAMETOOLONG: { vi: 'tên tệp quá dài', en: 'the name of the file is too long' },
  ELOOP: { vi: 'liên kết đi vòng tròn', en: 'links go round in a circle' },
  EBUSY: { vi: 'chương trình khác đang dùng tệp', en: 'another program is using the file' },
  EMFILE: { vi: 'đang mở quá nhiều tệp', en: 'too many files are open' },
  EFBIG: { vi: 'tệp quá lớn', en: 'the file is too large' },
};

/** The reason behind a code of the system, such as `ENOSPC`; the code itself where there are no better words. */
export function systemReason(code: string): { readonly vi: string; readonly en: string } {
  return REASONS[code] ?? { vi: `hệ thống báo ${code}`, en: `the system says ${code}` };
}
