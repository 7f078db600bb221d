-- $1: whole charges as JSON. A row of another version than the one before is left alone and not returned.
INSERT INTO charge (charge_id, version, person_id, department_id, unit_id, valid_from, valid_to)
SELECT "chargeId", version, "personId", "departmentId", "unitId", "validFrom", "validTo"
FROM jsonb_to_recordset($1::jsonb) AS r("chargeId" uuid, version int, "personId" uuid, "departmentId" uuid, "unitId" uuid,
  "validFrom" date, "validTo" date)
ON CONFLICT (charge_id) DO UPDATE SET
  version = EXCLUDED.version, person_id = EXCLUDED.person_id, department_id = EXCLUDED.department_id,
  unit_id = EXCLUDED.unit_id, valid_from = EXCLUDED.valid_from, valid_to = EXCLUDED.valid_to
WHERE charge.version = EXCLUDED.version - 1
RETURNING charge_id AS id
