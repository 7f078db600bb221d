import { describe, expect, it } from '@jest/globals';
import { endEarly, exemptionFacts, requireExemption, type Exemption } from './exemption.js';
import { CADRE, PLAN, STRANGER } from './trip.fixture.js';

const study: Exemption = {
  exemptionId: STRANGER,
  version: 1,
  eventSeq: 1,
  planId: PLAN,
  personId: CADRE,
  kind: 'LONG_TERM_STUDY',
  from: '2022-01-10',
  to: '2022-12-31',
  endedOn: null,
  document: '137-QĐ/TĐTN-TCKT',
};

describe('an exemption', () => {
  it.each([
    ['study of exactly six months', { kind: 'LONG_TERM_STUDY', from: '2022-01-01', to: '2022-06-30' }],
    ['study from the end of a long month', { kind: 'LONG_TERM_STUDY', from: '2022-08-31', to: '2023-02-27' }],
    ['sick leave of a month', { kind: 'LONG_SICK_LEAVE', from: '2022-01-17', to: '2022-02-16' }],
    ['maternity leave', { kind: 'MATERNITY_LEAVE', from: '2022-02-14', to: '2022-08-13' }],
  ] as const)('is granted for %s', (_, exemption) => {
    expect(() => requireExemption(exemption)).not.toThrow();
  });

  it.each([
    [
      'study of a day less than six months',
      'LONG_TERM_STUDY',
      '2022-01-01',
      '2022-06-29',
      'EXEMPTION_TOO_SHORT',
    ],
    ['study of five months', 'LONG_TERM_STUDY', '2022-01-01', '2022-05-31', 'EXEMPTION_TOO_SHORT'],
    ['an end before the start', 'MATERNITY_LEAVE', '2022-08-13', '2022-02-14', 'END_BEFORE_START'],
  ] as const)('is refused for %s', (_, kind, from, to, code) => {
    expect(() => requireExemption({ kind, from, to })).toThrow(expect.objectContaining({ code }));
  });

  it('ends early on a day within it, once', () => {
    const ended = endEarly(study, '2022-06-30');
    expect(ended).toMatchObject({ endedOn: '2022-06-30', to: '2022-12-31', version: 2, eventSeq: 2 });
    expect(exemptionFacts(ended)).toMatchObject({ to: '2022-06-30', version: 2 });
    expect(() => endEarly(ended, '2022-05-31')).toThrow(expect.objectContaining({ code: 'ALREADY_ENDED' }));
  });

  it.each([
    ['2022-01-09', 'END_BEFORE_START'],
    ['2022-12-31', 'INVALID_INPUT'],
  ])('does not end early on %s', (lastDay, code) => {
    expect(() => endEarly(study, lastDay)).toThrow(expect.objectContaining({ code }));
  });
});
