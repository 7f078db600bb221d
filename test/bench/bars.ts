import type { Summary } from './figures.js';

/** What a system full of past cases must still give; the only place where bars stand. */
export const BARS = {
  /** Chains per second at the same level, full to empty. */
  throughput: 0.9,
  /** p95, ms, with nobody else about and at half load alike. */
  pages: {
    queue: 30,
    queueLater: 30,
    queueCount: 30,
    inbox: 50,
    inboxCount: 30,
    myDays: 100,
    registrations: 100,
    search: 100,
    searchNumber: 100,
    reports: 100,
    duties: 100,
    ledger: 100,
    statistics: 1_000,
    peopleYear: 1_000,
    statement: 1_000,
  },
} as const;

export type PageKind = keyof typeof BARS.pages;

export const PAGE_WORDS: Record<PageKind, string> = {
  queue: 'hàng chờ, trang đầu',
  queueLater: 'hàng chờ, trang sâu',
  queueCount: 'số việc chờ',
  inbox: 'hộp thông báo',
  inboxCount: 'số thông báo chưa đọc',
  myDays: 'ngày của tôi',
  registrations: 'danh sách đăng ký',
  search: 'tìm đăng ký theo chữ',
  searchNumber: 'tìm đăng ký theo số',
  reports: 'danh sách báo cáo',
  duties: 'hạn báo cáo',
  ledger: 'sổ ngày',
  statistics: 'thống kê năm',
  peopleYear: 'thống kê từng người',
  statement: 'báo cáo năm bằng lời',
};

export type PageFigures = Partial<Record<PageKind, Summary | null>>;
/** `idle`: with nobody else about; `half`: at half of the highest rate. */
export type RoundPages = { idle: PageFigures; half: PageFigures };
export type Rate = { inFlight: number; chainsPerSecond: number };
export type Compared = { inFlight: number; empty: number; full: number; ratio: number };

/** Levels that both rounds have, side by side. */
export function compare(empty: readonly Rate[], full: readonly Rate[]): Compared[] {
  return full.flatMap(({ inFlight, chainsPerSecond }) => {
    const before = empty.find((run) => run.inFlight === inFlight);
    if (before === undefined) return [];
    const ratio = Math.floor((chainsPerSecond / before.chainsPerSecond) * 100) / 100;
    return [{ inFlight, empty: before.chainsPerSecond, full: chainsPerSecond, ratio }];
  });
}

/** What a full system missed, in words; a page that gave no figure has missed its bar too. */
export function missedBars(compared: readonly Compared[], pages: RoundPages): string[] {
  const slow = compared
    .filter(({ ratio }) => !(ratio >= BARS.throughput))
    .map(
      ({ inFlight, ratio }) =>
        `${inFlight} hồ sơ cùng lúc: chỉ còn ${inWords(ratio)} lần tốc độ khi hệ thống trống, cần ${inWords(BARS.throughput)}`,
    );
  const late = (['idle', 'half'] as const).flatMap((when) =>
    (Object.keys(BARS.pages) as PageKind[]).flatMap((kind) => {
      const p95 = pages[when][kind]?.p95;
      const bar = BARS.pages[kind];
      if (p95 !== undefined && p95 <= bar) return [];
      const found = p95 === undefined ? 'không đo được' : `p95 ${inWords(p95)} ms`;
      return [`${PAGE_WORDS[kind]} ${WHEN_WORDS[when]}: ${found}, mức cho phép ${inWords(bar)} ms`];
    }),
  );
  return [...slow, ...late];
}

const WHEN_WORDS = { idle: 'lúc vắng', half: 'ở nửa tải' };

function inWords(value: number): string {
  return value.toLocaleString('vi-VN');
}
