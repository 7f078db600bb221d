-- $1: whole units as JSON. A row of another version than the one before is left alone and not returned.
INSERT INTO unit (unit_id, version, code, name, short_name, level, parent_id, symbol, valid_from, valid_to, merged_into_id,
  sort_key, search_text)
SELECT "unitId", version, code, name, "shortName", level, "parentId", symbol, "validFrom", "validTo", "mergedIntoId",
  "sortKey", "searchText"
FROM jsonb_to_recordset($1::jsonb) AS r("unitId" uuid, version int, code text, name text, "shortName" text, level text,
  "parentId" uuid, symbol text, "validFrom" date, "validTo" date, "mergedIntoId" uuid, "sortKey" text, "searchText" text)
ON CONFLICT (unit_id) DO UPDATE SET
  version = EXCLUDED.version, code = EXCLUDED.code, name = EXCLUDED.name, short_name = EXCLUDED.short_name,
  level = EXCLUDED.level, parent_id = EXCLUDED.parent_id, symbol = EXCLUDED.symbol, valid_from = EXCLUDED.valid_from,
  valid_to = EXCLUDED.valid_to, merged_into_id = EXCLUDED.merged_into_id, sort_key = EXCLUDED.sort_key,
  search_text = EXCLUDED.search_text
WHERE unit.version = EXCLUDED.version - 1
RETURNING unit_id AS id
