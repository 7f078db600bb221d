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
});
