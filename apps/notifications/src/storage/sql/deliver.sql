-- Puts messages into inboxes: those of a closed topic, those that a newer one has overtaken, and those that are there
-- already, are left out. Topics with ranks have been raised before (raise-topics.sql).
-- The row of a topic is locked, so that a closing in another transaction comes wholly before or after this; the
-- row of a person is locked until the commit, so that seq follows the order of commits and leaves nothing behind.
-- $1: array of messages, `n` is their order.
WITH given AS MATERIALIZED (
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS g(n int, id uuid, "eventId" uuid, "personId" uuid, kind text, title text,
    "text" text, link text, "subjectId" uuid, topic text, rank bigint, at timestamptz)
),
topics AS (
  INSERT INTO topic AS t (topic, closed)
  SELECT DISTINCT topic, false FROM given WHERE topic IS NOT NULL ORDER BY topic
  ON CONFLICT (topic) DO UPDATE SET closed = t.closed
  RETURNING topic, closed, newest
),
fresh AS MATERIALIZED (
  SELECT g.*,
    row_number() OVER (PARTITION BY g."personId" ORDER BY g.n) AS place,
    count(*) OVER (PARTITION BY g."personId") AS total
  FROM given g LEFT JOIN topics t ON t.topic = g.topic
  WHERE t.closed IS NOT TRUE AND coalesce(g.rank, 0) >= coalesce(t.newest, 0)
    -- Looked up one by one (OFFSET 0): a join would read every message there is.
    AND NOT EXISTS (
      SELECT FROM notification n WHERE n.event_id = g."eventId" AND n.person_id = g."personId" OFFSET 0
    )
),
counters AS (
  INSERT INTO person_inbox AS p (person_id, last_seq, unread, revision)
  SELECT "personId", count(*), count(*), 1 FROM fresh GROUP BY "personId" ORDER BY "personId"
  ON CONFLICT (person_id) DO UPDATE SET
    last_seq = p.last_seq + EXCLUDED.last_seq, unread = p.unread + EXCLUDED.unread, revision = p.revision + 1
  RETURNING person_id, last_seq, unread, revision
),
inserted AS (
  INSERT INTO notification (notification_id, event_id, person_id, seq, kind, title, text, link, subject_id, topic, at)
  SELECT f.id, f."eventId", f."personId", c.last_seq - f.total + f.place, f.kind, f.title, f."text", f.link, f."subjectId",
    f.topic, f.at
  FROM fresh f JOIN counters c ON c.person_id = f."personId"
),
delivered AS (
  SELECT "personId", array_agg(n ORDER BY place) AS ns FROM fresh GROUP BY "personId"
)
SELECT c.person_id AS "personId", c.last_seq AS "lastSeq", c.unread, c.revision, d.ns AS delivered
FROM counters c JOIN delivered d ON d."personId" = c.person_id
