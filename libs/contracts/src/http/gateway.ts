import { z } from 'zod';
import { defineRoute } from '../route.js';
import { Id } from '../values.js';
import { approvalsRoutes } from './approvals.js';
import { CheckResult, registrationRoutes } from './registration.js';
import { InboxItem } from './notifications.js';
import { OperationsFigures } from './operations.js';

const service = 'gateway';

/** What the gateway composes from several services. */
export const gatewayRoutes = {
  previewRegistration: defineRoute({
    id: 'gateway.preview-registration',
    service,
    method: 'POST',
    path: '/api/registrations/preview',
    tag: 'Đăng ký đi cơ sở',
    summary: 'Xem trước khi trình: số ngày, lỗi, cảnh báo, ai sẽ duyệt và dự kiến khi nào',
    access: ['CADRE'],
    command: false,
    composed: true,
    status: 200,
    body: registrationRoutes.checkRegistration.body,
    response: z.object({
      check: CheckResult,
      /** Null while no host unit is chosen, and when it cannot be told; then `chainProblem` says why. */
      chain: approvalsRoutes.previewChain.response.nullable(),
      chainProblem: z.string().nullable(),
    }),
  }),
  operations: defineRoute({
    id: 'gateway.operations',
    service,
    method: 'GET',
    path: '/api/operations',
    tag: 'Vận hành',
    summary: 'Vận hành: mọi dịch vụ',
    access: ['ADMINISTRATOR'],
    command: false,
    composed: true,
    status: 200,
    response: z.object({
      services: z.array(
        OperationsFigures.extend({ reachable: z.boolean() }).partial({
          outboxWaiting: true,
          oldestOutboxSeconds: true,
          retriesWaiting: true,
          deadMessages: true,
        }),
      ),
      openIncidents: z.number().int().nullable(),
    }),
  }),
  stream: defineRoute({
    id: 'gateway.stream',
    service,
    method: 'GET',
    path: '/api/stream',
    tag: 'Thông báo',
    summary: 'Dòng sự kiện (text/event-stream): hộp thông báo và hàng chờ của tôi thay đổi',
    access: 'session',
    scope: 'Chỉ của chính mình',
    command: false,
    composed: true,
    status: 200,
    query: z.strictObject({ lastEventId: z.coerce.number().int().min(0).optional() }),
  }),
} as const;

/**
 * Data of the stream’s `inbox` events; their id is `seq`. One for each new message; without one when only the
 * count changed, and at the beginning of a stream.
 */
export const InboxStreamData = z.object({
  seq: z.number().int(),
  unread: z.number().int(),
  message: InboxItem.pick({ notificationId: true, kind: true, title: true, link: true }).nullable(),
});
export type InboxStreamData = z.infer<typeof InboxStreamData>;

/** Data of the stream’s `queue` events. They have no id: who missed one asks for the queue. */
export const QueueStreamData = z.object({
  change: z.enum(['OPENED', 'CLOSED', 'UNKNOWN']),
  taskIds: z.array(Id),
});
export type QueueStreamData = z.infer<typeof QueueStreamData>;
