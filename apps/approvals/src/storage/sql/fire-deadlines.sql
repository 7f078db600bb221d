-- The one conditional update behind every reminder: state, version and time must all still hold. An overdue deadline stays
-- open and moves to the next reminder; a reminder that the due time has overtaken is skipped. $5 is always null, see
-- save-cases.sql.
WITH fired AS (
  UPDATE deadline AS d SET
    state = CASE WHEN d.kind = 'OVERDUE' THEN 'OPEN' WHEN g.due_at < $3 THEN 'SKIPPED' ELSE 'FIRED' END,
    fires_at = CASE WHEN d.kind = 'OVERDUE' THEN $4 ELSE d.fires_at END,
    version = d.version + 1,
    -- While nobody is asked nobody is told: the first time is the first that somebody hears of.
    fired = d.fired + (EXISTS (SELECT FROM task AS t WHERE t.group_id = d.group_id AND t.closed_at IS NULL))::int
  FROM (SELECT unnest($1::uuid[]) AS id, unnest($2::int[]) AS version LIMIT $5::bigint) AS wanted, step_group AS g
  WHERE d.id = wanted.id AND d.version = wanted.version AND d.state NOT IN ('FIRED', 'SKIPPED', 'CLOSED')
    AND d.fires_at <= $3 AND g.id = d.group_id
  RETURNING d.case_id, d.group_id, d.kind, d.state, d.fired, g.step, g.unit_id, g.due_at, g.next_ids
)
SELECT case_id AS "caseId", kind, fired AS times, step, unit_id AS "unitId", due_at AS "dueAt", next_ids AS "nextIds",
  coalesce((
    SELECT json_agg(json_build_object('taskId', t.id, 'assigneeId', t.assignee_id) ORDER BY t.id)
    FROM task AS t WHERE t.group_id = fired.group_id AND t.closed_at IS NULL
  ), '[]') AS "openTasks"
FROM fired WHERE state <> 'SKIPPED'
ORDER BY case_id, due_at, group_id
