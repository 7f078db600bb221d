import { Random } from './random.js';

/** What can be done to a running system. */
export const KINDS = [
  'kill',
  'freeze',
  'rabbitmq-restart',
  'rabbitmq-kill',
  'rabbitmq-cut',
  'redis-kill',
  'redis-flush',
  'postgres-restart',
  'postgres-cut',
  'disk-full',
  'twice',
] as const;
export type Kind = (typeof KINDS)[number];

/** `at`: seconds after the load began. `lasts`: seconds, of what is undone later. */
export type Disturbance = { at: number; kind: Kind; target: string; lasts: number };

export type PlanOptions = {
  seed: number;
  /** How long the load lasts. */
  seconds: number;
  services: readonly string[];
  /** Only these kinds; default: all. */
  only?: readonly Kind[];
};

/** From here on every service is killed at least five times, and what is frozen stays so for half a minute. */
export const LONG_SECONDS = 600;

const QUIET_START_SECONDS = 4;
/** The last disturbance still meets load. */
const LAST_SHARE = 0.93;
const TARGETS: Readonly<Record<Exclude<Kind, 'kill' | 'freeze'>, string>> = {
  'rabbitmq-restart': 'rabbitmq',
  'rabbitmq-kill': 'rabbitmq',
  'rabbitmq-cut': 'rabbitmq',
  'redis-kill': 'redis',
  'redis-flush': 'redis',
  'postgres-restart': 'postgres',
  'postgres-cut': 'postgres',
  'disk-full': 'trip-reporting',
  twice: 'rabbitmq',
};

/** How often each service is killed in a run of so many seconds: at least once, in a long one at least five times. */
export function killsOf(seconds: number): number {
  return Math.max(1, Math.floor(seconds / 120));
}

/**
 * What happens when: the same seed gives the same plan. Everything happens at least once; the longer the run, the more
 * often. The order is random, the pauses nearly even, so that outages overlap now and then.
 */
export function planOf({ seed, seconds, services, only = KINDS }: PlanOptions): Disturbance[] {
  const random = new Random(seed);
  const often = Math.max(1, Math.floor(seconds / 300));
  const long = seconds >= LONG_SECONDS;
  const happenings: Omit<Disturbance, 'at'>[] = [];
  const add = (kind: Kind, target: string, lasts = 0) => {
    if (only.includes(kind)) happenings.push({ kind, target, lasts });
  };
  for (const service of services) for (let n = 0; n < killsOf(seconds); n += 1) add('kill', service);
  const frozen = random.shuffled(['rabbitmq', 'redis', 'postgres', ...services]);
  for (let n = 0; n < often; n += 1) {
    add('freeze', frozen[n % frozen.length] ?? 'rabbitmq', long ? 30 : 10);
    for (const [kind, target] of Object.entries(TARGETS) as [keyof typeof TARGETS, string][])
      add(kind, target, kind === 'disk-full' ? (long ? 20 : 8) : 0);
  }
  // Alone it is what the run is about: as often as it can be.
  if (only.length === 1 && only[0] === 'twice')
    for (let n = happenings.length; n < seconds / 8; n += 1) add('twice', TARGETS.twice);
  const room = (seconds * LAST_SHARE - QUIET_START_SECONDS) / Math.max(1, happenings.length);
  return random.shuffled(happenings).map((happening, place) => ({
    at: Math.round((QUIET_START_SECONDS + room * (place + 0.6 * random.next())) * 10) / 10,
    ...happening,
  }));
}
