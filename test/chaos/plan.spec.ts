import { describe, expect, it } from '@jest/globals';
import { KINDS, planOf, type Disturbance } from './plan.js';

const services = [
  'directory',
  'registration',
  'trip-reporting',
  'inspections',
  'approvals',
  'notifications',
  'gateway',
];

function kills(plan: readonly Disturbance[], service: string): number {
  return plan.filter(({ kind, target }) => kind === 'kill' && target === service).length;
}

describe('a plan', () => {
  it('is the same for the same seed, another for another', () => {
    const options = { seconds: 180, services };
    expect(planOf({ ...options, seed: 7 })).toEqual(planOf({ ...options, seed: 7 }));
    expect(planOf({ ...options, seed: 7 })).not.toEqual(planOf({ ...options, seed: 8 }));
  });

  it.each(Array.from({ length: 20 }, (_, seed) => seed))(
    'of seed %i kills every service five times in ten minutes, and does everything else',
    (seed) => {
      const plan = planOf({ seed, seconds: 600, services });
      for (const service of services) expect(kills(plan, service)).toBeGreaterThanOrEqual(5);
      expect(new Set(plan.map(({ kind }) => kind))).toEqual(new Set(KINDS));
      expect(plan.find(({ kind }) => kind === 'freeze')?.lasts).toBe(30);
    },
  );

  it('of three minutes does everything at least once, to every service', () => {
    const plan = planOf({ seed: 1, seconds: 180, services });
    for (const service of services) expect(kills(plan, service)).toBeGreaterThanOrEqual(1);
    expect(new Set(plan.map(({ kind }) => kind))).toEqual(new Set(KINDS));
  });

  it('has its disturbances one after the other while there is load', () => {
    const times = planOf({ seed: 3, seconds: 900, services }).map(({ at }) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times[0]).toBeGreaterThan(0);
    expect(times.at(-1)).toBeLessThan(900);
  });

  it('has only what is asked for', () => {
    const kinds = planOf({ seed: 1, seconds: 40, services, only: ['twice'] }).map(({ kind }) => kind);
    expect(kinds.length).toBeGreaterThanOrEqual(5);
    expect(new Set(kinds)).toEqual(new Set(['twice']));
    expect(planOf({ seed: 1, seconds: 40, services, only: [] })).toEqual([]);
  });
});
