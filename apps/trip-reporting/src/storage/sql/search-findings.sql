-- $1 province, $2 person, $3 departments headed, $4 units in charge, $5 units of an officer, who finds only what is
-- about them: whatever one of these gives is found.
-- $12 patterns that all have to match; the first stands alone too, so that the trigram index can be asked.
SELECT
  f.id AS "findingId", f.report_id AS "reportId", f.report_number AS "reportNumber", f.year,
  f.author_ids AS "authorIds", f.found_on AS "foundOn", f.kind, f.title, f.detail, f.unit_id AS "unitId", f.place,
  f.field, f.topic_id AS "topicId", t.name AS "topicName", f.addressee, f.addressee_unit_id AS "addresseeUnitId"
FROM finding f
LEFT JOIN plan_topic t ON t.id = f.topic_id
WHERE (f.province_id = $1 OR f.author_ids && ARRAY[$2::uuid] OR f.department_ids && $3::uuid[]
    OR f.host_unit_ids && $4::uuid[] OR f.unit_id = ANY ($4::uuid[])
    OR f.unit_id = ANY ($5::uuid[]) OR (f.unit_id IS NULL AND f.host_unit_ids && $5::uuid[]))
  AND ($6::text IS NULL OR f.kind = $6)
  AND ($7::uuid IS NULL OR f.topic_id = $7)
  AND ($8::uuid[] IS NULL OR f.unit_id = ANY ($8) OR (f.unit_id IS NULL AND f.host_unit_ids && $8))
  AND ($9::int IS NULL OR f.year = $9)
  AND ($10::date IS NULL OR f.found_on >= $10)
  AND ($11::date IS NULL OR f.found_on <= $11)
  AND ($12::text[] IS NULL OR (f.search LIKE ($12)[1] AND f.search LIKE ALL ($12)))
  AND ($13::date IS NULL OR (f.found_on, f.id) < ($13, $14::uuid))
ORDER BY f.found_on DESC, f.id DESC
LIMIT $15
