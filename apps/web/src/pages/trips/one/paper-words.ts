/**
 * The words of Form 1. They stand apart from those of the pages, because a document of the Union is Vietnamese in whatever
 * language the page is read.
 */
export const PAPER = {
  union: 'ĐOÀN TNCS HỒ CHÍ MINH',
  number: 'Số:',
  day: ', ngày {day} tháng {month} năm {year}',
  title: 'ĐĂNG KÝ ĐI CƠ SỞ CÁ NHÂN',
  subtitle: 'Theo chủ trương “1+2”, năm {year}',
  plan: '(Kèm theo Kế hoạch số {document})',
  name: 'Họ và tên, chức vụ',
  companions: 'Cùng tham gia',
  dates: 'Thời gian',
  round: 'Đợt',
  outside: 'Ngoài đợt',
  hosts: 'Nơi đến',
  purpose: 'Mục đích',
  topics: 'Chuyên đề',
  content: 'Nội dung',
  contact: 'Người liên hệ ở nơi đến',
  none: 'Không',
  standing: 'Tình trạng:',
  approver: 'Lãnh đạo ban, văn phòng',
  host: 'Đơn vị nơi đến',
  registrant: 'Người đăng ký',
  sign: '(Ký, ghi rõ họ tên)',
  decided: 'Đã duyệt trên hệ thống lúc',
  sent: 'Đã trình lúc',
  printed: 'In từ hệ thống Đi Cơ Sở ngày {day}.',
} as const;
