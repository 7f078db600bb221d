import { newId } from '#database';
import type { Bench } from './bench.fixture.js';
import { personOf, unitOf } from './example.fixture.js';

const PROVINCE = 'TD-BINHTHUAN';
const ITEMS = [
  { code: 'I.1', title: 'Nghị quyết, chương trình công tác năm', weight: 10, evidenceRequired: false },
  { code: 'I.2', title: 'Sổ đoàn viên, thẻ đoàn', weight: 5, evidenceRequired: true },
  { code: 'II.1', title: 'Thu nộp đoàn phí', weight: 5, evidenceRequired: false },
];

export type VisitOptions = {
  unit?: string;
  from?: string;
  to?: string;
  state?: 'PLANNED' | 'OPEN' | 'FINISHED' | 'CANCELLED';
  planState?: 'ISSUED' | 'CANCELLED';
  team?: string[];
  flagged?: string[];
};

/** A visit with its plan, team and checklist, as the other parts leave them behind. */
export async function addVisit(bench: Bench, options: VisitOptions & { team: string[] }): Promise<string> {
  const { unit = 'HD-TUYPHONG', from = '2022-03-14', to = '2022-03-15', state = 'FINISHED' } = options;
  const { planState = 'ISSUED', team, flagged = ['I.2', 'II.1'] } = options;
  const [planId, teamId, visitId, setId] = [newId(), newId(), newId(), newId()];
  const people = team.map(personOf);
  const at = `${to}T10:00:00Z`;
  await bench.query(
    `INSERT INTO criteria_set (id, version, province_id, code, edition, title, state, items, created_by, created_at,
       published_at)
     VALUES ($1, 1, $2, $3, 1, 'Bộ tiêu chí', 'PUBLISHED', $4::jsonb, $5, $6, $6)`,
    [setId, unitOf(PROVINCE), `TC-${setId}`, JSON.stringify(ITEMS), personOf('mai.dinh.hoa'), at],
  );
  await bench.query(
    `INSERT INTO plan (id, number, version, state, province_id, year, form, kind, fields, revision, issued_revision,
       official_number, document_id, subject_ids, person_ids, from_day, to_day, conclusion_days, criteria_set_id,
       author_id, author_unit_id, created_at, updated_at, issued_at, closed_at)
     VALUES ($1, $2, 1, $3, $4, $5, 'INSPECTION', 'PERIODIC', '{"title": "Kiểm tra công tác Đoàn 6 tháng đầu năm"}', 1, 1,
       '12-KH/TĐTN-TCKT', $1, $6, $7, $8, $9, 10, $10, $11, $12, $13, $13, $13,
       CASE WHEN $3 = 'CANCELLED' THEN $13::timestamptz END)`,
    [
      planId,
      `KT-${planId}`,
      planState,
      unitOf(PROVINCE),
      Number(from.slice(0, 4)),
      [unitOf(unit)],
      people,
      from,
      to,
      setId,
      personOf('mai.dinh.hoa'),
      unitOf('BAN-TCKT'),
      at,
    ],
  );
  await bench.query(
    `INSERT INTO team (id, plan_id, province_id, name, kind, leader_id, secretary_id, member_ids, person_ids, unit_ids)
     VALUES ($1, $2, $3, 'Đoàn kiểm tra số 1', 'OWN', $4, $5, $6, $7, $8)`,
    [teamId, planId, unitOf(PROVINCE), people[0], people[1] ?? null, people.slice(2), people, [unitOf(unit)]],
  );
  const finished = state === 'FINISHED';
  await bench.query(
    `INSERT INTO visit (id, number, version, state, plan_id, team_id, unit_id, province_id, method, from_day, from_half,
       to_day, to_half, criteria_set_id, self_state, started_at, finished_at, finished_by, score, max_score,
       conclusion_due_at, created_at)
     VALUES ($1, $2, 1, $3, $4, $5, $6, $7, 'ON_SITE', $8, 'am', $9, 'pm', $10, 'NONE', $11, $12, $13, $14, $15,
       ($9::date + 11)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh' - interval '1 millisecond', $11)`,
    [
      visitId,
      `KT-${visitId}/01`,
      state,
      planId,
      teamId,
      unitOf(unit),
      unitOf(PROVINCE),
      from,
      to,
      setId,
      at,
      finished ? at : null,
      finished ? people[0] : null,
      finished ? 13.5 : null,
      finished ? 20 : null,
    ],
  );
  for (const code of flagged)
    await bench.query(
      `INSERT INTO visit_answer (visit_id, item_code, version, value, score, note, flagged, updated_by, updated_at)
       VALUES ($1, $2, 1, 'false', 2, 'Chưa cập nhật', true, $3, $4)`,
      [visitId, code, people[0], at],
    );
  return visitId;
}
