import { INSPECTED_HALVES } from './checker-inspections.js';
import type { Rule } from './rule.js';

/** First to last half day of a span in JSON, each as a row; spans like `travelled` of a report. */
const halvesOf = (span: string) => `LATERAL (
  SELECT day::date AS day, half FROM generate_series((${span} ->> 'from')::date, (${span} ->> 'to')::date, interval '1 day') AS day,
    unnest(ARRAY['am', 'pm']) AS half
  WHERE (day::date, half) >= ((${span} ->> 'from')::date, ${span} ->> 'fromHalf')
    AND (day::date, half) <= ((${span} ->> 'to')::date, ${span} ->> 'toHalf')) AS h`;

/** What services know of each other agrees with whoever owns it. */
export const COPY_RULES: readonly Rule[] = [
  {
    name: 'copies.registrations',
    title: 'Đăng ký ở đúng trạng thái mà phê duyệt đã quyết',
    sql: `SELECT r.id::text, CASE WHEN c.id IS NULL THEN CASE WHEN r.revision > 0 THEN 'không có hồ sơ duyệt' END
        WHEN r.state <> CASE c.state WHEN 'OPEN' THEN 'SUBMITTED' ELSE c.state END OR r.revision <> c.revision
        THEN r.state || ' ≠ ' || c.state END AS why
      FROM registration.registration r
      LEFT JOIN approvals.approval_case c ON c.kind = 'REGISTRATION' AND c.subject_id = r.id`,
  },
  {
    name: 'copies.reports',
    title: 'Báo cáo ở đúng trạng thái mà phê duyệt đã quyết',
    sql: `SELECT r.id::text, CASE WHEN c.id IS NULL THEN CASE WHEN r.revision > 0 THEN 'không có hồ sơ xác nhận' END
        WHEN r.state <> CASE c.state WHEN 'OPEN' THEN 'SUBMITTED' WHEN 'APPROVED' THEN 'VERIFIED' ELSE c.state END
        THEN r.state || ' ≠ ' || c.state END AS why
      FROM trip_reporting.report r LEFT JOIN approvals.approval_case c ON c.kind = 'REPORT' AND c.subject_id = r.id`,
  },
  {
    name: 'copies.trips',
    title: 'Chuyến đi ở phần báo cáo khớp với đăng ký',
    sql: `SELECT coalesce(r.id, t.registration_id)::text AS id, CASE WHEN t.registration_id IS NULL THEN 'mất'
        WHEN r.id IS NULL THEN 'không có đăng ký'
        WHEN t.state <> r.state OR t.revision <> r.revision OR t.participant_ids <> r.participant_ids THEN t.state || ' ≠ ' || r.state END AS why
      FROM (SELECT * FROM registration.registration WHERE revision > 0) r
      FULL JOIN trip_reporting.trip t ON t.registration_id = r.id`,
  },
  {
    name: 'copies.duties',
    title: 'Mỗi người của chuyến đã duyệt có đúng một hạn báo cáo, ở đúng trạng thái',
    sql: `WITH owed AS (
        SELECT r.id, p.person, r.state FROM registration.registration r, unnest(r.participant_ids) AS p(person)
        WHERE r.state IN ('APPROVED', 'CANCELLED') AND EXISTS (SELECT FROM approvals.approval_case c
          JOIN approvals.history h ON h.case_id = c.id WHERE c.subject_id = r.id AND h.body::jsonb -> 'facts' ->> 'outcome' = 'APPROVED')),
      had AS (SELECT registration_id AS id, person_id AS person, count(*) AS n, min(state) AS state, min(ends_at) AS ends_at
        FROM trip_reporting.duty GROUP BY 1, 2),
      written AS (SELECT r.registration_id AS id, (t ->> 'personId')::uuid AS person, min(r.state) AS state
        FROM trip_reporting.report r, jsonb_array_elements(r.fields -> 'travellers') t WHERE r.revision > 0 GROUP BY 1, 2)
      SELECT id || '/' || person AS id, CASE WHEN h.n IS NULL THEN 'mất' WHEN o.state IS NULL THEN 'không ai phải báo cáo'
        WHEN h.n > 1 THEN 'trùng'
        WHEN h.state <> CASE WHEN o.state = 'CANCELLED' THEN 'CANCELLED' WHEN w.state IS NOT NULL THEN w.state
          WHEN h.ends_at > $1::timestamptz THEN 'SCHEDULED' ELSE 'OPEN' END THEN 'trạng thái ' || h.state END AS why
      FROM owed o FULL JOIN had h USING (id, person) LEFT JOIN written w USING (id, person)`,
  },
  {
    name: 'copies.reminders',
    title: 'Không có lời nhắc báo cáo nào quá giờ',
    sql: `SELECT id::text, CASE WHEN state = 'PENDING' AND due_at <= $1::timestamptz THEN kind END AS why FROM trip_reporting.reminder`,
  },
  {
    name: 'ledger.halves',
    title: 'Sổ ngày đúng bằng báo cáo đã xác nhận và ngày đi kiểm tra, mỗi buổi một lần',
    sql: `WITH claimed AS (
        SELECT r.id AS source, (t ->> 'personId')::uuid AS person, h.day, h.half
        FROM trip_reporting.report r
        JOIN trip_reporting.report_revision v ON v.report_id = r.id AND v.revision = r.verified_revision
        JOIN trip_reporting.trip k ON k.registration_id = r.registration_id
        JOIN trip_reporting.plan p ON p.id = r.plan_id,
        jsonb_array_elements(v.fields -> 'travellers') t, jsonb_array_elements(t -> 'travelled') s, ${halvesOf('s')}
        WHERE h.day BETWEEN p.window_from AND p.window_to
          AND (h.day, h.half) >= (k.from_day, k.from_half) AND (h.day, h.half) <= (k.to_day, k.to_half)
        UNION SELECT source, person, day, half FROM ${INSPECTED_HALVES}),
      due AS (SELECT person, day, half, array_agg(source) AS sources FROM claimed GROUP BY 1, 2, 3),
      booked AS (
        SELECT person, day, half, sum(total) AS total, array_agg(source) FILTER (WHERE total <> 0) AS sources
        FROM (SELECT person_id AS person, day, half, source_id AS source, sum(amount) AS total
          FROM trip_reporting.ledger_entry GROUP BY 1, 2, 3, 4) AS of_source GROUP BY 1, 2, 3),
      held AS (SELECT person_id AS person, day, half, source_id AS source FROM trip_reporting.credited_half)
      SELECT concat_ws('/', person, day, half) AS id, CASE
        WHEN d.sources IS NULL THEN CASE WHEN h.source IS NOT NULL OR b.total <> 0 THEN 'thừa' END
        WHEN b.total IS NULL OR h.source IS NULL THEN 'chưa ghi'
        WHEN b.total <> 1 OR b.sources <> ARRAY[h.source] THEN 'ghi ' || b.total || ' lần'
        WHEN h.source <> ALL (d.sources) THEN 'sai nguồn' END AS why
      FROM due d FULL JOIN booked b USING (person, day, half) FULL JOIN held h USING (person, day, half)`,
  },
  {
    name: 'ledger.order',
    title: 'Từng buổi trong sổ được cộng rồi mới rút, theo đúng thứ tự thời gian',
    sql: `SELECT id::text, CASE WHEN total NOT IN (0, 1) THEN 'cộng dồn ' || total WHEN at < before THEN 'ngược thời gian' END AS why
      FROM (SELECT id, at, sum(amount) OVER entries AS total, lag(at) OVER entries AS before
        FROM trip_reporting.ledger_entry WINDOW entries AS (PARTITION BY person_id, day, half ORDER BY id)) AS e`,
  },
  {
    name: 'ledger.days-of-people',
    title: 'Tổng ngày của từng cán bộ khớp với báo cáo của họ và ngày đi kiểm tra',
    sql: `WITH verified AS (
        SELECT DISTINCT k.subject_id AS report FROM command c JOIN approvals.task t ON t.id = c.target
        JOIN approvals.approval_case k ON k.id = t.case_id AND k.kind = 'REPORT'
        WHERE c.route = 'approvals.decide' AND c.outcome = 'ACKNOWLEDGED' AND c.sent -> 'body' ->> 'verdict' = 'APPROVE'),
      newest AS (
        SELECT DISTINCT ON (report) report, content FROM (
          SELECT n, coalesce(target, (body ->> 'reportId')::uuid) AS report, sent -> 'body' AS content FROM command
          WHERE route IN ('trip-reporting.save-report', 'trip-reporting.change-report') AND outcome = 'ACKNOWLEDGED') AS written
        ORDER BY report, n DESC),
      told AS (SELECT person, count(*) AS halves FROM (
          SELECT (t ->> 'personId')::uuid AS person, h.day, h.half FROM verified JOIN newest USING (report),
          jsonb_array_elements(content -> 'travellers') t, jsonb_array_elements(t -> 'travelled') s, ${halvesOf('s')}
          UNION SELECT person, day, half FROM ${INSPECTED_HALVES}) AS halves GROUP BY 1),
      booked AS (SELECT person_id AS person, sum(amount) AS halves FROM trip_reporting.ledger_entry GROUP BY 1)
      SELECT person::text AS id, CASE WHEN coalesce(t.halves, 0) <> coalesce(b.halves, 0)
        THEN coalesce(b.halves, 0) || ' buổi, đúng ra ' || coalesce(t.halves, 0) END AS why
      FROM told t FULL JOIN booked b USING (person)`,
  },
  {
    name: 'messages.audit-trail',
    title: 'Mọi sự kiện đã phát đều đến nơi: dấu vết đủ số thứ tự',
    sql: `WITH published AS (
        SELECT id, event_seq FROM registration.registration UNION ALL SELECT id, event_seq FROM approvals.approval_case
        UNION ALL SELECT id, event_seq FROM trip_reporting.duty UNION ALL SELECT id, event_seq FROM trip_reporting.report
        UNION ALL SELECT id, event_seq FROM trip_reporting.inspection_claim UNION ALL SELECT id, event_seq FROM inspections.plan
        UNION ALL SELECT id, event_seq FROM inspections.visit UNION ALL SELECT id, event_seq FROM inspections.conclusion
        UNION ALL SELECT id, event_seq FROM inspections.corrective_action
        UNION ALL SELECT id, event_seq FROM inspections.desk_answer),
      arrived AS (SELECT subject AS id, count(*) AS n, count(DISTINCT sequence) AS numbers, max(sequence) AS newest
        FROM directory.audit_trail GROUP BY 1)
      SELECT id::text, CASE WHEN coalesce(a.numbers, 0) < p.event_seq THEN 'mất ' || p.event_seq - coalesce(a.numbers, 0)
        WHEN a.n <> p.event_seq OR a.newest <> p.event_seq THEN 'trùng hoặc thừa' END AS why
      FROM published p LEFT JOIN arrived a USING (id) WHERE p.event_seq > 0`,
  },
];
