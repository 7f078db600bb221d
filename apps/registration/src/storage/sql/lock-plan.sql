SELECT p.id AS "planId", p.version, p.event_seq AS "eventSeq", p.unit_id AS "unitId", p.year, p.state, p.document,
  p.issued_on AS "issuedOn", p.issuer, p.title, p.theme, p.quota_days AS "quotaDays",
  jsonb_build_object('from', p.window_from, 'to', p.window_to) AS window,
  p.roll_to_working_day AS "rollToWorkingDay", p.legal_basis AS "legalBasis",
  p.pro_rata_exemption AS "proRataExemption",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('topicId', t.id, 'code', t.code, 'name', t.name, 'order', t.position,
       'retired', t.retired) ORDER BY t.position), '[]')
     FROM plan_topic t WHERE t.plan_id = p.id) AS "allTopics"
FROM plan p
WHERE p.id = $1
FOR NO KEY UPDATE OF p
