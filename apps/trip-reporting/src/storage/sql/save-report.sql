-- The working copy. What others find a report by ($6 null: it has been submitted) stays that of the last submission.
UPDATE report SET
  version = $2, state = $3, fields = $4::jsonb, updated_at = $5,
  search = coalesce($6::text, search),
  kind = CASE WHEN $6::text IS NULL THEN kind ELSE $4::jsonb ->> 'kind' END,
  person_ids = $7::uuid[], department_ids = $8::uuid[], late = $9, submitted_at = $10, reason = $11
WHERE id = $1
