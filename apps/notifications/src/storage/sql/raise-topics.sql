-- Notes for each topic the rank below which nothing holds any more, and names the topics for which it is a new one: what
-- is in inboxes about those has a lower rank. Locks the rows, as close-topics.sql does.
-- $1: topics, $2: their ranks.
INSERT INTO topic AS t (topic, closed, newest)
SELECT topic, false, max(rank) FROM unnest($1::text[], $2::bigint[]) AS given (topic, rank) GROUP BY topic ORDER BY topic
ON CONFLICT (topic) DO UPDATE SET newest = EXCLUDED.newest, touched_at = now() WHERE t.newest < EXCLUDED.newest
RETURNING topic
