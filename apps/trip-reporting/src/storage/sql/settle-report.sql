-- A decision about the last submission, and its row of history.
WITH kept AS (
  INSERT INTO report_decision (report_id, revision, outcome, decided_by, decided_at, reason)
  VALUES ($1, $9, $10, $11, $12, $13)
)
UPDATE report SET
  state = $2, version = $3, event_seq = $4, verified_revision = $5, verified_at = $6, reason = $13, updated_at = $12,
  case_id = $7, case_seq = $8, person_ids = $14::uuid[], department_ids = $15::uuid[]
WHERE id = $1
