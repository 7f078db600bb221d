-- Without a number it is the next of its kind; the duty is locked, so nobody else counts now. What was cancelled by a
-- submission comes back when the duty is owed again.
INSERT INTO reminder (id, duty_id, kind, number, due_at, state, settled_at)
SELECT n.id, n.duty_id, n.kind,
  coalesce(n.number,
    (SELECT coalesce(max(r.number), 0) FROM reminder AS r WHERE r.duty_id = n.duty_id AND r.kind = n.kind)
      + row_number() OVER (PARTITION BY n.duty_id, n.kind ORDER BY n.due_at)),
  n.due_at, n.state, n.settled_at
FROM jsonb_to_recordset($1) AS n (id uuid, duty_id uuid, kind text, number int, due_at timestamptz, state text,
  settled_at timestamptz)
ON CONFLICT (duty_id, kind, number) DO UPDATE SET
  state = excluded.state, due_at = excluded.due_at, settled_at = excluded.settled_at
  WHERE reminder.state = 'CANCELLED'
RETURNING id AS "reminderId", due_at AS "dueAt", state
