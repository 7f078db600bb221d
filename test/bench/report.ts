import { BARS, PAGE_WORDS, type PageKind } from './bars.js';
import type { BacklogResult, Result } from './result.js';

/** The figures as tables for people. */
export function print(result: Result, say: (line: string) => void): void {
  say('');
  say(row(['cùng lúc', 'hồ sơ/s', 'CPU ms/hồ sơ', 'commit/hồ sơ']));
  for (const run of result.runs)
    say(row([run.inFlight, run.chainsPerSecond, run.cpuMillisecondsPerChainInAll, run.commitsPerChain]));
  for (const run of result.runs) {
    say('');
    say(row([`${run.inFlight} cùng lúc, ms`, 'p50', 'p95', 'p99', 'số lần']));
    for (const [kind, summary] of Object.entries(run.milliseconds))
      if (summary !== null)
        say(row([WORDS[kind] ?? kind, summary.p50, summary.p95, summary.p99, summary.count]));
  }
  const last = result.runs.at(-1);
  if (last !== undefined) {
    say('');
    say(row([`tiến trình, ở ${last.inFlight}`, 'CPU ms/hồ sơ', 'MB']));
    for (const [part, ms] of Object.entries(last.cpuMillisecondsPerChain))
      say(row([part, ms, last.megabytes[part] ?? '']));
  }
  const { freshness, limits } = result;
  say('');
  if (freshness !== null)
    say(
      `Độ tươi (ms): p50 ${freshness.p50}, p95 ${freshness.p95}, p99 ${freshness.p99} (${freshness.count} lần)`,
    );
  say(
    `Riêng máy chủ: PostgreSQL ${limits.postgresTransactions} giao dịch/s, RabbitMQ ${limits.rabbitmqPublishes} thư/s, BullMQ ${limits.bullmqJobs} việc/s`,
  );
  if (result.backlog !== null) printBacklog(result.backlog, say);
  if (result.deadlines !== null) printDeadlines(result.deadlines, say);
  for (const [what, count] of Object.entries(result.failures)) say(`Lỗi: ${what} × ${count}`);
}

function printBacklog(backlog: BacklogResult, say: (line: string) => void): void {
  const { cases, amounts, loaded, vacuumSeconds, compared, pages, freshness, missed } = backlog;
  say('');
  say(
    `Hệ thống đầy: ${inWords(cases)} hồ sơ đã xong, ${inWords(amounts.reported + amounts.waiting)} đang mở ` +
      `(${inWords(loaded.rows)} dòng, nạp ${loaded.seconds} s, dọn ${vacuumSeconds} s)`,
  );
  say(row(['cùng lúc', 'trống hồ sơ/s', 'đầy hồ sơ/s', 'tỉ lệ', 'cần']));
  for (const { inFlight, empty, full, ratio } of compared)
    say(row([inFlight, empty, full, ratio, BARS.throughput]));
  if (freshness !== null)
    say(`Độ tươi khi đầy (ms): p50 ${freshness.p50}, p95 ${freshness.p95}, p99 ${freshness.p99}`);
  say('');
  say(row(['trang, p95 ms', 'trống, vắng', 'đầy, vắng', 'trống, nửa tải', 'đầy, nửa tải', 'cho phép']));
  for (const kind of Object.keys(BARS.pages) as PageKind[]) {
    const cells = [pages.empty.idle, pages.full.idle, pages.empty.half, pages.full.half];
    say(row([PAGE_WORDS[kind], ...cells.map((figures) => figures[kind]?.p95 ?? '–'), BARS.pages[kind]]));
  }
  for (const miss of missed) say(`Không đạt: ${miss}`);
}

function printDeadlines(figures: NonNullable<Result['deadlines']>, say: (line: string) => void): void {
  const { due, exactlyOnce, p50, p95, p99, last, firedPerSecond, busiestSecond, firingSeconds } = figures;
  say('');
  say(`Đến hạn trong một phút: ${inWords(due)} hồ sơ, báo đúng một lần ${inWords(exactlyOnce)}`);
  say(`Trễ (ms): p50 ${p50}, p95 ${p95}, p99 ${p99}, cái cuối ${last}`);
  say(
    `Báo trong ${firingSeconds} s, trung bình ${firedPerSecond}/s, giây nhiều nhất ${inWords(busiestSecond ?? 0)}; ` +
      `${inWords(figures.messagesWritten)} thông báo; yên hẳn sau ${figures.quietAfterSeconds} s`,
  );
  say(row(['tiến trình', 'CPU s']));
  for (const [part, seconds] of Object.entries(figures.cpuSeconds)) say(row([part, seconds]));
  for (const fault of figures.faults) say(`Không đạt: ${fault}`);
}

function inWords(value: number): string {
  return value.toLocaleString('vi-VN');
}

const WORDS: Record<string, string> = {
  draft: 'lập nháp',
  submit: 'trình',
  decide: 'duyệt',
  queue: 'xem hàng chờ',
  chain: 'cả hồ sơ',
};

function row(cells: readonly (string | number)[]): string {
  return cells
    .map((cell, index) => (index === 0 ? String(cell).padEnd(26) : String(cell).padStart(14)))
    .join('');
}
