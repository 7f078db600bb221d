import type { Wording } from './wording.js';

/** Files that are sent and kept. */
export const FILE_PROBLEMS = {
  FILE_TYPE_REFUSED: [
    422,
    'Loại tệp không được nhận',
    'Chỉ nhận ảnh JPEG, PNG, WebP và tệp PDF, DOCX, XLSX. Loại tệp được xét theo nội dung, không theo tên.',
  ],
  FILE_TOO_LARGE: [413, 'Tệp quá lớn', 'Mỗi tệp tối đa {limit} MB. Chưa có gì được ghi nhận.'],
  FILE_BROKEN: [422, 'Tệp bị hỏng', 'Tệp không đọc được hoặc gửi lên chưa hết. Hãy chọn lại tệp và gửi lại.'],
  FILE_SUSPICIOUS: [
    422,
    'Tệp không an toàn',
    'Tệp chứa nội dung nén hoặc kích thước bất thường nên không được nhận.',
  ],
  TOO_MANY_FILES: [422, 'Quá nhiều tệp', 'Mỗi báo cáo tối đa {limit} tệp. Hãy bỏ bớt tệp cũ.'],
  STORAGE_UNAVAILABLE: [
    503,
    'Chưa lưu được tệp',
    'Kho tệp đang đầy hoặc tạm gián đoạn. Chưa có gì được ghi nhận; hãy gửi lại sau ít phút.',
  ],
} as const satisfies Record<string, Wording>;
