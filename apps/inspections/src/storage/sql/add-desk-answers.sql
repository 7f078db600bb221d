INSERT INTO desk_answer (id, request_id, unit_id, version, event_seq, state, answers)
SELECT n."answerId", n."requestId", n."unitId", n.version, n."eventSeq", n.state, n.answers
FROM jsonb_to_recordset($1) AS n ("answerId" uuid, "requestId" uuid, "unitId" uuid, version int, "eventSeq" int,
  state text, answers jsonb)
