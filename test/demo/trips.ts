import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Day, FindingKind, Half, Purpose, RecommendationAddressee, ReportKind } from '#contracts';
import type { Province } from './province.js';

const Finding = z.strictObject({
  kind: FindingKind,
  title: z.string(),
  detail: z.string().nullable().default(null),
  /** Codes of units and topics of the province. */
  unit: z.string().nullable().default(null),
  field: z.string().nullable().default(null),
  topic: z.string().nullable().default(null),
  addressee: RecommendationAddressee.nullable().default(null),
  addresseeUnit: z.string().nullable().default(null),
  /** How the addressee answers a recommendation. */
  answer: z
    .strictObject({ verdict: z.enum(['ACCEPTED', 'PARTLY', 'DECLINED']), text: z.string() })
    .optional(),
});

const FileTrip = z.strictObject({
  /** User name of whoever registers it. */
  cadre: z.string(),
  /** User names of those who come along; one report answers for all. */
  with: z.array(z.string()).default([]),
  /** The plan’s rounds by date, from 1; null for a trip outside of the rounds. */
  round: z.number().int().min(1).nullable(),
  from: Day,
  fromHalf: Half.default('am'),
  to: Day,
  toHalf: Half.default('pm'),
  host: z.string(),
  purpose: Purpose,
  topic: z.string(),
  report: ReportKind,
  /** Days after the trip’s end; late from the eleventh. */
  reportDaysAfter: z.number().int().min(1).optional(),
  photo: z.boolean().default(false),
  /** The host returns the registration once, with this to change. */
  returned: z.string().optional(),
  /** The standing committee rejects the registration for this reason. */
  rejected: z.string().optional(),
  /** The report is returned once, with this to complete. */
  reportReturned: z.string().optional(),
  findings: z.array(Finding).default([]),
});
const TripFile = z.strictObject({ year: z.number().int(), trips: z.array(FileTrip).min(1) });

export type FileFinding = z.infer<typeof Finding>;
/** One trip of the year with the people’s ids, and what became of it so far. */
export type Trip = z.infer<typeof FileTrip> & {
  cadreId: string;
  withIds: string[];
  registrationId?: string;
  number?: string;
  reportId?: string;
  reportNumber?: string;
};

/**
 * The trips of a year from a file.
 *
 * @param without leaves the n-th one out, from 1
 * @throws when the file is not of this form, or names somebody the province has not
 */
export function readTrips(
  file: string,
  province: Province,
  without?: number,
): { year: number; trips: Trip[] } {
  const { year, trips } = TripFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  if (without !== undefined && trips[without - 1] === undefined)
    throw new Error(`Tệp chỉ có ${trips.length} chuyến đi, không có chuyến thứ ${without}.`);
  const personId = (username: string) => province.accountOf(username).personId;
  return {
    year,
    trips: trips
      .filter((_, index) => index + 1 !== without)
      .map((trip) => ({ ...trip, cadreId: personId(trip.cadre), withIds: trip.with.map(personId) })),
  };
}
