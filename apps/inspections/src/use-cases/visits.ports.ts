import type { DataOf, EventContract, VisitState } from '#contracts';
import type { Tx } from '#database';
import type { RecordedDays } from '../domain/attendance.js';
import type { OtherVisit } from '../domain/visit-places.js';
import type { Visit, VisitPlan, VisitTeam } from '../domain/visit.js';
import type { VisitStanding } from './visits-of-plan.ports.js';

/** Something to tell of a visit; the sequence is given when it is saved. */
export type VisitEvent = { contract: EventContract; data: DataOf<EventContract> };

/** Visits as commands change them. */
export abstract class Visits {
  /** Nobody else schedules in this province until the transaction ends: two places at once are seen before they are. */
  abstract lockSchedule(tx: Tx, provinceId: string): Promise<void>;
  /** Of the plan as issued, and locked; undefined where none is issued. */
  abstract lockPlan(tx: Tx, planId: string): Promise<VisitPlan | undefined>;
  /** Province of a plan or a visit, before anything is locked. */
  abstract provinceOf(tx: Tx, id: string): Promise<string | undefined>;
  /** Of the issued plan, not ended by a later revision. */
  abstract team(tx: Tx, planId: string, teamId: string): Promise<VisitTeam | undefined>;
  abstract lock(tx: Tx, visitId: string): Promise<Visit | undefined>;
  /** Others may save answers beside it, but its state stands. */
  abstract share(tx: Tx, visitId: string): Promise<Visit | undefined>;
  abstract lockOfPlan(tx: Tx, planId: string): Promise<Visit[]>;
  abstract standing(tx: Tx, planId: string): Promise<VisitStanding[]>;
  /** Of the unit, the team or its people, not cancelled, that touch these days. */
  abstract others(
    tx: Tx,
    near: { visit: Pick<Visit, 'visitId' | 'unitId' | 'provinceId' | 'dates'>; team: VisitTeam },
  ): Promise<OtherVisit[]>;
  /** How many visits the plan ever had; under its lock. */
  abstract count(tx: Tx, planId: string): Promise<number>;
  abstract add(tx: Tx, visit: Visit, events: readonly VisitEvent[], at: Date): Promise<void>;
  /** Gives the visit as saved: its version and event number have grown. */
  abstract save(tx: Tx, visit: Visit, events: readonly VisitEvent[], at: Date): Promise<Visit>;
  /** Nothing changes, something is told; the visit is locked. */
  abstract tell(tx: Tx, visit: Visit, events: readonly VisitEvent[], at: Date): Promise<void>;
  abstract days(tx: Tx, visitId: string): Promise<RecordedDays[]>;
  abstract saveDays(tx: Tx, visitId: string, days: readonly RecordedDays[]): Promise<void>;
}

export type VisitQuestion = {
  scope: 'team' | 'unit' | 'all';
  personId: string;
  /** Set for those who see every inspection of it. */
  provinceId: string | null;
  /** Units that the caller speaks for, and what is below them. */
  unitIds: readonly string[];
  headOfIds: readonly string[];
  planId?: string | undefined;
  teamId?: string | undefined;
  unitId?: string | undefined;
  memberId?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  state?: VisitState | undefined;
  after?: { from: string; visitId: string } | undefined;
  limit: number;
};

export type CriteriaRef = { criteriaSetId: string; code: string; edition: number; title: string };
/** A visit with what its page shows besides. */
export type VisitRecord = { visit: Visit; criteria: CriteriaRef | null; days: RecordedDays[] };

/** Visits as they are read. */
export abstract class VisitReader {
  abstract find(visitId: string): Promise<VisitRecord | undefined>;
  /** The same inside a command, after what it did. */
  abstract after(tx: Tx, visitId: string): Promise<VisitRecord | undefined>;
  /** Latest first day first. */
  abstract list(question: VisitQuestion): Promise<Visit[]>;
}
