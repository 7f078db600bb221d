-- $1 pattern in folded text, $2 full time, $3 valid on, $4 with a position in one of these units on day $5,
-- after ($6 sort key, $7 id), $8 how many. Null: not asked for.
SELECT person_id AS "personId", version, full_name AS "fullName", given_name AS "givenName", full_time AS "fullTime",
  work_area AS "workArea", valid_from AS "validFrom", valid_to AS "validTo", code, email, education, sort_key AS "sortKey"
FROM person
WHERE ($1::text IS NULL OR search_text LIKE $1)
  AND ($2::boolean IS NULL OR full_time = $2)
  AND ($3::date IS NULL OR (valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)))
  AND ($4::uuid[] IS NULL OR person_id IN (
    SELECT held.person_id FROM position held
    WHERE held.unit_id = ANY ($4) AND held.valid_from <= $5::date AND (held.valid_to IS NULL OR held.valid_to >= $5)))
  AND ($6::text IS NULL OR (sort_key, person_id) > ($6, $7::uuid))
ORDER BY sort_key, person_id
LIMIT $8
