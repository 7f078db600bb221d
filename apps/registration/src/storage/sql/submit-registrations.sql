-- Submissions of registrations that are locked, in $1 as JSON; $2 their ids, each once. $3 is always null: see
-- move-registrations.sql.
--
-- Takes the half days of all participants, in the order of their ids so that two transactions cannot wait for each
-- other in a circle. Somebody whose days are taken is left out: fewer rows than participants means refusal. When the
-- other submission is still under way, this waits for how it ends.
WITH moved AS (
  UPDATE registration AS r SET
    state = 'SUBMITTED', version = s.version, revision = s.revision, event_seq = s.event_seq, plan_id = s.plan_id,
    province_id = s.province_id, submitter_unit_id = s.submitter_unit_id, department_ids = s.department_ids,
    days = s.days, counted_days = s.counted_days, submitted_round_id = r.round_id, submitted_at = s.submitted_at,
    decided_at = NULL, reason = NULL, updated_at = s.submitted_at, edited_fields = NULL
  FROM (SELECT unnest($2::uuid[]) AS id LIMIT $3::bigint) AS named
  JOIN jsonb_populate_recordset(NULL::registration, $1::jsonb) AS s USING (id)
  WHERE r.id = named.id
  RETURNING r.id, r.participant_ids, r.halves
), reserved AS (
  INSERT INTO trip_day (registration_id, person_id, halves)
  SELECT moved.id, p.person_id, moved.halves
  FROM moved, unnest(moved.participant_ids) AS p (person_id)
  ORDER BY p.person_id, moved.id
  ON CONFLICT DO NOTHING
  RETURNING registration_id
)
SELECT registration_id AS id, count(*)::int AS reserved FROM reserved GROUP BY registration_id
