import { isIPv6 } from 'node:net';

/** Failed log-ins of one username, or from one address. All times are machine time. */
export type LimitState = { failures: number; lastFailureAt: Date; lockedUntil: Date | null };

export type LimitPolicy = {
  /** Failures before the first lock-out. */
  free: number;
  /** The first lock-out; each further failure doubles it. */
  firstLockSeconds: number;
  longestLockSeconds: number;
  /** After so long without a failure everything is forgotten. */
  forgetSeconds: number;
};

export type LimitKind = 'USERNAME' | 'ADDRESS' | 'PASSWORD';

/**
 * A whole office can stand behind one address, so it may fail more often. The longest lock-out is what somebody who
 * knows a username can do to its owner: minutes, not days.
 */
export const LIMIT_POLICIES: Readonly<Record<LimitKind, LimitPolicy>> = {
  USERNAME: { free: 5, firstLockSeconds: 15, longestLockSeconds: 900, forgetSeconds: 3_600 },
  ADDRESS: { free: 40, firstLockSeconds: 15, longestLockSeconds: 900, forgetSeconds: 3_600 },
  /** Changing one’s password: whoever found an open session must not guess at leisure. */
  PASSWORD: { free: 5, firstLockSeconds: 15, longestLockSeconds: 900, forgetSeconds: 3_600 },
};

/** Seconds for which every attempt is refused, the right password included; 0 = go on. */
export function lockedFor(state: LimitState | undefined, now: Date): number {
  const until = state?.lockedUntil ?? null;
  if (until === null) return 0;
  return Math.max(0, Math.ceil((until.getTime() - now.getTime()) / 1000));
}

export function afterFailure(state: LimitState | undefined, policy: LimitPolicy, now: Date): LimitState {
  const age = state === undefined ? Infinity : now.getTime() - state.lastFailureAt.getTime();
  const failures = (state === undefined || age > policy.forgetSeconds * 1000 ? 0 : state.failures) + 1;
  const beyond = failures - policy.free;
  const seconds =
    beyond <= 0 ? 0 : Math.min(policy.longestLockSeconds, policy.firstLockSeconds * 2 ** (beyond - 1));
  return {
    failures,
    lastFailureAt: now,
    lockedUntil: seconds === 0 ? null : new Date(now.getTime() + seconds * 1000),
  };
}

/** One bucket for an IPv4 address, one for a /64 of IPv6, which a single household gets whole. */
export function addressBucket(address: string): string {
  const plain = address
    .trim()
    .toLowerCase()
    .replace(/^::ffff:(?=\d+\.)/, '');
  if (!isIPv6(plain)) return plain.slice(0, 64);
  const [head = '', tail] = plain.split('::') as [string, string?];
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = [...front, ...Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0'), ...back];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
