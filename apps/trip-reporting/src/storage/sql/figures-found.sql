-- Findings and recommendations of the people $1 in year $2 and province $3, as known at $4; the first $5 by name.
-- A finding is that of the revision that counts today, from the first verification of its report on.
WITH found AS (
  SELECT f.id, f.kind, f.title, f.unit_id, f.place, f.found_on
  FROM finding f
  WHERE f.province_id = $3 AND f.year = $2 AND f.author_ids && $1::uuid[]
    -- The first, so that it is looked up for what was found: whether there is any would be joined with every decision.
    AND (SELECT min(d.decided_at) FROM report_decision d
      WHERE d.report_id = f.report_id AND d.outcome = 'VERIFIED') <= $4
), made AS (
  SELECT c.id, c.title, c.made_at, coalesce(c.answered_at <= $4, false) AS answered
  FROM recommendation c
  JOIN report r ON r.id = c.report_id
  WHERE c.province_id = $3 AND r.year = $2 AND c.author_ids && $1::uuid[] AND c.made_at <= $4
    AND c.state <> 'WITHDRAWN'
)
SELECT
  (SELECT coalesce(jsonb_object_agg(kind, n), '{}')
     FROM (SELECT kind, count(*)::int AS n FROM found GROUP BY kind) AS counted) AS kinds,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('title', title, 'unitId', unit_id, 'place', place)
       ORDER BY found_on, id), '[]')
     FROM (SELECT * FROM found WHERE kind = 'GOOD_PRACTICE' ORDER BY found_on, id LIMIT $5) AS examples) AS practices,
  (SELECT jsonb_build_object('made', count(*)::int, 'answered', (count(*) FILTER (WHERE answered))::int)
     FROM made) AS recommendations,
  (SELECT coalesce(jsonb_agg(title ORDER BY made_at, id), '[]')
     FROM (SELECT * FROM made ORDER BY made_at, id LIMIT $5) AS examples) AS proposals
