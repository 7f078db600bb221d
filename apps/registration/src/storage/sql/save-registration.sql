-- Fields of a draft, or of what was returned and is about to be submitted again. The number names the year: a draft that moves gets another one.
WITH next AS (
  SELECT CASE WHEN year = $3 THEN number ELSE next_registration_number($3) END AS number
  FROM registration WHERE id = $1)
UPDATE registration SET
  number = next.number, plan_id = $2, year = $3, province_id = $4, submitter_unit_id = $5, round_id = $6,
  participant_ids = $7::uuid[], department_ids = $8::uuid[], host_unit_ids = $9::uuid[], topic_ids = $10::uuid[],
  from_day = $11, from_half = $12, to_day = $13, to_half = $14, days = $15, counted_days = $16,
  purpose = $17, content = $18, contact_name = $19, contact_phone = $20,
  search_names = fold(next.number) || ' ' || $21::text, search_content = $22, version = $23, updated_at = $24,
  edited_fields = NULL
FROM next
WHERE registration.id = $1
RETURNING registration.number
