SELECT g.id AS "groupId", g.case_id AS "caseId", g.step, g.unit_id AS "unitId", g.approved_by AS "approvedBy", c.kind, c.summary,
  jsonb_build_object('code', c.chain_code, 'number', c.chain_number) AS chain,
  ARRAY(SELECT t.assignee_id FROM task AS t WHERE t.group_id = g.id AND t.state = 'OPEN') AS "assigneeIds",
  EXISTS (SELECT FROM pending_hop AS h WHERE h.case_id = g.case_id AND h.state IN ('PENDING', 'INCIDENT')) AS stranded
FROM step_group AS g
JOIN approval_case AS c ON c.id = g.case_id
WHERE g.state = 'OPEN' AND ($1::uuid IS NULL OR g.id > $1)
ORDER BY g.id
LIMIT $2
