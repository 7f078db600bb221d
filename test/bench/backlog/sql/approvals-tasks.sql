INSERT INTO approvals.step_group (id, case_id, revision, step, ordinal, unit_id, rule, state, next_ids, opened_at, due_at,
  calendar_version, approved_by, decided_by, decided_at)
SELECT group_id, case_id, 1, step, 0, unit_id, 'ANY', CASE WHEN decided_at IS NULL THEN 'OPEN' ELSE 'APPROVED' END, next_ids,
  opened_at, due_at, 1, CASE WHEN decided_at IS NULL THEN '{}'::uuid[] ELSE ARRAY[assignee_id] END,
  CASE WHEN decided_at IS NOT NULL THEN assignee_id END, decided_at
FROM bench_backlog.step ORDER BY n, kind, step;

INSERT INTO approvals.task (id, case_id, group_id, revision, step, assignee_id, state, version, opened_at, due_at, closed_by,
  closed_at)
SELECT task_id, case_id, group_id, 1, step, assignee_id, CASE WHEN decided_at IS NULL THEN 'OPEN' ELSE 'APPROVED' END,
  CASE WHEN decided_at IS NULL THEN 1 ELSE 2 END, opened_at, due_at, CASE WHEN decided_at IS NOT NULL THEN assignee_id END,
  decided_at
FROM bench_backlog.step ORDER BY n, kind, step;

-- One working day before, in the morning, and one millisecond after the last instant that is in time. Of what falls due in
-- this run the earlier one has been.
INSERT INTO approvals.deadline (id, case_id, group_id, kind, state, version, fired, fires_at, calendar_version)
SELECT d.id, case_id, group_id, d.kind, d.state, CASE d.state WHEN 'OPEN' THEN 1 ELSE 2 END,
  CASE d.state WHEN 'FIRED' THEN 1 ELSE 0 END, d.fires_at, 1
FROM bench_backlog.step
CROSS JOIN LATERAL (VALUES
  (soon_id, 'DUE_SOON', CASE WHEN decided_at IS NOT NULL THEN 'CLOSED' WHEN n >= $1 THEN 'FIRED' ELSE 'OPEN' END,
    bench_backlog.at((due_at - interval '1 day')::date, interval '7 h 30 min')),
  (overdue_id, 'OVERDUE', CASE WHEN decided_at IS NOT NULL THEN 'CLOSED' ELSE 'OPEN' END, due_at + interval '1 ms')
) AS d (id, kind, state, fires_at)
ORDER BY n, bench_backlog.step.kind, step;
