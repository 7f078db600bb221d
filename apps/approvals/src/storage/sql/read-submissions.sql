-- What the revisions $2 of the cases $1 ask.
SELECT f.case_id AS "caseId", f.revision, c.kind, c.subject_id AS "subjectId", c.number, c.chain_code AS "chainCode",
  c.chain_number AS "chainNumber", f.facts
FROM unnest($1::uuid[], $2::int[]) AS asked (case_id, revision)
JOIN case_facts AS f ON f.case_id = asked.case_id AND f.revision = asked.revision
JOIN approval_case AS c ON c.id = f.case_id
