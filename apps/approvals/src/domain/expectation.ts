import { addWorkingDays, type WorkingCalendar } from '#calendar';
import type { ChainDefinition, StepView } from '#contracts';
import type { OrgView } from '#org';
import type { z } from 'zod';
import type { RoutingFacts } from './related-units.js';
import { resolveStep } from './resolver.js';

export type StepInWords = z.infer<typeof StepView>;

/**
 * The steps from `first` on as they are expected: who, why, and by when if everybody takes the time that the chain
 * gives. After a step that nobody can decide no date can be named.
 */
export function expectedSteps(
  view: OrgView,
  calendar: WorkingCalendar,
  day: string,
  facts: RoutingFacts,
  definition: ChainDefinition,
  first: number,
  from: Date | null,
): StepInWords[] {
  let at = from;
  return definition.steps.slice(first - 1).map((step, index) => {
    const resolution = resolveStep(view, day, facts, step);
    const shared = { step: first + index, name: step.name };
    if (resolution.kind === 'SKIP') {
      return { ...shared, state: 'SKIPPED', groups: [], expectedBy: null, note: resolution.note };
    }
    if (resolution.kind === 'STUCK') {
      at = null;
      return { ...shared, state: 'EXPECTED', groups: [], expectedBy: null, note: resolution.detail };
    }
    if (at !== null) at = addWorkingDays(at, step.dueWorkingDays, calendar).dueAt;
    const groups = resolution.groups.map(({ unitId, people, reason }) => ({
      unit: view.unitRef(unitId),
      people: people.map((personId) => view.personRef(personId, day)),
      decidedBy: null,
      decidedAt: null,
      reason,
    }));
    return { ...shared, state: 'EXPECTED', groups, expectedBy: at?.toISOString() ?? null, note: null };
  });
}
