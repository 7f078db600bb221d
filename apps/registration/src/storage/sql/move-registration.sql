-- A move that is no submission; $9: the new state holds no days, $12: unsubmitted changes are kept.
WITH released AS (
  DELETE FROM trip_day WHERE registration_id = $1 AND $9
)
UPDATE registration SET
  state = $2, version = $3, event_seq = $4, decided_at = $5, reason = $6, ending_reason = $7, updated_at = $8,
  case_id = $10, case_seq = $11, edited_fields = CASE WHEN $12 THEN edited_fields END
WHERE id = $1
