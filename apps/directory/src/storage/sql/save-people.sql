-- $1: whole people as JSON. A row of another version than the one before is left alone and not returned.
INSERT INTO person (person_id, version, code, full_name, given_name, full_time, work_area, email, education, valid_from,
  valid_to, sort_key, search_text)
SELECT "personId", version, code, "fullName", "givenName", "fullTime", "workArea", email, education, "validFrom", "validTo",
  "sortKey", "searchText"
FROM jsonb_to_recordset($1::jsonb) AS r("personId" uuid, version int, code text, "fullName" text, "givenName" text,
  "fullTime" boolean, "workArea" text, email text, education text, "validFrom" date, "validTo" date, "sortKey" text,
  "searchText" text)
ON CONFLICT (person_id) DO UPDATE SET
  version = EXCLUDED.version, code = EXCLUDED.code, full_name = EXCLUDED.full_name, given_name = EXCLUDED.given_name,
  full_time = EXCLUDED.full_time, work_area = EXCLUDED.work_area, email = EXCLUDED.email, education = EXCLUDED.education,
  valid_from = EXCLUDED.valid_from, valid_to = EXCLUDED.valid_to, sort_key = EXCLUDED.sort_key,
  search_text = EXCLUDED.search_text
WHERE person.version = EXCLUDED.version - 1
RETURNING person_id AS id
