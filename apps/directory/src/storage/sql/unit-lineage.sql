-- The unit $1 and everything above it, from below upwards.
WITH RECURSIVE line AS (
  SELECT unit_id, parent_id, 0 AS depth FROM unit WHERE unit_id = $1
  UNION ALL
  SELECT above.unit_id, above.parent_id, line.depth + 1 FROM unit above JOIN line ON above.unit_id = line.parent_id
)
SELECT unit_id AS id FROM line ORDER BY depth
