import { describe, expect, it } from '@jest/globals';
import { byDay, itemsOf, marking, type Item, type Pages } from './inbox-list';

const item = (seq: number, at: string, readAt: string | null = null): Item => ({
  ...{ notificationId: `n${seq}`, seq, kind: 'DUTY_OPENED', title: '', text: '', link: null },
  ...{ subjectId: '', at, readAt },
});
const pages = (...lists: Item[][]): Pages => ({
  pages: lists.map((items) => ({ items, nextCursor: null, unread: 0 })),
  pageParams: [],
});
const readOf = (data: Pages) => itemsOf(data).map(({ seq, readAt }) => [seq, readAt]);

it('groups by the day in Việt Nam, not by that of Greenwich', () => {
  const days = byDay([
    item(3, '2022-08-09T17:00:00Z'),
    item(2, '2022-08-09T16:59:59Z'),
    item(1, '2022-08-08T20:00:00Z'),
  ]);
  expect(days.map(({ day, items }) => [day, items.map(({ seq }) => seq)])).toEqual([
    ['2022-08-10', [3]],
    ['2022-08-09', [2, 1]],
  ]);
});

it('shows once what stands in two pages while they are asked for again', () => {
  const twice = item(2, '2022-08-09T00:00:00Z');
  expect(
    itemsOf(pages([item(3, '2022-08-09T01:00:00Z'), twice], [twice, item(1, '2022-08-08T00:00:00Z')])),
  ).toHaveLength(3);
});

describe('marking', () => {
  const data = pages([item(3, 'c'), item(2, 'b', 'before')], [item(1, 'a')]);

  it('marks one', () => {
    expect(readOf(marking(data, { notificationIds: ['n1'] }, 'now'))).toEqual([
      [3, null],
      [2, 'before'],
      [1, 'now'],
    ]);
  });

  it('marks what has been seen, and leaves what came after it', () => {
    expect(readOf(marking(data, { upToSeq: 2 }, 'now'))).toEqual([
      [3, null],
      [2, 'before'],
      [1, 'now'],
    ]);
  });
});
