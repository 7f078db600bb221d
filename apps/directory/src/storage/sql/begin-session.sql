-- $1 session, $2 account, $3 the password hash that was checked, $4 token hash, $5 now, $6 expiry. The lock makes this
-- wait for a closing or a new password that is under way, and then find that the account is not as it was.
INSERT INTO session (session_id, account_id, person_id, token_hash, started_at, last_seen_at, expires_at)
SELECT $1, account_id, person_id, $4, $5, $5, $6
FROM (SELECT account_id, person_id FROM account
  WHERE account_id = $2 AND password_hash = $3 AND state = 'OPEN' FOR SHARE) AS still
RETURNING session_id AS "sessionId", person_id AS "personId", expires_at AS "endsAt", last_seen_at AS "lastSeenAt"
