import { createHash } from 'node:crypto';
import type { Envelope } from '#contracts';

/**
 * Proves later what an event said, without keeping it. Keys are sorted, so that the digest is that of the facts and
 * not of the order in which some program wrote them.
 */
export function auditDigest(envelope: Omit<Envelope, 'data'>, data: unknown): Buffer {
  const { type, source, subject, sequence, time } = envelope;
  return createHash('sha256')
    .update(JSON.stringify([type, source, subject, sequence, time, sorted(data)]))
    .digest();
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, part]) => [key, sorted(part)]);
}
