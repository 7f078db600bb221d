import { z } from 'zod';
import { defineRoute } from '../../route.js';
import { UNION_PEOPLE } from '../../roles.js';
import { Day, Id, Instant, PageQuery, pageOf, text } from '../../values.js';
import { YearQuery } from '../parameters.js';
import { FindingKind, FindingView, FoundFinding, UnitRef } from './report-shapes.js';

const service = 'trip-reporting';

const FindingQuery = z.strictObject({
  year: YearQuery.optional(),
  kind: FindingKind.optional(),
  topicId: Id.optional(),
  /** The unit or anything below it. */
  unitId: Id.optional(),
  from: Day.optional(),
  to: Day.optional(),
  q: text(100).optional(),
});

export const findingRoutes = {
  searchFindings: defineRoute({
    id: 'trip-reporting.search-findings',
    service,
    method: 'GET',
    path: '/api/findings',
    tag: 'Phát hiện',
    summary: 'Tìm trong phát hiện của các báo cáo đã xác nhận, không phân biệt dấu',
    access: UNION_PEOPLE,
    scope: 'Của tôi, ban tôi là trưởng, đơn vị tôi, địa bàn tôi phụ trách, hoặc toàn tỉnh',
    command: false,
    status: 200,
    query: PageQuery.extend(FindingQuery.shape),
    response: pageOf(FoundFinding),
  }),
  exportFindings: defineRoute({
    id: 'trip-reporting.export-findings',
    service,
    method: 'GET',
    path: '/api/findings/export',
    tag: 'Phát hiện',
    summary: 'Xuất các phát hiện; tệp có người nhận ra được hoặc trẻ em không đi kèm',
    access: UNION_PEOPLE,
    scope: 'Như khi tìm',
    command: false,
    status: 200,
    query: FindingQuery,
    response: z.object({
      exportedAt: Instant,
      /** At most 5000, newest first; `truncated` when there are more. */
      truncated: z.boolean(),
      items: z.array(
        FoundFinding.extend({
          evidence: z.array(z.object({ evidenceId: Id, name: z.string(), caption: z.string().nullable() })),
        }),
      ),
    }),
  }),
  weakAreas: defineRoute({
    id: 'trip-reporting.weak-areas',
    service,
    method: 'GET',
    path: '/api/weak-areas',
    tag: 'Phát hiện',
    summary: 'Địa bàn yếu đã được đánh dấu',
    access: UNION_PEOPLE,
    scope: 'Như khi tìm phát hiện',
    command: false,
    status: 200,
    query: z.strictObject({ year: YearQuery.optional() }),
    response: z.object({
      items: z.array(z.object({ unit: UnitRef, count: z.number().int(), latest: FindingView, foundOn: Day })),
    }),
  }),
} as const;
