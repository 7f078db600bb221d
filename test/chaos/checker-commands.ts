import type { Rule } from './rule.js';

const KEYS = `(
  SELECT * FROM registration.idempotency_key UNION ALL SELECT * FROM trip_reporting.idempotency_key
  UNION ALL SELECT * FROM inspections.idempotency_key UNION ALL SELECT * FROM approvals.idempotency_key)`;

/** What was acknowledged is there, once; what nobody commanded is not. */
export const COMMAND_RULES: readonly Rule[] = [
  {
    name: 'commands.answered',
    title: 'Mọi lệnh đều có câu trả lời dứt khoát',
    sql: `SELECT n::text AS id, CASE WHEN outcome = 'OPEN' THEN route END AS why FROM command`,
  },
  {
    name: 'commands.refusals',
    title: 'Không ai bị từ chối vô cớ',
    sql: `SELECT n::text AS id, CASE WHEN outcome = 'REFUSED' AND NOT foreseen THEN route || ' ' || code END AS why FROM command`,
  },
  {
    name: 'commands.acknowledged-once',
    title: 'Lệnh đã trả lời được ghi đúng một lần, đúng như đã trả lời',
    sql: `SELECT c.n::text AS id, CASE
        WHEN k.key IS NULL THEN 'mất: ' || c.route
        WHEN k.status <> c.status OR k.body::jsonb IS DISTINCT FROM c.body THEN 'khác câu trả lời: ' || c.route
      END AS why
      FROM command c LEFT JOIN ${KEYS} k USING (person_id, route, key) WHERE c.outcome = 'ACKNOWLEDGED'`,
  },
  {
    name: 'commands.nothing-else',
    title: 'Không có lệnh nào được ghi mà không ai gửi',
    sql: `SELECT k.key AS id, CASE WHEN c.n IS NULL THEN k.route END AS why
      FROM ${KEYS} k LEFT JOIN command c ON (c.person_id, c.route, c.key) = (k.person_id, k.route, k.key)
        AND c.outcome = 'ACKNOWLEDGED'`,
  },
  {
    name: 'effects.registrations',
    title: 'Mỗi bản nháp đã nhận là một đăng ký, và ngược lại',
    sql: `WITH told AS (
        SELECT (body ->> 'registrationId')::uuid AS id, count(*) AS times, min(person_id::text) AS person
        FROM command WHERE route = 'registration.save-draft' AND outcome = 'ACKNOWLEDGED' GROUP BY 1)
      SELECT coalesce(t.id, r.id)::text AS id, CASE
        WHEN r.id IS NULL THEN 'mất' WHEN t.id IS NULL THEN 'không ai lập'
        WHEN t.times <> 1 OR t.person <> r.submitter_id::text THEN 'trùng hoặc sai người' END AS why
      FROM told t FULL JOIN registration.registration r ON r.id = t.id`,
  },
  {
    name: 'effects.submissions',
    title: 'Mỗi lần trình đã nhận là một lượt duyệt',
    sql: `SELECT r.id::text AS id, CASE WHEN r.revision <> coalesce(told.n, 0) THEN 'lần trình ở đăng ký'
        WHEN coalesce(facts.n, 0) <> r.revision OR coalesce(facts.newest, 0) <> r.revision THEN 'lần trình ở phê duyệt'
        WHEN coalesce(opened.n, 0) <> r.revision THEN 'lượt trong lịch sử' END AS why
      FROM registration.registration r
      LEFT JOIN (SELECT target AS id, count(*) AS n FROM command
        WHERE route = 'registration.submit' AND outcome = 'ACKNOWLEDGED' GROUP BY 1) told USING (id)
      LEFT JOIN (SELECT c.subject_id AS id, count(*) AS n, max(f.revision) AS newest
        FROM approvals.approval_case c JOIN approvals.case_facts f ON f.case_id = c.id GROUP BY 1) facts USING (id)
      LEFT JOIN (SELECT c.subject_id AS id, count(*) AS n FROM approvals.approval_case c
        JOIN approvals.history h ON h.case_id = c.id AND h.body::jsonb ->> 'kind' IN ('OPENED', 'RESUBMITTED')
        GROUP BY 1) opened USING (id)`,
  },
  {
    name: 'effects.decisions',
    title: 'Mỗi quyết định đã nhận có đúng một dòng lịch sử, và ngược lại',
    sql: `WITH told AS (
        SELECT target AS task, count(*) AS n, min(person_id::text) AS person, min(sent -> 'body' ->> 'verdict') AS verdict
        FROM command WHERE route = 'approvals.decide' AND outcome = 'ACKNOWLEDGED' GROUP BY 1),
      written AS (
        SELECT (b -> 'facts' ->> 'task')::uuid AS task, count(*) AS n, min(b ->> 'actor') AS person, min(b ->> 'kind') AS kind
        FROM approvals.history, LATERAL (SELECT body::jsonb AS b) AS parsed WHERE b ->> 'kind' LIKE 'DECIDED_%' GROUP BY 1)
      SELECT coalesce(t.task, w.task)::text AS id, CASE
        WHEN w.task IS NULL THEN 'mất' WHEN t.task IS NULL THEN 'không ai quyết định' WHEN t.n <> 1 OR w.n <> 1 THEN 'trùng'
        WHEN t.person <> w.person THEN 'sai người'
        WHEN w.kind <> 'DECIDED_' || CASE t.verdict WHEN 'APPROVE' THEN 'APPROVED' WHEN 'REJECT' THEN 'REJECTED' ELSE 'RETURNED' END
          OR k.state <> substr(w.kind, 9) OR k.closed_by::text <> w.person THEN 'sai kết quả' END AS why
      FROM told t FULL JOIN written w USING (task) LEFT JOIN approvals.task k ON k.id = coalesce(t.task, w.task)`,
  },
  {
    name: 'effects.endings',
    title: 'Mỗi đề nghị thu hồi, huỷ được trả lời đúng một lần',
    sql: `WITH told AS (SELECT target AS id, count(*) AS n FROM command
        WHERE route IN ('registration.withdraw', 'registration.cancel') AND outcome = 'ACKNOWLEDGED' GROUP BY 1),
      written AS (SELECT c.subject_id AS id, count(*) AS n FROM approvals.approval_case c
        JOIN approvals.history h ON h.case_id = c.id
        WHERE h.body::jsonb ->> 'kind' IN ('WITHDRAWN', 'CANCELLED', 'ENDING_REFUSED') GROUP BY 1)
      SELECT id::text, CASE WHEN coalesce(t.n, 0) > coalesce(w.n, 0) THEN 'mất'
        WHEN coalesce(t.n, 0) < coalesce(w.n, 0) THEN 'trùng' END AS why
      FROM told t FULL JOIN written w USING (id)`,
  },
  {
    name: 'effects.reports',
    title: 'Mỗi báo cáo đã nhận là một báo cáo, và ngược lại',
    sql: `WITH told AS (SELECT (body ->> 'reportId')::uuid AS id, count(*) AS n, min(person_id::text) AS person
        FROM command WHERE route = 'trip-reporting.save-report' AND outcome = 'ACKNOWLEDGED' GROUP BY 1)
      SELECT coalesce(t.id, r.id)::text AS id, CASE WHEN r.id IS NULL THEN 'mất' WHEN t.id IS NULL THEN 'không ai lập'
        WHEN t.n <> 1 OR t.person <> r.author_id::text THEN 'trùng hoặc sai người' END AS why
      FROM told t FULL JOIN trip_reporting.report r ON r.id = t.id`,
  },
  {
    name: 'effects.report-submissions',
    title: 'Mỗi lần gửi báo cáo đã nhận là một lượt xác nhận',
    sql: `SELECT r.id::text AS id, CASE WHEN r.revision <> coalesce(told.n, 0) OR r.revision <> coalesce(kept.n, 0) THEN 'lần gửi ở báo cáo'
        WHEN coalesce(facts.n, 0) <> r.revision THEN 'lần gửi ở phê duyệt' END AS why
      FROM trip_reporting.report r
      LEFT JOIN (SELECT target AS id, count(*) AS n FROM command
        WHERE route = 'trip-reporting.submit-report' AND outcome = 'ACKNOWLEDGED' GROUP BY 1) told USING (id)
      LEFT JOIN (SELECT report_id AS id, count(*) AS n FROM trip_reporting.report_revision GROUP BY 1) kept USING (id)
      LEFT JOIN (SELECT c.subject_id AS id, count(*) AS n FROM approvals.approval_case c
        JOIN approvals.case_facts f ON f.case_id = c.id WHERE c.kind = 'REPORT' GROUP BY 1) facts USING (id)`,
  },
  {
    name: 'effects.evidence',
    title: 'Mỗi ảnh đã nhận là một minh chứng, và ngược lại',
    sql: `WITH told AS (SELECT (body ->> 'evidenceId')::uuid AS id, count(*) AS n, min(target::text) AS report
        FROM command WHERE route = 'trip-reporting.add-evidence' AND outcome = 'ACKNOWLEDGED' GROUP BY 1)
      SELECT coalesce(t.id, e.id)::text AS id, CASE WHEN e.id IS NULL THEN 'mất' WHEN t.id IS NULL THEN 'không ai gửi'
        WHEN t.n <> 1 OR t.report <> e.report_id::text THEN 'trùng hoặc sai báo cáo' END AS why
      FROM told t FULL JOIN trip_reporting.evidence e ON e.id = t.id`,
  },
  {
    name: 'effects.evidence-sent',
    title: 'Báo cáo gửi đi mang đúng các ảnh đã nhận trước đó',
    sql: `SELECT v.report_id || '/' || v.revision AS id, CASE WHEN
        (SELECT count(*) FROM unnest(v.evidence_ids) AS e(id) JOIN trip_reporting.evidence k ON k.id = e.id AND k.report_id = v.report_id)
          <> cardinality(v.evidence_ids) THEN 'có minh chứng không thuộc báo cáo'
        WHEN cardinality(v.evidence_ids) <> (SELECT count(*) FROM command c WHERE c.route = 'trip-reporting.add-evidence'
          AND c.outcome = 'ACKNOWLEDGED' AND c.target = v.report_id) THEN 'thiếu hoặc thừa' END AS why
      FROM trip_reporting.report_revision v`,
  },
];
