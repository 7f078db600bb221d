UPDATE duty AS d SET
  version = n.version,
  event_seq = n.event_seq,
  state = n.state,
  report_id = n.report_id,
  first_submitted_at = n.first_submitted_at,
  excused_by = n.excused_by,
  excused_at = n.excused_at,
  excused_reason = n.excused_reason
FROM jsonb_to_recordset($1) AS n (id uuid, version int, event_seq int, state text, report_id uuid,
  first_submitted_at timestamptz, excused_by uuid, excused_at timestamptz, excused_reason text)
WHERE d.id = n.id
