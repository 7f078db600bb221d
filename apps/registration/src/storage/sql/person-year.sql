-- Somebody’s plan year: the plan that is nearest ($3: units above, nearest first), exemptions in it, trips.
SELECT plan.facts AS plan,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('exemptionId', e.id, 'version', e.version, 'eventSeq', e.event_seq,
       'planId', e.plan_id, 'personId', e.person_id, 'kind', e.kind, 'from', e.from_day, 'to', e.to_day,
       'endedOn', e.ended_on, 'document', e.document) ORDER BY e.from_day DESC), '[]')
     FROM exemption e WHERE e.person_id = $1 AND e.plan_id = plan.id) AS exemptions,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('state', r.state,
       'dates', jsonb_build_object('from', r.from_day, 'fromHalf', r.from_half, 'to', r.to_day, 'toHalf', r.to_half))),
       '[]')
     FROM registration r WHERE r.participant_ids @> ARRAY[$1::uuid] AND r.year = $2) AS trips
FROM (SELECT) AS always
LEFT JOIN LATERAL (
  SELECT p.id, jsonb_build_object('quotaDays', p.quota_days, 'proRataExemption', p.pro_rata_exemption,
    'window', jsonb_build_object('from', p.window_from, 'to', p.window_to)) AS facts
  FROM plan p
  WHERE p.year = $2 AND p.state = 'PUBLISHED' AND p.unit_id = ANY ($3::uuid[])
  ORDER BY array_position($3::uuid[], p.unit_id)
  LIMIT 1
) plan ON true
