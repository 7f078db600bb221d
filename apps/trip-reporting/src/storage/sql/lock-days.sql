-- Until the end of the transaction: nobody changes what counts, nobody else moves days of the people $1. In one order,
-- so that two transactions cannot wait for each other in a circle; keys are of this schema, others share the database.
SELECT CASE place WHEN 0 THEN pg_advisory_xact_lock_shared(key) ELSE pg_advisory_xact_lock(key) END
FROM (
  SELECT 0 AS place, hashtextextended(current_schema() || '.day-ledger', 0) AS key
  UNION
  SELECT 1, hashtextextended(current_schema() || '.day-ledger.' || person_id, 0)
  FROM unnest($1::uuid[]) AS person_id
  ORDER BY place, key
) AS locks
