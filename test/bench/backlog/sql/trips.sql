-- The trips $1 to $2 (of $3 in all) with everything that their rows in all services repeat. Trips are numbered in the
-- order of their days; every person has as many.
-- $4: finished, $5: besides reported and not verified; all others wait to be approved. $6: today. From trip $7 on they
-- fall due between $8 and a minute later, $9 of them; before it, far in the future.
CREATE UNLOGGED TABLE bench_backlog.trip AS
WITH people AS (
  SELECT count(*)::int AS many FROM bench_backlog.person
), placed AS (
  SELECT n, p.*, n / many AS turn, h.unit_id AS host_id, h.name AS host_name, h.secretary_id,
    -- Half days since two years ago.
    ((n / many)::bigint * ((p.last_day - ($6::date - 730)) * 2) / ((($3::bigint - 1) / many) + 1))::int AS half_day,
    CASE WHEN n < $4 THEN 'VERIFIED' WHEN n < $4 + $5 THEN 'REPORTED' ELSE 'WAITING' END AS state,
    CASE WHEN n < $4 + $5 THEN NULL WHEN n >= $7 OR n % 7 < 4 THEN 1 WHEN n % 7 < 6 THEN 2 ELSE 3 END AS step
  FROM people
  CROSS JOIN generate_series($1::int, $2::int) AS n
  JOIN bench_backlog.person AS p ON p.place = n % many
  CROSS JOIN (SELECT count(*)::int AS hosts FROM bench_backlog.host) AS hosts
  -- Cadres of a district travel in it.
  JOIN bench_backlog.host AS h ON CASE p.chain WHEN 'district' THEN h.unit_id = p.unit_id
    ELSE h.place = (n % many + n / many) % hosts END
), dated AS (
  SELECT *, $6::date - 730 + half_day / 2 AS day, CASE half_day % 2 WHEN 0 THEN 'am' ELSE 'pm' END AS half FROM placed
), timed AS (
  SELECT *, date_part('year', day)::int AS year, bench_backlog.at(day - 5, interval '8 h') + n % 3600 * interval '1 s' AS submitted_at,
    bench_backlog.at(day - 2, interval '9 h') + n % 3600 * interval '1 s' AS approved_at,
    bench_backlog.at(day + 1, interval '9 h') + n % 3600 * interval '1 s' AS reported_at,
    CASE state WHEN 'VERIFIED' THEN bench_backlog.at(day + 2, interval '9 h') + n % 3600 * interval '1 s' END AS verified_at,
    CASE WHEN n >= $7 THEN date_trunc('milliseconds', $8::timestamptz + (n - $7) * interval '1 minute' / $9)
      -- The last instant of a day in Viet Nam.
      ELSE bench_backlog.at($6::date + 61 + n % 300, interval '-1 ms') END AS due_at
  FROM dated
)
SELECT t.*, plan.id AS plan_id, topic.id AS topic_id, topic.name AS topic_name, s.content,
  format('ĐK-%s-%s', t.year, 1000000 + n) AS number, format('BC-%s-%s', t.year, 1000000 + n) AS report_number,
  bench_backlog.id(submitted_at, 1, n) AS registration_id, bench_backlog.id(submitted_at, 2, n) AS case_id,
  bench_backlog.id(approved_at, 3, n) AS duty_id, bench_backlog.id(reported_at, 4, n) AS report_id,
  bench_backlog.id(reported_at, 5, n) AS report_case_id,
  CASE chain WHEN 'district' THEN ARRAY[head_id, charge_id, standing_id] ELSE ARRAY[secretary_id, head_id, standing_id] END AS deciders,
  CASE chain WHEN 'district' THEN ARRAY[t.unit_id, t.unit_id, t.province_id] ELSE ARRAY[host_id, t.unit_id, t.province_id] END AS units,
  'report-' || chain AS report_chain,
  format('{"from":"%s","fromHalf":"%s","to":"%s","toHalf":"%s"}', day, half, day, half) AS dates,
  md5('bench' || n) AS salt
FROM timed AS t
JOIN registration.plan ON plan.unit_id = t.province_id AND plan.year = t.year
JOIN registration.plan_topic AS topic ON topic.plan_id = plan.id
JOIN bench_backlog.subject AS s ON s.place = n % 11;
