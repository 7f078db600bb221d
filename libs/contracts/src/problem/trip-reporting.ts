import type { Wording } from './wording.js';

/** Duties, reports, recommendations and figures. */
export const TRIP_REPORTING_PROBLEMS = {
  TRIP_NOT_REPORTABLE: [
    422,
    'Chuyến đi không phải báo cáo',
    'Chuyến đi {number} đang ở trạng thái “{state}” nên không có báo cáo.',
  ],
  REPORT_BEFORE_END: [
    422,
    'Chuyến đi chưa kết thúc',
    'Chuyến đi kết thúc ngày {to}; báo cáo gửi được sau khi chuyến đi kết thúc. Bản nháp vẫn được giữ.',
  ],
  ACTUAL_DAYS_OUTSIDE_TRIP: [
    422,
    'Ngày đi thực tế nằm ngoài chuyến đã duyệt',
    'Chuyến đã duyệt từ {from} đến {to}. Ngày đi thêm cần một đăng ký khác.',
  ],
  ACTUAL_DAYS_OVERLAP: [422, 'Ngày đi thực tế bị lặp', 'Một buổi của {person} được ghi nhiều lần.'],
  TRAVELLER_NOT_PARTICIPANT: [
    422,
    'Không có trong chuyến đi',
    'Một người trong báo cáo không có tên trong danh sách tham gia chuyến đi.',
  ],
  DUTY_ALREADY_ANSWERED: [
    409,
    'Đã có báo cáo khác',
    '{person} đã được báo cáo trong {report}. Hãy bỏ người này khỏi báo cáo.',
  ],
  REPORT_INCOMPLETE: [
    422,
    'Báo cáo chưa đủ nội dung',
    'Còn mục chưa điền. Bản nháp vẫn được giữ; hãy điền các mục được nêu rồi gửi lại.',
  ],
  FINDING_WITHOUT_PLACE: [
    422,
    'Phát hiện chưa ghi địa điểm',
    'Hãy chọn đơn vị, địa bàn của phát hiện “{title}”.',
  ],
  RECOMMENDATION_WITHOUT_ADDRESSEE: [
    422,
    'Kiến nghị chưa ghi nơi nhận',
    'Hãy chọn nơi nhận của kiến nghị “{title}”.',
  ],
  MEETING_OUTSIDE_TRIP: [
    422,
    'Buổi sinh hoạt ngoài chuyến đi',
    'Ngày sinh hoạt chi đoàn phải nằm trong chuyến đi, từ {from} đến {to}.',
  ],
  REPORT_NOT_EDITABLE: [
    409,
    'Không sửa được báo cáo lúc này',
    'Báo cáo đang ở trạng thái “{state}” nên không sửa được.',
  ],
  REPORT_ILLEGAL_MOVE: [
    409,
    'Không thực hiện được ở trạng thái này',
    'Báo cáo đang ở trạng thái “{state}” nên không thể {action}.',
  ],
  NOT_LATE: [
    409,
    'Báo cáo không trễ hạn',
    'Báo cáo của chuyến đi này không trễ hạn nên không cần chấp nhận lý do.',
  ],
  ALREADY_EXCUSED: [409, 'Đã chấp nhận lý do', 'Lý do trễ hạn của báo cáo này đã được chấp nhận.'],
  RECOMMENDATION_ANSWERED: [409, 'Kiến nghị đã được trả lời', 'Kiến nghị này đã được {who} trả lời.'],
  DATE_IN_FUTURE: [
    422,
    'Ngày chốt số liệu chưa đến',
    'Số liệu chỉ tính đến hôm nay, {today}. Hãy chọn ngày không sau hôm nay.',
  ],
} as const satisfies Record<string, Wording>;
