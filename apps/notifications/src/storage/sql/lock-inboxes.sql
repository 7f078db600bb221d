-- Everybody who loses or gets a message, in one order: taken one after the other, two deliveries could wait for each other.
-- $1: who gets one, $2: topics whose messages are taken out.
SELECT FROM person_inbox
WHERE person_id IN (
  SELECT unnest($1::uuid[])
  UNION SELECT person_id FROM notification WHERE topic = ANY ($2::text[]) AND withdrawn_at IS NULL
)
ORDER BY person_id FOR UPDATE
