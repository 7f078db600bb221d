import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, dayOf, type BusinessClock } from '#calendar';
import { Refusal, type FieldProblem, type PreviewFacts } from '#contracts';
import { OrgPicture, type OrgView } from '#org';
import type { z } from 'zod';
import { chooseChain } from '../domain/chain.js';
import { PLAIN_CALENDAR } from '../domain/deadlines.js';
import { expectedSteps } from '../domain/expectation.js';
import { ChainShelf } from './ports.js';

export type PreviewChain = z.infer<typeof PreviewFacts> & { callerId: string };

/** Before submitting: who will decide, why they, and by when. */
@Injectable()
export class PreviewChains {
  constructor(
    private readonly shelf: ChainShelf,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** @throws Refusal NOT_FOUND, NO_CHAIN, INVALID_INPUT */
  async run({ callerId, submitterId, participantIds, hostUnitIds, on }: PreviewChain) {
    // Only for one's own trip: otherwise anybody's place in the organisation could be asked for.
    if (submitterId !== callerId && !participantIds.includes(callerId)) throw new Refusal('NOT_FOUND');
    const [view, published] = await Promise.all([this.org.current(), this.shelf.published()]);
    refuseUnknown(view, participantIds, hostUnitIds);
    const now = this.clock.now();
    const day = on ?? dayOf(now);
    const home = view.home(submitterId, day);
    const unit = home === undefined ? undefined : view.unit(home.unitId);
    const chain = unit === undefined ? undefined : chooseChain(published, 'REGISTRATION', unit.level);
    if (unit === undefined || chain === undefined) throw new Refusal('NO_CHAIN');
    const facts = { submitterId, submitterUnitId: unit.unitId, participantIds, hostUnitIds };
    const calendar = view.calendar ?? PLAIN_CALENDAR;
    const steps = expectedSteps(view, calendar, day, facts, chain.definition, 1, now);
    const stuck = steps.some(({ state, expectedBy }) => state === 'EXPECTED' && expectedBy === null);
    return {
      chainCode: chain.code,
      chainVersion: chain.number,
      steps,
      expectedBy: stuck
        ? null
        : (steps.findLast(({ expectedBy }) => expectedBy !== null)?.expectedBy ?? null),
    };
  }
}

function refuseUnknown(
  view: OrgView,
  participantIds: readonly string[],
  hostUnitIds: readonly string[],
): void {
  const problems: FieldProblem[] = [];
  participantIds.forEach((id, i) => {
    if (view.person(id) === undefined)
      problems.push({ pointer: `/participantIds/${i}`, code: 'unknown', detail: 'Không có cán bộ này.' });
  });
  hostUnitIds.forEach((id, i) => {
    if (view.unit(id) === undefined)
      problems.push({ pointer: `/hostUnitIds/${i}`, code: 'unknown', detail: 'Không có đơn vị này.' });
  });
  if (problems.length > 0) throw new Refusal('INVALID_INPUT', {}, problems);
}
