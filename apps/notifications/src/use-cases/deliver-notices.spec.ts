import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { INBOX_HINT, caseDecided, registrationSubmitted, tasksClosed, tasksOpened } from '#contracts';
import { newId } from '#database';
import { NotYet } from '#messaging';
import { onCaseDecided, onSubmitted } from '../domain/outcomes.js';
import { onTasksClosed, onTasksOpened } from '../domain/tasks.js';
import { submission, trip as exampleTrip } from '../domain/example.fixture.js';
import { Deliveries, TIME, cadre, colleague, received, secretary, unit } from './deliveries.fixture.js';

const DUE = '2022-03-04T16:59:59.999Z';

describe('delivering notices', () => {
  let deliveries: Deliveries;
  beforeAll(async () => {
    deliveries = await Deliveries.make();
  });
  afterAll(() => deliveries.drop());
  beforeEach(() => {
    deliveries.hints = [];
  });

  const kindsOf = async (personId: string, subjectId: string) => {
    const messages = await deliveries.messagesOf(personId, [subjectId]);
    return messages.map(({ kind }) => kind).sort();
  };

  /** A registration that was returned once and then approved, with all that was said about it. */
  const story = () => {
    const [caseId, registrationId] = [newId(), newId()];
    const people = { submitterId: cadre, participantIds: [cadre, colleague], hostUnitIds: [unit] };
    const round = (revision: number, outcome: 'RETURNED' | 'APPROVED') => {
      const trip = { ...exampleTrip, ...people, caseId, subjectId: registrationId, revision };
      const taskId = newId();
      const step = { case: trip, step: 1, stepName: 'Nơi đến' };
      const task = { taskId, assigneeId: secretary, unitId: unit, dueAt: DUE, reason: null };
      const closed = { taskId, assigneeId: secretary, result: outcome };
      return [
        () =>
          deliveries.deliver(
            [received(registrationSubmitted, { ...submission, ...people, registrationId, revision })],
            onSubmitted,
          ),
        () => deliveries.deliver([received(tasksOpened, { ...step, tasks: [task] })], onTasksOpened),
        () =>
          deliveries.deliver(
            [received(tasksClosed, { ...step, tasks: [closed], by: secretary })],
            onTasksClosed,
          ),
        () =>
          deliveries.deliver(
            [
              received(caseDecided, {
                case: trip,
                outcome,
                by: secretary,
                stepName: 'Nơi đến',
                reason: outcome === 'RETURNED' ? 'Sửa ngày' : null,
                at: TIME,
              }),
            ],
            onCaseDecided,
          ),
      ];
    };
    return { registrationId, events: [...round(1, 'RETURNED'), ...round(2, 'APPROVED')] };
  };

  it('leaves the same messages in whatever order the events arrive', async () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 });
    await fc.assert(
      fc.asyncProperty(order, async (places) => {
        const { registrationId, events } = story();
        for (const place of places) await events[place]?.();
        expect(await kindsOf(cadre, registrationId)).toEqual([
          'REGISTRATION_APPROVED',
          'REGISTRATION_RETURNED',
        ]);
        expect(await kindsOf(colleague, registrationId)).toEqual([
          'NAMED_IN_TRIP',
          'REGISTRATION_APPROVED',
          'REGISTRATION_RETURNED',
        ]);
        expect(await kindsOf(secretary, registrationId)).toEqual(['VISIT_EXPECTED']);
      }),
      { numRuns: 40 },
    );
  });

  it('tells the gateways whose inbox changed, with the state after the commit', async () => {
    const { events } = story();
    await events[1]?.();
    const state = await deliveries.pages.state(cadre);
    expect(deliveries.hints.map((hint) => hint.key)).toEqual([INBOX_HINT]);
    const people = deliveries.hints[0]?.body.people ?? [];
    expect(people.map((person) => person.personId).sort()).toEqual([cadre, secretary].sort());
    expect(people.find((person) => person.personId === cadre)).toMatchObject(state);
  });

  it('tells nobody of what was rolled back', async () => {
    const { submitterId, ...rest } = {
      ...submission,
      submitterId: cadre,
      participantIds: [cadre, colleague],
      hostUnitIds: [unit],
    };
    const event = received(registrationSubmitted, { ...rest, submitterId, registrationId: newId() });
    const work = deliveries.database.transaction(async (tx) => {
      await deliveries.notices.deliver(tx, [event], onSubmitted);
      throw new Error('later in the batch');
    });
    await expect(work).rejects.toThrow('later in the batch');
    expect(deliveries.hints).toEqual([]);
  });

  it('waits for a person that the directory has not told of, rather than name nobody', async () => {
    const stranger = newId();
    const event = received(registrationSubmitted, {
      ...submission,
      submitterId: stranger,
      participantIds: [stranger, colleague],
      hostUnitIds: [unit],
    });
    await expect(deliveries.deliver([event], onSubmitted)).rejects.toBeInstanceOf(NotYet);
    expect(await kindsOf(colleague, submission.registrationId)).toEqual([]);
  });
});
