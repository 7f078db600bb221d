  -- What the rules of a submission need to know of `r`: a registration, or fields that are not saved.
  -- Its lineage: units above the submitter, nearest first.
  plan.facts AS plan,
  (SELECT jsonb_build_object('roundId', o.id, 'name', o.name, 'from', o.from_day, 'to', o.to_day,
       'opensOn', o.opens_on, 'closesOn', o.closes_on)
     FROM round o WHERE o.id = r.round_id AND o.plan_id = plan.id) AS round,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('topicId', t.id, 'name', t.name) ORDER BY t.position), '[]')
     FROM plan_topic t WHERE t.id = ANY (r.topic_ids) AND t.plan_id = plan.id AND NOT t.retired) AS topics,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', e.person_id, 'from', e.from_day,
       'to', coalesce(e.ended_on, e.to_day)) ORDER BY e.from_day), '[]')
     FROM exemption e
     WHERE e.person_id = ANY (r.participant_ids) AND e.from_day <= r.to_day
       AND coalesce(e.ended_on, e.to_day) >= r.from_day) AS exemptions,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', p.person_id, 'number', o.number,
       'dates', jsonb_build_object('from', o.from_day, 'fromHalf', o.from_half, 'to', o.to_day, 'toHalf', o.to_half))
       ORDER BY o.from_day), '[]')
     FROM unnest(r.participant_ids) AS p (person_id)
     -- Kept apart, so that the index is asked for person and days together: for days that few have taken the planner
     -- would look through everybody’s.
     CROSS JOIN LATERAL (
       SELECT t.registration_id FROM trip_day t WHERE t.person_id = p.person_id AND t.halves && r.halves OFFSET 0
     ) d
     JOIN registration o ON o.id = d.registration_id
     WHERE d.registration_id IS DISTINCT FROM r.id) AS trips
FROM r
LEFT JOIN LATERAL (
  SELECT p.id, jsonb_build_object('planId', p.id, 'year', p.year,
    'window', jsonb_build_object('from', p.window_from, 'to', p.window_to)) AS facts
  FROM plan p
  WHERE p.year = r.year AND p.state = 'PUBLISHED' AND p.unit_id = ANY (r.lineage)
  ORDER BY array_position(r.lineage, p.unit_id)
  LIMIT 1
) plan ON true
