-- $1: person, $2: below this seq, $3: above this seq, $4: unread only, $5: how many.
SELECT notification_id AS "notificationId", seq, kind, title, text, link, subject_id AS "subjectId", at, read_at AS "readAt"
FROM notification
WHERE person_id = $1 AND withdrawn_at IS NULL AND seq < $2 AND seq > $3 AND (NOT $4::boolean OR read_at IS NULL)
ORDER BY seq DESC
LIMIT $5
