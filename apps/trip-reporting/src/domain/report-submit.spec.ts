import { describe, expect, it } from '@jest/globals';
import { reportReturned, reportVerified } from '#contracts';
import type { Duty } from './duty.js';
import { dutiesOnDrop, dutiesOnReturn, dutiesOnVerification, requireUnanswered } from './report-duties.js';
import { settleReport, told, type ReportDecision } from './report-settle.js';
import { requireEnded, submitReport } from './report-submit.js';
import {
  AUTHOR,
  CASE,
  COLLEAGUE,
  DEPARTMENT,
  NOW,
  OTHER_REPORT,
  REPORT,
  THIRD,
  duty,
  fields,
  fullName,
  report,
  traveller,
  trip,
} from './report.fixture.js';

const DUE = duty(AUTHOR).dueAt;
const AFTER = new Date(DUE.getTime() + 1);
const joint = fields({ travellers: [traveller(COLLEAGUE, trip.dates), traveller(AUTHOR)] });
const duties = [AUTHOR, COLLEAGUE, THIRD].map((id) => duty(id));
const answeredHere = { reportId: REPORT, firstSubmittedAt: NOW };

function submit(before = report({ fields: joint }), now = NOW, of: Duty[] = duties) {
  const details = { personIds: [AUTHOR, COLLEAGUE], departmentIds: [DEPARTMENT] };
  const facts = { trip, duties: of, details, authorUnitId: DEPARTMENT, content: 'văn bản', evidenceCount: 2 };
  return submitReport(before, facts, now);
}

function states(changes: readonly { duty: Duty }[]) {
  return changes.map(({ duty: { personId, state, reportId } }) => [personId, state, reportId]);
}

describe('a submission', () => {
  it('answers the duty of everybody it reports for, also of who did not go', () => {
    const { submitted, dutyChanges } = submit();
    expect(states(dutyChanges)).toEqual([
      [AUTHOR, 'SUBMITTED', REPORT],
      [COLLEAGUE, 'SUBMITTED', REPORT],
    ]);
    expect(submitted.report).toMatchObject({ state: 'SUBMITTED', revision: 1, eventSeq: 1, version: 2 });
    expect(submitted.event).toMatchObject({
      participantIds: [AUTHOR, COLLEAGUE],
      days: 5,
      dates: trip.dates,
      evidenceCount: 2,
      late: false,
      correction: false,
    });
  });

  it('that corrects names those whom it leaves out too: they take part, and do not decide about it', () => {
    const verified = [AUTHOR, COLLEAGUE].map((id) => duty(id, { ...answeredHere, state: 'VERIFIED' }));
    const alone = fields({ travellers: [traveller(AUTHOR, trip.dates)] });
    const before = report({ state: 'CORRECTING', revision: 1, verifiedRevision: 1, fields: alone });
    expect(submit(before, NOW, verified).submitted.event).toMatchObject({
      participantIds: [AUTHOR, COLLEAGUE],
      dutyIds: [verified[0]?.dutyId],
      correction: true,
    });
  });

  it('is in time at the last millisecond of the due day, and late after it', () => {
    expect(submit(undefined, DUE).submitted.report.late).toBe(false);
    expect(submit(undefined, AFTER).submitted.event.late).toBe(true);
  });

  it('is late if one of its duties is, unless that was excused', () => {
    const excused = { by: COLLEAGUE, at: AFTER, reason: 'ốm' };
    const one = [duty(AUTHOR, { excused }), duty(COLLEAGUE), duty(THIRD)];
    const all = [duty(AUTHOR, { excused }), duty(COLLEAGUE, { excused }), duty(THIRD)];
    expect(submit(undefined, AFTER, one).submitted.report.late).toBe(true);
    expect(submit(undefined, AFTER, all).submitted.report.late).toBe(false);
  });

  it('again is judged by when it was received first', () => {
    const returned = [AUTHOR, COLLEAGUE].map((id) => duty(id, { ...answeredHere, state: 'RETURNED' }));
    const before = report({ state: 'RETURNED', revision: 1, fields: joint });
    expect(submit(before, AFTER, returned).submitted.report).toMatchObject({ late: false, revision: 2 });
  });

  it('again releases whom it no longer reports for', () => {
    const returned = [AUTHOR, COLLEAGUE].map((id) => duty(id, { ...answeredHere, state: 'RETURNED' }));
    const before = report({ state: 'RETURNED', revision: 1 });
    expect(states(submit(before, NOW, returned).dutyChanges)).toEqual([
      [AUTHOR, 'SUBMITTED', REPORT],
      [COLLEAGUE, 'OPEN', null],
    ]);
  });

  it('that corrects leaves verified duties alone until it is verified', () => {
    const verified = [
      ...[AUTHOR, COLLEAGUE].map((id) => duty(id, { ...answeredHere, state: 'VERIFIED' })),
      duty(THIRD),
    ];
    const travellers = [traveller(AUTHOR, trip.dates), traveller(THIRD, trip.dates)];
    const before = report({
      state: 'CORRECTING',
      revision: 1,
      verifiedRevision: 1,
      fields: fields({ travellers }),
    });
    const { dutyChanges, submitted } = submit(before, NOW, verified);
    expect(states(dutyChanges)).toEqual([[THIRD, 'SUBMITTED', REPORT]]);
    expect(submitted.event.correction).toBe(true);
  });

  it.each(['SUBMITTED', 'VERIFIED'] as const)('is refused from %s', (state) => {
    const refuse = () => submit(report({ state, revision: 1, verifiedRevision: 1 }));
    expect(refuse).toThrow(expect.objectContaining({ code: 'REPORT_ILLEGAL_MOVE' }));
  });

  it('is refused before the trip ends', () => {
    const during = new Date(duty(AUTHOR).endsAt.getTime() - 1);
    expect(() => requireEnded(duties, during)).toThrow(
      expect.objectContaining({ code: 'REPORT_BEFORE_END', facts: { to: '25/03/2022' } }),
    );
    expect(() => requireEnded(duties, duty(AUTHOR).endsAt)).not.toThrow();
  });

  it('names who is reported for elsewhere, and where', () => {
    const elsewhere = [duty(AUTHOR), duty(COLLEAGUE, { state: 'SUBMITTED', reportId: OTHER_REPORT })];
    expect(() => requireUnanswered(elsewhere, REPORT, fullName, () => 'BC-2022-00003')).toThrow(
      expect.objectContaining({
        code: 'DUTY_ALREADY_ANSWERED',
        facts: { person: 'Lê Thị Hai', report: 'BC-2022-00003' },
      }),
    );
  });
});

describe('a decision', () => {
  const waiting = report({ state: 'SUBMITTED', revision: 2, eventSeq: 3, version: 7, fields: joint });
  const decision = (change: Partial<ReportDecision> = {}): ReportDecision => ({
    caseId: CASE,
    sequence: 4,
    revision: 2,
    outcome: 'VERIFIED',
    by: THIRD,
    reason: null,
    at: NOW,
    ...change,
  });

  it('verifies the submission that it is about', () => {
    const settled = settleReport(waiting, decision());
    expect(settled).toMatchObject({
      kind: 'MOVED',
      report: { state: 'VERIFIED', verifiedRevision: 2, verifiedAt: NOW, version: 8, caseSeq: 4 },
    });
  });

  it('returns it with what to change; what was verified before still counts', () => {
    const correction = { ...waiting, verifiedRevision: 1, verifiedAt: NOW };
    const answer = decision({ outcome: 'RETURNED', reason: 'Bổ sung số liệu.' });
    expect(settleReport(correction, answer)).toMatchObject({
      report: { state: 'RETURNED', verifiedRevision: 1, reason: 'Bổ sung số liệu.' },
    });
  });

  it.each<[string, Partial<ReportDecision>, string]>([
    ['about an older submission is dropped', { revision: 1 }, 'STALE'],
    ['about one that has not arrived waits', { revision: 3 }, 'TOO_EARLY'],
  ])('%s', (_, change, kind) => {
    expect(settleReport(waiting, decision(change)).kind).toBe(kind);
  });

  it('is taken in once', () => {
    const settled = settleReport(waiting, decision());
    const after = settled.kind === 'MOVED' ? settled.report : waiting;
    expect(settleReport(after, decision())).toEqual({ kind: 'STALE' });
    const overtaken = { ...waiting, caseId: CASE, caseSeq: 4 };
    expect(settleReport(overtaken, decision({ outcome: 'RETURNED' }))).toEqual({ kind: 'STALE' });
  });

  it.each([
    ['VERIFIED', reportVerified.type],
    ['RETURNED', reportReturned.type],
  ] as const)('%s is told in one event, counted in the report', (outcome, type) => {
    const { report: after, events } = told(waiting, decision({ outcome }), duties, []);
    expect(events.map(({ contract }) => contract.type)).toEqual([type]);
    expect(after.eventSeq).toBe(4);
    expect(events[0]?.data).toMatchObject({ participantIds: [AUTHOR, COLLEAGUE], revision: 2 });
  });

  it('moves the duties that it answers, and releases whom a correction dropped', () => {
    const answered = [
      duty(AUTHOR, { ...answeredHere, state: 'VERIFIED' }),
      duty(COLLEAGUE, { ...answeredHere, state: 'VERIFIED' }),
      duty(THIRD, { ...answeredHere, state: 'SUBMITTED' }),
    ];
    expect(states(dutiesOnVerification(answered, REPORT, [AUTHOR, THIRD], NOW))).toEqual([
      [AUTHOR, 'VERIFIED', REPORT],
      [COLLEAGUE, 'OPEN', null],
      [THIRD, 'VERIFIED', REPORT],
    ]);
    expect(states(dutiesOnReturn(answered, REPORT, NOW))).toEqual([[THIRD, 'RETURNED', REPORT]]);
    expect(states(dutiesOnDrop(answered, REPORT, [AUTHOR, COLLEAGUE], NOW))).toEqual([[THIRD, 'OPEN', null]]);
  });
});
