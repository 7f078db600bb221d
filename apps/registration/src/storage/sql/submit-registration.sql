-- Takes the half days of all participants, in the order of their ids so that two submissions cannot wait for each
-- other in a circle. Somebody whose days are taken is left out: fewer rows than participants means refusal. When the
-- other submission is still under way, this waits for how it ends.
WITH moved AS (
  UPDATE registration SET
    state = 'SUBMITTED', version = $2, revision = $3, event_seq = $4, plan_id = $5, province_id = $6,
    submitter_unit_id = $7, department_ids = $8::uuid[], days = $9, counted_days = $10,
    submitted_round_id = round_id, submitted_at = $11, decided_at = NULL, reason = NULL, updated_at = $11,
    edited_fields = NULL
  WHERE id = $1
  RETURNING id, participant_ids, halves
), reserved AS (
  INSERT INTO trip_day (registration_id, person_id, halves)
  SELECT moved.id, p.person_id, moved.halves
  FROM moved, unnest(moved.participant_ids) AS p (person_id)
  ORDER BY p.person_id
  ON CONFLICT DO NOTHING
  RETURNING person_id
)
SELECT count(*)::int AS reserved FROM reserved
