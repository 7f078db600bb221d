import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FakeClock } from '#testing';
import {
  INBOX_HINT,
  caseDecided,
  daysCredited,
  daysReversed,
  dutyDueSoon,
  dutyOpened,
  dutyOverdue,
  registrationSubmitted,
  reportReturned,
  reportSubmitted,
  reportVerified,
  tasksClosed,
  tasksOpened,
  type EventContract,
  type InboxHint,
} from '#contracts';
import { newId, type Database } from '#database';
import { HintPublisher, NotYet, type Received } from '#messaging';
import { OrgPicture, OrgStore } from '#org';
import type { Effect, Moment, Names } from '../domain/notice.js';
import { onDutyDueSoon, onDutyOpened, onDutyOverdue } from '../domain/duties.js';
import { onCaseDecided, onSubmitted } from '../domain/outcomes.js';
import {
  onDaysCredited,
  onDaysReversed,
  onReportReturned,
  onReportSubmitted,
  onReportVerified,
} from '../domain/reports.js';
import { onTasksClosed, onTasksOpened } from '../domain/tasks.js';
import {
  credit as exampleCredit,
  duty as exampleDuty,
  report as exampleReport,
  reportOutcome as exampleOutcome,
  submission,
  trip as exampleTrip,
} from '../domain/example.fixture.js';
import { makeInboxDatabase } from '../storage/inbox-database.fixture.js';
import { InboxPages, InboxRepository } from '../storage/inbox.repository.js';
import { DeliverNotices } from './deliver-notices.js';
import { personFacts, positionFacts, unitFacts } from './org-facts.fixture.js';

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

  const received = <Contract extends EventContract>(
    contract: Contract,
    data: unknown,
    sequence = 1,
    time = TIME,
  ) =>
    ({
      data,
      envelope: { id: newId(), time, type: contract.type, data, sequence },
    }) as unknown as Received<Contract>;
  const deliver = <Contract extends EventContract>(
    messages: Received<Contract>[],
    rule: (data: never, names: Names, moment: Moment) => Effect,
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

  /** Two duties of one trip, reminded of; their report, returned, chased, sent again, verified, corrected twice. */
  const reporting = (chapters: number) => {
    const [reportId, dutyId, otherDutyId] = [newId(), newId(), newId()];
    const people = { submitterId: cadre, participantIds: [cadre, colleague], hostUnitIds: [unit] };
    const facts = { ...exampleDuty, dutyId, personId: cadre, hostUnitIds: [unit] };
    const sent = { ...exampleReport, ...people, reportId, dutyIds: [dutyId, otherDutyId] };
    const outcome = { ...exampleOutcome, ...people, reportId, dutyIds: sent.dutyIds, by: secretary };
    const days = { ...exampleCredit, reportId, personId: cadre };
    const late = { ...facts, toldIds: [secretary] };
    let sequence = 0;
    const tell = <Contract extends EventContract>(
      contract: Contract,
      rule: (data: never, names: Names, moment: Moment) => Effect,
      data: unknown,
      day: string,
    ) => {
      sequence += 1;
      const message = received(contract, data, sequence, `${day}T02:00:00Z`);
      return () => deliver([message], rule);
    };
    const events = [
      [
        tell(dutyOpened, onDutyOpened, facts, '2022-03-30'),
        tell(dutyOpened, onDutyOpened, { ...facts, dutyId: otherDutyId, personId: colleague }, '2022-03-30'),
        tell(dutyDueSoon, onDutyDueSoon, { ...facts, daysLeft: 1 }, '2022-04-07'),
        tell(dutyOverdue, onDutyOverdue, { ...late, week: 0 }, '2022-04-09'),
        tell(dutyOverdue, onDutyOverdue, { ...late, week: 1 }, '2022-04-16'),
      ],
      [
        tell(reportSubmitted, onReportSubmitted, sent, '2022-04-17'),
        tell(reportReturned, onReportReturned, { ...outcome, reason: 'Ghi rõ địa điểm' }, '2022-04-18'),
        tell(dutyOverdue, onDutyOverdue, { ...late, week: 2 }, '2022-04-25'),
      ],
      [
        tell(reportSubmitted, onReportSubmitted, { ...sent, revision: 2 }, '2022-04-26'),
        tell(reportVerified, onReportVerified, { ...outcome, revision: 2 }, '2022-04-27'),
        tell(daysCredited, onDaysCredited, { ...days, revision: 2, days: 12 }, '2022-04-27'),
        tell(reportSubmitted, onReportSubmitted, { ...sent, revision: 3, correction: true }, '2022-04-28'),
        tell(reportVerified, onReportVerified, { ...outcome, revision: 3 }, '2022-04-29'),
        tell(daysReversed, onDaysReversed, { ...days, revision: 3, days: 2 }, '2022-04-29'),
        tell(daysCredited, onDaysCredited, { ...days, revision: 3, days: 1 }, '2022-04-29'),
        tell(reportSubmitted, onReportSubmitted, { ...sent, revision: 4, correction: true }, '2022-04-30'),
        tell(reportVerified, onReportVerified, { ...outcome, revision: 4 }, '2022-05-01'),
        tell(daysReversed, onDaysReversed, { ...days, revision: 4, days: 1 }, '2022-05-01'),
        // The last correction reports for the colleague no more.
        tell(dutyOpened, onDutyOpened, { ...facts, dutyId: otherDutyId, personId: colleague }, '2022-05-02'),
      ],
    ].slice(0, chapters);
    return { about: [reportId, dutyId, otherDutyId], events: events.flat() };
  };
  const titlesOf = async (personId: string, about: readonly string[]) => {
    const items = await pages.page(personId, { unreadOnly: false, limit: 100 });
    return items.filter((item) => about.includes(item.subjectId)).map(({ title }) => title);
  };

  const VERIFIED = 'Đã xác nhận: báo cáo BC-2022-00009';
  const OWED = 'Cần báo cáo: chuyến đi ĐK-2022-00017, hạn 08/04/2022';
  it.each([
    [
      'a report that is owed',
      1,
      {
        cadre: ['Quá hạn báo cáo 8 ngày: chuyến đi ĐK-2022-00017'],
        colleague: [OWED],
        head: ['Cán bộ quá hạn báo cáo 8 ngày: chuyến đi ĐK-2022-00017'],
      },
    ],
    [
      'a report that was returned and is owed again',
      2,
      {
        cadre: [
          'Quá hạn báo cáo 17 ngày: chuyến đi ĐK-2022-00017',
          'Trả lại để bổ sung: báo cáo BC-2022-00009',
        ],
        colleague: ['Trả lại để bổ sung: báo cáo BC-2022-00009'],
        head: ['Cán bộ quá hạn báo cáo 17 ngày: chuyến đi ĐK-2022-00017'],
      },
    ],
    [
      'each verification, corrections included',
      3,
      {
        cadre: [
          'Rút lại 1 ngày: báo cáo BC-2022-00009 được đính chính',
          'Đã xác nhận, cộng 1 ngày: báo cáo BC-2022-00009',
          'Đã xác nhận, cộng 12 ngày: báo cáo BC-2022-00009',
        ],
        // No day was credited: that the report was verified is all there is to say.
        colleague: [OWED, VERIFIED, VERIFIED, VERIFIED],
        head: [],
      },
    ],
  ])('leaves one message of %s, in whatever order', async (_, chapters, left) => {
    const places = reporting(chapters).events.map((__, n) => n);
    const order = fc.shuffledSubarray(places, { minLength: places.length });
    await fc.assert(
      fc.asyncProperty(order, async (shuffled) => {
        const { about, events } = reporting(chapters);
        for (const place of shuffled) await events[place]?.();
        expect((await titlesOf(cadre, about)).sort()).toEqual(left.cadre);
        expect((await titlesOf(colleague, about)).sort()).toEqual(left.colleague);
        expect(await titlesOf(secretary, about)).toEqual(left.head);
      }),
      { numRuns: 20 },
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
