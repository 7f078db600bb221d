-- Entries of person $1 (of plan year $2), the latest half days first, after the position $3, $4, $5.
SELECT e.id AS "entryId", e.day, e.half, e.amount / 2.0 AS amount, e.source, e.source_id AS "sourceId", e.number,
  e.revision, e.at
FROM ledger_entry e
WHERE e.person_id = $1
  AND ($2::int IS NULL OR EXISTS (SELECT FROM plan p WHERE p.id = e.plan_id AND p.year = $2))
  AND ($3::date IS NULL OR (e.day, e.half, e.id) < ($3, $4::text, $5::uuid))
ORDER BY e.day DESC, e.half DESC, e.id DESC
LIMIT $6
