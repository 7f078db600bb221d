-- Full-time cadres in Union work who held a post in the office of unit $1 (itself and its departments) on one of the
-- days $2 to $3, with the last such day of each post, the latest first, and their exemptions of plan $4. Which post
-- was their home is asked of the picture of the directory.
SELECT o.person_id AS "personId",
  jsonb_agg(DISTINCT least(o.valid_to, p.valid_to, $3::date) ORDER BY least(o.valid_to, p.valid_to, $3::date) DESC)
    AS "lastDays",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'from', e.from_day, 'to', e.to_day)
       ORDER BY e.from_day, e.id), '[]')
     FROM exemption e WHERE e.plan_id = $4 AND e.person_id = o.person_id) AS exemptions
FROM org_unit u
JOIN org_position o ON o.unit_id = u.unit_id
JOIN org_person p ON p.person_id = o.person_id
WHERE (u.unit_id = $1 OR (u.parent_id = $1 AND u.level = 'DEPARTMENT'))
  AND p.full_time AND p.work_area = 'UNION_WORK'
  AND greatest(o.valid_from, p.valid_from) <= $3
  AND least(o.valid_to, p.valid_to, $3::date) >= greatest(o.valid_from, p.valid_from, least($2, $3::date))
GROUP BY o.person_id
ORDER BY o.person_id
