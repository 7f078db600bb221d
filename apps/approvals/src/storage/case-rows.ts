import type { CaseChange, CaseFile } from '../domain/case.js';

/** The columns of a case as the domain names them. */
export const CASE_COLUMNS = `c.id AS "caseId", c.kind, c.subject_id AS "subjectId", c.number, c.state, c.revision, c.version,
  c.chain_code AS "chainCode", c.chain_number AS "chainNumber", c.summary, c.step, c.event_seq AS "eventSeq",
  c.history_seq AS "historySeq", c.history_hash AS "historyHash", c.opened_at AS "openedAt", c.decided_at AS "decidedAt"`;

export type CaseRow = Omit<CaseFile, 'chain' | 'head'> & {
  chainCode: string | null;
  chainNumber: number | null;
  historySeq: number;
  historyHash: string;
};

export function toFile({ chainCode, chainNumber, historySeq, historyHash, ...row }: CaseRow): CaseFile {
  const chain = chainCode === null || chainNumber === null ? null : { code: chainCode, number: chainNumber };
  return { ...row, chain, head: { seq: historySeq, hash: historyHash } };
}

function fromFile(file: CaseFile) {
  return {
    id: file.caseId,
    kind: file.kind,
    subject_id: file.subjectId,
    number: file.number,
    state: file.state,
    revision: file.revision,
    version: file.version,
    chain_code: file.chain?.code ?? null,
    chain_number: file.chain?.number ?? null,
    summary: file.summary,
    step: file.step,
    event_seq: file.eventSeq,
    history_seq: file.head.seq,
    history_hash: file.head.hash,
    opened_at: file.openedAt,
    decided_at: file.decidedAt,
  };
}

/** The changes as the rows of `save-cases.sql`, by table. */
export function toRows(changes: readonly CaseChange[]) {
  const each = <Row>(rowsOf: (change: CaseChange, id: { case_id: string }) => readonly Row[]) =>
    changes.flatMap((change) => rowsOf(change, { case_id: change.file.caseId }));
  return {
    added: each(({ created, file }) => (created ? [fromFile(file)] : [])),
    changed: each(({ created, file }) => (created ? [] : [fromFile(file)])),
    submitted: each(({ submitted, file }, id) =>
      submitted === null ? [] : [{ ...id, revision: file.revision, ...submitted }],
    ),
    steps: each(({ steps }, id) => steps.map((row) => ({ ...id, ...row }))),
    groups: each(({ groups }, id) =>
      groups.map((row) => ({
        ...id,
        id: row.groupId,
        revision: row.revision,
        step: row.step,
        ordinal: row.ordinal,
        unit_id: row.unitId,
        rule: row.rule,
        state: row.state,
        reason: row.reason,
        next_ids: row.nextIds,
        opened_at: row.openedAt,
        due_at: row.dueAt,
        calendar_version: row.calendarVersion,
        approved_by: row.approvedBy,
        decided_by: row.decidedBy,
        decided_at: row.decidedAt,
      })),
    ),
    groupChanges: each(({ groupChanges }) =>
      groupChanges.map((row) => ({
        id: row.groupId,
        state: row.state,
        approved_by: row.approvedBy,
        decided_by: row.decidedBy,
        decided_at: row.decidedAt,
      })),
    ),
    regroupings: each(({ regroupings }) =>
      regroupings.map((row) => ({ id: row.groupId, reason: row.reason, next_ids: row.nextIds })),
    ),
    tasks: each(({ tasks }, id) =>
      tasks.map((row) => ({
        ...id,
        id: row.taskId,
        group_id: row.groupId,
        revision: row.revision,
        step: row.step,
        assignee_id: row.assigneeId,
        opened_at: row.openedAt,
        due_at: row.dueAt,
        reason: row.reason,
      })),
    ),
    closings: each(({ closings, at }) =>
      closings.map(({ taskId, state, by }) => ({ id: taskId, state, closed_by: by, closed_at: at })),
    ),
    deadlines: each(({ deadlines }, id) =>
      deadlines.map((row) => ({
        ...id,
        id: row.deadlineId,
        group_id: row.groupId,
        kind: row.kind,
        fires_at: row.firesAt,
        calendar_version: row.calendarVersion,
      })),
    ),
    deadlinesOff: each(({ deadlinesOff }) => deadlinesOff.map((groupId) => ({ id: groupId }))),
    hops: each(({ hop }, id) =>
      hop === null
        ? []
        : [
            {
              ...id,
              id: hop.hopId,
              revision: hop.revision,
              step: hop.step,
              correlation_id: hop.correlationId,
              state: hop.stranded === null ? 'PENDING' : 'INCIDENT',
              stranded: hop.stranded !== null,
              org_revision: hop.stranded?.orgRevision ?? null,
            },
          ],
    ),
    settlings: each(({ hops }) =>
      hops.map(({ hopId, state, orgRevision, againInMs }) => ({
        id: hopId,
        state,
        org_revision: orgRevision,
        again_in_ms: againInMs,
      })),
    ),
    incidents: each(({ incidents, at }, id) =>
      incidents.map(({ incidentId, hopId, code, detail }) => ({
        ...id,
        id: incidentId,
        hop_id: hopId,
        code,
        detail,
        opened_at: at,
      })),
    ),
    incidentChanges: each(({ incidentChanges, at }) =>
      incidentChanges.map(({ incidentId, code, detail, closed }) => ({
        id: incidentId,
        code,
        detail,
        closed_at: closed ? at : null,
      })),
    ),
    history: each(({ history }, id) =>
      history.map(({ seq, prevHash, hash, body }) => ({ ...id, seq, prev_hash: prevHash, hash, body })),
    ),
    texts: each(({ texts }, id) => texts.map((row) => ({ ...id, ...row }))),
  };
}
