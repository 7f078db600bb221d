import { isDeepStrictEqual } from 'node:util';
import type { Tx } from '#database';
import { requireExemption, type Exemption } from '../domain/exemption.js';
import { requireRound, type Plan, type Round } from '../domain/plan.js';
import { Plans } from './plans.js';

/** What files bring: published plans with their rounds and exemptions, under ids of their own. */
export type LoadProvince = {
  plans: Omit<Unversioned<Plan>, 'state'>[];
  rounds: Unversioned<Round>[];
  exemptions: Omit<Unversioned<Exemption>, 'endedOn'>[];
};

/** New and changed rows; what stood as the files say was left alone and nothing was published of it. */
export type Loaded = { plans: number; rounds: number; exemptions: number };

type Unversioned<Thing> = Omit<Thing, 'version' | 'eventSeq'>;
type Kept<Thing> = Thing & { version: number; eventSeq: number };

/** Puts files over what is there. Where they differ the files win; an early end of an exemption stays. */
export class ProvinceLoading {
  constructor(private readonly plans: Plans) {}

  async execute(tx: Tx, files: LoadProvince): Promise<Loaded> {
    const loaded: Loaded = { plans: 0, rounds: 0, exemptions: 0 };
    for (const plan of files.plans) loaded.plans += await this.plan(tx, plan);
    const years = new Map(files.plans.map(({ planId, year }) => [planId, year]));
    for (const round of files.rounds) loaded.rounds += await this.round(tx, round, years.get(round.planId));
    for (const exemption of files.exemptions) loaded.exemptions += await this.exemption(tx, exemption);
    return loaded;
  }

  private async plan(tx: Tx, file: LoadProvince['plans'][number]): Promise<0 | 1> {
    const known = (await this.plans.lock(tx, file.planId))?.plan;
    const plan = next<Unversioned<Plan>>({ ...file, state: 'PUBLISHED' }, known);
    if (plan === undefined) return 0;
    if (known !== undefined) await this.plans.save(tx, plan);
    else if (!(await this.plans.add(tx, plan))) throw new Error(`${file.year}: the unit has another plan`);
    return 1;
  }

  private async round(
    tx: Tx,
    file: LoadProvince['rounds'][number],
    year: number | undefined,
  ): Promise<0 | 1> {
    if (year === undefined) throw new Error(`round ${file.roundId}: its plan is not in the files`);
    requireRound(file, year);
    const known = await this.plans.lockRound(tx, file.roundId);
    const round = next(file, known);
    if (round === undefined) return 0;
    const done =
      known === undefined
        ? await this.plans.addRound(tx, round, true)
        : await this.plans.saveRound(tx, round, true);
    if (!done) throw new Error(`round ${file.roundId}: another one has its number`);
    return 1;
  }

  private async exemption(tx: Tx, file: LoadProvince['exemptions'][number]): Promise<0 | 1> {
    requireExemption(file);
    const known = await this.plans.lockExemption(tx, file.exemptionId);
    const exemption = next({ ...file, endedOn: known?.endedOn ?? null }, known);
    if (exemption === undefined) return 0;
    if (known === undefined) await this.plans.addExemption(tx, exemption);
    else await this.plans.saveExemption(tx, exemption);
    return 1;
  }
}

/** The next version of a thing; undefined when it is already so. */
function next<Thing extends object>(thing: Thing, known: Kept<Thing> | undefined): Kept<Thing> | undefined {
  if (known === undefined) return { ...thing, version: 1, eventSeq: 1 };
  const { version, eventSeq } = known;
  if (isDeepStrictEqual({ ...known }, { ...thing, version, eventSeq })) return undefined;
  return { ...thing, version: version + 1, eventSeq: eventSeq + 1 };
}
