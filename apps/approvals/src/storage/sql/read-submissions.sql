-- What the revisions $2 of the cases $1 ask. Looked up one by one (OFFSET 0): a few are asked for, and a join made for
-- small tables would read all of a large one.
SELECT asked.case_id AS "caseId", asked.revision, c.kind, c.subject_id AS "subjectId", c.number,
  c.chain_code AS "chainCode", c.chain_number AS "chainNumber", f.facts
FROM unnest($1::uuid[], $2::int[]) AS asked (case_id, revision)
CROSS JOIN LATERAL (
  SELECT o.facts FROM case_facts o WHERE o.case_id = asked.case_id AND o.revision = asked.revision OFFSET 0
) AS f
CROSS JOIN LATERAL (SELECT o.* FROM approval_case o WHERE o.id = asked.case_id OFFSET 0) AS c
