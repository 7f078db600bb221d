import { describe, expect, it } from '@jest/globals';
import { formatMessage, resumedFrom } from './event-stream.js';

describe('a server-sent event', () => {
  it('has its number first, and its data on one line', () => {
    expect(formatMessage({ event: 'inbox', id: 7, data: { text: 'hai\ndòng' } })).toBe(
      'id: 7\nevent: inbox\ndata: {"text":"hai\\ndòng"}\n\n',
    );
  });

  it('without a number leaves the place of the last one alone', () => {
    expect(formatMessage({ event: 'queue', data: {} })).toBe('event: queue\ndata: {}\n\n');
  });
});

describe('where a stream goes on', () => {
  it.each([
    [undefined, undefined, undefined],
    ['12', undefined, 12],
    [undefined, 12, 12],
    ['13', 12, 13],
    ['0', undefined, 0],
    ['abc', 12, 12],
    ['-1', undefined, undefined],
    ['1e3', undefined, undefined],
    ['99999999999999999999', undefined, undefined],
  ])('header %s and query %s: after %s', (header, query, after) => {
    expect(resumedFrom(header, query)).toBe(after);
  });
});
