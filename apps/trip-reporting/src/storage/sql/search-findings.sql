-- $1 province, $2 person, $3 departments headed, $4 units of the caller: whatever one of them gives is found.
-- $11 patterns that all have to match; the first stands alone too, so that the trigram index can be asked.
SELECT
  f.id AS "findingId", f.report_id AS "reportId", f.report_number AS "reportNumber", f.year,
  f.author_ids AS "authorIds", f.found_on AS "foundOn", f.kind, f.title, f.detail, f.unit_id AS "unitId", f.place,
  f.field, f.topic_id AS "topicId", t.name AS "topicName", f.addressee, f.addressee_unit_id AS "addresseeUnitId"
FROM finding f
LEFT JOIN plan_topic t ON t.id = f.topic_id
WHERE (f.province_id = $1 OR f.author_ids && ARRAY[$2::uuid] OR f.department_ids && $3::uuid[]
    OR f.host_unit_ids && $4::uuid[] OR f.unit_id = ANY ($4::uuid[]))
  AND ($5::text IS NULL OR f.kind = $5)
  AND ($6::uuid IS NULL OR f.topic_id = $6)
  AND ($7::uuid[] IS NULL OR f.unit_id = ANY ($7) OR (f.unit_id IS NULL AND f.host_unit_ids && $7))
  AND ($8::int IS NULL OR f.year = $8)
  AND ($9::date IS NULL OR f.found_on >= $9)
  AND ($10::date IS NULL OR f.found_on <= $10)
  AND ($11::text[] IS NULL OR (f.search LIKE ($11)[1] AND f.search LIKE ALL ($11)))
  AND ($12::date IS NULL OR (f.found_on, f.id) < ($12, $13::uuid))
ORDER BY f.found_on DESC, f.id DESC
LIMIT $14
