import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  actionClosed,
  actionDueSoon,
  actionOpened,
  actionOverdue,
  actionReopened,
  actionRepaired,
  caseDecided,
  conclusionDueSoon,
  conclusionIssued,
  conclusionOverdue,
  conclusionSubmitted,
  unitReportCancelled,
  unitReportDueSoon,
  unitReportReceived,
  unitReportRequested,
  unitReportReturned,
  visitCancelled,
  visitScheduled,
  type EventContract,
} from '#contracts';
import { newId } from '#database';
import {
  action as exampleAction,
  conclusion as exampleConclusion,
  due as exampleDue,
  paperCase,
  request as exampleRequest,
  visit as exampleVisit,
} from '../domain/inspection.fixture.js';
import {
  onConclusionDueSoon,
  onConclusionOverdue,
  onVisitCancelled,
  onVisitScheduled,
} from '../domain/inspections.js';
import { onCaseDecided } from '../domain/outcomes.js';
import { onConclusionIssued, onPaperSubmitted } from '../domain/papers.js';
import {
  onActionClosed,
  onActionDueSoon,
  onActionOpened,
  onActionOverdue,
  onActionReopened,
  onActionRepaired,
} from '../domain/repairs.js';
import {
  onUnitReportCancelled,
  onUnitReportDueSoon,
  onUnitReportReceived,
  onUnitReportRequested,
  onUnitReportReturned,
} from '../domain/unit-reports.js';
import { Deliveries, cadre, colleague, received, secretary, unit, type Rule } from './deliveries.fixture.js';

describe('delivering notices of an inspection', () => {
  let deliveries: Deliveries;
  beforeAll(async () => {
    deliveries = await Deliveries.make();
  });
  afterAll(() => deliveries.drop());

  type Told = () => Promise<void>;
  type Story = { about: string[]; events: Told[] };

  /** Events of one aggregate, as they follow each other. */
  const aggregate = (subject = newId()) => {
    let sequence = 0;
    return <Contract extends EventContract>(
      contract: Contract,
      rule: Rule,
      data: unknown,
      day: string,
    ): Told => {
      sequence += 1;
      const message = received(contract, data, sequence, `${day}T02:00:00Z`, subject);
      return () => deliveries.deliver([message], rule);
    };
  };

  /** Opened, chased, repaired, not accepted, chased, repaired again, verified. */
  const repair = (length: number): Story => {
    const actionId = newId();
    const told = { unitId: unit, ownerId: null };
    const forUnit = { ...exampleAction, ...told, actionId, toldIds: [secretary] };
    const forTeam = { ...forUnit, toldIds: [cadre, colleague] };
    const tell = aggregate();
    const events = [
      tell(actionOpened, onActionOpened, forUnit, '2022-06-20'),
      tell(actionDueSoon, onActionDueSoon, { ...forUnit, daysLeft: 3 }, '2022-07-12'),
      tell(actionOverdue, onActionOverdue, { ...forUnit, week: 0 }, '2022-07-16'),
      tell(actionRepaired, onActionRepaired, forTeam, '2022-07-18'),
      tell(actionReopened, onActionReopened, { ...forUnit, reason: 'Thiếu sổ' }, '2022-07-19'),
      tell(actionOverdue, onActionOverdue, { ...forUnit, week: 1 }, '2022-07-23'),
      tell(actionRepaired, onActionRepaired, forTeam, '2022-07-24'),
      tell(actionClosed, onActionClosed, forUnit, '2022-07-25'),
    ];
    return { about: [actionId], events: events.slice(0, length) };
  };

  /** Planned and moved; its conclusion chased, returned, approved, issued. Or the visit is cancelled. */
  const visit = (ends: 'RETURNED' | 'ISSUED' | 'CANCELLED'): Story => {
    const [visitId, paperId, planId, caseId] = [newId(), newId(), newId(), newId()];
    const facts = { ...exampleVisit, visitId, planId, unitId: unit };
    const people = { teamPersonIds: [cadre, colleague], toldIds: [secretary] };
    const due = { ...exampleDue, subjectId: visitId, planId, unitId: unit, toldIds: [cadre, colleague] };
    const team = { submitterId: cadre, participantIds: [cadre, colleague], hostUnitIds: [unit] };
    const paper = { ...exampleConclusion, ...team, paperId, planId, unitId: unit, toldIds: [secretary] };
    const file = { ...paperCase, ...team, caseId, kind: 'INSPECTION_CONCLUSION', subjectId: paperId };
    const verdict = { case: file, outcome: 'RETURNED', by: null, stepName: null, reason: 'Ghi rõ' };
    const [ofVisit, ofPaper, ofCase] = [aggregate(), aggregate(), aggregate()];
    const scheduled = [
      ofVisit(visitScheduled, onVisitScheduled, { ...facts, ...people }, '2022-05-25'),
      // The colleague is not in the team any more.
      ofVisit(
        visitScheduled,
        onVisitScheduled,
        { ...facts, ...people, teamPersonIds: [cadre] },
        '2022-05-27',
      ),
    ];
    const returned = [
      ofVisit(conclusionDueSoon, onConclusionDueSoon, { ...due, daysLeft: 3 }, '2022-06-14'),
      ofVisit(conclusionOverdue, onConclusionOverdue, { ...due, week: 0 }, '2022-06-18'),
      ofPaper(conclusionSubmitted, onPaperSubmitted, paper, '2022-06-18'),
      ofCase(caseDecided, onCaseDecided, verdict, '2022-06-19'),
      ofVisit(conclusionOverdue, onConclusionOverdue, { ...due, week: 1 }, '2022-06-25'),
    ];
    const again = { ...file, revision: 2 };
    const issued = [
      ofPaper(conclusionSubmitted, onPaperSubmitted, { ...paper, revision: 2 }, '2022-06-26'),
      ofCase(caseDecided, onCaseDecided, { ...verdict, case: again, outcome: 'APPROVED' }, '2022-06-27'),
      ofPaper(conclusionIssued, onConclusionIssued, { ...paper, revision: 2, by: cadre }, '2022-06-28'),
    ];
    const about = [visitId, paperId];
    if (ends === 'RETURNED') return { about, events: [...scheduled, ...returned] };
    if (ends === 'ISSUED') return { about, events: [...scheduled, ...returned, ...issued] };
    const cancelled = ofVisit(visitCancelled, onVisitCancelled, { ...facts, ...people }, '2022-06-05');
    return { about, events: [...scheduled, cancelled] };
  };

  /** Asked for, received, returned; then received again, or no longer asked for. */
  const report = (length: number, ends: 'RECEIVED' | 'CANCELLED' = 'RECEIVED'): Story => {
    const [requestId, answerId] = [newId(), newId()];
    const forUnit = { ...exampleRequest, requestId, unitId: unit, toldIds: [secretary] };
    const forAsker = { ...forUnit, toldIds: [cadre] };
    const tell = aggregate(answerId);
    const returned = { ...forUnit, reason: 'Thiếu số liệu' };
    const events = [
      tell(unitReportRequested, onUnitReportRequested, forUnit, '2022-06-20'),
      tell(unitReportDueSoon, onUnitReportDueSoon, { ...forUnit, daysLeft: 3 }, '2022-07-12'),
      tell(unitReportReceived, onUnitReportReceived, forAsker, '2022-07-13'),
      tell(unitReportReturned, onUnitReportReturned, returned, '2022-07-14'),
      ends === 'RECEIVED'
        ? tell(unitReportReceived, onUnitReportReceived, forAsker, '2022-07-15')
        : tell(unitReportCancelled, onUnitReportCancelled, returned, '2022-07-15'),
    ];
    return { about: [requestId, answerId], events: events.slice(0, length) };
  };

  const VISIT_TITLE = 'Lịch kiểm tra Huyện đoàn Tuy Phong: KT-2022-00003/01';
  const COMING = 'Đoàn kiểm tra sẽ đến Huyện đoàn Tuy Phong';
  const CANCELLED = 'Đã huỷ buổi kiểm tra tại Huyện đoàn Tuy Phong: KT-2022-00003/01';
  it.each<[string, () => Story, { cadre: string[]; colleague: string[]; secretary: string[] }]>([
    [
      'what is to be repaired and overdue',
      () => repair(3),
      { cadre: [], colleague: [], secretary: ['Quá hạn khắc phục 1 ngày: KP-2022-00012'] },
    ],
    [
      'a repair that waits to be verified',
      () => repair(4),
      {
        cadre: ['Chờ xác nhận khắc phục: KP-2022-00012'],
        colleague: ['Chờ xác nhận khắc phục: KP-2022-00012'],
        secretary: [],
      },
    ],
    [
      'a repair that was not accepted',
      () => repair(5),
      { cadre: [], colleague: [], secretary: ['Khắc phục chưa đạt: KP-2022-00012, hạn 15/07/2022'] },
    ],
    [
      'a repair that was verified',
      () => repair(8),
      { cadre: [], colleague: [], secretary: ['Đã xác nhận khắc phục: KP-2022-00012'] },
    ],
    [
      'a visit whose conclusion was returned and is overdue',
      () => visit('RETURNED'),
      {
        cadre: [
          VISIT_TITLE,
          'Quá hạn kết luận kiểm tra 8 ngày: KT-2022-00003/01',
          'Trả lại để sửa: kết luận KT-2022-00003',
        ],
        colleague: [
          'Quá hạn kết luận kiểm tra 8 ngày: KT-2022-00003/01',
          'Trả lại để sửa: kết luận KT-2022-00003',
        ],
        secretary: [COMING],
      },
    ],
    [
      'a visit whose conclusion is out',
      () => visit('ISSUED'),
      {
        cadre: [VISIT_TITLE],
        colleague: ['Đã ban hành kết luận kiểm tra 61-KL/TĐTN-BTCKT'],
        secretary: ['Có kết luận kiểm tra đối với Huyện đoàn Tuy Phong: 61-KL/TĐTN-BTCKT', COMING],
      },
    ],
    [
      'a visit that was cancelled',
      () => visit('CANCELLED'),
      { cadre: [CANCELLED], colleague: [CANCELLED], secretary: [CANCELLED] },
    ],
    [
      'a report that is owed',
      () => report(2),
      { cadre: [], colleague: [], secretary: ['Còn 3 ngày đến hạn báo cáo: yêu cầu YC-2022-00004'] },
    ],
    [
      'a report that was returned',
      () => report(4),
      { cadre: [], colleague: [], secretary: ['Báo cáo bị trả lại: yêu cầu YC-2022-00004'] },
    ],
    [
      'a report that came in',
      () => report(5),
      {
        cadre: ['Đã nhận báo cáo của Huyện đoàn Tuy Phong: yêu cầu YC-2022-00004'],
        colleague: [],
        secretary: [],
      },
    ],
    [
      'a report that is asked for no more',
      () => report(5, 'CANCELLED'),
      {
        cadre: [],
        colleague: [],
        secretary: ['Không phải gửi báo cáo nữa: đã huỷ yêu cầu YC-2022-00004'],
      },
    ],
  ])('leaves of %s what holds, in whatever order', async (_, story, left) => {
    const places = story().events.map((__, n) => n);
    const order = fc.shuffledSubarray(places, { minLength: places.length });
    const titlesOf = async (personId: string, about: readonly string[]) =>
      (await deliveries.messagesOf(personId, about)).map(({ title }) => title).sort();
    await fc.assert(
      fc.asyncProperty(order, async (shuffled) => {
        const { about, events } = story();
        for (const place of shuffled) await events[place]?.();
        expect({
          cadre: await titlesOf(cadre, about),
          colleague: await titlesOf(colleague, about),
          secretary: await titlesOf(secretary, about),
        }).toEqual(left);
      }),
      { numRuns: 10 },
    );
  });
});
