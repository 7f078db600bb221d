import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Day, Id, UnitLevel, text } from '#contracts';
import { LoadRefused, requireDistinct, type Load } from '../domain/load-check.js';

const dated = { validFrom: Day, validTo: Day.nullable() };

/** One schema per file; what a file says beyond it is for other readers. */
const FILES = {
  units: z
    .object({
      id: Id,
      code: text(40),
      name: text(200),
      shortName: text(100),
      level: UnitLevel,
      parentId: Id.nullable(),
      symbol: text(20).nullable(),
      mergedIntoId: Id.nullable().default(null),
      ...dated,
    })
    .transform(({ id: unitId, ...unit }) => ({ unitId, ...unit })),
  'position-types': z.object({
    code: z.string().regex(/^[A-Z][A-Z0-9_]{1,59}$/),
    name: text(100),
    levels: z.array(UnitLevel).min(1),
    rank: z.number().int(),
  }),
  people: z
    .object({
      id: Id,
      code: text(40),
      fullName: text(100),
      givenName: text(50),
      fullTime: z.boolean(),
      workArea: z.enum(['UNION_WORK', 'SUPPORT']),
      email: z.email().max(200).nullable().default(null),
      education: text(100).nullable().default(null),
      ...dated,
    })
    .transform(({ id: personId, ...person }) => ({ personId, ...person })),
  positions: z
    .object({
      id: Id,
      personId: Id,
      unitId: Id,
      type: z.string(),
      home: z.boolean().default(false),
      ...dated,
    })
    .transform(({ id: positionId, ...position }) => ({ positionId, ...position })),
  charges: z
    .object({ id: Id, personId: Id, departmentId: Id.nullable(), unitId: Id, ...dated })
    .transform(({ id: chargeId, ...charge }) => ({ chargeId, ...charge })),
  calendar: z
    .object({
      id: Id,
      code: text(40),
      holidays: z.array(z.object({ day: Day, name: text(100) })),
      workingDays: z.array(Day),
      daysOff: z.array(Day),
    })
    .transform(({ id: calendarId, ...calendar }) => ({ calendarId, ...calendar })),
  accounts: z
    .object({
      id: Id,
      personId: Id,
      username: z.string().regex(/^[a-z0-9][a-z0-9._-]{2,60}$/),
      password: z.string().min(10).max(200),
    })
    .transform(({ id: accountId, ...account }) => ({ accountId, ...account })),
} as const;

/**
 * Reads the files of a folder; one that is not there brings nothing.
 *
 * @throws LoadRefused naming the file and the place in it
 */
export async function readLoad(folder: string): Promise<Load> {
  const load: Load = {
    units: await rowsOf(folder, 'units', FILES.units),
    positionTypes: await rowsOf(folder, 'position-types', FILES['position-types']),
    people: await rowsOf(folder, 'people', FILES.people),
    positions: await rowsOf(folder, 'positions', FILES.positions),
    charges: await rowsOf(folder, 'charges', FILES.charges),
    calendars: await rowsOf(folder, 'calendar', FILES.calendar),
    accounts: await rowsOf(folder, 'accounts', FILES.accounts),
  };
  requireDistinct(load);
  if (Object.values(load).every((rows) => rows.length === 0)) {
    throw new LoadRefused([`Thư mục ${folder} không có tệp nào để nạp.`]);
  }
  return load;
}

async function rowsOf<Row>(folder: string, name: string, schema: z.ZodType<Row>): Promise<Row[]> {
  const file = `${name}.json`;
  let json: unknown;
  try {
    json = JSON.parse(await readFile(join(folder, file), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new LoadRefused([`${file}: không đọc được (${(error as Error).message}).`]);
  }
  const result = z.array(schema).safeParse(name === 'calendar' ? [json] : json);
  if (result.success) return result.data;
  throw new LoadRefused(
    result.error.issues.map(({ path, message }) => `${file}, mục ${path.join('.')}: ${message}.`),
  );
}
