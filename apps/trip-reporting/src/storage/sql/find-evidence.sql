-- One file with what says who may open it: asked for each picture of a page.
SELECT
  e.id AS "evidenceId", e.version, e.report_id AS "reportId", e.key, e.preview_key AS "previewKey", e.name,
  e.media_type AS "mediaType", e.bytes, e.sha256, e.caption, e.people_recognisable AS "peopleRecognisable", e.minors,
  e.uploaded_by AS "uploadedBy", e.uploaded_at AS "uploadedAt", e.unflagged_at AS "unflaggedAt",
  e.removed_at AS "removedAt",
  EXISTS (
    SELECT FROM report_revision v WHERE v.report_id = e.report_id AND v.evidence_ids @> ARRAY[e.id]) AS submitted,
  jsonb_build_object(
    'authorId', r.author_id, 'state', r.state, 'revision', r.revision, 'verifiedRevision', r.verified_revision,
    'personIds', r.person_ids, 'departmentIds', r.department_ids, 'hostUnitIds', r.host_unit_ids,
    'provinceId', r.province_id, 'deciderIds', r.decider_ids) AS report
FROM evidence e
JOIN report r ON r.id = e.report_id
WHERE e.id = $1
