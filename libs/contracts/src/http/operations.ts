import { z } from 'zod';
import { defineRoute, type RouteContract } from '../route.js';
import { Id, Instant, PageQuery, STATEFUL_SERVICES, pageOf, type StatefulService } from '../values.js';

const ADMIN = ['ADMINISTRATOR'] as const;
const tag = 'Vận hành';

export const DeadMessage = z.object({
  deadMessageId: Id,
  consumer: z.string(),
  type: z.string().nullable(),
  subject: z.string().nullable(),
  errorCode: z.string(),
  error: z.string(),
  attempts: z.number().int(),
  state: z.enum(['DEAD', 'REPLAYED', 'ARCHIVED']),
  receivedAt: Instant,
  settledAt: Instant.nullable(),
});

export const OperationsFigures = z.object({
  service: z.string(),
  outboxWaiting: z.number().int(),
  oldestOutboxSeconds: z.number(),
  retriesWaiting: z.number().int(),
  deadMessages: z.number().int(),
});

/** Every service with messages has the same repair routes. */
function routesOf<const Service extends StatefulService>(service: Service) {
  const base = `/api/operations/${service}` as const;
  const params = z.strictObject({ id: Id });
  return {
    figures: defineRoute({
      id: `${service}.figures`,
      service,
      method: 'GET',
      path: `${base}/figures`,
      tag,
      summary: `Số liệu vận hành của ${service}`,
      access: ADMIN,
      command: false,
      status: 200,
      response: OperationsFigures,
    }),
    deadMessages: defineRoute({
      id: `${service}.dead-messages`,
      service,
      method: 'GET',
      path: `${base}/dead-messages`,
      tag,
      summary: `Thư chết của ${service}`,
      access: ADMIN,
      scope: 'Không có nội dung hồ sơ',
      command: false,
      status: 200,
      query: PageQuery.extend({ state: DeadMessage.shape.state.default('DEAD') }),
      response: pageOf(DeadMessage).extend({
        groups: z.array(
          z.object({
            type: z.string().nullable(),
            errorCode: z.string(),
            count: z.number().int(),
            oldestAt: Instant,
          }),
        ),
      }),
    }),
    replay: defineRoute({
      id: `${service}.replay-dead-message`,
      service,
      method: 'POST',
      path: `${base}/dead-messages/:id/replay`,
      tag,
      summary: 'Phát lại cho riêng dịch vụ này',
      access: ADMIN,
      command: true,
      status: 202,
      params,
      response: DeadMessage,
      problems: ['DEAD_MESSAGE_SETTLED'],
    }),
    archive: defineRoute({
      id: `${service}.archive-dead-message`,
      service,
      method: 'POST',
      path: `${base}/dead-messages/:id/archive`,
      tag,
      summary: 'Cất đi, không phát lại',
      access: ADMIN,
      command: true,
      status: 200,
      params,
      response: DeadMessage,
      problems: ['DEAD_MESSAGE_SETTLED'],
    }),
  } as const satisfies Record<string, RouteContract>;
}

export const operationsRoutes = Object.fromEntries(
  STATEFUL_SERVICES.map((service) => [service, routesOf(service)]),
) as {
  [Service in StatefulService]: ReturnType<typeof routesOf<Service>>;
};
export type OperationsRoutes = ReturnType<typeof routesOf<StatefulService>>;
