-- Drafts, in $1 as JSON. Their numbers come from a sequence of the year: nobody waits for another’s commit.
WITH draft AS MATERIALIZED (
  SELECT d.*, next_registration_number(d.year) AS next_number
  FROM jsonb_populate_recordset(NULL::registration, $1::jsonb) AS d
)
INSERT INTO registration (
  id, number, version, revision, state, plan_id, year, province_id, submitter_id, submitter_unit_id, round_id,
  participant_ids, department_ids, host_unit_ids, topic_ids, from_day, from_half, to_day, to_half, days, counted_days,
  purpose, content, contact_name, contact_phone, search_names, search_content, created_at, updated_at)
SELECT id, next_number, 1, 0, 'DRAFT', plan_id, year, province_id, submitter_id, submitter_unit_id, round_id,
  participant_ids, department_ids, host_unit_ids, topic_ids, from_day, from_half, to_day, to_half, days, counted_days,
  purpose, content, contact_name, contact_phone, fold(next_number) || ' ' || search_names, search_content, created_at,
  created_at
FROM draft
RETURNING id, number
