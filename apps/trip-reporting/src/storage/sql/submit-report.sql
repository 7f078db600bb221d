-- A submission, and its row of history.
WITH kept AS (
  INSERT INTO report_revision (report_id, revision, submitted_at, late, fields, evidence_ids)
  VALUES ($1, $3, $5, $6, $7::jsonb, $8::uuid[])
)
UPDATE report SET
  state = 'SUBMITTED', version = $2, revision = $3, event_seq = $4, submitted_at = $5, late = $6,
  kind = $7::jsonb ->> 'kind', author_unit_id = $9, person_ids = $10::uuid[], department_ids = $11::uuid[],
  search = $12, reason = NULL, updated_at = $5
WHERE id = $1
