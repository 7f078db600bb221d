import { describe, expect, it } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import { Refusal, registrationRoutes, type FieldProblem, type RouteContract } from '#contracts';
import { validateInput } from './input.js';

const valid = {
  year: 2022,
  participantIds: ['019307c0-0000-7000-8000-000000000001'],
  hostUnitIds: ['019307c0-0000-7000-8000-000000000002'],
  dates: { from: '2022-03-18', to: '2022-03-29' },
  purpose: 'TOPICAL_STUDY',
  content: 'Khảo sát',
  contact: { name: 'Thường trực Huyện đoàn' },
};

function problemsOf(
  body: unknown,
  route: RouteContract = registrationRoutes.saveDraft,
  more: object = {},
): FieldProblem[] {
  try {
    validateInput(route, { body, params: {}, query: {}, headers: {}, ...more } as FastifyRequest);
    return [];
  } catch (error) {
    if (error instanceof Refusal && error.errors !== undefined) return error.errors;
    throw error;
  }
}

describe('the door', () => {
  it('takes a whole body and fills defaults', () => {
    const input = validateInput(registrationRoutes.saveDraft, {
      body: valid,
      params: {},
      query: {},
      headers: {},
    } as FastifyRequest);
    expect(input.body).toMatchObject({
      dates: { fromHalf: 'am', toHalf: 'pm' },
      roundId: null,
      topicIds: [],
    });
  });

  it.each<[string, unknown, string, string]>([
    ['a missing field', { ...valid, purpose: undefined }, '/purpose', 'missing'],
    ['an unknown field', { ...valid, sneaky: 1 }, '/sneaky', 'unknown_field'],
    ['31/11', { ...valid, dates: { from: '2022-11-31', to: '2022-12-01' } }, '/dates/from', 'invalid_format'],
    ['a wrong type', { ...valid, year: '2022' }, '/year', 'invalid_type'],
    ['a string of 100 kB', { ...valid, content: 'x'.repeat(100_000) }, '/content', 'too_big'],
    ['an unknown purpose', { ...valid, purpose: 'HOLIDAY' }, '/purpose', 'invalid_value'],
    ['half of a surrogate pair', { ...valid, content: 'a\ud800b' }, '/content', 'invalid_format'],
    ['a NUL character', { ...valid, content: 'a\u0000b' }, '/content', 'invalid_format'],
    ['no participants', { ...valid, participantIds: [] }, '/participantIds', 'too_small'],
    ['an id that is none', { ...valid, hostUnitIds: ['x'] }, '/hostUnitIds/0', 'invalid_format'],
    ['an array for an object', [], '', 'invalid_type'],
    ['nothing', undefined, '', 'missing'],
  ])('refuses %s', (_, body, pointer, code) => {
    expect(problemsOf(body)).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it('speaks Vietnamese', () => {
    const details = problemsOf({ ...valid, year: 'x', content: 'x'.repeat(100_000) }).map(
      ({ detail }) => detail,
    );
    expect(details).toHaveLength(2);
    for (const detail of details) expect(detail).toMatch(/[àáảãạăâđêôơưếềệốồộớờợứừựíìịúùụýỳỵ]/i);
  });

  it('brings text into one form', () => {
    const decomposed = 'Đà Nẵng'.normalize('NFD');
    const input = validateInput(registrationRoutes.saveDraft, {
      body: { ...valid, content: ` ${decomposed} ` },
      params: {},
      query: {},
      headers: {},
    } as FastifyRequest);
    expect((input.body as { content: string }).content).toBe('Đà Nẵng'.normalize('NFC'));
  });

  it.each([
    [undefined, 'IF_MATCH_REQUIRED'],
    ['*', 'INVALID_INPUT'],
    ['"x"', 'INVALID_INPUT'],
  ])('asks for the version that was seen: %s', (header, code) => {
    const request = {
      params: { id: valid.hostUnitIds[0] },
      query: {},
      headers: { 'if-match': header },
    } as unknown as FastifyRequest;
    let refusal: unknown;
    try {
      validateInput(registrationRoutes.submit, request);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toMatchObject({ code });
  });
});
