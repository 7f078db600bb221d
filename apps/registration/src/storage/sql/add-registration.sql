-- The number comes from a sequence of the year: nobody waits for another’s commit.
WITH next AS (SELECT next_registration_number($3) AS number)
INSERT INTO registration (
  id, number, version, revision, state, plan_id, year, province_id, submitter_id, submitter_unit_id, round_id,
  participant_ids, department_ids, host_unit_ids, topic_ids, from_day, from_half, to_day, to_half, days, counted_days,
  purpose, content, contact_name, contact_phone, search_names, search_content, created_at, updated_at)
SELECT $1, next.number, 1, 0, 'DRAFT', $2, $3, $4, $5, $6, $7,
  $8::uuid[], $9::uuid[], $10::uuid[], $11::uuid[], $12, $13, $14, $15, $16, $17,
  $18, $19, $20, $21, fold(next.number) || ' ' || $22::text, $23, $24, $24
FROM next
RETURNING number
