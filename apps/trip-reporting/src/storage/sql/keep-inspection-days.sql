-- The newest announcement about a person on a visit; gives nothing where it, or a newer one, is known. What was first
-- claimed when stays: seniority does not go by corrections.
INSERT INTO inspection_claim (id, visit_id, person_id, province_id, unit_id, number, version, halves, claimed_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT (visit_id, person_id) DO UPDATE SET
  unit_id = coalesce(excluded.unit_id, inspection_claim.unit_id),
  number = excluded.number,
  version = excluded.version,
  halves = excluded.halves,
  claimed_at = least(inspection_claim.claimed_at, excluded.claimed_at)
WHERE inspection_claim.version < excluded.version
RETURNING id AS "claimId", visit_id AS "visitId", person_id AS "personId", unit_id AS "unitId", number, version,
  event_seq AS "eventSeq", halves
