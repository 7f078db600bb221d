import type pg from 'pg';
import { judge, RULES } from './checker.js';
import { holds, type Rule } from './rule.js';

const one = (table: string, where: string) => `ctid = (SELECT ctid FROM ${table} WHERE ${where} LIMIT 1)`;
const forget = (route: string) =>
  `DELETE FROM command WHERE ${one('command', `route = '${route}' AND outcome = 'ACKNOWLEDGED'`)}`;
const copyOf = (table: string, change: string, where: string) =>
  `INSERT INTO ${table} SELECT (jsonb_populate_record(t, jsonb_build_object(${change}))).* FROM ${table} t WHERE ${where} LIMIT 1`;
const set = (table: string, change: string, where = 'true') =>
  `UPDATE ${table} SET ${change} WHERE ${one(table, where)}`;
const remove = (table: string, where: string) => `DELETE FROM ${table} WHERE ${one(table, where)}`;

const NOTICE = 'notifications.notification';
const notice = (kind: string, as = kind, where = 'true') =>
  copyOf(
    NOTICE,
    `'notification_id', gen_random_uuid(), 'event_id', gen_random_uuid(), 'seq', t.seq + 1000000, 'kind', '${as}'`,
    `kind = '${kind}' AND ${where}`,
  );
const BOOKED_TWICE = copyOf('trip_reporting.ledger_entry', `'id', gen_random_uuid()`, 'true');

/** For every rule something that it must notice. */
const TAMPERINGS: Readonly<Record<string, string>> = {
  'commands.answered': set('command', `outcome = 'OPEN'`),
  'commands.refusals': set('command', `outcome = 'REFUSED', code = 'X', foreseen = false`),
  'commands.acknowledged-once': remove('registration.idempotency_key', 'true'),
  'commands.nothing-else': copyOf('approvals.idempotency_key', `'key', 'nobody-sent-it'`, 'true'),
  'effects.registrations': forget('registration.save-draft'),
  'effects.submissions': forget('registration.submit'),
  'effects.decisions': forget('approvals.decide'),
  'effects.endings': forget('registration.withdraw'),
  'effects.reports': forget('trip-reporting.save-report'),
  'effects.report-submissions': forget('trip-reporting.submit-report'),
  'effects.evidence': forget('trip-reporting.add-evidence'),
  'effects.evidence-sent': set(
    'trip_reporting.report_revision',
    `evidence_ids = evidence_ids || gen_random_uuid()`,
  ),
  'cases.tasks-once': copyOf('approvals.task', `'id', gen_random_uuid()`, `state <> 'OPEN'`),
  'cases.nobody-forgotten': set('approvals.step_group', `state = 'OPEN'`, `state = 'APPROVED'`),
  'cases.outcome': set('approvals.approval_case', `state = 'REJECTED'`, `state = 'APPROVED'`),
  'cases.hops': set('approvals.pending_hop', `state = 'PENDING', due_at = '2000-01-01'`),
  'cases.deadlines': set('approvals.deadline', `state = 'OPEN', fires_at = '2000-01-01'`),
  'cases.history': set('approvals.history', `body = body || ' '`),
  'cases.history-heads': set('approvals.history_head', `seq = seq + 1`),
  'cases.history-texts': set('approvals.history_text', `content = content || '.'`),
  'copies.registrations': set('registration.registration', `state = 'CANCELLED'`, `state = 'APPROVED'`),
  'copies.reports': set('trip_reporting.report', `state = 'RETURNED'`, `state = 'VERIFIED'`),
  'copies.trips': set('trip_reporting.trip', `state = 'REJECTED'`, `state = 'APPROVED'`),
  'copies.duties': set('trip_reporting.duty', `state = 'OPEN'`, `state = 'VERIFIED'`),
  'copies.reminders': set('trip_reporting.reminder', `state = 'PENDING', due_at = '2000-01-01'`),
  'ledger.halves': BOOKED_TWICE,
  'ledger.days-of-people': BOOKED_TWICE,
  'ledger.order': BOOKED_TWICE,
  'messages.audit-trail': remove('directory.audit_trail', `type LIKE '%approvals.case-decided%'`),
  'inspections.plans': set('inspections.plan', 'revision = revision + 1', 'revision > 0'),
  'inspections.conclusions': set('inspections.conclusion', 'revision = revision + 1', 'revision > 0'),
  'inspections.deadlines': set(
    'inspections.deadline',
    `state = 'PENDING', due_at = '2000-01-01', settled_at = NULL`,
  ),
  'inspections.official-numbers': copyOf(
    'inspections.official_document',
    `'id', gen_random_uuid(), 'subject', NULL, 'subject_id', NULL,
     'number', (SELECT max(number) + 2 FROM inspections.official_document)`,
    'issuer_unit_id IS NOT NULL AND period IS NOT NULL',
  ),
  'inspections.issued-papers': set(
    'inspections.official_document',
    'subject_id = gen_random_uuid()',
    'subject_id IS NOT NULL',
  ),
  'inspections.days': set('trip_reporting.inspection_claim', 'version = version + 1'),
  'inspections.actions': copyOf(
    'inspections.corrective_action',
    `'id', gen_random_uuid(), 'number', t.number || '-2'`,
    'true',
  ),
  'inspections.desk-answers': copyOf(
    'inspections.desk_answer',
    `'id', gen_random_uuid(), 'unit_id', gen_random_uuid()`,
    'true',
  ),
  'notices.decisions': notice('REGISTRATION_APPROVED'),
  'notices.endings': notice(
    'REGISTRATION_WITHDRAWN',
    'REGISTRATION_WITHDRAWN',
    // Companions are told as well, but asked for nothing.
    `EXISTS (SELECT FROM command c WHERE c.target = t.subject_id AND c.person_id = t.person_id)`,
  ),
  'notices.visits': notice(
    'VISIT_EXPECTED',
    'VISIT_EXPECTED',
    `EXISTS (SELECT FROM registration.registration r WHERE r.id = t.subject_id AND r.state = 'APPROVED')`,
  ),
  'notices.tasks': notice('TASK_OPENED'),
  'notices.days': remove(NOTICE, `kind = 'DAYS_CREDITED'`),
  'notices.reminders': notice('TASK_OPENED', 'TASK_OVERDUE'),
  'notices.inboxes': set('notifications.person_inbox', 'unread = unread + 1'),
};

/**
 * Tampers with what a run left behind, for one rule after the other, and takes it back again. A rule that had nothing to
 * look at, and need not have, is passed by: there is nothing to tamper with.
 *
 * @param client the connection in which the checker laid the journal
 * @returns the rules that did not notice, or would not have
 */
export async function unnoticed(
  client: pg.ClientBase,
  businessNow: Date,
  rules: readonly Rule[] = RULES,
): Promise<string[]> {
  const silent: string[] = [];
  for (const rule of rules) {
    if (rule.notAlways === true && (await judge(client, rule, businessNow)).looked === 0) continue;
    const sql = TAMPERINGS[rule.name];
    await client.query('BEGIN');
    try {
      const changed = sql === undefined ? 0 : ((await client.query(sql)).rowCount ?? 0);
      if (changed !== 1 || holds(await judge(client, rule, businessNow))) silent.push(rule.name);
    } catch {
      // The tables do not allow this any more: another tampering is needed.
      silent.push(rule.name);
    } finally {
      await client.query('ROLLBACK');
    }
  }
  return silent;
}
