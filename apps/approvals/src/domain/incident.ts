import { incidentClosed, incidentOpened } from '#contracts';
import type { CaseAct } from './case.js';
import type { Stuck, StuckCode } from './resolver.js';

export type OpenIncident = { incidentId: string; code: StuckCode; detail: string };

/** An administrator is told that a step asks nobody. */
export function openIncident(act: CaseAct, hopId: string, step: number, { code, detail }: Stuck): void {
  const incidentId = act.context.newId();
  act.openIncident({ incidentId, hopId, code, detail });
  act.record({ kind: 'INCIDENT_OPENED', actor: null, facts: { step, code, incident: incidentId } });
  const { caseId, number } = act.file;
  act.publish(incidentOpened, { incidentId, caseId, number, code, detail });
}

/** The cause is gone, or the case ended before it was found. */
export function closeIncident(act: CaseAct, { incidentId, code, detail }: OpenIncident): void {
  const { caseId, number } = act.file;
  act.changeIncident({ incidentId, code, detail, closed: true });
  act.record({ kind: 'INCIDENT_CLOSED', actor: null, facts: { incident: incidentId, code } });
  act.publish(incidentClosed, { incidentId, caseId, number, code, detail });
}
