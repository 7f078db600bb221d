import type pg from 'pg';
import { CASE_RULES } from './checker-cases.js';
import { COMMAND_RULES } from './checker-commands.js';
import { COPY_RULES } from './checker-copies.js';
import { INSPECTION_RULES } from './checker-inspections.js';
import { brokenFiles, orphans, type StoredFile } from './checker-files.js';
import { changedSubmissions, type SealedFacts } from './checker-history.js';
import { NOTICE_RULES } from './checker-notices.js';
import type { Entry, Journal } from './journal.js';
import { LISTED, resultOf, type Rule, type RuleResult } from './rule.js';

export const RULES: readonly Rule[] = [
  ...COMMAND_RULES,
  ...CASE_RULES,
  ...COPY_RULES,
  ...INSPECTION_RULES,
  ...NOTICE_RULES,
];

/** Rows of the journal that are sent to the database at once. */
const BATCH = 300;

export type CheckerInput = {
  /** One connection of its own: the journal lies in a temporary table. */
  client: pg.ClientBase;
  journal: Journal;
  filesDir: string;
  businessNow: Date;
  /** Every place where work could wait, with what waits there. */
  places: Readonly<Record<string, number>>;
  services: readonly string[];
  /** Of services, that nobody killed. */
  deaths: readonly { service: string; seconds: number }[];
};

export type Checked = { rules: RuleResult[]; orphanFiles: number };

/** Holds every promise against the tables of all services and what the clients were told. */
export async function check(input: CheckerInput): Promise<Checked> {
  const { client, journal, filesDir, businessNow, places, services, deaths } = input;
  await lay(client, journal.entries);
  const rules: RuleResult[] = [];
  for (const rule of RULES) rules.push(await judge(client, rule, businessNow));

  const { rows: sealed } = await client.query<SealedFacts>(
    `SELECT h.case_id || '/' || h.seq AS id, h.body::jsonb -> 'facts' ->> 'submission' AS promised, f.salt, f.facts
     FROM approvals.history h JOIN approvals.case_facts f
       ON f.case_id = h.case_id AND f.revision = (h.body::jsonb ->> 'revision')::int
     WHERE h.body::jsonb -> 'facts' ? 'submission'`,
  );
  const submissions = {
    name: 'cases.history-submissions',
    title: 'Nội dung trình khớp với mã băm trong lịch sử',
  };
  rules.push(resultOf(submissions, sealed.length, changedSubmissions(sealed)));

  const { rows: files } = await client.query<StoredFile>(
    `SELECT id, key, preview_key AS "previewKey", sha256, bytes::text FROM trip_reporting.evidence WHERE removed_at IS NULL`,
  );
  const onDisk = { name: 'files.on-disk', title: 'Tệp minh chứng còn trên đĩa, đúng nội dung' };
  rules.push(resultOf(onDisk, files.length, brokenFiles(filesDir, files)));

  const waiting = Object.entries(places).filter(([, count]) => count > 0);
  const quiet = {
    name: 'messages.nothing-waits',
    title: 'Không còn gì chờ: thư, hàng đợi, thư hỏng, việc quá giờ',
  };
  rules.push(
    resultOf(
      quiet,
      Object.keys(places).length,
      waiting.map(([place, count]) => `${place}: ${count}`),
    ),
  );

  const alive = { name: 'services.alive', title: 'Không dịch vụ nào tự dừng' };
  rules.push(
    resultOf(
      alive,
      services.length,
      deaths.map(({ service, seconds }) => `${service}: ở giây ${Math.round(seconds)}`),
    ),
  );

  const attempts = journal.entries.reduce((sum, entry) => sum + entry.attempts, 0);
  const faults = {
    name: 'answers.no-faults',
    title: 'Không có câu trả lời lỗi nào ngoài “tạm thời không phục vụ”',
  };
  rules.push(
    resultOf(
      faults,
      attempts,
      [...journal.faults].map(([what, count]) => `${what} × ${count}`),
    ),
  );
  return { rules, orphanFiles: orphans(filesDir, files) };
}

/** One rule against the tables as they are; the journal must have been laid. */
export async function judge(
  client: pg.ClientBase,
  { name, title, sql, notAlways }: Rule,
  now: Date,
): Promise<RuleResult> {
  const { rows } = await client.query<{ looked: number; brokenCount: number; broken: string[] | null }>(
    `SELECT count(*)::int AS looked, count(why)::int AS "brokenCount",
       (array_agg(id || ': ' || why) FILTER (WHERE why IS NOT NULL))[1:${LISTED}] AS broken
     FROM (${sql}) AS looked_at`,
    sql.includes('$1') ? [now] : [],
  );
  const { looked = 0, brokenCount = 0, broken } = rows[0] ?? {};
  return { name, title, looked, brokenCount, notAlways, broken: broken ?? [] };
}

async function lay(client: pg.ClientBase, entries: readonly Entry[]): Promise<void> {
  await client.query(
    `CREATE TEMPORARY TABLE command (n int, person_id uuid, route text, key text, target uuid, outcome text, status int,
       code text, foreseen boolean, body jsonb, sent jsonb)`,
  );
  for (let from = 0; from < entries.length; from += BATCH) {
    const rows = entries
      .slice(from, from + BATCH)
      .map(({ personId, ...entry }) => ({ ...entry, person_id: personId }));
    await client.query(
      `INSERT INTO command SELECT n, person_id, route, key, target, outcome, status, code, foreseen, body, sent
       FROM jsonb_populate_recordset(NULL::command, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
  }
  await client.query('CREATE INDEX ON command (target); CREATE INDEX ON command (key); ANALYZE command');
}
