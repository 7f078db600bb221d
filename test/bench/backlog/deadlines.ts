import { hundredth, tenth } from '../figures.js';
import { usageOf } from '../processes.js';
import type { Settled } from '../settled.js';
import type { BacklogLoader, FiredRow } from './loader.js';

export type DeadlineFigures = FiredRow & {
  loadSeconds: number;
  firedPerSecond: number;
  /** From the end of the minute until nothing waited anywhere. */
  quietAfterSeconds: number;
  cpuSeconds: Record<string, number>;
};

const MINUTE_MS = 60_000;
/** Loading, and starting the service again, before the first one falls due. */
const EACH_MS = 1.5;
const START_MS = 30_000;
const LOOK_EVERY_MS = 5_000;
/** A minute without a firing while some are overdue: it has come to a stand. */
const STAND_MS = 60_000;
const QUIET_MS = 30 * 60_000;
const LAST_LOOKS = 6;

export type DeadlineOptions = {
  loader: BacklogLoader;
  settled: Settled;
  count: number;
  today: string;
  parts: Readonly<Record<string, string>>;
  /** Starts the service again that holds the deadlines: as it starts it sets alarms for what its tables hold. */
  restart: () => Promise<void>;
  say: (line: string) => void;
};

/** Lets so many deadlines fall due within a minute, and waits until all that follows of it is done. */
export async function measureDeadlines(options: DeadlineOptions): Promise<DeadlineFigures> {
  const { loader, settled, count, today, parts, restart, say } = options;
  const from = new Date(Date.now() + START_MS + count * EACH_MS);
  say(`Nạp ${inWords(count)} hồ sơ đến hạn trong một phút, từ ${from.toISOString()} …`);
  const { seconds } = await loader.deadlines(today, from);
  await loader.vacuum();
  await loader.noteDue(from, new Date(from.getTime() + MINUTE_MS + 1_000));
  await settled.takeAsRest();
  await restart();
  if (Date.now() > from.getTime())
    throw new Error('Nạp hồ sơ lâu hơn dự tính: hạn đầu tiên đã qua; hãy chạy lại với ít hồ sơ hơn.');
  const before = usageOf(parts);
  await firing(loader, count, from, say);
  await settled.wait(QUIET_MS);
  // The last messages may just be being written; whether they all were is told by the figures.
  let row = await loader.fired();
  for (let n = 0; n < LAST_LOOKS && deadlineFaults(row).length > 0; n += 1) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    row = await loader.fired();
  }
  const quietAt = Date.now();
  const after = usageOf(parts);
  return {
    ...row,
    p50: rounded(row.p50),
    p95: rounded(row.p95),
    p99: rounded(row.p99),
    last: rounded(row.last),
    firingSeconds: rounded(row.firingSeconds),
    loadSeconds: seconds,
    firedPerSecond: row.firingSeconds ? hundredth(row.fired / row.firingSeconds) : 0,
    quietAfterSeconds: tenth((quietAt - from.getTime() - MINUTE_MS) / 1000),
    cpuSeconds: Object.fromEntries(
      Object.entries(after).map(([part, { cpuSeconds }]) => [
        part,
        tenth(cpuSeconds - (before[part]?.cpuSeconds ?? 0)),
      ]),
    ),
  };
}

/** What was not as promised: each once, nothing lost on the way to the inboxes. */
export function deadlineFaults({
  due,
  fired,
  exactlyOnce,
  messagesExpected,
  messagesWritten,
}: FiredRow): string[] {
  return [
    ...(fired === due ? [] : [`${inWords(due - fired)} hạn không báo`]),
    ...(exactlyOnce === due ? [] : [`${inWords(due - exactlyOnce)} hạn không báo đúng một lần`]),
    ...(messagesWritten === messagesExpected
      ? []
      : [`có ${inWords(messagesWritten)} thông báo thay vì ${inWords(messagesExpected)}`]),
  ];
}

async function firing(
  loader: BacklogLoader,
  count: number,
  from: Date,
  say: (line: string) => void,
): Promise<void> {
  let [fired, movedAt] = [0, from.getTime() + MINUTE_MS];
  while (fired < count) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    const now = await loader.firedSoFar();
    if (now > fired) movedAt = Math.max(movedAt, Date.now());
    fired = now;
    const seconds = Math.round((Date.now() - from.getTime()) / 1000);
    if (seconds >= 0) say(`  ${seconds} s sau hạn đầu tiên: ${inWords(fired)} hạn đã báo`);
    if (Date.now() - movedAt > STAND_MS) return;
  }
}

function rounded(value: number | null): number | null {
  return value === null ? null : tenth(value);
}

function inWords(value: number): string {
  return value.toLocaleString('vi-VN');
}
