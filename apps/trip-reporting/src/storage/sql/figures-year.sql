-- What is known at $5 of the year $2 of the people $1, half days from $3 to $4, and what those of $6 among them were
-- spent on. One row; each part is summed up here, because a year of an office is tens of thousands of half days.
--
-- Half days are summed, not counted: a reversal that is known takes its credit away, a later one does not yet. Days
-- count for the year of the plan under which they were credited, whoever’s plan that was.
WITH credit AS MATERIALIZED (
  SELECT e.person_id, e.trip_id, sum(e.amount)::int AS halves
  FROM ledger_entry e
  WHERE e.person_id = ANY ($1::uuid[]) AND e.day BETWEEN $3 AND $4 AND e.at <= $5
    AND e.plan_id = ANY (ARRAY(SELECT p.id FROM plan p WHERE p.year = $2))
  GROUP BY e.person_id, e.trip_id
  HAVING sum(e.amount) <> 0
), trips AS (
  -- Each trip once, whoever was there: trips that were spent on the same can then be counted.
  SELECT c.trip_id, sum(c.halves) AS halves, coalesce(a.spent_on, (
      SELECT spent_on(t.host_unit_ids, t.topic_ids, t.round_id) FROM trip t WHERE t.registration_id = c.trip_id
    )) AS spent_on
  FROM credit c
  -- Named again, because a condition of one side of an outer join is not one of the other.
  LEFT JOIN participation a ON a.person_id = c.person_id AND a.year = $2 AND a.registration_id = c.trip_id
    AND a.person_id = ANY ($6::uuid[])
  WHERE c.person_id = ANY ($6::uuid[])
  GROUP BY c.trip_id, 3
), spent AS (
  -- An inspection is no trip, and stands for itself.
  SELECT (array_agg(trip_id))[1] AS one_of_them, count(*)::int AS trips, sum(halves)::int AS halves
  FROM trips
  GROUP BY coalesce(spent_on, trip_id)
), spent_where AS (
  SELECT s.trips, s.halves, coalesce(t.host_unit_ids, i.unit_ids, '{}') AS host_unit_ids,
    coalesce(t.topic_ids, '{}') AS topic_ids, t.round_id
  FROM spent s
  -- Limited, so that each is looked up: there are few, and a join would read every trip there is.
  LEFT JOIN LATERAL (SELECT * FROM trip o WHERE o.registration_id = s.one_of_them LIMIT 1) t ON true
  LEFT JOIN LATERAL (SELECT ARRAY[k.unit_id] AS unit_ids FROM inspection_claim k
    WHERE k.visit_id = s.one_of_them AND k.unit_id IS NOT NULL LIMIT 1) i ON t.registration_id IS NULL
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
  -- Registered, whatever became of it since: what ended without a trip no longer counts once that is known. Of the
  -- trips that begin in one quarter and end in one, the days of all: they touch the same quarters as each of them.
  SELECT a.person_id, min(a.from_day) AS from_day, max(a.to_day) AS to_day
  FROM participation a
  WHERE a.person_id = ANY ($1::uuid[]) AND a.year = $2 AND a.submitted_at <= $5
    AND NOT (a.state IN ('REJECTED', 'WITHDRAWN', 'CANCELLED') AND coalesce(a.decided_at <= $5, true))
  GROUP BY a.person_id, date_trunc('quarter', a.from_day::timestamp), date_trunc('quarter', a.to_day::timestamp)
)
SELECT
  (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', person_id, 'halves', halves)), '[]')
     FROM (SELECT person_id, sum(halves)::int AS halves FROM credit GROUP BY person_id) AS people) AS credited,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('trips', trips, 'halves', halves, 'hostUnitIds', host_unit_ids,
       'topicIds', topic_ids, 'roundId', round_id)), '[]') FROM spent_where) AS spent,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', person_id, 'onTime', on_time, 'late', late,
       'excused', excused, 'missing', missing)), '[]') FROM due) AS reports,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', person_id, 'from', from_day, 'to', to_day)), '[]')
     FROM registered) AS registered,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('topicId', o.id, 'name', o.name)), '[]')
     FROM plan_topic o WHERE o.id IN (SELECT unnest(topic_ids) FROM spent_where)) AS topics
