import type { ActContext, CaseChange } from './case.js';
import { makeHop, type Surroundings } from './hop.js';
import { isRegistration, type Facts } from './facts.js';

/**
 * Whether the next step can be opened with what an act has at hand. A later round of a registration cannot: which
 * approvals still stand depends on the round before.
 */
export function mayGoOn({ hop, file }: CaseChange, facts: Facts): boolean {
  if (hop === null || hop.stranded !== null || file.chain === null) return false;
  return facts.revision === file.revision && (file.revision === 1 || !isRegistration(facts));
}

/**
 * The act together with the hop that it leaves, as one; the act alone, whose hop then waits in its row, when the step
 * cannot be opened now.
 */
export function goOn(
  change: CaseChange,
  around: Omit<Surroundings, 'earlier'>,
  context: ActContext,
): CaseChange {
  const { hop } = change;
  if (hop === null || !mayGoOn(change, around.facts)) return change;
  const waiting = { ...hop, waitedMs: 0, incident: null, stranded: false };
  const result = makeHop(change.file, waiting, { ...around, earlier: null }, context);
  return result.kind === 'STUCK' ? change : joined(change, result.change);
}

/** A hop settles nothing but itself, so besides the row of the case the two touch different rows. */
function joined(act: CaseChange, hop: CaseChange): CaseChange {
  return {
    ...act,
    file: { ...hop.file, version: act.file.version },
    hop: null,
    steps: [...act.steps, ...hop.steps],
    groups: [...act.groups, ...hop.groups],
    tasks: [...act.tasks, ...hop.tasks],
    deadlines: [...act.deadlines, ...hop.deadlines],
    history: [...act.history, ...hop.history],
    texts: [...act.texts, ...hop.texts],
    events: [...act.events, ...hop.events],
  };
}
