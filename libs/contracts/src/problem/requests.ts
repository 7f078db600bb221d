import type { Wording } from './wording.js';

/** What is wrong with a request itself, or keeps it from being answered. */
export const REQUEST_PROBLEMS = {
  BROKEN_JSON: [
    400,
    'Dữ liệu gửi lên không đọc được',
    'Nội dung không phải JSON hợp lệ. Chưa có gì được ghi nhận; hãy kiểm tra và gửi lại.',
  ],
  INVALID_INPUT: [
    400,
    'Dữ liệu chưa hợp lệ',
    'Một số ô chưa đúng. Chưa có gì được ghi nhận; hãy sửa các ô được nêu và gửi lại.',
  ],
  BROKEN_REQUEST: [
    400,
    'Yêu cầu không đọc được',
    'Yêu cầu gửi đến không đúng chuẩn HTTP và không được xử lý.',
  ],
  ADDRESS_TOO_LONG: [
    431,
    'Địa chỉ hoặc tiêu đề quá dài',
    'Địa chỉ hoặc tiêu đề của yêu cầu vượt quá giới hạn cho phép. Hãy rút gọn và gửi lại.',
  ],
  BODY_TOO_LARGE: [
    413,
    'Dữ liệu quá lớn',
    'Nội dung gửi lên vượt quá giới hạn cho phép. Hãy rút gọn và gửi lại.',
  ],
  UNSUPPORTED_MEDIA_TYPE: [
    415,
    'Kiểu dữ liệu không được hỗ trợ',
    'Hãy gửi nội dung dạng JSON (application/json).',
  ],
  METHOD_NOT_ALLOWED: [405, 'Thao tác không được hỗ trợ', 'Địa chỉ này không nhận thao tác đó.'],
  NOT_FOUND: [404, 'Không tìm thấy', 'Không có mục này, hoặc đồng chí không có quyền xem.'],
  IDEMPOTENCY_KEY_REQUIRED: [
    400,
    'Thiếu mã chống gửi trùng',
    'Mỗi thao tác ghi cần tiêu đề Idempotency-Key (8 đến 100 ký tự).',
  ],
  IDEMPOTENCY_KEY_REUSED: [
    422,
    'Mã chống gửi trùng đã dùng cho nội dung khác',
    'Mã này đã dùng cho một nội dung khác. Thao tác trước vẫn giữ nguyên; hãy dùng mã mới.',
  ],
  COMMAND_STILL_RUNNING: [
    409,
    'Thao tác đang được xử lý',
    'Thao tác với cùng mã đang chạy. Hãy đợi vài giây rồi gửi lại với đúng mã đó.',
  ],
  IF_MATCH_REQUIRED: [428, 'Thiếu phiên bản đã xem', 'Hãy gửi tiêu đề If-Match với phiên bản (ETag) đã xem.'],
  STALE_VERSION: [
    412,
    'Nội dung đã thay đổi',
    'Nội dung đã được người khác sửa sau khi đồng chí mở. Thay đổi của đồng chí chưa được ghi; hãy tải lại rồi làm tiếp.',
  ],
  RATE_LIMITED: [429, 'Gửi quá nhanh', 'Đã gửi quá nhiều yêu cầu. Hãy đợi {seconds} giây rồi thử lại.'],
  TEMPORARILY_UNAVAILABLE: [
    503,
    'Hệ thống tạm gián đoạn',
    'Chưa xử lý được ngay lúc này. Hãy gửi lại sau ít phút với đúng mã chống gửi trùng; thao tác sẽ không bị ghi hai lần.',
  ],
  INTERNAL: [
    500,
    'Lỗi hệ thống',
    'Đã xảy ra lỗi ngoài dự kiến và đã được ghi lại với mã {requestId}. Chưa có gì được ghi nhận.',
  ],
} as const satisfies Record<string, Wording>;
