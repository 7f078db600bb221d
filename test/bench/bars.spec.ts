import { describe, expect, it } from '@jest/globals';
import { BARS, compare, missedBars, type PageFigures, type PageKind } from './bars.js';

const within = Object.fromEntries(
  Object.entries(BARS.pages).map(([kind, p95]) => [kind, { count: 30, p50: 1, p95, p99: 99_999 }]),
) as PageFigures;
const pages = { idle: within, half: within };

describe('bars of a full system', () => {
  it('compares the levels that both rounds have', () => {
    const empty = [
      { inFlight: 16, chainsPerSecond: 10 },
      { inFlight: 64, chainsPerSecond: 20 },
    ];
    const full = [
      { inFlight: 64, chainsPerSecond: 19 },
      { inFlight: 128, chainsPerSecond: 30 },
    ];
    expect(compare(empty, full)).toEqual([{ inFlight: 64, empty: 20, full: 19, ratio: 0.95 }]);
  });

  it('does not round a ratio up to its bar', () => {
    const [{ ratio } = { ratio: 1 }] = compare(
      [{ inFlight: 64, chainsPerSecond: 1000 }],
      [{ inFlight: 64, chainsPerSecond: 899 }],
    );
    expect(ratio).toBe(0.89);
  });

  it('are met exactly at the bar', () => {
    expect(missedBars([{ inFlight: 64, empty: 10, full: 9, ratio: BARS.throughput }], pages)).toEqual([]);
  });

  it('names a level that became slower', () => {
    expect(missedBars([{ inFlight: 64, empty: 10, full: 8.9, ratio: 0.89 }], pages)).toEqual([
      '64 hồ sơ cùng lúc: chỉ còn 0,89 lần tốc độ khi hệ thống trống, cần 0,9',
    ]);
  });

  it('are missed where nothing could be compared', () => {
    expect(missedBars([{ inFlight: 64, empty: 0, full: 0, ratio: NaN }], pages)).toHaveLength(1);
  });

  it.each<[PageKind, string]>([
    ['queueLater', 'hàng chờ, trang sâu ở nửa tải: p95 30,1 ms, mức cho phép 30 ms'],
    ['inboxCount', 'số thông báo chưa đọc ở nửa tải: p95 30,1 ms, mức cho phép 30 ms'],
  ])('names a page that is slow: %s', (kind, words) => {
    const half = { ...within, [kind]: { count: 30, p50: 1, p95: 30.1, p99: 31 } };
    expect(missedBars([], { idle: within, half })).toEqual([words]);
  });

  it('are missed by a page that was not measured', () => {
    expect(missedBars([], { idle: { ...within, statement: null }, half: within })).toEqual([
      'báo cáo năm bằng lời lúc vắng: không đo được, mức cho phép 1.000 ms',
    ]);
  });
});
