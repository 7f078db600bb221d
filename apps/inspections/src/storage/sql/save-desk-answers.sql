UPDATE desk_answer AS a SET
  version = n.version, event_seq = n."eventSeq", state = n.state, answers = n.answers, revision = n.revision,
  late = n.late, submitted_by = n."submittedBy", first_submitted_at = n."firstSubmittedAt",
  submitted_at = n."submittedAt", reason = n.reason, reminded_on = n."remindedOn"
FROM jsonb_to_recordset($1) AS n ("answerId" uuid, version int, "eventSeq" int, state text, answers jsonb, revision int,
  late boolean, "submittedBy" uuid, "firstSubmittedAt" timestamptz, "submittedAt" timestamptz, reason text,
  "remindedOn" date)
WHERE a.id = n."answerId"
