import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FakeClock } from '#testing';
import {
  INBOX_HINT,
  caseDecided,
  registrationSubmitted,
  tasksClosed,
  tasksOpened,
  type EventContract,
  type InboxHint,
} from '#contracts';
import { newId, type Database } from '#database';
import { HintPublisher, NotYet, type Received } from '#messaging';
import { OrgPicture, OrgStore } from '#org';
import type { Effect, Names } from '../domain/notice.js';
import { onCaseDecided, onSubmitted } from '../domain/outcomes.js';
import { onTasksClosed, onTasksOpened } from '../domain/tasks.js';
import { submission, trip as exampleTrip } from '../domain/example.fixture.js';
import { makeInboxDatabase } from '../storage/inbox-database.fixture.js';
import { InboxPages, InboxRepository } from '../storage/inbox.repository.js';
import { DeliverNotices } from './deliver-notices.js';

const TIME = '2022-03-01T02:00:00Z';
const DUE = '2022-03-04T16:59:59.999Z';

describe('delivering notices', () => {
  let database: Database;
  let drop: () => Promise<void>;
  let pages: InboxPages;
  let notices: DeliverNotices;
  let hints: { key: string; body: InboxHint }[] = [];
  const [cadre, colleague, secretary, unit] = [newId(), newId(), newId(), newId()];

  beforeAll(async () => {
    ({ database, drop } = await makeInboxDatabase());
    pages = new InboxPages(database);
    const store = new OrgStore(database);
    await database.transaction(async (tx) => {
      await store.apply(tx, 'units', [unitFacts(unit)]);
      await store.apply(tx, 'people', [
        personFacts(cadre, 'Trần Văn Một'),
        personFacts(colleague, 'Lê Thị Hai'),
        personFacts(secretary, 'Nguyễn Văn Ba'),
      ]);
      await store.apply(tx, 'positions', [positionFacts(secretary, unit)]);
    });
    const publishHint = (key: string, body: Buffer) => {
      hints.push({ key, body: JSON.parse(body.toString('utf8')) as InboxHint });
      return Promise.resolve();
    };
    const picture = new OrgPicture(store, FakeClock.at(TIME));
    notices = new DeliverNotices(new InboxRepository(), picture, new HintPublisher({ publishHint } as never));
  });
  afterAll(() => drop());
  beforeEach(() => {
    hints = [];
  });

  const received = <Contract extends EventContract>(contract: Contract, data: unknown) =>
    ({
      data,
      envelope: { id: newId(), time: TIME, type: contract.type, data },
    }) as unknown as Received<Contract>;
  const deliver = <Contract extends EventContract>(
    messages: Received<Contract>[],
    rule: (data: never, names: Names) => Effect,
  ) => database.transaction((tx) => notices.deliver(tx, messages, rule as never));
  const kindsOf = async (personId: string, subjectId: string) => {
    const items = await pages.page(personId, { unreadOnly: false, limit: 100 });
    return items
      .filter((item) => item.subjectId === subjectId)
      .map((item) => item.kind)
      .sort();
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
          deliver(
            [received(registrationSubmitted, { ...submission, ...people, registrationId, revision })],
            onSubmitted,
          ),
        () => deliver([received(tasksOpened, { ...step, tasks: [task] })], onTasksOpened),
        () => deliver([received(tasksClosed, { ...step, tasks: [closed], by: secretary })], onTasksClosed),
        () =>
          deliver(
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
    const state = await pages.state(cadre);
    expect(hints.map((hint) => hint.key)).toEqual([INBOX_HINT]);
    const people = hints[0]?.body.people ?? [];
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
    const work = database.transaction(async (tx) => {
      await notices.deliver(tx, [event], onSubmitted);
      throw new Error('later in the batch');
    });
    await expect(work).rejects.toThrow('later in the batch');
    expect(hints).toEqual([]);
  });

  it('waits for a person that the directory has not told of, rather than name nobody', async () => {
    const stranger = newId();
    const event = received(registrationSubmitted, {
      ...submission,
      submitterId: stranger,
      participantIds: [stranger, colleague],
      hostUnitIds: [unit],
    });
    await expect(deliver([event], onSubmitted)).rejects.toBeInstanceOf(NotYet);
    expect(await kindsOf(colleague, submission.registrationId)).toEqual([]);
  });
});

function unitFacts(unitId: string) {
  return {
    ...{
      unitId,
      version: 1,
      code: 'TP',
      name: 'Huyện đoàn Tuy Phong',
      shortName: 'Tuy Phong',
      level: 'DISTRICT',
    },
    ...{ parentId: null, symbol: null, validFrom: '2000-01-01', validTo: null, mergedIntoId: null },
  };
}

function personFacts(personId: string, fullName: string) {
  return {
    ...{ personId, version: 1, fullName, givenName: fullName, fullTime: true, workArea: 'UNION_WORK' },
    ...{ validFrom: '2000-01-01', validTo: null },
  };
}

function positionFacts(personId: string, unitId: string) {
  return {
    ...{ positionId: newId(), version: 1, personId, unitId, type: 'SECRETARY', title: 'Bí thư', rank: 1 },
    ...{ home: true, validFrom: '2000-01-01', validTo: null },
  };
}
