import type { Wording } from './wording.js';

/** Tasks, chains and incidents. */
export const APPROVALS_PROBLEMS = {
  TASK_ALREADY_CLOSED: [
    409,
    'Việc này đã được giải quyết',
    'Việc này đã được {who} giải quyết lúc {at}. Quyết định của đồng chí không được ghi; không có gì bị mất.',
  ],
  TASK_STALE: [
    409,
    'Hồ sơ đã thay đổi',
    'Hồ sơ đã thay đổi sau khi đồng chí mở. Hãy xem lại bản mới rồi quyết định.',
  ],
  NOT_YOUR_TASK: [404, 'Không tìm thấy', 'Không có việc này trong hàng chờ của đồng chí.'],
  REASON_REQUIRED: [422, 'Thiếu lý do', 'Không phê duyệt cần nêu lý do; trả lại cần nêu nội dung cần sửa.'],
  PARTICIPANT_CANNOT_DECIDE: [
    403,
    'Không tự quyết định',
    'Người tham gia chuyến đi không quyết định về chuyến đi đó.',
  ],
  CHAIN_INVALID: [422, 'Quy trình chưa hợp lệ', 'Quy trình còn lỗi: {detail}'],
  CHAIN_PUBLISHED: [
    409,
    'Phiên bản đã ban hành',
    'Phiên bản đã ban hành không sửa được; hãy lập phiên bản mới.',
  ],
  INCIDENT_CLOSED: [409, 'Sự cố đã đóng', 'Sự cố này đã được giải quyết.'],
  NO_CHAIN: [
    422,
    'Chưa có quy trình duyệt',
    'Chưa có quy trình duyệt nào dùng cho hồ sơ này. Hãy báo quản trị viên.',
  ],
  VERDICT_NOT_ALLOWED: [
    422,
    'Không dùng được quyết định này',
    'Báo cáo chỉ được xác nhận hoặc trả lại để bổ sung, không có quyết định “Không duyệt”.',
  ],
} as const satisfies Record<string, Wording>;
