-- Credits half days that nobody has credited yet; of those that somebody was quicker with by a moment, none. $5–$8:
-- entry id, person, day, half. Taken in one order, so that two reports cannot wait for each other in a circle.
WITH taken AS (
  INSERT INTO credited_half (person_id, day, half, entry_id, plan_id, source_id)
  SELECT w.person_id, w.day, w.half, w.entry_id, $1, $2
  FROM unnest($5::uuid[], $6::uuid[], $7::date[], $8::text[]) AS w (entry_id, person_id, day, half)
  ORDER BY w.person_id, w.day, w.half
  ON CONFLICT DO NOTHING
  RETURNING entry_id, person_id, day, half
)
INSERT INTO ledger_entry (id, person_id, plan_id, day, half, amount, source, source_id, number, revision, at)
SELECT t.entry_id, t.person_id, $1, t.day, t.half, 1, 'REPORT', $2, $3, $4, $9
FROM taken t
RETURNING person_id AS "personId", day, half
