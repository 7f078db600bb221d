import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wholeDays } from '#calendar';
import { newId } from '#database';
import { finding, meeting } from '../domain/report.fixture.js';
import { personOf, unitOf } from './example.fixture.js';
import { CADRE, COLLEAGUE, OTHER_DEPARTMENT, ReportsBench, fresh, refused } from './reports.fixture.js';

const HEAD = 'dang.ngoc.son';
const STANDING = 'phan.thanh.tung';

let bench: ReportsBench;
beforeAll(async () => {
  bench = await ReportsBench.begin('2022-08-01T08:00:00+07:00');
}, 60_000);
afterAll(() => bench.end());

function typesOf(events: readonly { type: string; sequence: number }[]) {
  return events.map(({ type, sequence }) => `${sequence} ${type}`);
}

describe('a draft', () => {
  it('gets a number of its year, and keeps the ids of its rows through every save', async () => {
    const { trip, dates } = await bench.trip();
    const rows = {
      findings: [fresh({ title: 'Một' })],
      meetings: [meeting({ unitId: unitOf('HD-TUYPHONG'), heldOn: dates.from })],
    };
    const draft = await bench.draft(trip, { [CADRE]: [dates] }, rows);
    expect(draft.number).toMatch(/^BC-2022-\d{5}$/);
    expect(draft).toMatchObject({
      state: 'DRAFT',
      revision: 0,
      missing: [],
      registrationNumber: trip.number,
    });
    const [first] = draft.findings;
    const again = await bench.change(
      draft,
      { [CADRE]: [dates] },
      {
        ...rows,
        findings: [fresh({ title: 'Hai' }), finding({ findingId: first?.findingId, title: 'Một' })],
      },
    );
    expect(again.findings.map(({ title }) => title)).toEqual(['Hai', 'Một']);
    expect(again.findings[1]?.findingId).toBe(first?.findingId);
    expect(again.version).toBe(2);
  });

  it('never takes over the finding of another report', async () => {
    const { trip, dates } = await bench.trip();
    const theirs = await bench.draft(trip, { [CADRE]: [dates] }, { findings: [fresh({ title: 'Một' })] });
    const findingId = theirs.findings[0]?.findingId;
    const mine = await bench.draft(trip, { [CADRE]: [dates] }, { findings: [finding({ findingId })] });
    expect(mine.findings[0]?.findingId).not.toBe(findingId);
    const changed = await bench.change(mine, { [CADRE]: [dates] }, { findings: [finding({ findingId })] });
    expect(changed.findings[0]?.findingId).not.toBe(findingId);
  });

  it('tells its author what is missing, and is refused when it is submitted so', async () => {
    const { trip, dates } = await bench.trip();
    const draft = await bench.draft(
      trip,
      { [CADRE]: [dates] },
      { findings: [fresh({ kind: 'WEAK_AREA', title: 'Thôn Hai' })] },
    );
    expect(draft.missing).toEqual([
      expect.objectContaining({ code: 'FINDING_WITHOUT_PLACE', pointer: '/findings/0/unitId' }),
    ]);
    expect(await refused(bench.submit(draft))).toBe('FINDING_WITHOUT_PLACE');
  });

  it('is of nobody but its author, also for who takes part, heads and committee', async () => {
    const { trip, dates } = await bench.trip([CADRE, COLLEAGUE]);
    const draft = await bench.draft(trip, { [CADRE]: [dates], [COLLEAGUE]: [dates] });
    for (const username of [COLLEAGUE, HEAD, STANDING])
      expect(await refused(bench.read(draft, username))).toBe('NOT_FOUND');
  });

  it('is refused where the trip is another’s, or takes place no more', async () => {
    const { trip, dates } = await bench.trip([COLLEAGUE]);
    expect(await refused(bench.draft(trip, { [CADRE]: [dates] }))).toBe('NOT_FOUND');
    const mine = await bench.trip();
    const draft = await bench.draft(mine.trip, { [CADRE]: [mine.dates] });
    await bench.bench.settled(mine.trip, 'CANCELLED', 5);
    expect(await refused(bench.draft(mine.trip, { [CADRE]: [mine.dates] }))).toBe('TRIP_NOT_REPORTABLE');
    expect(await refused(bench.submit(draft))).toBe('TRIP_NOT_REPORTABLE');
  });

  it('is written during the trip, and submitted when it has ended', async () => {
    const dates = wholeDays('2022-07-31', '2022-08-01');
    const trip = await bench.bench.approved({ usernames: [CADRE], dates }, '2022-07-20T08:00:00+07:00');
    const draft = await bench.draft(trip, { [CADRE]: [dates] });
    expect(await refused(bench.submit(draft))).toBe('REPORT_BEFORE_END');
    bench.bench.clock.set('2022-08-02T08:00:00+07:00');
    expect(await bench.submit(draft)).toMatchObject({ state: 'SUBMITTED', late: false });
  });

  it('that was never submitted is deleted', async () => {
    const { trip, dates } = await bench.trip();
    const draft = await bench.draft(trip, { [CADRE]: [dates] });
    await bench.remove(draft);
    expect(await refused(bench.read(draft, CADRE))).toBe('NOT_FOUND');
    const sent = await bench.submitted(trip, { [CADRE]: [dates] });
    expect(await refused(bench.remove(sent))).toBe('REPORT_NOT_EDITABLE');
  });
});

describe('a submission', () => {
  it('answers every duty it names, is late by the receipt, and is told once', async () => {
    const { trip, dates } = await bench.trip([CADRE, COLLEAGUE]);
    const sent = await bench.submitted(trip, { [CADRE]: [dates], [COLLEAGUE]: [] });
    expect(sent).toMatchObject({ state: 'SUBMITTED', revision: 1, late: true });
    expect(sent.people.map(({ days }) => days)).toEqual([3, 0]);
    expect(Object.values(await bench.dutyStates(trip))).toEqual(['SUBMITTED', 'SUBMITTED']);
    const [event, ...rest] = await bench.bench.published(sent.reportId);
    expect(rest).toEqual([]);
    expect(event).toMatchObject({
      type: 'report-submitted',
      sequence: 1,
      data: { days: 3, correction: false, late: true, registrationNumber: trip.number },
    });
    expect(event?.data['content']).toContain('Tình hình đoàn viên, thanh thiếu nhi\nĐoàn viên ổn định.');
    expect(event?.data['content']).toContain('không đi');
  });

  it('names who is reported for elsewhere; two at once are one', async () => {
    const { trip, dates } = await bench.trip([CADRE, COLLEAGUE]);
    const both = { [CADRE]: [dates], [COLLEAGUE]: [dates] };
    const mine = await bench.draft(trip, both);
    const theirs = await bench.draft(trip, { [COLLEAGUE]: [dates], [CADRE]: [dates] });
    const answers = await Promise.allSettled([bench.submit(mine), bench.submit(theirs)]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [winner, loser] = answers[0]?.status === 'fulfilled' ? [mine, theirs] : [theirs, mine];
    const refusal = answers.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(refusal.reason).toMatchObject({
      code: 'DUTY_ALREADY_ANSWERED',
      facts: { report: winner.number },
    });
    const { missing } = await bench.read(
      loser,
      loser.author.personId === personOf(CADRE) ? CADRE : COLLEAGUE,
    );
    expect(missing?.map(({ code }) => code)).toEqual(['DUTY_ALREADY_ANSWERED', 'DUTY_ALREADY_ANSWERED']);
  });

  it('again, without somebody, gives their duty back', async () => {
    const { trip, dates } = await bench.trip([CADRE, COLLEAGUE]);
    const sent = await bench.submitted(trip, { [CADRE]: [dates], [COLLEAGUE]: [dates] });
    await bench.decide(sent, { outcome: 'RETURNED', reason: 'Bổ sung.' });
    expect(Object.values(await bench.dutyStates(trip))).toEqual(['RETURNED', 'RETURNED']);
    const returned = await bench.read(sent, CADRE);
    expect(returned).toMatchObject({ state: 'RETURNED', reason: 'Bổ sung.' });
    const again = await bench.submit(await bench.change(returned, { [CADRE]: [dates] }));
    expect(await bench.dutyStates(trip)).toEqual({
      [personOf(CADRE)]: 'SUBMITTED',
      [personOf(COLLEAGUE)]: 'OVERDUE',
    });
    expect(again).toMatchObject({ revision: 2, reason: null });
    expect(await bench.submitted(trip, { [COLLEAGUE]: [dates] })).toMatchObject({ state: 'SUBMITTED' });
  });
});

describe('a decision', () => {
  it('about an older submission, or taken in before, changes nothing; a newer one waits', async () => {
    const { trip, dates } = await bench.trip();
    const sent = await bench.submitted(trip, { [CADRE]: [dates] });
    const caseId = newId();
    expect(await bench.decide({ ...sent, revision: 2 }, { caseId })).toBe('TOO_EARLY');
    expect(await bench.decide({ ...sent, reportId: newId() }, { caseId })).toBe('TOO_EARLY');
    expect(await bench.decide(sent, { caseId, outcome: 'RETURNED', reason: 'Sửa.' })).toBe('MOVED');
    const again = await bench.submit(await bench.read(sent, CADRE));
    expect(await bench.decide(sent, { caseId, sequence: 9 })).toBe('STALE');
    expect(await bench.decide(again, { caseId, sequence: 5 })).toBe('MOVED');
    expect(await bench.decide(again, { caseId, sequence: 5 })).toBe('STALE');
    expect(typesOf(await bench.bench.published(sent.reportId))).toEqual([
      '1 report-submitted',
      '2 report-returned',
      '3 report-submitted',
      '4 report-verified',
      '5 days-credited',
    ]);
  });

  it('delivered twice at once credits once', async () => {
    const { trip, dates } = await bench.trip();
    const before = await bench.ledgerOf(CADRE);
    const sent = await bench.submitted(trip, { [CADRE]: [dates] });
    const caseId = newId();
    const kinds = await Promise.all([bench.decide(sent, { caseId }), bench.decide(sent, { caseId })]);
    expect(kinds.sort()).toEqual(['MOVED', 'STALE']);
    const held = (before?.held ?? 0) + 3;
    expect(await bench.ledgerOf(CADRE)).toEqual({ sum: held, held });
  });

  it('verifies: days are credited to each, duties done, findings put on the shelf', async () => {
    const { trip, dates } = await bench.trip([COLLEAGUE, OTHER_DEPARTMENT]);
    const before = (await bench.ledgerOf(OTHER_DEPARTMENT))?.held ?? 0;
    const verified = await bench.verified(
      trip,
      { [COLLEAGUE]: [dates], [OTHER_DEPARTMENT]: [{ ...dates, fromHalf: 'pm' }] },
      { findings: [fresh({ kind: 'RECOMMENDATION', title: 'Mở lớp', addressee: 'STANDING_COMMITTEE' })] },
    );
    expect(verified).toMatchObject({ state: 'VERIFIED', verifiedRevision: 1, actions: ['CORRECT'] });
    expect(verified.people.map(({ creditedDays }) => creditedDays)).toEqual([3, 2.5]);
    expect(Object.values(await bench.dutyStates(trip))).toEqual(['VERIFIED', 'VERIFIED']);
    const events = await bench.bench.published(verified.reportId);
    expect(typesOf(events).slice(1)).toEqual(['2 report-verified', '3 days-credited', '4 days-credited']);
    const credited = events.filter(({ type }) => type === 'days-credited').map(({ data }) => data);
    expect(credited.find(({ personId }) => personId === personOf(OTHER_DEPARTMENT))).toMatchObject({
      days: 2.5,
      totalDays: before + 2.5,
    });
    const [shelved] = await bench.bench.query<{ author_ids: string[]; found_on: string }>(
      'SELECT author_ids, found_on FROM finding WHERE report_id = $1',
      [verified.reportId],
    );
    expect(shelved).toEqual({
      author_ids: [COLLEAGUE, OTHER_DEPARTMENT].map(personOf),
      found_on: dates.to,
    });
  });

  it('credits only what lies inside the counting window, and nobody’s half day twice', async () => {
    const dates = wholeDays('2022-11-29', '2022-12-02');
    const trip = await bench.bench.approved({ usernames: [CADRE], dates }, '2022-07-20T08:00:00+07:00');
    const taken = { personId: personOf(CADRE), day: '2022-11-29', half: 'am' as const };
    await bench.bench.inTx((tx) =>
      bench.bench.ledger.credit(
        tx,
        {
          ...{ source: 'INSPECTION', planId: trip.planId, sourceId: newId(), number: 'KT-1' },
          ...{ revision: 1, at: new Date() },
        },
        [taken],
      ),
    );
    bench.bench.clock.set('2022-12-05T08:00:00+07:00');
    const verified = await bench.verified(trip, { [CADRE]: [dates] });
    expect(verified.people[0]).toMatchObject({ days: 4, creditedDays: 1.5 });
  });
});
