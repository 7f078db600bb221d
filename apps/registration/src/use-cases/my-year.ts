import { Injectable } from '@nestjs/common';
import { Refusal, type ResponseOf, type registrationRoutes } from '#contracts';
import { OrgPicture } from '#org';
import { holdsDays } from '../domain/moves.js';
import { summariseYear } from '../domain/year.js';
import type { Actor } from './actor.js';
import { exemptionView } from './exemption-view.js';
import { RegistrationReader } from './registrations.js';
import { lineageOf } from './trip-facts.js';

/** How many days somebody owes in a year, and what is registered and approved. */
@Injectable()
export class MyYear {
  constructor(
    private readonly registrations: RegistrationReader,
    private readonly org: OrgPicture,
  ) {}

  /** @throws Refusal PLAN_MISSING */
  async execute(actor: Actor, year: number): Promise<ResponseOf<typeof registrationRoutes.myYear>> {
    const view = await this.org.current();
    const { plan, exemptions, trips } = await this.registrations.year(
      actor.personId,
      year,
      lineageOf(view, actor),
    );
    if (plan === null) throw new Refusal('PLAN_MISSING', { year });
    const person = view.person(actor.personId);
    const held = trips.filter(({ state }) => holdsDays(state));
    const isApproved = ({ state }: (typeof held)[number]) => state === 'APPROVED' || state === 'CANCELLING';
    const figures = summariseYear({
      plan,
      duty: { fullTime: person?.fullTime ?? false, workArea: person?.workArea ?? 'SUPPORT' },
      exemptions,
      waiting: held.filter((trip) => !isApproved(trip)).map(({ dates }) => dates),
      approved: held.filter(isApproved).map(({ dates }) => dates),
    });
    const exempt = figures.exempt === null ? null : exemptionView(figures.exempt);
    return { year, window: plan.window, ...figures, exempt };
  }
}
