import type { Rule } from './rule.js';

/** Everybody is told of everything that concerns them, once. */
export const NOTICE_RULES: readonly Rule[] = [
  {
    name: 'notices.decisions',
    title: 'Mỗi kết quả được báo đúng một lần cho từng người liên quan',
    sql: `WITH happened AS (
        SELECT c.id, c.subject_id, (b ->> 'revision')::int AS revision,
          CASE WHEN b ->> 'kind' = 'ENDING_REFUSED' THEN 'ENDING_REFUSED'
            ELSE 'REGISTRATION_' || coalesce(b -> 'facts' ->> 'outcome', b ->> 'kind') END AS kind
        FROM approvals.approval_case c JOIN approvals.history h ON h.case_id = c.id, LATERAL (SELECT h.body::jsonb AS b) AS parsed
        WHERE c.kind = 'REGISTRATION' AND (b -> 'facts' ? 'outcome' OR b ->> 'kind' IN ('WITHDRAWN', 'CANCELLED', 'ENDING_REFUSED'))),
      due AS (
        SELECT e.kind, e.subject_id, p.person, count(*) AS n
        FROM happened e
        JOIN approvals.case_facts f ON f.case_id = e.id AND f.revision = e.revision,
        LATERAL (SELECT (f.facts ->> 'submitterId')::uuid AS person
          UNION SELECT value::uuid FROM jsonb_array_elements_text(f.facts -> 'participantIds') WHERE e.kind <> 'ENDING_REFUSED') p
        GROUP BY 1, 2, 3),
      told AS (SELECT kind, subject_id, person_id AS person, count(*) AS n FROM notifications.notification
        WHERE kind IN (SELECT DISTINCT kind FROM happened) OR kind LIKE 'REGISTRATION_%' AND kind <> 'REGISTRATION_ROUTED' GROUP BY 1, 2, 3)
      SELECT concat_ws('/', kind, subject_id, person) AS id, CASE WHEN coalesce(t.n, 0) < coalesce(d.n, 0) THEN 'mất'
        WHEN coalesce(t.n, 0) > coalesce(d.n, 0) THEN 'trùng hoặc thừa' END AS why
      FROM due d FULL JOIN told t USING (kind, subject_id, person)`,
  },
  {
    name: 'notices.endings',
    title: 'Ai xin thu hồi, huỷ thì được báo kết quả đúng một lần',
    sql: `WITH told AS (SELECT target AS id, person_id AS person, count(*) AS n FROM command
        WHERE route IN ('registration.withdraw', 'registration.cancel') AND outcome = 'ACKNOWLEDGED' GROUP BY 1, 2),
      heard AS (SELECT subject_id AS id, person_id AS person, count(*) AS n FROM notifications.notification
        WHERE kind IN ('REGISTRATION_WITHDRAWN', 'REGISTRATION_CANCELLED', 'ENDING_REFUSED') GROUP BY 1, 2)
      SELECT id::text, CASE WHEN h.n IS NULL THEN 'mất' WHEN h.n > t.n THEN 'trùng' END AS why
      FROM told t LEFT JOIN heard h USING (id, person)`,
  },
  {
    name: 'notices.visits',
    title: 'Nơi đến được báo về chuyến đã duyệt đúng một lần',
    sql: `SELECT r.id::text, CASE WHEN count(n.notification_id) = 0 THEN 'mất' WHEN count(n.notification_id) > 1 THEN 'trùng' END AS why
      FROM registration.registration r
      LEFT JOIN notifications.notification n ON n.subject_id = r.id AND n.kind = 'VISIT_EXPECTED'
      WHERE r.state = 'APPROVED' GROUP BY r.id`,
  },
  {
    name: 'notices.tasks',
    title: 'Mỗi việc được báo cho người giải quyết đúng một lần',
    sql: `SELECT t.id::text, CASE WHEN count(n.notification_id) > 1 THEN 'trùng'
        -- What was decided before the message about it came is not said any more.
        WHEN count(n.notification_id) = 0 AND NOT coalesce(bool_or(p.closed), false) THEN 'mất' END AS why
      FROM approvals.task t
      LEFT JOIN notifications.notification n ON n.person_id = t.assignee_id AND n.kind = 'TASK_OPENED' AND n.link = '/hang-cho/' || t.id
      LEFT JOIN notifications.topic p ON p.topic = 'task:' || t.id
      GROUP BY t.id`,
  },
  {
    name: 'notices.days',
    title: 'Ngày được cộng được báo đúng một lần cho từng người',
    // A paper credits more than once where it is corrected, or takes over what another gives back.
    sql: `WITH due AS (SELECT source_id AS report, person_id AS person, count(DISTINCT (revision, plan_id, at)) AS times
        FROM trip_reporting.ledger_entry WHERE amount > 0 GROUP BY 1, 2),
      told AS (SELECT subject_id AS report, person_id AS person, count(*) AS n FROM notifications.notification
        WHERE kind = 'DAYS_CREDITED' GROUP BY 1, 2)
      SELECT concat_ws('/', report, person) AS id, CASE WHEN t.n IS NULL THEN 'mất' WHEN d.times IS NULL OR t.n > d.times THEN 'trùng hoặc thừa' END AS why
      FROM due d FULL JOIN told t USING (report, person)`,
  },
  {
    name: 'notices.reminders',
    title: 'Lời nhắc của việc đến hạn đến đúng một lần',
    sql: `SELECT d.id::text, CASE WHEN count(n.notification_id) > count(DISTINCT t.id) * d.fired THEN 'trùng' END AS why
      FROM approvals.deadline d JOIN approvals.task t ON t.group_id = d.group_id
      LEFT JOIN notifications.notification n ON n.person_id = t.assignee_id AND n.link = '/hang-cho/' || t.id
        AND n.kind = CASE d.kind WHEN 'DUE_SOON' THEN 'TASK_DUE_SOON' ELSE 'TASK_OVERDUE' END
      GROUP BY d.id, d.fired`,
  },
  {
    name: 'notices.inboxes',
    title: 'Hộp tin của từng người đếm đúng',
    sql: `SELECT p.person_id::text AS id, CASE WHEN p.last_seq <> coalesce(n.total, 0) OR p.last_seq <> coalesce(n.newest, 0) THEN 'số thứ tự'
        WHEN p.unread <> coalesce(n.unread, 0) THEN 'số chưa đọc' END AS why
      FROM notifications.person_inbox p LEFT JOIN (
        SELECT person_id, count(*) AS total, max(seq) AS newest, count(*) FILTER (WHERE read_at IS NULL AND withdrawn_at IS NULL) AS unread
        FROM notifications.notification GROUP BY 1) n USING (person_id)`,
  },
];
