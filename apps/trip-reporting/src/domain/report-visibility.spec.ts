import { describe, expect, it } from '@jest/globals';
import type { Rights } from '#contracts';
import { viewOfReport, type ReportSight } from './report-visibility.js';
import { AUTHOR, COLLEAGUE, DEPARTMENT, DISTRICT, STRANGER, report, rights } from './report.fixture.js';

const submitted = report({
  state: 'SUBMITTED',
  revision: 1,
  personIds: [AUTHOR, COLLEAGUE],
  deciderIds: [STRANGER],
});

describe('who sees a report', () => {
  it.each<[string, Partial<Rights>, ReportSight | null, ReportSight | null]>([
    ['its author, the draft too', { personId: AUTHOR }, 'FULL', 'FULL'],
    ['whom it reports for', { personId: COLLEAGUE }, null, 'FULL'],
    ['who is asked to verify it, without the figures of the quota', {}, null, 'WITHOUT_QUOTA'],
    ['head of a department of theirs', { personId: DISTRICT, headOfIds: [DEPARTMENT] }, null, 'FULL'],
    ['colleague', { personId: DISTRICT, ownDepartmentIds: [DEPARTMENT] }, null, null],
    [
      'in charge of a host unit, without the figures',
      { personId: DISTRICT, chargeUnitIds: [DISTRICT] },
      null,
      'WITHOUT_QUOTA',
    ],
    ['officer of a host unit', { personId: DISTRICT, hostUnitIds: [DISTRICT] }, null, null],
    [
      'organisation and inspection',
      { personId: DISTRICT, roles: new Set(['ORGANISATION_INSPECTION']) },
      null,
      'FULL',
    ],
    ['standing committee', { personId: DISTRICT, roles: new Set(['STANDING_COMMITTEE']) }, null, 'FULL'],
    [
      'standing committee of another province',
      { personId: DISTRICT, roles: new Set(['STANDING_COMMITTEE']), provinceId: DISTRICT },
      null,
      null,
    ],
    ['administrator', { personId: DISTRICT, roles: new Set(['ADMINISTRATOR']) }, null, null],
  ])('%s', (_, change, draft, sent) => {
    const caller = rights(change);
    expect(viewOfReport({ ...submitted, revision: 0 }, caller)).toBe(draft);
    expect(viewOfReport(submitted, caller)).toBe(sent);
  });
});
