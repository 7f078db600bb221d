import type { Wording } from './wording.js';

/** Criteria sets, inspection plans and teams. */
export const INSPECTION_PLAN_PROBLEMS = {
  CRITERIA_INVALID: [
    422,
    'Bộ tiêu chí chưa đúng',
    'Một số tiêu chí chưa đúng. Chưa có gì được ghi nhận; hãy sửa các mục được nêu.',
  ],
  CRITERIA_PUBLISHED: [
    409,
    'Bộ tiêu chí đã ban hành',
    'Bộ tiêu chí {code} lần {edition} đã ban hành nên không sửa, không xoá được. Hãy mở lần ban hành mới.',
  ],
  CRITERIA_CODE_TAKEN: [
    409,
    'Mã bộ tiêu chí đã dùng',
    'Mã {code} đã có bộ tiêu chí khác. Hãy chọn mã khác, hoặc mở lần ban hành mới của bộ đó.',
  ],
  CRITERIA_DRAFT_EXISTS: [
    409,
    'Đã có bản nháp',
    'Bộ tiêu chí {code} đã có một bản nháp. Hãy sửa tiếp bản nháp đó.',
  ],
  CRITERIA_NOT_PUBLISHED: [
    422,
    'Bộ tiêu chí chưa ban hành',
    'Chỉ dùng được bộ tiêu chí đã ban hành của tỉnh. Hãy chọn một bộ đã ban hành.',
  ],
  PLAN_NOT_EDITABLE: [
    409,
    'Không sửa được kế hoạch lúc này',
    'Kế hoạch đang ở trạng thái “{state}” nên không sửa, không xoá được.',
  ],
  PLAN_ILLEGAL_MOVE: [
    409,
    'Không thực hiện được ở trạng thái này',
    'Kế hoạch đang ở trạng thái “{state}” nên không thể {action}.',
  ],
  PLAN_INCOMPLETE: [
    422,
    'Kế hoạch chưa đủ nội dung',
    'Còn mục chưa điền. Bản nháp vẫn được giữ; hãy điền các mục được nêu rồi trình lại.',
  ],
  PLAN_DATES_INVALID: [
    422,
    'Thời gian của kế hoạch chưa đúng',
    'Thời gian kiểm tra phải nằm trong năm {year}, ngày kết thúc không trước ngày bắt đầu.',
  ],
  SUBJECT_INVALID: [
    422,
    'Đối tượng kiểm tra chưa đúng',
    '{unit} không phải đơn vị thuộc tỉnh đang hoạt động suốt thời gian kiểm tra.',
  ],
  SUBJECT_WITHOUT_TEAM: [
    422,
    'Đơn vị chưa có đoàn kiểm tra',
    '{unit} là đối tượng kiểm tra nhưng chưa giao cho đoàn nào.',
  ],
  TEAM_WITHOUT_LEADER: [
    422,
    'Đoàn chưa có trưởng đoàn',
    '{team} chưa có trưởng đoàn. Hãy chọn trưởng đoàn rồi trình lại.',
  ],
  TEAM_WITHOUT_ORGANISATION: [
    422,
    'Chưa ghi cơ quan chủ trì',
    '{team} do cơ quan khác chủ trì nhưng chưa ghi tên cơ quan đó.',
  ],
  TEAM_PERSON_TWICE: [
    422,
    'Một người giữ hai vị trí',
    '{person} được ghi nhiều lần cho cùng một đơn vị. Mỗi người giữ một vị trí trong một đoàn.',
  ],
  TEAM_UNIT_NOT_SUBJECT: [
    422,
    'Đơn vị không thuộc đối tượng kiểm tra',
    '{unit} được giao cho {team} nhưng không nằm trong đối tượng kiểm tra.',
  ],
  INSPECTOR_INVALID: [
    422,
    'Thành viên đoàn không hợp lệ',
    '{person} không phải cán bộ đang công tác trong tỉnh vào thời gian kiểm tra.',
  ],
  INSPECTOR_OF_OWN_UNIT: [
    422,
    'Không kiểm tra đơn vị mình giữ chức vụ',
    '{person} giữ chức vụ tại {unit} nên không tham gia kiểm tra đơn vị này.',
  ],
  VISIT_OUTSIDE_AMENDMENT: [
    409,
    'Bản điều chỉnh bỏ sót cuộc kiểm tra đã lên lịch',
    'Cuộc kiểm tra {visit} đã lên lịch nhưng bản điều chỉnh không còn đoàn, đơn vị hoặc thời gian của cuộc đó. Hãy đổi lịch hoặc huỷ cuộc đó trước.',
  ],
  ROUND_WITHOUT_CONCLUSION: [
    409,
    'Đợt kiểm tra chưa có đủ kết luận',
    'Chưa kết thúc được: {waiting}. Mỗi cuộc kiểm tra phải có kết luận đã ban hành hoặc đã huỷ, và ít nhất một cuộc đã tiến hành.',
  ],
} as const satisfies Record<string, Wording>;
