-- First, since all other tables of the service name a case.
INSERT INTO approvals.approval_case (id, kind, subject_id, number, state, revision, version, chain_code, chain_number,
  summary, step, event_seq, history_seq, history_hash, opened_at, decided_at)
SELECT case_id, kind, subject_id, number, CASE WHEN step IS NULL THEN 'APPROVED' ELSE 'OPEN' END, 1, cardinality(hashes),
  chain, 1, format('{"submitterId":"%s","participantIds":["%s"],"hostUnitIds":["%s"],"dates":%s,"days":0.5}',
    person_id, person_id, host_id, dates)::jsonb,
  step, cardinality(hashes) + CASE WHEN step IS NULL THEN 1 ELSE 0 END, cardinality(hashes),
  hashes[cardinality(hashes)], opened_at, decided_at
FROM bench_backlog.history ORDER BY n, kind;
