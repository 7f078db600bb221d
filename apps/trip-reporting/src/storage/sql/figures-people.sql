-- Where the half days of each of the people $1 stand in year $2, as known at $5: credited ones from $3 to $4, reported,
-- approved and waiting ones whole (the window is applied to them in the domain). One row for each person.
SELECT who.person_id AS "personId", verified.spans AS verified, answered.reported, planned.approved, planned.waiting,
  due.*
FROM unnest($1::uuid[]) AS who (person_id)
CROSS JOIN LATERAL (
  -- As ranges of half-day indexes (libs/calendar), neighbours merged.
  SELECT coalesce(jsonb_agg(jsonb_build_array(lower(span), upper(span)) ORDER BY span), '[]') AS spans
  FROM (
    SELECT unnest(range_agg(int4range(at_half, at_half + 1))) AS span
    FROM (
      SELECT (e.day - DATE '1970-01-01') * 2 + (e.half = 'pm')::int AS at_half
      FROM ledger_entry e
      JOIN plan p ON p.id = e.plan_id AND p.year = $2
      WHERE e.person_id = who.person_id AND e.day BETWEEN $3 AND $4 AND e.at <= $5
      GROUP BY e.day, e.half
      HAVING sum(e.amount) > 0
    ) AS halves
  ) AS spans
) AS verified
CROSS JOIN LATERAL (
  -- Submissions that were not returned answer the trip; those without a decision wait to be verified.
  SELECT coalesce(array_agg(r.registration_id), '{}') AS trips,
    coalesce(jsonb_agg(traveller -> 'travelled') FILTER (WHERE d.report_id IS NULL OR d.decided_at > $5), '[]')
      AS reported
  FROM report r
  JOIN report_revision v ON v.report_id = r.id AND v.submitted_at <= $5
  LEFT JOIN report_decision d ON d.report_id = v.report_id AND d.revision = v.revision
  JOIN trip t ON t.registration_id = r.registration_id AND t.state = 'APPROVED'
  CROSS JOIN LATERAL jsonb_array_elements(v.fields -> 'travellers') AS traveller
  WHERE r.person_ids @> ARRAY[who.person_id] AND r.year = $2
    AND (traveller ->> 'personId')::uuid = who.person_id
    AND (d.outcome = 'RETURNED' AND d.decided_at <= $5) IS NOT TRUE
) AS answered
CROSS JOIN LATERAL (
  SELECT
    coalesce(jsonb_agg(dates) FILTER (WHERE known = 'APPROVED' AND registration_id <> ALL (answered.trips)), '[]')
      AS approved,
    coalesce(jsonb_agg(dates) FILTER (WHERE known = 'WAITING'), '[]') AS waiting
  FROM (
    SELECT t.registration_id,
      jsonb_build_object('from', t.from_day, 'fromHalf', t.from_half, 'to', t.to_day, 'toHalf', t.to_half) AS dates,
      CASE
        WHEN t.state = 'SUBMITTED' OR (t.state IN ('APPROVED', 'RETURNED', 'REJECTED', 'WITHDRAWN')
            AND t.decided_at > $5)
          THEN 'WAITING'
        -- Only what was approved is cancelled.
        WHEN t.state = 'APPROVED' OR (t.state = 'CANCELLED' AND t.decided_at > $5) THEN 'APPROVED'
      END AS known
    FROM trip t
    WHERE t.participant_ids @> ARRAY[who.person_id] AND t.year = $2 AND t.submitted_at <= $5
  ) AS trips
) AS planned
CROSS JOIN LATERAL (
  SELECT
    count(*) FILTER (WHERE d.first_submitted_at <= d.due_at)::int AS "onTime",
    count(*) FILTER (WHERE d.first_submitted_at > d.due_at AND d.first_submitted_at <= $5
      AND (d.excused_at <= $5) IS NOT TRUE)::int AS late,
    count(*) FILTER (WHERE d.first_submitted_at > d.due_at AND d.first_submitted_at <= $5
      AND d.excused_at <= $5)::int AS excused,
    count(*) FILTER (WHERE (d.first_submitted_at <= $5) IS NOT TRUE)::int AS missing
  FROM duty d
  WHERE d.person_id = who.person_id AND d.year = $2 AND d.due_at <= $5 AND d.state <> 'CANCELLED'
) AS due
