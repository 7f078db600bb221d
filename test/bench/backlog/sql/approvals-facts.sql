INSERT INTO approvals.case_facts (case_id, revision, facts, salt)
SELECT case_id, 1, facts::jsonb, salt FROM bench_backlog.history ORDER BY n, kind;

INSERT INTO approvals.case_step (case_id, revision, step, state)
SELECT case_id, 1, step, CASE WHEN decided_at IS NULL THEN 'OPEN' ELSE 'APPROVED' END
FROM bench_backlog.step ORDER BY n, kind, step;

INSERT INTO approvals.pending_hop (id, case_id, revision, step, state, attempts, correlation_id, created_at, due_at)
SELECT hop_id, case_id, 1, step, 'DONE', 1, hop_id, opened_at, opened_at FROM bench_backlog.step ORDER BY n, kind, step;
