import { expect } from '@jest/globals';
import { PROBLEMS, type ProblemCode } from '#contracts';
import type { Answer } from '#testing';

/** A refusal: a problem document with a stable code, a Vietnamese text and the request’s id. */
export function refused(answer: Answer<unknown>, status: number, code: ProblemCode) {
  expect({ status: answer.status, code: answer.problem?.code }).toEqual({ status, code });
  expect(answer.problem).toMatchObject({ title: PROBLEMS[code][1], status });
  expect(answer.problem?.detail).toMatch(/[^\u0000-\u007f]/);
  expect(answer.problem?.['requestId']).toBeTruthy();
  return answer.problem!;
}
