-- The facts of a newer revision replace those of the older one, also where both come together. What was decided is about
-- a revision, so nothing decided about this one can have been taken in before it.
INSERT INTO trip (registration_id, number, sequence, revision, state, plan_id, year, province_id, submitter_id,
  submitter_unit_id, participant_ids, host_unit_ids, from_day, from_half, to_day, to_half, days, counted_days, purpose,
  topic_ids, round_id, round_name, submitted_at)
SELECT DISTINCT ON (registration_id) registration_id, number, sequence, revision, 'SUBMITTED', plan_id, year, province_id,
  submitter_id, submitter_unit_id, participant_ids, host_unit_ids, from_day, from_half, to_day, to_half, days,
  counted_days, purpose, topic_ids, round_id, round_name, submitted_at
FROM jsonb_populate_recordset(NULL::trip, $1)
ORDER BY registration_id, revision DESC
ON CONFLICT (registration_id) DO UPDATE SET
  number = excluded.number,
  sequence = greatest(trip.sequence, excluded.sequence),
  revision = excluded.revision,
  state = 'SUBMITTED',
  plan_id = excluded.plan_id,
  year = excluded.year,
  province_id = excluded.province_id,
  submitter_id = excluded.submitter_id,
  submitter_unit_id = excluded.submitter_unit_id,
  participant_ids = excluded.participant_ids,
  host_unit_ids = excluded.host_unit_ids,
  from_day = excluded.from_day,
  from_half = excluded.from_half,
  to_day = excluded.to_day,
  to_half = excluded.to_half,
  days = excluded.days,
  counted_days = excluded.counted_days,
  purpose = excluded.purpose,
  topic_ids = excluded.topic_ids,
  round_id = excluded.round_id,
  round_name = excluded.round_name,
  submitted_at = excluded.submitted_at,
  decided_at = NULL
WHERE trip.revision < excluded.revision
