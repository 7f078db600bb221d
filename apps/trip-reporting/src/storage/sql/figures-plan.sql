-- The plan of year $1 of the first of the units $2 that has one.
SELECT p.id AS "planId", p.year, p.unit_id AS "unitId", p.document, p.theme, p.quota_days AS "quotaDays",
  jsonb_build_object('from', p.window_from, 'to', p.window_to) AS "window",
  p.pro_rata_exemption AS "proRataExemption",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('roundId', o.id, 'name', o.name, 'from', o.from_day, 'to', o.to_day)
       ORDER BY o.from_day, o.quarter, o.number), '[]')
     FROM round o WHERE o.plan_id = p.id) AS rounds
FROM plan p
WHERE p.year = $1 AND p.unit_id = ANY ($2::uuid[])
ORDER BY array_position($2::uuid[], p.unit_id), p.id
LIMIT 1
