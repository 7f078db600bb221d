-- Moves that are no submissions, of registrations that are locked, each named once in $1; $11: unsubmitted changes are
-- kept. $12 is always null, that is no limit; it is there for the planner: with an unknown limit it expects one row and
-- goes by primary key, where it would otherwise read a whole table that was small when the statement was prepared.
UPDATE registration AS r SET
  state = m.state, version = m.version, event_seq = m.event_seq, decided_at = m.decided_at, reason = m.reason,
  ending_reason = m.ending_reason, updated_at = m.updated_at, case_id = m.case_id, case_seq = m.case_seq,
  edited_fields = CASE WHEN m.keeps_edit THEN r.edited_fields END
FROM (
  SELECT * FROM unnest($1::uuid[], $2::text[], $3::int[], $4::int[], $5::timestamptz[], $6::text[], $7::text[],
    $8::timestamptz[], $9::uuid[], $10::int[], $11::boolean[]) LIMIT $12::bigint
) AS m (id, state, version, event_seq, decided_at, reason, ending_reason, updated_at, case_id, case_seq, keeps_edit)
WHERE r.id = m.id
