import sharp from 'sharp';
import type { Random } from './random.js';

/** Larger than what a full disk still takes (disk.ts), small enough to be examined quickly. */
const SIDE = 420;
const VARIANTS = 6;

/** Pictures full of noise, which no format makes small; a few of them, as drawing one is no part of the load. */
export async function photographs(random: Random): Promise<() => Buffer> {
  const made = await Promise.all(
    Array.from({ length: VARIANTS }, () => {
      const pixels = Buffer.from(Array.from({ length: SIDE * SIDE * 3 }, () => random.below(256)));
      return sharp(pixels, { raw: { width: SIDE, height: SIDE, channels: 3 } })
        .jpeg({ quality: 90 })
        .toBuffer();
    }),
  );
  let n = 0;
  return () => made[n++ % made.length] ?? Buffer.alloc(0);
}
