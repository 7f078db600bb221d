SELECT t.id AS "taskId", t.case_id AS "caseId", t.group_id AS "groupId", t.version, t.revision, t.step,
  t.assignee_id AS "assigneeId", t.state, t.opened_at AS "openedAt", t.due_at AS "dueAt", t.reason,
  c.kind, c.subject_id AS "subjectId", c.number, c.chain_code AS "chainCode", c.chain_number AS "chainNumber", f.facts
FROM task AS t
JOIN approval_case AS c ON c.id = t.case_id
JOIN case_facts AS f ON f.case_id = t.case_id AND f.revision = t.revision
WHERE t.id = $1 AND t.assignee_id = $2
