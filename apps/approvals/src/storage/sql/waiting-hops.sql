-- $2 is always null, see save-cases.sql.
SELECT h.id AS "hopId", h.case_id AS "caseId", h.revision, h.step, h.correlation_id AS "correlationId", h.stranded,
  (extract(epoch FROM now() - h.created_at) * 1000)::bigint AS "waitedMs",
  i.id AS "incidentId", i.code, i.detail, f.facts, e.facts AS "earlierFacts",
  CASE WHEN e.facts IS NOT NULL THEN (
    SELECT coalesce(json_agg(json_build_object('step', g.step, 'unitId', g.unit_id, 'state', g.state, 'reason', g.reason,
      'approvedBy', g.approved_by, 'decidedBy', g.decided_by, 'decidedAt', g.decided_at)), '[]')
    FROM step_group AS g WHERE g.case_id = h.case_id AND g.revision = h.revision - 1
  ) END AS "earlierGroups"
FROM (SELECT unnest($1::uuid[]) AS id LIMIT $2::bigint) AS named
JOIN pending_hop AS h ON h.id = named.id AND h.state NOT IN ('DONE', 'DROPPED')
JOIN case_facts AS f ON f.case_id = h.case_id AND f.revision = h.revision
LEFT JOIN case_facts AS e ON e.case_id = h.case_id AND e.revision = h.revision - 1
LEFT JOIN incident AS i ON i.hop_id = h.id AND i.state = 'OPEN'
