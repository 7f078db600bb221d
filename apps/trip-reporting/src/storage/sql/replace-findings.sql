-- The findings of one revision; those of the former one are gone by now.
INSERT INTO finding (
  id, report_id, report_number, revision, position, plan_id, year, province_id, author_ids, department_ids,
  host_unit_ids, found_on, kind, title, detail, unit_id, place, field, topic_id, addressee, addressee_unit_id, search)
SELECT
  f."findingId", $1, $2, $3, f.position, $4, $5, $6, $7::uuid[], $8::uuid[],
  $9::uuid[], $10, f.kind, f.title, f.detail, f."unitId", f.place, f.field, f."topicId", f.addressee,
  f."addresseeUnitId", f.search
FROM jsonb_to_recordset($11::jsonb) AS f (
  "findingId" uuid, position int, kind text, title text, detail text, "unitId" uuid, place text, field text,
  "topicId" uuid, addressee text, "addresseeUnitId" uuid, search text)
