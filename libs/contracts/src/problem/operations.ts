import type { Wording } from './wording.js';

/** The clock of a trial system, and dead messages. */
export const OPERATIONS_PROBLEMS = {
  CLOCK_BACKWARDS: [
    422,
    'Đồng hồ chỉ chạy tới',
    'Thời gian nghiệp vụ đang là {now}; chỉ chuyển được tới sau đó.',
  ],
  CLOCK_TOO_FAR: [422, 'Chuyển quá xa', 'Mỗi lần chỉ chuyển thời gian tới tối đa {days} ngày.'],
  CLOCK_FIXED: [
    409,
    'Không chỉnh được thời gian',
    'Hệ thống này chạy theo giờ thật; chỉ hệ thống thử nghiệm mới chuyển được thời gian.',
  ],
  DEAD_MESSAGE_SETTLED: [409, 'Thư đã được xử lý', 'Thư này đã được phát lại hoặc cất đi.'],
} as const satisfies Record<string, Wording>;
