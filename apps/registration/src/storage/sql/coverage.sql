-- What the trips of a year bring to units. $1 a province, $2 departments, $3 host units: one says whose trips, the
-- others are null. $4 the year, $7 today. $5 and $6 pair each row with the units whose trips it counts.
WITH trip AS MATERIALIZED (
  SELECT r.id, r.host_unit_ids, r.halves, r.from_day, r.to_day, r.state IN ('APPROVED', 'CANCELLING') AS approved
  FROM registration r
  WHERE (r.province_id = $1::uuid OR r.department_ids && $2::uuid[] OR r.host_unit_ids && $3::uuid[])
    AND r.year = $4
    -- Submitted dates lie in the plan year: this is for the indexes.
    AND r.from_day BETWEEN make_date($4, 1, 1) AND make_date($4, 12, 31)
    -- The state alone does not tell: what was returned may be WITHDRAWING and holds nothing.
    AND EXISTS (SELECT FROM trip_day d WHERE d.registration_id = r.id)
), visit AS (
  SELECT DISTINCT counted.row_id, trip.id, trip.halves, trip.from_day, trip.to_day, trip.approved
  FROM trip
  CROSS JOIN LATERAL unnest(trip.host_unit_ids) AS host (unit_id)
  JOIN unnest($5::uuid[], $6::uuid[]) AS counted (row_id, unit_id) USING (unit_id)
), month AS (
  SELECT number, int4range(
    (make_date($4, number, 1) - DATE '1970-01-01') * 2,
    ((make_date($4, number, 1) + interval '1 month')::date - DATE '1970-01-01') * 2) AS halves
  FROM generate_series(1, 12) AS number
), piece AS (
  -- `month` null: of the whole year.
  SELECT visit.row_id, month.number AS month,
    count(DISTINCT visit.id) FILTER (WHERE visit.approved)::int AS approved_trips,
    coalesce(sum(upper(part.halves) - lower(part.halves)) FILTER (WHERE visit.approved), 0)::float8 / 2 AS approved_days,
    count(DISTINCT visit.id) FILTER (WHERE NOT visit.approved)::int AS waiting_trips,
    coalesce(sum(upper(part.halves) - lower(part.halves)) FILTER (WHERE NOT visit.approved), 0)::float8 / 2
      AS waiting_days,
    max(least(visit.to_day, $7::date)) FILTER (WHERE visit.approved AND visit.from_day <= $7::date) AS last_visit
  FROM visit
  JOIN month ON month.halves && visit.halves
  CROSS JOIN LATERAL (SELECT visit.halves * month.halves AS halves) AS part
  GROUP BY visit.row_id, GROUPING SETS ((month.number), ())
)
SELECT year.row_id AS "unitId", year.last_visit AS "lastVisit",
  jsonb_build_object('trips', year.approved_trips, 'days', year.approved_days) AS approved,
  jsonb_build_object('trips', year.waiting_trips, 'days', year.waiting_days) AS waiting,
  (SELECT jsonb_agg(jsonb_build_object(
       'month', piece.month,
       'approved', jsonb_build_object('trips', piece.approved_trips, 'days', piece.approved_days),
       'waiting', jsonb_build_object('trips', piece.waiting_trips, 'days', piece.waiting_days)) ORDER BY piece.month)
     FROM piece WHERE piece.row_id = year.row_id AND piece.month IS NOT NULL) AS months
FROM piece AS year
WHERE year.month IS NULL
