import type { z } from 'zod';
import type { Exemption as ExemptionShape } from '#contracts';
import type { Exemption } from '../domain/exemption.js';

export function exemptionView({ eventSeq: _, ...exemption }: Exemption): z.infer<typeof ExemptionShape> {
  return exemption;
}
