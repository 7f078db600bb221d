-- Where the half days of each of the people $1 stand in year $2, as known at $5: credited ones from $3 to $4, reported,
-- approved and waiting ones whole (the window is applied to them in the domain). One row for each person.
WITH answered AS MATERIALIZED (
  -- Submissions that were not returned answer the trip; those without a decision wait to be verified.
  SELECT a.person_id, a.registration_id, a.report_id, a.revision, (a.decided_at <= $5) IS NOT TRUE AS undecided
  FROM report_traveller a
  WHERE a.person_id = ANY ($1::uuid[]) AND a.year = $2 AND a.submitted_at <= $5 AND a.listed
    AND (a.returned AND a.decided_at <= $5) IS NOT TRUE
), reported AS (
  SELECT a.person_id, jsonb_agg(traveller -> 'travelled') AS spans
  FROM answered a
  -- Limited, so that each is looked up: there are few, and a join would read every trip and report there is.
  JOIN LATERAL (SELECT o.state FROM trip o WHERE o.registration_id = a.registration_id LIMIT 1) t ON t.state = 'APPROVED'
  CROSS JOIN LATERAL (SELECT o.fields FROM report_revision o
    WHERE o.report_id = a.report_id AND o.revision = a.revision LIMIT 1) v
  CROSS JOIN LATERAL jsonb_array_elements(v.fields -> 'travellers') AS traveller
  WHERE a.undecided AND (traveller ->> 'personId')::uuid = a.person_id
  GROUP BY a.person_id
), planned AS (
  SELECT person_id, coalesce(jsonb_agg(dates) FILTER (WHERE known = 'APPROVED'), '[]') AS approved,
    coalesce(jsonb_agg(dates) FILTER (WHERE known = 'WAITING'), '[]') AS waiting
  FROM (
    SELECT t.person_id, t.registration_id, t.state,
      jsonb_build_object('from', t.from_day, 'fromHalf', t.from_half, 'to', t.to_day, 'toHalf', t.to_half) AS dates,
      CASE
        WHEN t.state = 'SUBMITTED' OR (t.state IN ('APPROVED', 'RETURNED', 'REJECTED', 'WITHDRAWN')
            AND t.decided_at > $5)
          THEN 'WAITING'
        -- Only what was approved is cancelled.
        WHEN t.state = 'APPROVED' OR (t.state = 'CANCELLED' AND t.decided_at > $5) THEN 'APPROVED'
      END AS known
    FROM participation t
    WHERE t.person_id = ANY ($1::uuid[]) AND t.year = $2 AND t.submitted_at <= $5
  ) AS trips
  WHERE known IS NOT NULL AND NOT EXISTS (SELECT FROM answered a
    WHERE a.person_id = trips.person_id AND a.registration_id = trips.registration_id
      AND trips.state = 'APPROVED' AND trips.known = 'APPROVED')
  GROUP BY person_id
), due AS (
  SELECT d.person_id,
    count(*) FILTER (WHERE d.first_submitted_at <= d.due_at)::int AS "onTime",
    count(*) FILTER (WHERE d.first_submitted_at > d.due_at AND d.first_submitted_at <= $5
      AND (d.excused_at <= $5) IS NOT TRUE)::int AS late,
    count(*) FILTER (WHERE d.first_submitted_at > d.due_at AND d.first_submitted_at <= $5
      AND d.excused_at <= $5)::int AS excused,
    count(*) FILTER (WHERE (d.first_submitted_at <= $5) IS NOT TRUE)::int AS missing
  FROM duty d
  WHERE d.person_id = ANY ($1::uuid[]) AND d.year = $2 AND d.due_at <= $5 AND d.state <> 'CANCELLED'
  GROUP BY d.person_id
)
SELECT who.person_id AS "personId", verified.spans::text AS verified, coalesce(reported.spans, '[]') AS reported,
  coalesce(planned.approved, '[]') AS approved, coalesce(planned.waiting, '[]') AS waiting,
  coalesce(due."onTime", 0) AS "onTime", coalesce(due.late, 0) AS late, coalesce(due.excused, 0) AS excused,
  coalesce(due.missing, 0) AS missing
FROM unnest($1::uuid[]) AS who (person_id)
CROSS JOIN LATERAL (
  -- As ranges of half-day indexes (libs/calendar), neighbours merged. Person by person they come out of the index sorted.
  SELECT coalesce(range_agg(int4range(at_half, at_half + 1)), '{}') AS spans
  FROM (
    SELECT (e.day - DATE '1970-01-01') * 2 + (e.half = 'pm')::int AS at_half
    FROM ledger_entry e
    WHERE e.person_id = who.person_id AND e.day BETWEEN $3 AND $4 AND e.at <= $5
      AND e.plan_id = ANY (ARRAY(SELECT p.id FROM plan p WHERE p.year = $2))
    GROUP BY e.day, e.half
    HAVING sum(e.amount) > 0
  ) AS halves
) AS verified
LEFT JOIN reported USING (person_id)
LEFT JOIN planned USING (person_id)
LEFT JOIN due USING (person_id)
