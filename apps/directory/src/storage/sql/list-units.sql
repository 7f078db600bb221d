-- $1 pattern in folded text, $2 level, $3 parent, $4 valid on, after ($5 sort key, $6 id), $7 how many.
-- Null: not asked for.
SELECT unit_id AS "unitId", version, code, name, short_name AS "shortName", level, parent_id AS "parentId", symbol,
  valid_from AS "validFrom", valid_to AS "validTo", merged_into_id AS "mergedIntoId", sort_key AS "sortKey"
FROM unit
WHERE ($1::text IS NULL OR search_text LIKE $1)
  AND ($2::text IS NULL OR level = $2)
  AND ($3::uuid IS NULL OR parent_id = $3)
  AND ($4::date IS NULL OR (valid_from <= $4 AND (valid_to IS NULL OR valid_to >= $4)))
  AND ($5::text IS NULL OR (sort_key, unit_id) > ($5, $6::uuid))
ORDER BY sort_key, unit_id
LIMIT $7
