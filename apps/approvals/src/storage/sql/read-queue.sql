-- List and counts come from one snapshot of the same rows. Counted are the first $7 by due time, the overdue before all
-- others: a count is not to read everything that waits for a person.
WITH counts AS (
  SELECT count(*) AS total, count(*) FILTER (WHERE due_at < $2) AS overdue
  FROM (SELECT due_at FROM task WHERE assignee_id = $1 AND state = 'OPEN' ORDER BY due_at, id LIMIT $7) AS first
)
SELECT counts.total, counts.overdue, page.*
FROM counts LEFT JOIN LATERAL (
  SELECT t.id AS "taskId", t.case_id AS "caseId", t.version, t.revision, t.step, t.state, t.opened_at AS "openedAt",
    t.due_at AS "dueAt"
  FROM task AS t
  WHERE t.assignee_id = $1 AND t.state = 'OPEN' AND (NOT $3::boolean OR t.due_at < $2)
    AND ($4::timestamptz IS NULL OR (t.due_at, t.id) > ($4, $5::uuid))
  ORDER BY t.due_at, t.id
  LIMIT $6
) AS page ON true
ORDER BY page."dueAt", page."taskId"
