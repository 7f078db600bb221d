-- Takes the messages of closed or raised topics out of everybody's inbox. Runs after close-topics.sql or
-- raise-topics.sql, as a statement of its own: only so does its snapshot hold what was delivered while that one waited.
-- $1: topics, $2: business time.
WITH gone AS (
  UPDATE notification SET withdrawn_at = $2, done_at = coalesce(done_at, now())
  WHERE topic = ANY ($1::text[]) AND withdrawn_at IS NULL
  RETURNING person_id, read_at
),
changes AS (
  SELECT person_id, count(*) FILTER (WHERE read_at IS NULL) AS unread FROM gone GROUP BY person_id
),
locked AS MATERIALIZED (
  SELECT person_id FROM person_inbox WHERE person_id IN (SELECT person_id FROM changes) ORDER BY person_id FOR UPDATE
)
UPDATE person_inbox p SET unread = p.unread - c.unread, revision = p.revision + 1
FROM changes c JOIN locked USING (person_id)
WHERE p.person_id = c.person_id
RETURNING p.person_id AS "personId", p.last_seq AS "lastSeq", p.unread, p.revision
