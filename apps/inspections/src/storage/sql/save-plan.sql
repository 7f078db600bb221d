-- A plan after a move. $20 null: what others find it by stays.
UPDATE plan SET
  version = $2, event_seq = $3, state = $4, form = $5, kind = $6, fields = $7::jsonb, revision = $8, issued_revision = $9,
  official_number = $10, document_id = $11, subject_ids = $12::uuid[], person_ids = $13::uuid[], from_day = $14,
  to_day = $15, conclusion_days = $16, criteria_set_id = $17, case_id = $18, case_seq = $19,
  search = coalesce($20::text, search), reason = $21, updated_at = $22, issued_at = $23, closed_at = $24
WHERE id = $1
