import type { Result } from './result.js';

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
  for (const [what, count] of Object.entries(result.failures)) say(`Lỗi: ${what} × ${count}`);
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
