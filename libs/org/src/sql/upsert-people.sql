INSERT INTO org_person (person_id, version, full_name, given_name, full_time, work_area, valid_from, valid_to)
SELECT "personId", version, "fullName", "givenName", "fullTime", "workArea", "validFrom", "validTo"
FROM jsonb_to_recordset($1::jsonb) AS r("personId" uuid, version int, "fullName" text, "givenName" text, "fullTime" boolean,
  "workArea" text, "validFrom" date, "validTo" date)
ON CONFLICT (person_id) DO UPDATE SET
  version = EXCLUDED.version, full_name = EXCLUDED.full_name, given_name = EXCLUDED.given_name,
  full_time = EXCLUDED.full_time, work_area = EXCLUDED.work_area, valid_from = EXCLUDED.valid_from, valid_to = EXCLUDED.valid_to
WHERE org_person.version < EXCLUDED.version
RETURNING person_id AS id
