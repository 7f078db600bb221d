INSERT INTO recommendation (
  id, version, event_seq, report_id, report_number, province_id, author_ids, title, detail, unit_id, addressee,
  addressee_unit_id, made_at, state)
SELECT
  r."recommendationId", r.version, r."eventSeq", r."reportId", r."reportNumber", r."provinceId",
  ARRAY (SELECT jsonb_array_elements_text(r."authorIds"))::uuid[], r.title, r.detail, r."unitId", r.addressee,
  r."addresseeUnitId", r."madeAt", r.state
FROM jsonb_to_recordset($1::jsonb) AS r (
  "recommendationId" uuid, version int, "eventSeq" int, "reportId" uuid, "reportNumber" text, "provinceId" uuid,
  "authorIds" jsonb, title text, detail text, "unitId" uuid, addressee text, "addresseeUnitId" uuid,
  "madeAt" timestamptz, state text)
ON CONFLICT (id) DO UPDATE SET
  version = excluded.version, event_seq = excluded.event_seq, author_ids = excluded.author_ids,
  title = excluded.title, detail = excluded.detail, unit_id = excluded.unit_id, addressee = excluded.addressee,
  addressee_unit_id = excluded.addressee_unit_id, made_at = excluded.made_at, state = excluded.state
