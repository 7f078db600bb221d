-- Trips that hold half days which a registration wants.
SELECT d.person_id AS "personId", o.number,
  jsonb_build_object('from', o.from_day, 'fromHalf', o.from_half, 'to', o.to_day, 'toHalf', o.to_half) AS dates
FROM registration r
CROSS JOIN unnest(r.participant_ids) AS p (person_id)
JOIN trip_day d ON d.person_id = p.person_id AND d.halves && r.halves AND d.registration_id <> r.id
JOIN registration o ON o.id = d.registration_id
WHERE r.id = $1
ORDER BY o.from_day
