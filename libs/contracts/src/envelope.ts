import { z } from 'zod';
import { Id, Instant } from './values.js';

/**
 * CloudEvents 1.0 in JSON with our extensions. Source: https://github.com/cloudevents/spec (v1.0.2).
 *
 * `id` is the outbox row's UUIDv7 and stays the same however often the message is sent; `sequence` counts the
 * events published for `subject`, from 1, so that a consumer can drop what is stale.
 */
export const Envelope = z.object({
  specversion: z.literal('1.0'),
  id: Id,
  source: z.string().min(1).max(100),
  type: z.string().min(1).max(200),
  subject: Id,
  time: Instant,
  datacontenttype: z.literal('application/json').optional(),
  sequence: z.number().int().min(1),
  revision: z.number().int().min(1).optional(),
  correlationid: z.string().max(100),
  traceparent: z.string().max(100).optional(),
  data: z.unknown(),
});

export type Envelope<Data = unknown> = Omit<z.infer<typeof Envelope>, 'data'> & { data: Data };
