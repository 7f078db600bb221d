-- $1 to $5 as in search-findings.sql. One row for each flagged unit, with its latest finding.
SELECT * FROM (
  SELECT
    f.id AS "findingId", f.report_id AS "reportId", f.report_number AS "reportNumber", f.year,
    f.author_ids AS "authorIds", f.found_on AS "foundOn", f.kind, f.title, f.detail, f.unit_id AS "unitId", f.place,
    f.field, f.topic_id AS "topicId", t.name AS "topicName", f.addressee, f.addressee_unit_id AS "addresseeUnitId",
    count(*) OVER (PARTITION BY f.unit_id) AS count,
    row_number() OVER (PARTITION BY f.unit_id ORDER BY f.found_on DESC, f.id DESC) AS nth
  FROM finding f
  LEFT JOIN plan_topic t ON t.id = f.topic_id
  WHERE (f.province_id = $1 OR f.author_ids && ARRAY[$2::uuid] OR f.department_ids && $3::uuid[]
      OR f.host_unit_ids && $4::uuid[] OR f.unit_id = ANY ($4::uuid[])
      OR f.unit_id = ANY ($5::uuid[]) OR (f.unit_id IS NULL AND f.host_unit_ids && $5::uuid[]))
    AND f.kind = 'WEAK_AREA'
    AND ($6::int IS NULL OR f.year = $6)
) AS flagged
WHERE nth = 1
ORDER BY "foundOn" DESC, "findingId" DESC
