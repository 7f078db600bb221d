-- $1: read or withdrawn before this, $2: at most so many. What another process is deleting is left to it.
DELETE FROM notification WHERE notification_id IN (
  SELECT notification_id FROM notification WHERE done_at < $1 ORDER BY done_at LIMIT $2 FOR UPDATE SKIP LOCKED
) RETURNING 1 AS one
