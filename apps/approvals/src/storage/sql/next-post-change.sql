-- Validity ends with a day included, so what follows begins on the next one.
SELECT min(change.day) AS day
FROM post_check AS checked, (
  SELECT unnest(ARRAY[valid_from, valid_to + 1]) AS day FROM org_position
  UNION ALL SELECT unnest(ARRAY[valid_from, valid_to + 1]) FROM org_person
  UNION ALL SELECT unnest(ARRAY[valid_from, valid_to + 1]) FROM org_unit
  UNION ALL SELECT unnest(ARRAY[valid_from, valid_to + 1]) FROM org_charge
) AS change
WHERE change.day > checked.day
