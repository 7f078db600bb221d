import type { Wording } from './wording.js';

/** Who is asking, and what they may not. */
export const CALLER_PROBLEMS = {
  NOT_SIGNED_IN: [
    401,
    'Chưa đăng nhập',
    'Phiên làm việc không còn hiệu lực. Hãy đăng nhập lại; bản nháp vẫn được giữ.',
  ],
  WRONG_CREDENTIALS: [401, 'Đăng nhập không thành công', 'Tên đăng nhập hoặc mật khẩu không đúng.'],
  TOO_MANY_LOGINS: [429, 'Tạm khoá đăng nhập', 'Đã nhập sai nhiều lần. Hãy thử lại sau {seconds} giây.'],
  ORIGIN_REFUSED: [
    403,
    'Yêu cầu không đến từ trang này',
    'Yêu cầu bị từ chối vì không xuất phát từ hệ thống Đi Cơ Sở.',
  ],
  CSRF_TOKEN_INVALID: [
    403,
    'Mã xác nhận trang không đúng',
    'Trang đã mở quá lâu. Hãy tải lại trang rồi thực hiện lại.',
  ],
  FORBIDDEN: [403, 'Không có quyền', 'Chức vụ hiện nay của đồng chí không thực hiện được việc này. {who}'],
  INTERNAL_TOKEN_INVALID: [
    401,
    'Lời gọi nội bộ không hợp lệ',
    'Lời gọi giữa các dịch vụ không mang mã hợp lệ.',
  ],
  WEAK_PASSWORD: [422, 'Mật khẩu chưa đủ mạnh', 'Mật khẩu cần ít nhất 10 ký tự và khác mật khẩu cũ.'],
} as const satisfies Record<string, Wording>;
