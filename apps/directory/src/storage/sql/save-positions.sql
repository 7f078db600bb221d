-- $1: whole positions as JSON. A row of another version than the one before is left alone and not returned.
INSERT INTO position (position_id, version, person_id, unit_id, type, title, rank, home, valid_from, valid_to)
SELECT "positionId", version, "personId", "unitId", type, title, rank, home, "validFrom", "validTo"
FROM jsonb_to_recordset($1::jsonb) AS r("positionId" uuid, version int, "personId" uuid, "unitId" uuid, type text, title text,
  rank int, home boolean, "validFrom" date, "validTo" date)
ON CONFLICT (position_id) DO UPDATE SET
  version = EXCLUDED.version, person_id = EXCLUDED.person_id, unit_id = EXCLUDED.unit_id, type = EXCLUDED.type,
  title = EXCLUDED.title, rank = EXCLUDED.rank, home = EXCLUDED.home, valid_from = EXCLUDED.valid_from,
  valid_to = EXCLUDED.valid_to
WHERE position.version = EXCLUDED.version - 1
RETURNING position_id AS id
