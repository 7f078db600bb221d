-- A tombstone for what has not arrived yet, a lock against what is just being delivered.
INSERT INTO topic AS t (topic, closed)
SELECT DISTINCT topic, true FROM unnest($1::text[]) AS given (topic) ORDER BY topic
ON CONFLICT (topic) DO UPDATE SET closed = true, touched_at = now() WHERE NOT t.closed
