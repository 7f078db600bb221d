import type { Amounts } from './backlog/amounts.js';
import type { DeadlineFigures } from './backlog/deadlines.js';
import type { Loaded } from './backlog/loader.js';
import type { Compared, RoundPages } from './bars.js';
import { hundredth, tenth, type Latencies, type Summary } from './figures.js';
import type { Limits } from './limits.js';
import type { LoadFigures } from './load.js';
import type { Usage } from './processes.js';

export type Snapshot = { usage: Record<string, Usage>; commits: number };

/** CPU and commits cover the whole run, warm-up and end included: so do the chains that they are divided by. */
export function runOf({ milliseconds, ...figures }: LoadFigures, before: Snapshot, after: Snapshot) {
  const all = figures.allChains;
  const cpu = Object.fromEntries(
    Object.entries(after.usage).map(([part, { cpuSeconds }]) => [
      part,
      tenth(((cpuSeconds - (before.usage[part]?.cpuSeconds ?? 0)) / all) * 1000),
    ]),
  );
  return {
    ...figures,
    milliseconds: Object.fromEntries(
      Object.entries<Latencies>(milliseconds).map(([kind, latencies]) => [kind, latencies.summary()]),
    ),
    cpuMillisecondsPerChain: cpu,
    cpuMillisecondsPerChainInAll: tenth(Object.values(cpu).reduce((sum, ms) => sum + ms, 0)),
    commitsPerChain: hundredth((after.commits - before.commits) / all),
    megabytes: Object.fromEntries(
      Object.entries(after.usage).map(([part, { megabytes }]) => [part, Math.round(megabytes)]),
    ),
  };
}
export type Run = ReturnType<typeof runOf>;

/** The second round, in a system full of past and open cases. */
export type BacklogResult = {
  cases: number;
  amounts: Amounts;
  loaded: Loaded;
  vacuumSeconds: number;
  runs: Run[];
  freshness: Summary | null;
  compared: Compared[];
  pages: { empty: RoundPages; full: RoundPages };
  /** Bars that were missed, in words. */
  missed: string[];
};

export type Result = {
  at: string;
  seconds: number;
  runs: Run[];
  freshness: Summary | null;
  backlog: BacklogResult | null;
  deadlines: (DeadlineFigures & { faults: string[] }) | null;
  limits: Limits;
  failures: Record<string, number>;
};
