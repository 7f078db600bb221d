import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, earlierOf, type BusinessClock, type Half } from '#calendar';
import {
  Day,
  Half as HalfShape,
  Refusal,
  type InputOf,
  type ResponseOf,
  type Rights,
  type tripReportingRoutes,
} from '#contracts';
import { decodeCursor, encodeCursor } from '#database';
import { OrgPicture } from '#org';
import { seesProvince } from '../domain/reach.js';
import { FiguresReader, type LedgerQuestion } from './figures.ports.js';

type Query = InputOf<typeof tripReportingRoutes.ledger>['query'];

/** The half days of one person as they were credited and taken back. */
@Injectable()
export class LedgerReading {
  constructor(
    private readonly figures: FiguresReader,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** @throws Refusal NOT_FOUND for somebody whose days the caller may not see */
  async execute(rights: Rights, query: Query): Promise<ResponseOf<typeof tripReportingRoutes.ledger>> {
    const { limit, year } = query;
    const personId = query.personId?.toLowerCase() ?? rights.personId;
    if (!(await this.mayRead(rights, personId, year))) throw new Refusal('NOT_FOUND');
    const after = positionOf(query.cursor);
    const found = await this.figures.ledger({ personId, year, after, limit: limit + 1 });
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const more = found.length > limit && last !== undefined;
    return { items, nextCursor: more ? encodeCursor([last.day, last.half, last.entryId]) : null };
  }

  /** By where the person belonged at the end of the year asked for, or belongs today; who left, where they were last. */
  private async mayRead(rights: Rights, personId: string, year: number | undefined): Promise<boolean> {
    if (personId === rights.personId) return true;
    const view = await this.org.current();
    const today = this.clock.today();
    const day = year === undefined ? today : earlierOf(today, `${year}-12-31`);
    const home = view.home(personId, earlierOf(day, view.person(personId)?.validTo ?? day));
    if (home === undefined) return false;
    const ofProvince = view.nearest(home.unitId, ['PROVINCE'])?.unitId === rights.provinceId;
    return (ofProvince && seesProvince(rights)) || rights.headOfIds.includes(home.unitId);
  }
}

/** @throws Refusal INVALID_INPUT when a client made the cursor up */
function positionOf(cursor: string | undefined): LedgerQuestion['after'] {
  if (cursor === undefined) return undefined;
  const [first, second, entryId] = decodeCursor(cursor, ['string', 'string', 'id']);
  const [day, half] = [Day.safeParse(first), HalfShape.safeParse(second)];
  if (day.success && half.success && typeof entryId === 'string')
    return { day: day.data, half: half.data satisfies Half, entryId };
  throw new Refusal('INVALID_INPUT', {}, [
    { pointer: '?cursor', code: 'invalid', detail: 'Vị trí trang không hợp lệ.' },
  ]);
}
