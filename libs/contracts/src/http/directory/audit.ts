import { z } from 'zod';
import { defineRoute } from '../../route.js';
import { Id, Instant, PageQuery, pageOf } from '../../values.js';
import { Search } from './search.js';

export const auditRoutes = {
  listAudit: defineRoute({
    id: 'directory.list-audit',
    service: 'directory',
    method: 'GET',
    path: '/api/audit',
    tag: 'Vận hành',
    summary: 'Nhật ký của mọi dịch vụ',
    access: ['ADMINISTRATOR'],
    scope: 'Chỉ loại, mã và thời điểm; không có nội dung hồ sơ',
    command: false,
    status: 200,
    query: PageQuery.extend({ subject: Id.optional(), type: Search.optional() }),
    response: pageOf(
      z.object({
        messageId: Id,
        type: z.string(),
        source: z.string(),
        subject: Id,
        sequence: z.number().int(),
        time: Instant,
      }),
    ),
  }),
} as const;
