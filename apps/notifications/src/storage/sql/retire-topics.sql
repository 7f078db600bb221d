-- $1: opened, closed or raised last before this, $2: at most so many. An open topic may go as well: it says nothing that
-- its messages do not say, and is made anew with the next one.
DELETE FROM topic WHERE topic IN (
  SELECT topic FROM topic WHERE touched_at < $1 ORDER BY touched_at LIMIT $2 FOR UPDATE SKIP LOCKED
) RETURNING 1 AS one
