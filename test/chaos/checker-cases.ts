import type { Rule } from './rule.js';

const NO_HASH = '0'.repeat(64);

/** Cases, tasks, hops, deadlines and the history, within approvals. */
export const CASE_RULES: readonly Rule[] = [
  {
    name: 'cases.tasks-once',
    title: 'Không có việc nào giao hai lần',
    sql: `SELECT min(t.id::text) AS id, CASE WHEN count(*) > 1 THEN 'trùng' END AS why
      FROM approvals.task t JOIN approvals.step_group g ON g.id = t.group_id
      GROUP BY t.case_id, t.revision, t.step, g.unit_id, t.assignee_id`,
  },
  {
    name: 'cases.nobody-forgotten',
    title: 'Hồ sơ đang mở có người giải quyết hoặc có sự cố; hồ sơ đã xong không còn việc',
    sql: `SELECT c.id::text, CASE
        WHEN c.state = 'OPEN' AND open.tasks = 0 AND open.incidents = 0 THEN 'không ai giải quyết'
        WHEN c.state <> 'OPEN' AND open.tasks + open.incidents + open.groups + open.hops > 0 THEN 'còn việc' END AS why
      FROM approvals.approval_case c, LATERAL (SELECT
        (SELECT count(*) FROM approvals.task t WHERE t.case_id = c.id AND t.state = 'OPEN') AS tasks,
        (SELECT count(*) FROM approvals.incident i WHERE i.case_id = c.id AND i.state = 'OPEN') AS incidents,
        (SELECT count(*) FROM approvals.step_group g WHERE g.case_id = c.id AND g.state = 'OPEN') AS groups,
        (SELECT count(*) FROM approvals.pending_hop h WHERE h.case_id = c.id AND h.state IN ('PENDING', 'INCIDENT')) AS hops) AS open`,
  },
  {
    name: 'cases.outcome',
    title: 'Trạng thái hồ sơ đúng như dòng lịch sử cuối',
    sql: `SELECT c.id::text, CASE WHEN c.state <> coalesce(last.state, 'OPEN') THEN c.state || ' ≠ ' || coalesce(last.state, 'OPEN') END AS why
      FROM approvals.approval_case c LEFT JOIN LATERAL (
        SELECT CASE WHEN b ->> 'kind' IN ('OPENED', 'RESUBMITTED') THEN 'OPEN' ELSE coalesce(b -> 'facts' ->> 'outcome', b ->> 'kind') END AS state
        FROM approvals.history h, LATERAL (SELECT h.body::jsonb AS b) AS parsed
        WHERE h.case_id = c.id AND (b ->> 'kind' IN ('OPENED', 'RESUBMITTED', 'WITHDRAWN', 'CANCELLED') OR b -> 'facts' ? 'outcome')
        ORDER BY h.seq DESC LIMIT 1) AS last ON true`,
  },
  {
    name: 'cases.hops',
    title: 'Không có bước chuyển nào quá giờ',
    sql: `SELECT id::text, CASE WHEN state = 'PENDING' AND due_at <= now() THEN 'quá giờ' END AS why FROM approvals.pending_hop`,
  },
  {
    name: 'cases.deadlines',
    title: 'Không có hạn nào quá giờ mà chưa nhắc',
    sql: `SELECT id::text, CASE WHEN state = 'OPEN' AND fires_at <= $1::timestamptz THEN kind END AS why FROM approvals.deadline`,
  },
  {
    name: 'cases.history',
    title: 'Chuỗi lịch sử nguyên vẹn',
    sql: `SELECT case_id || '/' || seq AS id, CASE
        WHEN seq <> row_number() OVER chain THEN 'hở'
        WHEN prev_hash <> lag(hash, 1, '${NO_HASH}') OVER chain THEN 'đứt'
        WHEN hash <> encode(sha256(convert_to(prev_hash || body, 'UTF8')), 'hex') THEN 'sai mã băm'
        WHEN body::jsonb ->> 'case' <> case_id::text OR (body::jsonb ->> 'seq')::int <> seq THEN 'của hồ sơ khác' END AS why
      FROM approvals.history WINDOW chain AS (PARTITION BY case_id ORDER BY seq)`,
  },
  {
    name: 'cases.history-heads',
    title: 'Đầu chuỗi lịch sử khớp với hồ sơ và với bản neo',
    sql: `SELECT c.id::text, CASE WHEN h.seq IS DISTINCT FROM c.history_seq OR h.hash IS DISTINCT FROM c.history_hash THEN 'khác hồ sơ'
        WHEN h.seq IS DISTINCT FROM a.seq OR h.hash IS DISTINCT FROM a.hash THEN 'khác bản neo' END AS why
      FROM approvals.approval_case c
      LEFT JOIN LATERAL (SELECT seq, hash FROM approvals.history WHERE case_id = c.id ORDER BY seq DESC LIMIT 1) h ON true
      LEFT JOIN approvals.history_head a ON a.case_id = c.id`,
  },
  {
    name: 'cases.history-texts',
    title: 'Lời ghi kèm lịch sử khớp với mã băm của nó',
    sql: `SELECT t.case_id || '/' || t.seq AS id, CASE WHEN h.body::jsonb -> 'texts' ->> t.name
        IS DISTINCT FROM encode(sha256(convert_to(t.salt || t.content, 'UTF8')), 'hex') THEN 'sai' END AS why
      FROM approvals.history_text t LEFT JOIN approvals.history h USING (case_id, seq)`,
  },
];
