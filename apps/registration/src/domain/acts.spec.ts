import { describe, expect, it } from '@jest/globals';
import { SubmissionFacts } from '#contracts';
import { actionsOf, edit, requestCancellation, requestWithdrawal, submit } from './acts.js';
import { asEdited } from './registration.js';
import { CADRE, COLLEAGUE, NOW, ROUND, fields, registration } from './trip.fixture.js';

const LATER = new Date('2022-03-02T01:00:00Z');
const names = { topicNames: ['Quỹ Đoàn'], roundName: null };

describe('a submission', () => {
  it('is one revision and one event later, with everything that deciders need', () => {
    const { registration: submitted, event } = submit(registration(), registration(), names, LATER);
    expect(submitted).toMatchObject({ state: 'SUBMITTED', revision: 1, version: 2, eventSeq: 1 });
    expect(SubmissionFacts.parse(event?.data)).toMatchObject({ revision: 1, topicNames: ['Quỹ Đoàn'] });
  });

  it('after a return leaves the reason of the return behind, and remembers its round', () => {
    const returned = registration({ state: 'RETURNED', revision: 1, reason: 'Nêu rõ.', decidedAt: NOW });
    const { registration: again } = submit(returned, { ...returned, roundId: ROUND }, names, LATER);
    expect(again).toMatchObject({ revision: 2, reason: null, decidedAt: null, submittedRoundId: ROUND });
  });
});

describe('an edit', () => {
  it('moves a draft to another year, but not what was submitted', () => {
    const details = { ...registration(), year: 2023 };
    expect(edit(registration(), details, LATER)).toMatchObject({ year: 2023, version: 2 });
    const returned = registration({ state: 'RETURNED', revision: 1 });
    expect(() => edit(returned, details, LATER)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });
});

describe('an edit of what was returned', () => {
  const returned = registration({ state: 'RETURNED', revision: 1 });
  const { planId, provinceId, submitterUnitId, departmentIds } = returned;
  const details = {
    ...{ ...fields(), planId, provinceId, submitterUnitId, departmentIds },
    ...{ content: 'Khác.', days: 3, countedDays: 3 },
  };

  it('is kept apart from what was submitted, for its submitter alone', () => {
    const edited = edit(returned, details, LATER);
    expect(edited).toMatchObject({ content: returned.content, days: 5, version: 2, updatedAt: LATER });
    expect(asEdited(edited)).toMatchObject({ content: 'Khác.', days: 3, state: 'RETURNED' });
    expect(asEdited(returned)).toBe(returned);
  });

  it('becomes the registration when it is submitted again', () => {
    const edited = edit(returned, details, LATER);
    const { registration: again } = submit(asEdited(edited), asEdited(edited), names, LATER);
    expect(again).toMatchObject({ content: 'Khác.', edited: null, revision: 2 });
  });

  it('is nobody’s business once the registration is withdrawn', () => {
    const edited = edit(returned, details, LATER);
    const asked = requestWithdrawal(edited, null, LATER);
    expect(asked.event?.data).toMatchObject({ days: 5 });
    expect(asEdited(asked.registration)).toMatchObject({ content: returned.content });
  });
});

describe('an ending', () => {
  it('of what waits for a decision, or was returned, is asked for', () => {
    const waiting = registration({ state: 'SUBMITTED', revision: 1, eventSeq: 1 });
    const asked = requestWithdrawal(waiting, 'Bận họp.', LATER);
    expect(asked.registration).toMatchObject({ state: 'WITHDRAWING', endingReason: 'Bận họp.', eventSeq: 2 });
    expect(asked.event?.contract.type).toBe('vn.dicoso.registration.withdrawal-requested.v1');
    const returned = requestWithdrawal({ ...waiting, state: 'RETURNED', reason: 'Nêu rõ.' }, null, LATER);
    expect(returned.registration).toMatchObject({ state: 'WITHDRAWING', reason: 'Nêu rõ.' });
    expect(returned.event?.contract.type).toBe('vn.dicoso.registration.withdrawal-requested.v1');
  });

  it('of an approved trip is refused from its first day on', () => {
    const approved = registration({ state: 'APPROVED', revision: 1 });
    const cancel = (today: string) => requestCancellation(approved, 'Đổi kế hoạch.', LATER, today);
    expect(cancel('2022-03-20').registration.state).toBe('CANCELLING');
    expect(() => cancel('2022-03-21')).toThrow(
      expect.objectContaining({ code: 'TRIP_STARTED', facts: { from: '21/03/2022' } }),
    );
  });
});

describe('what may be done now', () => {
  it('is offered to the submitter alone', () => {
    expect(actionsOf(registration(), CADRE, '2022-03-01')).toEqual(['EDIT', 'DELETE', 'SUBMIT']);
    expect(actionsOf(registration(), COLLEAGUE, '2022-03-01')).toEqual([]);
  });

  it('leaves cancelling out once the trip has begun', () => {
    const approved = registration({ state: 'APPROVED' });
    expect(actionsOf(approved, CADRE, '2022-03-20')).toEqual(['CANCEL']);
    expect(actionsOf(approved, CADRE, '2022-03-21')).toEqual([]);
  });
});
