import type { z } from 'zod';
import type { ChainStep } from '#contracts';
import type { Step } from './chain.js';
import type { GroupRow } from './case.js';
import { isPaper, isRegistration, isReport, type Facts } from './facts.js';
import type { PaperFacts, RegistrationFacts, ReportFacts } from './facts.js';
import type { Target } from './related-units.js';

/** What a chain step may judge, and the title, which only papers have; theirs is judged anew with every revision. */
export type Concern = z.infer<typeof ChainStep>['concerns'][number] | 'TITLE';

/** What differs between two revisions, in the words that chain steps use. */
export function changedConcerns(before: Facts, after: Facts): Set<Concern> {
  const differs: Partial<Record<Concern, boolean>> = {
    HOSTS: !sameSet(before.hostUnitIds, after.hostUnitIds),
    DATES: JSON.stringify(datesOf(before)) !== JSON.stringify(datesOf(after)),
    PARTICIPANTS: !sameSet(before.participantIds, after.participantIds),
    ...contentDiffers(before, after),
  };
  return new Set((Object.keys(differs) as Concern[]).filter((concern) => differs[concern]));
}

function contentDiffers(before: Facts, after: Facts): Partial<Record<Concern, boolean>> {
  if (isReport(before) && isReport(after)) return { CONTENT: reportDiffers(before, after) };
  if (isPaper(before) && isPaper(after)) return paperDiffers(before, after);
  if (isRegistration(before) && isRegistration(after)) return requestDiffers(before, after);
  throw new Error('revisions of one case are of one kind');
}

function requestDiffers(before: RegistrationFacts, after: RegistrationFacts) {
  return {
    PURPOSE: before.purpose !== after.purpose,
    TOPICS: !sameSet(before.topicIds, after.topicIds),
    CONTENT: before.content !== after.content,
    CONTACT: before.contact.name !== after.contact.name || before.contact.phone !== after.contact.phone,
    ROUND: before.roundId !== after.roundId,
  };
}

function reportDiffers(before: ReportFacts, after: ReportFacts): boolean {
  return (['kind', 'content', 'findingCount', 'evidenceCount'] as const).some(
    (field) => before[field] !== after[field],
  );
}

function paperDiffers(before: PaperFacts, after: PaperFacts) {
  return { TITLE: before.title !== after.title, CONTENT: before.content !== after.content };
}

/** How a group of the round before ended; the say of its unit may still stand. */
export type EarlierGroup = Pick<
  GroupRow,
  'unitId' | 'state' | 'approvedBy' | 'decidedBy' | 'decidedAt' | 'reason'
> & { step: number };

/**
 * Whether the approval of a unit stands for the new round: it approved, nothing that it judges has changed, and
 * nobody who approved takes part now. For the hosts only those count that the unit answers for.
 */
export function approvalStands(
  earlier: EarlierGroup | undefined,
  step: Step,
  changed: ReadonlySet<Concern>,
  hosts: { before: Target | undefined; after: Target },
  takesPart: (personId: string) => boolean,
): boolean {
  if (earlier === undefined || !['APPROVED', 'CARRIED_OVER'].includes(earlier.state)) return false;
  if (earlier.approvedBy.some(takesPart)) return false;
  return !step.concerns.some((concern) =>
    concern === 'HOSTS' ? hostsChanged(step, changed, hosts) : changed.has(concern),
  );
}

function hostsChanged(
  step: Step,
  changed: ReadonlySet<Concern>,
  { before, after }: { before: Target | undefined; after: Target },
): boolean {
  const perHost = step.resolver.kind === 'POSITION' && step.resolver.related === 'HOST_DISTRICT';
  return perHost ? !sameSet(before?.hostUnitIds ?? [], after.hostUnitIds) : changed.has('HOSTS');
}

function datesOf({ dates, days }: Facts) {
  // Of a report the days are those travelled; some of them may be left out in between.
  return [dates.from, dates.fromHalf, dates.to, dates.toHalf, days];
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const left = new Set(a);
  return left.size === new Set(b).size && b.every((id) => left.has(id));
}
