import { z } from 'zod';
import { defineRoute } from '../../route.js';
import { UNION_PEOPLE } from '../../roles.js';
import { ExemptionFacts } from '../../events/registration.js';
import { Day, ExemptionKind, Id, text } from '../../values.js';
import { IdParams, YearQuery } from '../parameters.js';

const service = 'registration';
const PLANNERS = ['ORGANISATION_INSPECTION'] as const;

export const Exemption = ExemptionFacts.extend({ document: z.string().nullable(), endedOn: Day.nullable() });

export const exemptionRoutes = {
  listExemptions: defineRoute({
    id: 'registration.list-exemptions',
    service,
    method: 'GET',
    path: '/api/exemptions',
    tag: 'Miễn thực hiện',
    summary: 'Các trường hợp miễn thực hiện',
    access: UNION_PEOPLE,
    scope: 'Ban Tổ chức – Kiểm tra và Ban Thường vụ thấy tất cả; người khác chỉ thấy của mình',
    command: false,
    status: 200,
    query: z.strictObject({ year: YearQuery.optional() }),
    response: z.object({ items: z.array(Exemption) }),
  }),
  grantExemption: defineRoute({
    id: 'registration.grant-exemption',
    service,
    method: 'POST',
    path: '/api/exemptions',
    tag: 'Miễn thực hiện',
    summary: 'Ghi nhận miễn thực hiện',
    access: PLANNERS,
    command: true,
    status: 201,
    body: z.strictObject({
      year: z.number().int().min(2015).max(2100),
      personId: Id,
      kind: ExemptionKind,
      from: Day.refine((day) => day < '2101', 'Năm phải đến 2100.'),
      to: Day,
      document: text(200),
    }),
    response: Exemption,
    problems: ['PLAN_MISSING', 'EXEMPTION_TOO_SHORT', 'END_BEFORE_START', 'PARTICIPANT_UNKNOWN'],
  }),
  endExemption: defineRoute({
    id: 'registration.end-exemption',
    service,
    method: 'POST',
    path: '/api/exemptions/:id/end',
    tag: 'Miễn thực hiện',
    summary: 'Kết thúc miễn trước hạn',
    access: PLANNERS,
    command: true,
    ifMatch: true,
    status: 200,
    params: IdParams,
    body: z.strictObject({ lastDay: Day }),
    response: Exemption,
    problems: ['STALE_VERSION', 'ALREADY_ENDED', 'END_BEFORE_START'],
  }),
} as const;
