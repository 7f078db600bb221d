import type { Wording } from './wording.js';

/** Official numbers, and the files of inspections. */
export const DOCUMENT_PROBLEMS = {
  NUMBER_ALREADY_USED: [
    409,
    'Số văn bản đã được dùng',
    'Văn bản {number} đã có trong sổ. Chưa có gì được ghi nhận; hãy kiểm tra lại số, hoặc để hệ thống cấp số tiếp theo.',
  ],
  ISSUER_WITHOUT_SYMBOL: [
    422,
    'Đơn vị ban hành chưa có ký hiệu',
    '{unit} chưa có ký hiệu văn bản nên chưa cấp được số. Quản trị viên bổ sung ký hiệu của đơn vị rồi thực hiện lại.',
  ],
  DOCUMENT_NUMBER_UNREADABLE: [
    422,
    'Không đọc được số văn bản',
    'Không thấy số và ký hiệu trong “{text}”. Hãy ghi như trên văn bản, ví dụ 504-KH/TĐTN-XDĐ.',
  ],
  DOCUMENT_DATE_MISSING: [
    422,
    'Thiếu ngày văn bản',
    'Văn bản vào sổ của tỉnh cần có ngày ban hành. Hãy ghi ngày rồi gửi lại.',
  ],
  DOCUMENT_NOT_OURS: [
    422,
    'Không phải văn bản của đơn vị mình',
    'Số {number} không ghi ký hiệu {symbol} của {unit} và loại văn bản đã biết nên không vào được sổ của đơn vị. Hãy ghi là văn bản của nơi khác, hoặc sửa lại số.',
  ],
  TOO_MANY_INSPECTION_FILES: [
    422,
    'Quá nhiều tệp',
    'Mỗi cuộc kiểm tra, việc khắc phục hoặc báo cáo nhận tối đa {limit} tệp. Hãy bỏ bớt tệp cũ.',
  ],
} as const satisfies Record<string, Wording>;
