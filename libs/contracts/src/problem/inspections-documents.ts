import type { Wording } from './wording.js';

/** Official numbers, and the files of inspections. */
export const DOCUMENT_PROBLEMS = {
  NUMBER_ALREADY_USED: [
    409,
    'Số văn bản đã được dùng',
    'Văn bản {number} đã có trong sổ. Chưa có gì được ghi nhận; hãy chọn số khác hoặc để hệ thống cấp số tiếp theo.',
  ],
  ISSUER_WITHOUT_SYMBOL: [
    422,
    'Đơn vị ban hành chưa có ký hiệu',
    '{unit} chưa có ký hiệu văn bản nên chưa cấp được số. Quản trị viên bổ sung ký hiệu của đơn vị rồi thực hiện lại.',
  ],
} as const satisfies Record<string, Wording>;
