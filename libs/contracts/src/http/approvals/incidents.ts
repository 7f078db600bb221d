import { z } from 'zod';
import { defineRoute } from '../../route.js';
import { Id, Instant, PageQuery, pageOf } from '../../values.js';
import { IdParams } from '../parameters.js';

const service = 'approvals';
const ADMIN = ['ADMINISTRATOR'] as const;

export const Incident = z.object({
  incidentId: Id,
  caseId: Id,
  number: z.string(),
  code: z.string(),
  detail: z.string(),
  state: z.enum(['OPEN', 'CLOSED']),
  openedAt: Instant,
  closedAt: Instant.nullable(),
  attempts: z.number().int(),
});

export const incidentRoutes = {
  listIncidents: defineRoute({
    id: 'approvals.list-incidents',
    service,
    method: 'GET',
    path: '/api/incidents',
    tag: 'Vận hành',
    summary: 'Sự cố của quy trình duyệt',
    access: ADMIN,
    command: false,
    status: 200,
    query: PageQuery.extend({ state: z.enum(['OPEN', 'CLOSED']).default('OPEN') }),
    response: pageOf(Incident),
  }),
  retryIncident: defineRoute({
    id: 'approvals.retry-incident',
    service,
    method: 'POST',
    path: '/api/incidents/:id/retry',
    tag: 'Vận hành',
    summary: 'Thử lại bước bị sự cố',
    access: ADMIN,
    command: true,
    status: 202,
    params: IdParams,
    response: Incident,
    problems: ['INCIDENT_CLOSED'],
  }),
} as const;
