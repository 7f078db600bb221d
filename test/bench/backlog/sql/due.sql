-- What falls due in the run ($1 and later, loaded last), as it was before it fired.
CREATE TABLE bench_backlog.due AS
SELECT d.id, d.case_id, d.fires_at, c.subject_id
FROM approvals.deadline AS d JOIN approvals.approval_case AS c ON c.id = d.case_id
WHERE d.state = 'OPEN' AND d.kind = 'OVERDUE' AND d.fires_at > $1::timestamptz AND d.fires_at < $2::timestamptz;

CREATE UNIQUE INDEX ON bench_backlog.due (id);

ANALYZE bench_backlog.due;
