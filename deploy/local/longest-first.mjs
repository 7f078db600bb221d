/** Jest's order of files: without an earlier run it takes the largest file for the longest, which it is not. */
import { createRequire } from 'node:module';

/** What runs for minutes: begun last, it would run alone in the end. */
const LONG = ['test/stories/year-2022.spec.ts', 'test/browser/every-page.spec.ts'];

// Its types are those of its CommonJS half.
const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer');

export default class LongestFirst extends Sequencer {
  /** @param {{ path: string }[]} tests */
  sort(tests) {
    const place = (/** @type {string} */ path) => {
      const at = LONG.findIndex((long) => path.endsWith(long));
      return at < 0 ? LONG.length : at;
    };
    const usual = /** @type {{ path: string }[]} */ (super.sort(tests));
    return [...usual].sort((a, b) => place(a.path) - place(b.path));
  }
}
