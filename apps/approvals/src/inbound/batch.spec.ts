import { describe, expect, it } from '@jest/globals';
import { Batch } from './batch.js';

describe('a batch', () => {
  it('takes together what comes together, and what comes while it runs', async () => {
    const seen: number[][] = [];
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const batch = new Batch<number>(
      async (items) => {
        seen.push([...items]);
        if (seen.length === 1) await gate;
      },
      10,
      1,
    );
    const first = [1, 2].map((n) => batch.add(n));
    await new Promise(setImmediate);
    const later = [3, 4, 5].map((n) => batch.add(n));
    await new Promise(setImmediate);
    expect(seen).toEqual([[1, 2]]);
    open();
    await Promise.all([...first, ...later]);
    expect(seen).toEqual([
      [1, 2],
      [3, 4, 5],
    ]);
  });

  it('never holds more than it may', async () => {
    const sizes: number[] = [];
    const batch = new Batch<number>(async (items) => void sizes.push(items.length), 2, 1);
    await Promise.all([1, 2, 3, 4, 5].map((n) => batch.add(n)));
    expect(sizes).toEqual([2, 2, 1]);
  });

  it('fails only what is bad', async () => {
    const done: number[] = [];
    const batch = new Batch<number>(async (items) => {
      if (items.includes(2)) throw new Error('bad');
      done.push(...items);
    }, 10);
    const results = await Promise.allSettled([1, 2, 3].map((n) => batch.add(n)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(done).toEqual([1, 3]);
  });

  it('finds a few bad ones by halves', async () => {
    let runs = 0;
    const batch = new Batch<number>(async (items) => {
      runs += 1;
      if (items.includes(77)) throw new Error('bad');
    }, 128);
    const results = await Promise.allSettled(Array.from({ length: 128 }, (_, n) => batch.add(n)));
    expect(results.flatMap(({ status }, n) => (status === 'rejected' ? [n] : []))).toEqual([77]);
    // Two for each of seven halvings, and the first.
    expect(runs).toBe(15);
  });

  it('does not try in parts what the database is away for', async () => {
    let runs = 0;
    const batch = new Batch<number>(async () => {
      runs += 1;
      throw Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
    }, 10);
    const results = await Promise.allSettled([1, 2, 3].map((n) => batch.add(n)));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(runs).toBe(1);
  });

  it('does alone what is given back, while others go on', async () => {
    const seen: number[][] = [];
    const open = new Map<number, () => void>();
    const gates = new Map(
      [2, 3].map((n) => [n, new Promise<void>((resolve) => void open.set(n, resolve))] as const),
    );
    const batch = new Batch<number>(
      async (items) => {
        seen.push([...items]);
        if (items.length > 1) return items.filter((n) => gates.has(n));
        await gates.get(items[0] ?? 0);
        return [];
      },
      10,
      1,
    );
    const [one, two, three] = [1, 2, 3].map((n) => batch.add(n));
    await one;
    await batch.add(4);
    expect(seen).toEqual([[1, 2, 3], [2], [4]]);
    open.get(2)?.();
    await two;
    open.get(3)?.();
    await three;
    expect(seen).toEqual([[1, 2, 3], [2], [4], [3]]);
  });
});
