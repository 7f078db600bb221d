import type { Rule } from './rule.js';

/**
 * Half days that visits say somebody spent, as far as a plan counts them: those of full-time cadres in Union work whose
 * home was in the plan’s own office on that day, inside its window. By what inspections and the directory say, not by
 * what trip-reporting heard of them.
 */
export const INSPECTED_HALVES = `(
  SELECT DISTINCT d.visit_id AS source, d.person_id AS person, h.day, h.half
  FROM inspections.visit_days d, jsonb_to_recordset(d.halves) AS h (day date, half text)
  WHERE EXISTS (
    SELECT FROM trip_reporting.plan p
    JOIN directory.position o ON o.person_id = d.person_id AND o.home
      AND h.day >= o.valid_from AND (o.valid_to IS NULL OR h.day <= o.valid_to)
    JOIN directory.person w ON w.person_id = o.person_id AND w.full_time AND w.work_area = 'UNION_WORK'
      AND h.day >= w.valid_from AND (w.valid_to IS NULL OR h.day <= w.valid_to)
    JOIN directory.unit u ON u.unit_id = o.unit_id
      AND (u.unit_id = p.unit_id OR u.level = 'DEPARTMENT' AND u.parent_id = p.unit_id)
    WHERE h.day BETWEEN p.window_from AND p.window_to)) AS inspected`;

/** Half days in JSON in one order, to be compared. */
const inOrder = (halves: string) =>
  `ARRAY(SELECT DISTINCT day || half FROM jsonb_to_recordset(${halves}) AS h (day text, half text) ORDER BY 1)`;

/** A paper and what approvals says of it, as far as both are at rest. */
const paper = (table: string, kind: string, issued: string) => `
  SELECT p.id::text AS id, CASE
    WHEN c.id IS NULL THEN CASE WHEN p.revision > 0 THEN 'không có hồ sơ duyệt' END
    WHEN p.revision <> c.revision THEN 'lần trình ' || p.revision || ' ≠ ' || c.revision
    WHEN (p.state = 'SUBMITTED') <> (c.state = 'OPEN') THEN p.state || ' ≠ ' || c.state
    WHEN p.state = 'WITHDRAWING' THEN 'chưa được trả lời'
    WHEN p.state IN ('APPROVED', 'RETURNED', 'REJECTED', 'WITHDRAWN') AND p.state <> c.state THEN p.state || ' ≠ ' || c.state
    WHEN ${issued} AND c.state <> 'APPROVED' THEN 'ban hành khi chưa duyệt' END AS why
  FROM inspections.${table} p LEFT JOIN approvals.approval_case c ON c.kind = '${kind}' AND c.subject_id = p.id`;

/** Inspections, within their service and with approvals and the ledger. Not every run has some. */
export const INSPECTION_RULES: readonly Rule[] = [
  {
    name: 'inspections.plans',
    title: 'Kế hoạch kiểm tra ở đúng trạng thái và lần trình mà phê duyệt đã quyết',
    sql: paper('plan', 'INSPECTION_PLAN', `p.state = 'ISSUED' AND p.issued_revision = p.revision`),
    notAlways: true,
  },
  {
    name: 'inspections.conclusions',
    title: 'Kết luận kiểm tra ở đúng trạng thái và lần trình mà phê duyệt đã quyết',
    sql: paper('conclusion', 'INSPECTION_CONCLUSION', `p.state = 'ISSUED'`),
    notAlways: true,
  },
  {
    name: 'inspections.deadlines',
    title: 'Không có hạn kiểm tra, khắc phục nào quá giờ mà chưa nhắc',
    sql: `SELECT id::text, CASE WHEN state = 'PENDING' AND due_at <= $1::timestamptz THEN subject || ' ' || kind END AS why
      FROM inspections.deadline`,
    notAlways: true,
  },
  {
    name: 'inspections.official-numbers',
    title: 'Số văn bản của từng sổ liền nhau, mỗi số một lần',
    // Nobody in a run wishes for a number of their own, which would leave a gap by right.
    sql: `SELECT id::text, CASE WHEN number = before THEN 'trùng số ' || number
        WHEN number <> before + 1 THEN 'hở trước số ' || number END AS why
      FROM (SELECT id, number, lag(number) OVER (PARTITION BY issuer_unit_id, kind, period ORDER BY number) AS before
        FROM inspections.official_document WHERE issuer_unit_id IS NOT NULL AND period IS NOT NULL) AS register`,
    notAlways: true,
  },
  {
    name: 'inspections.issued-papers',
    title: 'Mỗi văn bản đã ban hành có đúng một số trong sổ',
    sql: `SELECT p.id::text AS id, CASE WHEN count(d.id) <> 1 THEN count(d.id) || ' số' END AS why
      FROM (SELECT id, document_id FROM inspections.plan WHERE issued_revision IS NOT NULL
        UNION ALL SELECT id, document_id FROM inspections.conclusion WHERE state = 'ISSUED') AS p
      LEFT JOIN inspections.official_document d ON d.id = p.document_id AND d.subject_id = p.id
      GROUP BY p.id`,
    notAlways: true,
  },
  {
    name: 'inspections.days',
    title: 'Ngày đi kiểm tra đã báo đều đến sổ ngày, đúng lần báo cuối',
    sql: `SELECT concat_ws('/', visit_id, person_id) AS id, CASE WHEN c.id IS NULL THEN 'mất' WHEN d.version IS NULL THEN 'không ai báo'
        WHEN c.version <> d.version OR ${inOrder('c.halves')} <> ${inOrder('d.halves')} THEN 'khác lần báo cuối' END AS why
      FROM inspections.visit_days d FULL JOIN trip_reporting.inspection_claim c USING (visit_id, person_id)`,
    notAlways: true,
  },
  {
    name: 'inspections.actions',
    title: 'Mỗi việc phải khắc phục trong kết luận đã ban hành được mở đúng một lần',
    sql: `WITH due AS (
        SELECT c.id AS conclusion, a ->> 'title' AS title, a ->> 'itemCode' AS item, count(*) AS n
        FROM inspections.conclusion c, jsonb_array_elements(c.fields -> 'actions') a WHERE c.state = 'ISSUED' GROUP BY 1, 2, 3),
      opened AS (SELECT conclusion_id AS conclusion, title, item_code AS item, count(*) AS n
        FROM inspections.corrective_action GROUP BY 1, 2, 3)
      SELECT coalesce(d.conclusion, o.conclusion)::text AS id, CASE WHEN coalesce(o.n, 0) < coalesce(d.n, 0) THEN 'mất'
        WHEN coalesce(o.n, 0) > coalesce(d.n, 0) THEN 'trùng hoặc thừa' END AS why
      FROM due d FULL JOIN opened o ON o.conclusion = d.conclusion AND o.title = d.title
        AND coalesce(o.item, '') = coalesce(d.item, '')`,
    notAlways: true,
  },
  {
    name: 'inspections.desk-answers',
    title: 'Mỗi đơn vị được yêu cầu báo cáo có đúng một bản trả lời',
    sql: `WITH asked AS (SELECT id AS request, unnest(unit_ids) AS unit FROM inspections.desk_request WHERE sent_at IS NOT NULL),
      kept AS (SELECT request_id AS request, unit_id AS unit, count(*) AS n FROM inspections.desk_answer GROUP BY 1, 2)
      SELECT concat_ws('/', request, unit) AS id, CASE WHEN k.n IS NULL THEN 'mất' WHEN a.found IS NULL THEN 'không ai hỏi'
        WHEN k.n > 1 THEN 'trùng' END AS why
      FROM (SELECT *, true AS found FROM asked) a FULL JOIN kept k USING (request, unit)`,
    notAlways: true,
  },
];
