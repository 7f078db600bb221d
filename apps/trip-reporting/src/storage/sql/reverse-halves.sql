-- Takes half days back that this report credits. $4–$7: entry id, person, day, half.
WITH freed AS (
  DELETE FROM credited_half c
  USING unnest($4::uuid[], $5::uuid[], $6::date[], $7::text[]) AS w (entry_id, person_id, day, half)
  WHERE c.source_id = $1 AND c.person_id = w.person_id AND c.day = w.day AND c.half = w.half
  RETURNING w.entry_id, c.person_id, c.plan_id, c.day, c.half
)
INSERT INTO ledger_entry (id, person_id, plan_id, day, half, amount, source, source_id, number, revision, at)
SELECT f.entry_id, f.person_id, f.plan_id, f.day, f.half, -1, 'REPORT', $1, $2, $3, $8
FROM freed f
RETURNING person_id AS "personId", day, half
