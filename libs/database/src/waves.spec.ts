import { describe, expect, it } from '@jest/globals';
import { wavesOf } from './waves.js';

describe('waves', () => {
  it.each<[string, string[], string[][]]>([
    ['nothing', [], []],
    ['different things together', ['a1', 'b1', 'c1'], [['a1', 'b1', 'c1']]],
    [
      'the same thing one after the other',
      ['a1', 'a2', 'b1', 'a3', 'b2'],
      [['a1', 'b1'], ['a2', 'b2'], ['a3']],
    ],
  ])('have %s', (_, items, waves) => {
    expect(wavesOf(items, (item) => item.charAt(0))).toEqual(waves);
  });
});
