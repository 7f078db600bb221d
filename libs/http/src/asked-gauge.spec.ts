import { beforeEach, describe, expect, it } from '@jest/globals';
import { Counter, Registry } from 'prom-client';
import { askedGauge } from './asked-gauge.js';

describe('a gauge that is asked', () => {
  let registry: Registry;
  beforeEach(() => {
    registry = new Registry();
    new Counter({ name: 'done_total', help: 'Done', registers: [registry] }).inc(7);
  });
  const valuesOf = async (name: string) =>
    (await registry.metrics()).split('\n').filter((line) => line.startsWith(name));

  it('tells one figure as it is now', async () => {
    let waiting = 0;
    askedGauge(registry, { name: 'waiting', help: 'Waiting', read: () => Promise.resolve((waiting += 2)) });
    expect(await valuesOf('waiting')).toEqual(['waiting 2']);
    expect(await valuesOf('waiting')).toEqual(['waiting 4']);
  });

  it('tells several by what they are of', async () => {
    const late = { hop: 3, deadline: 0 };
    askedGauge(registry, { name: 'late_seconds', help: 'Late', read: () => Promise.resolve(late) });
    expect(await valuesOf('late')).toEqual(['late_seconds{what="hop"} 3', 'late_seconds{what="deadline"} 0']);
  });

  it('has no value while its source does not answer, and keeps the others readable', async () => {
    let broken = false;
    const read = () => (broken ? Promise.reject(new Error('no database')) : Promise.resolve(3));
    askedGauge(registry, { name: 'waiting', help: 'Waiting', read });
    expect(await valuesOf('waiting')).toEqual(['waiting 3']);
    broken = true;
    expect(await valuesOf('waiting')).toEqual([]);
    expect(await valuesOf('done_total')).toEqual(['done_total 7']);
  });
});
