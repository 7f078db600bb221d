import type { Wording } from './wording.js';

/** Plans, rounds, exemptions and registrations; a status of 200 is a warning, not a refusal. */
export const REGISTRATION_PROBLEMS = {
  PLAN_MISSING: [
    422,
    'Chưa có kế hoạch năm',
    'Chưa có kế hoạch đi cơ sở được ban hành cho năm {year}. Hãy liên hệ Ban Tổ chức – Kiểm tra.',
  ],
  PLAN_ALREADY_PUBLISHED: [
    409,
    'Kế hoạch đã ban hành',
    'Kế hoạch đã ban hành; chỉ sửa được bằng phiên bản mới.',
  ],
  DUPLICATE_PLAN: [409, 'Đã có kế hoạch cho năm này', 'Đơn vị đã có kế hoạch đi cơ sở năm {year}.'],
  ROUND_OUTSIDE_PLAN: [
    422,
    'Đợt không thuộc kế hoạch',
    'Ngày của đợt phải thuộc năm của kế hoạch và hạn đăng ký không sau ngày kết thúc đợt.',
  ],
  NOT_DRAFT: [
    409,
    'Không còn là bản nháp',
    'Đăng ký đang ở trạng thái “{state}” nên không sửa được. Hãy thu hồi trước nếu cần sửa.',
  ],
  ILLEGAL_MOVE: [
    409,
    'Không thực hiện được ở trạng thái này',
    'Đăng ký đang ở trạng thái “{state}” nên không thể {action}.',
  ],
  SUBMISSION_REFUSED: [
    422,
    'Chưa trình được',
    'Đăng ký còn lỗi. Bản nháp vẫn được giữ; hãy sửa các mục được nêu rồi trình lại.',
  ],
  ROUND_CLOSED: [422, 'Đợt không còn nhận đăng ký', 'Đợt {round} nhận đăng ký từ {opensOn} đến {closesOn}.'],
  DATES_OUTSIDE_ROUND: [422, 'Ngày đi nằm ngoài đợt', 'Đợt {round} từ {from} đến {to}.'],
  DATES_OUTSIDE_YEAR: [
    422,
    'Ngày đi ngoài năm kế hoạch',
    'Chuyến đi phải nằm trong năm {year} của kế hoạch.',
  ],
  PARTICIPANT_EXEMPT: [422, 'Cán bộ thuộc diện miễn', '{person} thuộc diện miễn thực hiện{when}.'],
  PARTICIPANT_UNKNOWN: [
    422,
    'Không có cán bộ này',
    'Một người tham gia không có trong danh sách cán bộ hoặc đã thôi công tác vào ngày đi.',
  ],
  PERSON_TWICE_ON_DAY: [422, 'Trùng lịch', '{person} đã có chuyến đi khác trong những ngày này{which}.'],
  DUPLICATE_PARTICIPANT: [422, 'Người tham gia bị lặp', 'Mỗi người chỉ ghi một lần trong danh sách.'],
  NO_HOST_UNIT: [422, 'Chưa chọn nơi đến', 'Hãy chọn ít nhất một đơn vị nơi đến.'],
  HOST_UNIT_UNSUITABLE: [
    422,
    'Không phải nơi đi cơ sở',
    '{unit} không phải nơi đến của chuyến đi cơ sở. Hãy chọn đơn vị cấp huyện, trực thuộc, cơ sở hoặc chi đoàn trong tỉnh.',
  ],
  ROUND_UNKNOWN: [
    422,
    'Đợt không thuộc kế hoạch',
    'Đợt đã chọn không thuộc kế hoạch năm {year}. Hãy chọn lại đợt, hoặc để trống nếu đi ngoài đợt.',
  ],
  TOPIC_UNKNOWN: [
    422,
    'Chuyên đề không thuộc kế hoạch',
    'Một chuyên đề đã chọn không thuộc kế hoạch năm {year}. Hãy bỏ hoặc chọn lại.',
  ],
  SUBMITTER_NOT_PARTICIPANT: [
    422,
    'Người đăng ký phải tham gia chuyến đi',
    'Người lập đăng ký phải có tên trong danh sách tham gia.',
  ],
  TRIP_STARTED: [409, 'Chuyến đi đã bắt đầu', 'Chuyến đi đã bắt đầu từ {from} nên không huỷ được.'],
  EXEMPTION_TOO_SHORT: [422, 'Chưa đủ điều kiện miễn', 'Học tập dài hạn phải từ 6 tháng trở lên.'],
  START_ON_DAY_OFF: [200, 'Bắt đầu vào ngày nghỉ', 'Ngày bắt đầu {day} là {name}.'],
  DAYS_OUTSIDE_WINDOW: [
    200,
    'Có ngày ngoài thời gian tính',
    'Chỉ {counted}/{days} ngày nằm trong thời gian tính {from} – {to}.',
  ],
  NO_TOPIC: [
    200,
    'Chưa chọn chuyên đề của kế hoạch',
    'Chuyến đi chưa gắn với chuyên đề nào của kế hoạch năm.',
  ],
} as const satisfies Record<string, Wording>;
