-- The working copy as it was submitted: what was taken out is in it again, what came later is out of it, and gone where
-- no submission has it (its stored file is swept away).
WITH gone AS (
  DELETE FROM evidence e
  WHERE e.report_id = $1
    AND NOT EXISTS (SELECT FROM report_revision v WHERE v.report_id = $1 AND e.id = ANY (v.evidence_ids))
)
UPDATE evidence e SET
  version = version + 1,
  removed_at = CASE WHEN e.id = ANY ($2::uuid[]) THEN NULL ELSE $3::timestamptz END
WHERE e.report_id = $1 AND (e.removed_at IS NULL) <> (e.id = ANY ($2::uuid[]))
  AND EXISTS (SELECT FROM report_revision v WHERE v.report_id = $1 AND e.id = ANY (v.evidence_ids))
