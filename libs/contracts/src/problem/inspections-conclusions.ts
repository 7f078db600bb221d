import type { Wording } from './wording.js';

/** Conclusions and corrective actions. */
export const CONCLUSION_PROBLEMS = {
  CONCLUSION_BEFORE_END: [
    409,
    'Cuộc kiểm tra chưa kết thúc',
    'Cuộc kiểm tra {number} chưa kết thúc nên chưa lập được kết luận. Hãy kết thúc cuộc kiểm tra trước.',
  ],
  CONCLUSION_ON_CANCELLED: [
    409,
    'Cuộc kiểm tra đã huỷ',
    'Cuộc kiểm tra {number} hoặc kế hoạch của cuộc kiểm tra đã huỷ nên không có kết luận.',
  ],
  CONCLUSION_EXISTS: [
    409,
    'Đã có kết luận',
    'Cuộc kiểm tra này đã có kết luận {number}. Hãy mở kết luận đó để viết tiếp.',
  ],
  CONCLUSION_INCOMPLETE: [
    422,
    'Kết luận chưa đủ nội dung',
    'Còn mục chưa điền. Bản nháp vẫn được giữ; hãy điền các mục được nêu rồi trình lại.',
  ],
  CONCLUSION_NOT_EDITABLE: [
    409,
    'Không sửa được kết luận lúc này',
    'Kết luận đang ở trạng thái “{state}” nên không sửa, không xoá được.',
  ],
  CONCLUSION_ILLEGAL_MOVE: [
    409,
    'Không thực hiện được ở trạng thái này',
    'Kết luận đang ở trạng thái “{state}” nên không thể {action}.',
  ],
  ACTION_DUE_NOT_AHEAD: [
    422,
    'Hạn khắc phục phải sau hôm nay',
    'Hạn khắc phục “{title}” là {dueDay}, không sau hôm nay. Hãy chọn ngày khác.',
  ],
  ACTION_DUE_PASSED: [
    422,
    'Hạn khắc phục đã qua',
    'Hạn khắc phục “{title}” ({dueDay}) đã đến trong lúc chờ duyệt. Hãy cho hạn mới khi ban hành.',
  ],
  ACTION_OWNER_OUTSIDE_UNIT: [
    422,
    'Người phụ trách không thuộc đơn vị',
    '{person} không giữ chức vụ nào ở {unit}. Hãy chọn người của đơn vị.',
  ],
  ACTION_ITEM_UNKNOWN: [
    422,
    'Không có mục kiểm tra này',
    'Mục “{code}” không có trong bộ tiêu chí của cuộc kiểm tra.',
  ],
  ACTION_ILLEGAL_MOVE: [
    409,
    'Không thực hiện được ở trạng thái này',
    'Việc khắc phục đang ở trạng thái “{state}” nên không thể {action}.',
  ],
  ACTION_WITHOUT_VERIFICATION: [
    409,
    'Chưa có báo cáo để xác minh',
    'Đơn vị chưa báo cáo đã khắc phục nên chưa kết thúc được việc này.',
  ],
  REPAIR_WITHOUT_EVIDENCE: [
    422,
    'Chưa có minh chứng khắc phục',
    'Hãy gửi kèm tệp minh chứng, hoặc với mục không bắt buộc minh chứng, nêu rõ việc đã làm (ít nhất {characters} ký tự).',
  ],
  OWN_REPAIR: [
    403,
    'Không xác minh cho đơn vị mình',
    'Đồng chí giữ chức vụ ở đơn vị được kiểm tra nên không xác minh, gia hạn việc khắc phục của đơn vị đó.',
  ],
} as const satisfies Record<string, Wording>;
