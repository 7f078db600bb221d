-- Every standing claim to half days ($1–$3: person, day, half), credited or not. Of a report what counts of it: travelled
-- ∩ approved ∩ window of its plan, while the trip stands. Of an inspection what it announced last; which plan counts
-- that is asked of the picture of the directory.
WITH asked AS (
  SELECT * FROM unnest($1::uuid[], $2::date[], $3::text[]) AS a (person_id, day, half)
)
SELECT a.person_id AS "personId", a.day, a.half, 'REPORT' AS source, r.id AS "sourceId", r.number,
  r.verified_revision AS revision, r.plan_id AS "planId", NULL::uuid AS "unitId",
  (SELECT min(d.decided_at) FROM report_decision d WHERE d.report_id = r.id AND d.outcome = 'VERIFIED') AS since
FROM asked a
JOIN trip t ON t.participant_ids @> ARRAY[a.person_id] AND t.state = 'APPROVED'
  AND (a.day, a.half) BETWEEN (t.from_day, t.from_half) AND (t.to_day, t.to_half)
JOIN plan p ON p.id = t.plan_id AND a.day BETWEEN p.window_from AND p.window_to
JOIN report r ON r.registration_id = t.registration_id
JOIN report_revision v ON v.report_id = r.id AND v.revision = r.verified_revision
WHERE EXISTS (
  SELECT FROM jsonb_array_elements(v.fields -> 'travellers') AS w, jsonb_array_elements(w -> 'travelled') AS s
  WHERE (w ->> 'personId')::uuid = a.person_id
    AND (a.day, a.half) BETWEEN ((s ->> 'from')::date, s ->> 'fromHalf') AND ((s ->> 'to')::date, s ->> 'toHalf')
)
UNION ALL
SELECT a.person_id, a.day, a.half, 'INSPECTION', c.visit_id, c.number, c.version, NULL, c.unit_id, c.claimed_at
FROM asked a
JOIN inspection_claim c ON c.person_id = a.person_id
  AND c.halves @> jsonb_build_array(jsonb_build_object('day', a.day, 'half', a.half))
