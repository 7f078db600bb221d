-- Of the revisions that count. A flag that was taken back since is believed once a submission with it is verified.
SELECT e.report_id AS "reportId", e.id AS "evidenceId", e.name, e.caption,
  jsonb_build_object(
    'authorId', r.author_id, 'revision', r.revision, 'personIds', r.person_ids, 'departmentIds', r.department_ids,
    'hostUnitIds', r.host_unit_ids, 'provinceId', r.province_id, 'deciderIds', r.decider_ids) AS report
FROM report r
JOIN report_revision v ON v.report_id = r.id AND v.revision = r.verified_revision
JOIN evidence e ON e.report_id = r.id AND e.id = ANY (v.evidence_ids)
WHERE r.id = ANY ($1::uuid[])
  AND NOT e.people_recognisable AND NOT e.minors
  AND (e.unflagged_at IS NULL OR e.unflagged_at <= v.submitted_at)
ORDER BY e.uploaded_at, e.id
