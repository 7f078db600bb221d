import { describe, expect, it } from '@jest/globals';
import { begin, fieldsOf, unanswered } from './answer-values';

const questions = [
  { code: '1', title: 'Số chi đoàn đã thu', required: true, answer: '42' },
  { code: '2', title: 'Sổ theo dõi', required: true, answer: null },
  { code: '3', title: 'Khó khăn', required: false, answer: null },
];
const answer = { version: 3, questions };
const mine = { 1: '42', 2: 'Có sổ.', 3: '' };

it('sends what is answered, and names what has to be', () => {
  expect(fieldsOf(questions, { 1: ' 42 ', 2: '  ', 3: '' })).toEqual({
    answers: [{ code: '1', text: '42' }],
  });
  expect(unanswered(questions, { 1: '42', 3: '' }).map(({ code }) => code)).toEqual(['2']);
  expect(unanswered(questions, mine)).toEqual([]);
});

describe('a form begins', () => {
  const saved = { 1: '42', 2: '', 3: '' };

  it('with what the server has', () => {
    expect(begin(answer, undefined)).toEqual({ texts: saved, other: null });
    expect(begin(answer, { version: 1, texts: saved })).toEqual({ texts: saved, other: null });
  });

  it('with what was written here since it was saved', () => {
    expect(begin(answer, { version: 3, texts: mine })).toEqual({ texts: mine, other: null });
  });

  it('with what a colleague saved meanwhile, and what was written here is offered', () => {
    expect(begin(answer, { version: 2, texts: mine })).toEqual({ texts: saved, other: mine });
  });
});
