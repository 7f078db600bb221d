import type { Wording } from './wording.js';

/** Desk supervision. */
export const DESK_PROBLEMS = {
  DESK_REQUEST_ILLEGAL_MOVE: [
    409,
    'Không thực hiện được ở trạng thái này',
    'Yêu cầu báo cáo đang ở trạng thái “{state}” nên không thể {action}.',
  ],
  DESK_REQUEST_INCOMPLETE: [
    422,
    'Yêu cầu báo cáo chưa đủ nội dung',
    'Còn mục chưa điền. Bản nháp vẫn được giữ; hãy điền các mục được nêu rồi gửi lại.',
  ],
  DESK_DUE_DAY_PAST: [
    422,
    'Hạn báo cáo đã qua',
    'Hạn {day} đã qua. Bản nháp vẫn được giữ; hãy chọn hạn từ hôm nay trở đi rồi gửi lại.',
  ],
  DESK_UNIT_UNSUITABLE: [
    422,
    'Không yêu cầu được đơn vị này',
    '{unit} được ghi hai lần, đã kết thúc hoạt động hoặc không thuộc tỉnh. Hãy bỏ đơn vị này khỏi danh sách.',
  ],
  DESK_PLAN_UNSUITABLE: [
    422,
    'Không dùng được kế hoạch này',
    'Kế hoạch được chọn chưa ban hành, đã kết thúc hoặc không thuộc tỉnh. Hãy chọn kế hoạch khác hoặc để trống.',
  ],
  DESK_QUESTION_TWICE: [422, 'Câu hỏi bị lặp', 'Mã câu hỏi {code} được dùng hai lần.'],
  DESK_QUESTION_UNKNOWN: [422, 'Không có câu hỏi này', 'Yêu cầu báo cáo không có câu hỏi {code}.'],
  DESK_ANSWERS_MISSING: [
    409,
    'Còn đơn vị chưa gửi báo cáo',
    'Còn {count} đơn vị chưa gửi. Hãy đôn đốc, hoặc ghi lý do kết thúc khi còn thiếu.',
  ],
  DESK_NOTHING_MISSING: [409, 'Không còn đơn vị nào phải đôn đốc', 'Các đơn vị được chọn đã gửi đủ báo cáo.'],
  DESK_UNIT_NOT_ASKED: [422, 'Đơn vị không có trong yêu cầu', '{unit} không được yêu cầu gửi báo cáo này.'],
  REMINDED_TODAY: [
    409,
    'Hôm nay đã đôn đốc',
    'Các đơn vị còn thiếu đã được đôn đốc hôm nay. Mỗi đơn vị được đôn đốc một lần mỗi ngày; hệ thống vẫn tự nhắc theo hạn.',
  ],
  DESK_ANSWER_ILLEGAL_MOVE: [
    409,
    'Không thực hiện được ở trạng thái này',
    'Báo cáo của đơn vị đang ở trạng thái “{state}” nên không thể {action}.',
  ],
  ANSWER_INCOMPLETE: [
    422,
    'Báo cáo chưa đủ nội dung',
    'Còn câu hỏi bắt buộc chưa trả lời. Bản nháp vẫn được giữ; hãy trả lời các câu được nêu rồi gửi lại.',
  ],
} as const satisfies Record<string, Wording>;
