import type { Wording } from './wording.js';

/** Visits, self-inspection and checklists. */
export const VISIT_PROBLEMS = {
  VISIT_PLAN_NOT_IN_FORCE: [
    422,
    'Kế hoạch chưa hoặc không còn hiệu lực',
    'Kế hoạch {number} chưa ban hành hoặc đã kết thúc, nên chưa làm được việc này. Hãy kiểm tra trạng thái của kế hoạch.',
  ],
  VISIT_OUTSIDE_PLAN: [
    422,
    'Lịch kiểm tra nằm ngoài thời gian của kế hoạch',
    'Kế hoạch {number} thực hiện từ {from} đến {to}. Hãy chọn ngày trong thời gian đó, hoặc điều chỉnh kế hoạch.',
  ],
  VISIT_TEAM_NOT_IN_PLAN: [
    422,
    'Đoàn kiểm tra không thuộc kế hoạch',
    'Đoàn này không có trong bản kế hoạch đang có hiệu lực. Hãy chọn một đoàn của kế hoạch {number}.',
  ],
  VISIT_UNIT_NOT_OF_TEAM: [
    422,
    'Đơn vị không do đoàn này kiểm tra',
    '{unit} không có trong danh sách đơn vị của {team}. Hãy chọn đơn vị khác, hoặc điều chỉnh kế hoạch.',
  ],
  VISIT_METHOD_NOT_IN_PLAN: [
    422,
    'Hình thức không theo kế hoạch',
    'Kế hoạch {number} quy định: {method}. Hãy chọn hình thức theo kế hoạch.',
  ],
  UNIT_ALREADY_VISITED: [
    409,
    'Đơn vị đã có lịch kiểm tra trùng',
    '{unit} đã có cuộc kiểm tra {number} từ {from} đến {to}. Hãy chọn ngày khác.',
  ],
  TEAM_ALREADY_ELSEWHERE: [
    409,
    'Đoàn hoặc thành viên đã có lịch ở nơi khác',
    '{who} đã có lịch tại {unit} ({number}) từ {from} đến {to}. Hãy chọn ngày khác.',
  ],
  VISIT_BEFORE_ITS_DAY: [
    422,
    'Chưa đến ngày kiểm tra',
    'Cuộc kiểm tra bắt đầu từ {from}. Nếu đoàn làm việc sớm hơn, hãy đổi lịch trước.',
  ],
  VISIT_ILLEGAL_MOVE: [
    409,
    'Không thực hiện được ở trạng thái này',
    'Cuộc kiểm tra đang ở trạng thái “{state}” nên không thể {action}.',
  ],
  VISIT_INCOMPLETE: [
    422,
    'Phiếu kiểm tra chưa đủ',
    'Còn {count} mục chưa trả lời, chưa cho điểm hoặc chưa ghi lý do không áp dụng. Các mục đã ghi vẫn được giữ.',
  ],
  EVIDENCE_MISSING: [
    422,
    'Thiếu minh chứng bắt buộc',
    'Các mục sau cần ảnh hoặc tệp minh chứng: {items}. Hãy thêm minh chứng rồi làm lại.',
  ],
  ANSWER_UNSUITABLE: [
    422,
    'Câu trả lời không hợp với mục',
    'Có câu trả lời không đúng kiểu của mục. Chưa có gì được ghi; hãy sửa các mục được nêu và gửi lại.',
  ],
  SCORE_BEYOND_WEIGHT: [
    422,
    'Điểm vượt điểm tối đa của mục',
    'Mục “{item}” tối đa {weight} điểm. Chưa có gì được ghi; hãy sửa điểm và gửi lại.',
  ],
  ATTENDANCE_OUTSIDE_VISIT: [
    422,
    'Buổi có mặt nằm ngoài cuộc kiểm tra',
    'Buổi có mặt của {person} phải nằm trong cuộc kiểm tra, từ {from} đến {to}, và không sau hôm nay.',
  ],
  ATTENDANCE_NOT_OF_TEAM: [
    422,
    'Không phải người của đoàn',
    'Chỉ ghi buổi có mặt cho người của đoàn kiểm tra. {person} không có tên trong đoàn.',
  ],
  CONCLUSION_UNDER_WAY: [
    409,
    'Kết luận đã được trình hoặc ban hành',
    'Kết luận của cuộc kiểm tra đã được trình hoặc ban hành nên không thể {action}.',
  ],
  SELF_INSPECTION_BEGUN: [
    409,
    'Đơn vị đã tự kiểm tra',
    '{unit} đã bắt đầu tự kiểm tra nên không đổi được đơn vị. Hãy huỷ cuộc kiểm tra này và xếp cuộc khác.',
  ],
  SELF_INSPECTION_CLOSED: [
    409,
    'Phần tự kiểm tra đã khoá',
    'Phần tự kiểm tra chỉ sửa được trước khi gửi và trước khi đoàn bắt đầu. Trạng thái hiện nay: {state}.',
  ],
  SELF_INSPECTION_EMPTY: [
    422,
    'Chưa có nội dung tự kiểm tra',
    'Chưa có mục nào được trả lời. Hãy trả lời ít nhất một mục rồi gửi.',
  ],
} as const satisfies Record<string, Wording>;
