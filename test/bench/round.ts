import type { RoundPages } from './bars.js';
import { hundredth, type Summary } from './figures.js';
import type { Load } from './load.js';
import { Pages } from './pages.js';
import { usageOf } from './processes.js';
import { runOf, type Run } from './result.js';
import type { Settled } from './settled.js';

export type RoundOptions = {
  load: Load;
  settled: Settled;
  /** Parts of the system by what their command lines contain. */
  parts: Readonly<Record<string, string>>;
  levels: readonly number[];
  warmUp: number;
  seconds: number;
  withPages: boolean;
  say: (line: string) => void;
};
export type Round = { runs: Run[]; freshness: Summary | null; pages: RoundPages | null };

/** With fewer looks a p95 would be the worst of them. */
const HALF_LOAD_SECONDS = 60;

/** Every level once, then half load; nothing may wait after any of them. */
export async function measureRound(options: RoundOptions): Promise<Round> {
  const { load, settled, parts, levels, warmUp, seconds, withPages, say } = options;
  const look = async () => ({ usage: usageOf(parts), commits: await settled.commits() });
  const runs: Run[] = [];
  for (const level of levels) {
    say(`${level} hồ sơ cùng lúc: ${warmUp} s làm nóng, ${seconds} s đo …`);
    const before = await look();
    const figures = await load.run(level, warmUp, seconds);
    await settled.wait();
    runs.push(runOf(figures, before, await look()));
  }
  const half = Math.max(...runs.map(({ chainsPerSecond }) => chainsPerSecond)) / 2;
  const pages = withPages
    ? await Pages.of(
        (username) => load.client(username),
        load.province,
        (what) => load.fail(what),
      )
    : null;
  if (pages !== null) say('Các trang lúc vắng …');
  const idle = await pages?.idle();
  say(`Độ tươi của hàng chờ ở nửa tải (${hundredth(half)} hồ sơ/s) …`);
  const fresh = load.freshness(half, Math.min(seconds, HALF_LOAD_SECONDS));
  const atHalf = await pages?.during(fresh);
  const freshness = (await fresh).summary();
  await settled.wait();
  return { runs, freshness, pages: idle && atHalf ? { idle, half: atHalf } : null };
}
