-- Credits half days that nobody has credited yet; of those that somebody was quicker with by a moment, none. $6–$9:
-- entry id, person, day, half. Taken in one order, so that two transactions cannot wait for each other in a circle.
--
-- No entry is earlier than the one before it of the same half day, whatever came late: otherwise a half day that moved
-- from one paper to another would count twice, or not at all, in figures of a time between the two.
WITH taken AS (
  INSERT INTO credited_half (person_id, day, half, entry_id, plan_id, source_id)
  SELECT w.person_id, w.day, w.half, w.entry_id, $1, $3
  FROM unnest($6::uuid[], $7::uuid[], $8::date[], $9::text[]) AS w (entry_id, person_id, day, half)
  ORDER BY w.person_id, w.day, w.half
  ON CONFLICT DO NOTHING
  RETURNING entry_id, person_id, day, half
)
INSERT INTO ledger_entry (id, person_id, plan_id, day, half, amount, source, source_id, trip_id, number, revision, at)
SELECT t.entry_id, t.person_id, $1, t.day, t.half, 1, $2, $3,
  coalesce((SELECT r.registration_id FROM report r WHERE r.id = $3), $3), $4, $5, greatest($10, (
  SELECT max(e.at) FROM ledger_entry e WHERE (e.person_id, e.day, e.half) = (t.person_id, t.day, t.half)))
FROM taken t
RETURNING person_id AS "personId", day, half
