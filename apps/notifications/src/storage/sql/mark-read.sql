-- $1: person, $2: ids of messages or null, $3: highest seq or null, $4: business time. The person's row is locked before.
WITH done AS (
  UPDATE notification SET read_at = $4, done_at = now()
  WHERE person_id = $1 AND read_at IS NULL AND withdrawn_at IS NULL
    AND (notification_id = ANY ($2::uuid[]) OR seq <= $3::bigint)
  RETURNING 1
)
UPDATE person_inbox SET unread = unread - done.n, revision = revision + 1
FROM (SELECT count(*) AS n FROM done) AS done
WHERE person_id = $1
RETURNING person_id AS "personId", last_seq AS "lastSeq", unread, revision
