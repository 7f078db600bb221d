-- $1 token hash, $2 now, $3 last seen after this or idle for too long, $4 being seen is noted when older than this.
WITH found AS (
  SELECT session_id, person_id, last_seen_at, expires_at FROM session
  WHERE token_hash = $1 AND expires_at > $2 AND last_seen_at > $3
), touched AS (
  UPDATE session SET last_seen_at = $2 FROM found
  WHERE session.session_id = found.session_id AND found.last_seen_at < $4
  RETURNING session.session_id, session.last_seen_at
)
SELECT found.session_id AS "sessionId", found.person_id AS "personId", found.expires_at AS "endsAt",
  coalesce(touched.last_seen_at, found.last_seen_at) AS "lastSeenAt"
FROM found LEFT JOIN touched USING (session_id)
