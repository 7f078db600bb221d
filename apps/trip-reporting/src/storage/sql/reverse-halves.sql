-- Takes half days back that this paper credits. $5–$8: entry id, person, day, half. Never before they were credited.
WITH freed AS (
  DELETE FROM credited_half c
  USING unnest($5::uuid[], $6::uuid[], $7::date[], $8::text[]) AS w (entry_id, person_id, day, half)
  WHERE c.source_id = $2 AND c.person_id = w.person_id AND c.day = w.day AND c.half = w.half
  RETURNING w.entry_id, c.entry_id AS credit_id, c.person_id, c.plan_id, c.day, c.half
)
INSERT INTO ledger_entry (id, person_id, plan_id, day, half, amount, source, source_id, trip_id, number, revision,
  at)
SELECT f.entry_id, f.person_id, f.plan_id, f.day, f.half, -1, $1, $2, e.trip_id, $3, $4, greatest($9, e.at)
FROM freed f JOIN ledger_entry e ON e.id = f.credit_id
RETURNING person_id AS "personId", day, half, plan_id AS "planId"
