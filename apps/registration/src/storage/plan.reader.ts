import { Injectable } from '@nestjs/common';
import type { ExemptionKind } from '#contracts';
import type { LegalBasis, Plan, PlanState, Round } from '../domain/plan.js';
import { PlanReader, type ListedExemption, type PlanHead } from '../use-cases/plans.js';
import type * as rows from './generated/client.js';
import { Prisma } from './prisma.js';

const WITH_TOPICS = {
  include: { topics: { where: { retired: false }, orderBy: { position: 'asc' } } },
} as const;

@Injectable()
export class PlanPrismaReader extends PlanReader {
  constructor(private readonly prisma: Prisma) {
    super();
  }

  async plans(year?: number): Promise<Plan[]> {
    const found = await this.prisma.plan.findMany({
      where: { year },
      orderBy: [{ year: 'desc' }, { id: 'asc' }],
      ...WITH_TOPICS,
    });
    return found.map(toPlan);
  }

  async plan(planId: string): Promise<Plan | undefined> {
    const found = await this.prisma.plan.findUnique({ where: { id: planId }, ...WITH_TOPICS });
    return found === null ? undefined : toPlan(found);
  }

  async rounds({ year, planId }: { year?: number; planId?: string }) {
    const found = await this.prisma.round.findMany({
      where: { planId, plan: { year } },
      include: { plan: true },
      orderBy: [{ plan: { year: 'asc' } }, { planId: 'asc' }, { quarter: 'asc' }, { number: 'asc' }],
    });
    return found.map((row) => ({ round: toRound(row), plan: toHead(row.plan) }));
  }

  async exemptions(year: number | undefined, personId: string | null): Promise<ListedExemption[]> {
    const found = await this.prisma.exemption.findMany({
      where: { plan: { year }, personId: personId ?? undefined },
      include: { plan: { select: { unitId: true } } },
      orderBy: [{ fromDay: 'desc' }, { id: 'asc' }],
    });
    return found.map(({ id, plan, fromDay, toDay, endedOn, kind, ...row }) => ({
      planUnitId: plan.unitId,
      exemption: {
        ...row,
        exemptionId: id,
        kind: kind as ExemptionKind,
        from: day(fromDay),
        to: day(toDay),
        endedOn: dayOrNull(endedOn),
      },
    }));
  }
}

function toHead({ id, unitId, state, year }: rows.Plan): PlanHead {
  return { planId: id, unitId, state: state as PlanState, year };
}

function toPlan(row: rows.Plan & { topics: rows.PlanTopic[] }): Plan {
  const { version, eventSeq, document, issuer, title, theme, rollToWorkingDay, proRataExemption } = row;
  return {
    ...toHead(row),
    version,
    eventSeq,
    document,
    issuedOn: dayOrNull(row.issuedOn),
    issuer,
    title,
    theme,
    quotaDays: row.quotaDays.toNumber(),
    window: { from: day(row.windowFrom), to: day(row.windowTo) },
    rollToWorkingDay,
    proRataExemption,
    topics: row.topics.map(({ id, code, name, position }) => ({ topicId: id, code, name, order: position })),
    legalBasis: row.legalBasis as LegalBasis[],
  };
}

function toRound({ id, version, eventSeq, planId, quarter, number, name, ...days }: rows.Round): Round {
  return {
    roundId: id,
    version,
    eventSeq,
    planId,
    quarter,
    number,
    name,
    from: day(days.fromDay),
    to: day(days.toDay),
    opensOn: day(days.opensOn),
    closesOn: day(days.closesOn),
  };
}

/** Prisma gives a `date` as midnight in UTC. */
function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function dayOrNull(date: Date | null): string | null {
  return date === null ? null : day(date);
}
