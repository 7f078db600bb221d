-- What finished visits of a unit found on which criterion: flagged in the checklist, or something to repair after it.
-- $1 the unit
SELECT
  f.item_code AS "itemCode", f.visit_id AS "visitId", v.to_day AS "on",
  coalesce(
    (SELECT i ->> 'title' FROM criteria_set s, jsonb_array_elements(s.items) i
     WHERE s.id = v.criteria_set_id AND i ->> 'code' = f.item_code LIMIT 1),
    f.item_code) AS title,
  EXISTS (SELECT FROM corrective_action o
    WHERE o.visit_id = f.visit_id AND o.item_code = f.item_code AND o.state <> 'CLOSED') AS open,
  EXISTS (SELECT FROM conclusion c WHERE c.visit_id = f.visit_id AND c.state = 'ISSUED') AS told
FROM (
  SELECT w.item_code, w.visit_id FROM visit_answer w JOIN visit x ON x.id = w.visit_id
  WHERE x.unit_id = $1 AND w.flagged
  UNION
  SELECT a.item_code, a.visit_id FROM corrective_action a WHERE a.unit_id = $1 AND a.item_code IS NOT NULL
) f
JOIN visit v ON v.id = f.visit_id AND v.state = 'FINISHED'
ORDER BY v.to_day, f.visit_id, f.item_code
