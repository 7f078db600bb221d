-- What is known at $5 of the year $2 of the people $1, half days from $3 to $4. One row.
--
-- Half days are summed, not counted: a reversal that is known takes its credit away, a later one does not yet. Days
-- count for the year of the plan under which they were credited, whoever’s plan that was.
WITH credit AS (
  SELECT e.person_id, coalesce(r.registration_id, e.source_id) AS trip_id, sum(e.amount)::int AS halves
  FROM ledger_entry e
  JOIN plan p ON p.id = e.plan_id AND p.year = $2
  LEFT JOIN report r ON r.id = e.source_id
  WHERE e.person_id = ANY ($1::uuid[]) AND e.day BETWEEN $3 AND $4 AND e.at <= $5
  GROUP BY 1, 2
  HAVING sum(e.amount) <> 0
), due AS (
  SELECT d.person_id,
    count(*) FILTER (WHERE d.first_submitted_at <= d.due_at)::int AS on_time,
    count(*) FILTER (WHERE d.first_submitted_at > d.due_at AND d.first_submitted_at <= $5
      AND (d.excused_at <= $5) IS NOT TRUE)::int AS late,
    count(*) FILTER (WHERE d.first_submitted_at > d.due_at AND d.first_submitted_at <= $5
      AND d.excused_at <= $5)::int AS excused,
    count(*) FILTER (WHERE (d.first_submitted_at <= $5) IS NOT TRUE)::int AS missing
  FROM duty d
  WHERE d.person_id = ANY ($1::uuid[]) AND d.year = $2 AND d.due_at <= $5 AND d.state <> 'CANCELLED'
  GROUP BY d.person_id
), registered AS (
  -- Registered, whatever became of it since: what ended without a trip no longer counts once that is known.
  SELECT person_id, t.from_day, t.to_day
  FROM trip t
  CROSS JOIN LATERAL unnest(t.participant_ids) AS participant (person_id)
  WHERE t.participant_ids && $1::uuid[] AND person_id = ANY ($1::uuid[]) AND t.year = $2 AND t.submitted_at <= $5
    AND NOT (t.state IN ('REJECTED', 'WITHDRAWN', 'CANCELLED') AND coalesce(t.decided_at <= $5, true))
)
SELECT
  (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', c.person_id, 'tripId', c.trip_id, 'halves', c.halves,
       'hostUnitIds', coalesce(t.host_unit_ids, i.unit_ids, '{}'), 'topicIds', coalesce(t.topic_ids, '{}'),
       'roundId', t.round_id)), '[]')
     FROM credit c
     LEFT JOIN trip t ON t.registration_id = c.trip_id
     LEFT JOIN LATERAL (SELECT ARRAY[k.unit_id] AS unit_ids FROM inspection_claim k
       WHERE k.visit_id = c.trip_id AND k.unit_id IS NOT NULL LIMIT 1) i ON t.registration_id IS NULL) AS credits,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', person_id, 'onTime', on_time, 'late', late,
       'excused', excused, 'missing', missing)), '[]') FROM due) AS reports,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', person_id, 'from', from_day, 'to', to_day)), '[]')
     FROM registered) AS registered,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('topicId', o.id, 'name', o.name)), '[]')
     FROM plan_topic o
     WHERE o.id IN (SELECT unnest(t.topic_ids) FROM credit c JOIN trip t ON t.registration_id = c.trip_id)) AS topics
