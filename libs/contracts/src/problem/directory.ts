import type { Wording } from './wording.js';

/** Units, people, positions and accounts. */
export const DIRECTORY_PROBLEMS = {
  UNIT_NOT_VALID: [
    422,
    'Đơn vị không còn hiệu lực',
    'Đơn vị {unit} không hoạt động trong ngày {day}. Hãy chọn đơn vị đang hoạt động.',
  ],
  UNIT_CYCLE: [
    422,
    'Cây tổ chức không hợp lệ',
    'Đơn vị không thể trực thuộc chính nó hoặc đơn vị cấp dưới của nó.',
  ],
  UNIT_HAS_CHILDREN: [
    409,
    'Đơn vị còn đơn vị cấp dưới',
    'Hãy chuyển hoặc kết thúc các đơn vị cấp dưới trước khi kết thúc đơn vị này.',
  ],
  DUPLICATE_CODE: [409, 'Mã đã có', 'Mã {code} đã được dùng. Hãy chọn mã khác.'],
  DUPLICATE_USERNAME: [409, 'Tên đăng nhập đã có', 'Tên đăng nhập này đã được dùng. Hãy chọn tên khác.'],
  UNKNOWN_POSITION_TYPE: [
    422,
    'Chức vụ không có trong danh mục',
    'Chức vụ {type} không có trong danh mục chức vụ.',
  ],
  POSITION_LEVEL_MISMATCH: [
    422,
    'Chức vụ không thuộc cấp này',
    'Chức vụ này không dùng cho đơn vị thuộc cấp đã chọn.',
  ],
  END_BEFORE_START: [422, 'Ngày kết thúc trước ngày bắt đầu', 'Ngày kết thúc phải từ ngày bắt đầu trở đi.'],
  ACCOUNT_CLOSED: [409, 'Tài khoản đã đóng', 'Tài khoản này đã đóng.'],
  ALREADY_ENDED: [409, 'Đã kết thúc', 'Mục này đã kết thúc từ trước.'],
} as const satisfies Record<string, Wording>;
