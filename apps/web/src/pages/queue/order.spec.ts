import { describe, expect, it } from '@jest/globals';
import { nextAfter, stepFrom } from './order';

const rows = ['1', '2', '3', '4'].map((taskId) => ({ taskId }));
const decided =
  (...ids: string[]) =>
  (taskId: string) =>
    ids.includes(taskId);

describe('moving', () => {
  it.each([
    ['2', 1, '3'],
    ['2', -1, '1'],
    ['4', 1, '4'],
    ['1', -1, '1'],
    ['gone', 1, '1'],
    [undefined, -1, '1'],
  ])('from %s by %i: %s', (from, step, to) => {
    expect(stepFrom(rows, from, step)?.taskId).toBe(to);
  });

  it('goes nowhere in an empty list', () => {
    expect(stepFrom([], '1', 1)).toBeUndefined();
  });
});

describe('after a decision', () => {
  it('opens the next one', () => {
    expect(nextAfter(rows, '2', decided())?.taskId).toBe('3');
  });
  it('passes over what is already decided', () => {
    expect(nextAfter(rows, '2', decided('3'))?.taskId).toBe('4');
  });
  it('turns back at the end', () => {
    expect(nextAfter(rows, '4', decided('3'))?.taskId).toBe('2');
  });
  it('opens nothing when everything is decided', () => {
    expect(nextAfter(rows, '4', decided('1', '2', '3'))).toBeUndefined();
  });
  it('begins at the top when the open one has left the list', () => {
    expect(nextAfter(rows, 'gone', decided('1'))?.taskId).toBe('2');
  });
});
