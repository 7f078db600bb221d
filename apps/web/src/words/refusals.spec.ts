import { expect, it } from '@jest/globals';
import { PROBLEMS } from '../../../../libs/contracts/src/problem';
import refusals from './en/refusals';

it('says every refusal of the server in English, and none that there is not', () => {
  // A status of 200 is a warning beside a draft, no refusal.
  const codes = Object.entries(PROBLEMS).flatMap(([code, [status]]) => (status === 200 ? [] : [code]));
  expect(Object.keys(refusals).sort()).toEqual(codes.sort());
});

it('fills nothing in: the figures of a case are in the server’s words alone', () => {
  for (const { title, detail } of Object.values(refusals)) expect(`${title} ${detail}`).not.toMatch(/[{}]/);
});
