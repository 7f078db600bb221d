import type { Tx } from '#database';
import type { Exemption } from '../domain/exemption.js';
import type { Plan, Round } from '../domain/plan.js';

/** Plans, rounds and exemptions as commands change them. What is published is saved together with its event. */
export abstract class Plans {
  /** @returns false when the unit has a plan for that year */
  abstract add(tx: Tx, plan: Plan): Promise<boolean>;
  /** @returns the plan and the ids of all its topics, the retired ones too */
  abstract lock(tx: Tx, planId: string): Promise<{ plan: Plan; topicIds: Set<string> } | undefined>;
  abstract save(tx: Tx, plan: Plan): Promise<void>;
  /** The published plan of the first of these units that has one. */
  abstract findPublished(
    tx: Tx,
    year: number,
    lineage: readonly string[],
  ): Promise<{ planId: string } | undefined>;

  /** @param publish the plan is published: others are to know @returns false when the number is taken */
  abstract addRound(tx: Tx, round: Round, publish: boolean): Promise<boolean>;
  abstract lockRound(tx: Tx, roundId: string): Promise<Round | undefined>;
  abstract roundsOf(tx: Tx, planId: string): Promise<Round[]>;
  /** @returns false when the number is taken */
  abstract saveRound(tx: Tx, round: Round, publish: boolean): Promise<boolean>;

  abstract addExemption(tx: Tx, exemption: Exemption): Promise<void>;
  abstract lockExemption(tx: Tx, exemptionId: string): Promise<Exemption | undefined>;
  abstract saveExemption(tx: Tx, exemption: Exemption): Promise<void>;
}

export type ListedExemption = { exemption: Exemption; planUnitId: string };

/** Plans, rounds and exemptions as they are read. */
export abstract class PlanReader {
  abstract plans(year?: number): Promise<Plan[]>;
  abstract plan(planId: string): Promise<Plan | undefined>;
  /** Rounds in the order of the year. */
  abstract rounds(of: { year?: number; planId?: string }): Promise<{ round: Round; plan: PlanHead }[]>;
  /** @param personId null: everybody’s */
  abstract exemptions(year: number | undefined, personId: string | null): Promise<ListedExemption[]>;
}

export type PlanHead = Pick<Plan, 'planId' | 'unitId' | 'state' | 'year'>;
