import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Day, ExemptionKind, Id, LegalBasis, Window } from '#contracts';
import type { LoadProvince } from '../use-cases/load-province.js';

const Plans = z.array(
  z
    .strictObject({
      id: Id,
      year: z.number().int(),
      scope: z.string(),
      unitId: Id,
      document: z.string(),
      issuedOn: Day.nullable(),
      issuer: z.string().nullable(),
      title: z.string(),
      theme: z.string(),
      quotaDays: z.number(),
      window: Window,
      rollToWorkingDay: z.boolean(),
      proRataExemption: z.boolean().default(false),
      legalBasis: z.array(LegalBasis),
      topics: z.array(
        z.strictObject({ id: Id, code: z.string(), name: z.string(), order: z.number().int() }),
      ),
    })
    // The level of a plan is that of its unit.
    .transform(({ id, scope: _, topics, ...plan }) => ({
      ...plan,
      planId: id,
      topics: topics.map(({ id: topicId, ...topic }) => ({ topicId, ...topic })),
    })),
);

const Rounds = z.array(
  z
    .strictObject({
      id: Id,
      planId: Id,
      quarter: z.number().int(),
      number: z.number().int(),
      name: z.string(),
      from: Day,
      to: Day,
      opensOn: Day,
      closesOn: Day,
    })
    .transform(({ id, ...round }) => ({ roundId: id, ...round })),
);

const Exemptions = z.array(
  z
    .strictObject({
      id: Id,
      planId: Id,
      personId: Id,
      kind: ExemptionKind,
      from: Day,
      to: Day,
      decisionDocument: z.string().nullable(),
    })
    .transform(({ id, decisionDocument, ...exemption }) => ({
      exemptionId: id,
      document: decisionDocument,
      ...exemption,
    })),
);

/** @throws with the file's name when one is missing or not as expected */
export async function readProvince(folder: string): Promise<LoadProvince> {
  const [plans, rounds, exemptions] = await Promise.all([
    read(folder, 'plans.json', Plans),
    read(folder, 'rounds.json', Rounds),
    read(folder, 'exemptions.json', Exemptions),
  ]);
  return { plans, rounds, exemptions };
}

async function read<Schema extends z.ZodType>(folder: string, name: string, schema: Schema) {
  const result = schema.safeParse(JSON.parse(await readFile(join(folder, name), 'utf8')));
  if (!result.success) throw new Error(`${name}: ${z.prettifyError(result.error)}`);
  return result.data;
}
