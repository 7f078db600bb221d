-- The one conditional update behind every reminder: it fires only if it still waits and its time has come, so that jobs,
-- sweeps and the clock may come for it together. Without an id: everything that still waits of the duty is cancelled.
UPDATE reminder AS r SET state = n.state, settled_at = n.at
FROM jsonb_to_recordset($1) AS n (reminder_id uuid, duty_id uuid, state text, at timestamptz)
WHERE r.duty_id = n.duty_id AND r.state = 'PENDING'
  AND (n.reminder_id IS NULL OR (r.id = n.reminder_id AND r.due_at <= n.at))
RETURNING r.state
