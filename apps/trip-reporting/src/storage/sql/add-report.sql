-- A draft, with the next number of its year.
WITH next AS (SELECT next_report_number($4) AS number)
INSERT INTO report (id, number, version, state, kind, registration_id, plan_id, year, province_id, author_id,
  author_unit_id, person_ids, department_ids, host_unit_ids, topic_ids, from_day, from_half, to_day, to_half,
  fields, revision, search, created_at, updated_at)
SELECT $1, next.number, 1, 'DRAFT', $17::jsonb ->> 'kind', $2, $3, $4, $5, $6, $7, $8::uuid[], $9::uuid[], $10::uuid[],
  $11::uuid[], $12, $13, $14, $15, $17::jsonb, 0, fold(next.number) || ' ' || $16::text, $18, $18
FROM next
RETURNING number
