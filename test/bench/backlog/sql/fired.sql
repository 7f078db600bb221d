-- One row about everything that fell due: when each fired, by its own history, and what became of it.
WITH told AS (
  SELECT d.id, d.fires_at, d.subject_id,
    count(*) FILTER (WHERE body ->> 'kind' = 'REMINDED') AS reminded,
    count(*) FILTER (WHERE body ->> 'kind' = 'ESCALATED') AS escalated,
    min((body ->> 'at')::timestamptz) FILTER (WHERE body ->> 'kind' = 'REMINDED') AS fired_at,
    coalesce(sum(jsonb_array_length(body #> '{facts,told}')) FILTER (WHERE body ->> 'kind' = 'ESCALATED'), 0) AS people
  FROM bench_backlog.due AS d
  LEFT JOIN LATERAL (
    SELECT h.body::jsonb AS body FROM approvals.history AS h
    WHERE h.case_id = d.case_id AND h.body ~ '"kind":"(REMINDED|ESCALATED)"'
  ) AS entries ON true
  GROUP BY 1, 2, 3
), late AS (
  SELECT *, extract(epoch FROM fired_at - fires_at) * 1000 AS ms FROM told
), inboxes AS (
  SELECT count(*) FILTER (WHERE n.kind = 'TASK_OVERDUE') AS overdue, count(*) FILTER (WHERE n.kind = 'TASK_ESCALATED') AS escalated
  FROM bench_backlog.due AS d JOIN notifications.notification AS n
    ON n.subject_id = d.subject_id AND n.kind IN ('TASK_OVERDUE', 'TASK_ESCALATED')
), busiest AS (
  SELECT count(*) AS n FROM late GROUP BY date_trunc('second', fired_at) ORDER BY 1 DESC LIMIT 1
)
SELECT count(*)::int AS due, count(fired_at)::int AS fired,
  count(*) FILTER (WHERE reminded = 1 AND escalated = 1)::int AS "exactlyOnce",
  count(*) FILTER (WHERE reminded > 1 OR escalated > 1)::int AS "moreThanOnce",
  percentile_disc(0.5) WITHIN GROUP (ORDER BY ms)::float8 AS p50, percentile_disc(0.95) WITHIN GROUP (ORDER BY ms)::float8 AS p95,
  percentile_disc(0.99) WITHIN GROUP (ORDER BY ms)::float8 AS p99, max(ms)::float8 AS last,
  extract(epoch FROM max(fired_at) - min(fired_at))::float8 AS "firingSeconds", (SELECT n::int FROM busiest) AS "busiestSecond",
  (count(*) + sum(people))::int AS "messagesExpected",
  (SELECT (overdue + escalated)::int FROM inboxes) AS "messagesWritten"
FROM late
