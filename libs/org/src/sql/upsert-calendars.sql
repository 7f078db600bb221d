INSERT INTO org_calendar (calendar_id, version, code, facts)
SELECT (fact ->> 'calendarId')::uuid, (fact ->> 'version')::int, fact ->> 'code', fact
FROM jsonb_array_elements($1::jsonb) AS fact
ON CONFLICT (calendar_id) DO UPDATE SET version = EXCLUDED.version, code = EXCLUDED.code, facts = EXCLUDED.facts
WHERE org_calendar.version < EXCLUDED.version
RETURNING calendar_id AS id
