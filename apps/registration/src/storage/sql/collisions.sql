-- Half days on which two trips or more are at the same unit. $1 to $4 as in coverage.sql. $5: the first half-day index
-- that is of interest, $6 and $7: the position after which to go on, $8 how many.
WITH visit AS MATERIALIZED (
  SELECT r.id, host.unit_id, r.halves
  FROM registration r
  CROSS JOIN LATERAL unnest(r.host_unit_ids) AS host (unit_id)
  WHERE (r.province_id = $1::uuid OR r.department_ids && $2::uuid[] OR r.host_unit_ids && $3::uuid[])
    AND ($3::uuid[] IS NULL OR host.unit_id = ANY ($3::uuid[]))
    AND r.year = $4
    AND r.from_day BETWEEN make_date($4, 1, 1) AND make_date($4, 12, 31)
    AND EXISTS (SELECT FROM trip_day d WHERE d.registration_id = r.id)
), meeting AS (
  SELECT both_there.unit_id, unnest(range_agg(both_there.halves)) AS halves
  FROM (
    SELECT a.unit_id, a.halves * b.halves AS halves
    FROM visit a
    JOIN visit b ON b.unit_id = a.unit_id AND b.id > a.id AND b.halves && a.halves
  ) AS both_there
  GROUP BY both_there.unit_id
)
SELECT m.unit_id AS "unitId", lower(m.halves) AS start, upper(m.halves) AS "end",
  (SELECT jsonb_agg(jsonb_build_object(
       'registrationId', r.id, 'number', r.number, 'state', r.state, 'year', r.year, 'days', r.days,
       'participantIds', r.participant_ids, 'hostUnitIds', r.host_unit_ids,
       'dates', jsonb_build_object('from', r.from_day, 'fromHalf', r.from_half, 'to', r.to_day, 'toHalf', r.to_half))
       ORDER BY r.from_day, r.id)
     FROM visit v
     JOIN registration r ON r.id = v.id
     WHERE v.unit_id = m.unit_id AND v.halves && m.halves) AS trips
FROM meeting m
WHERE ($5::int IS NULL OR upper(m.halves) > $5)
  AND ($6::int8 IS NULL OR (lower(m.halves), m.unit_id) > ($6, $7::uuid))
ORDER BY lower(m.halves), m.unit_id
LIMIT $8
