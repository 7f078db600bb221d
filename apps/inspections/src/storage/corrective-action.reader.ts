import { Injectable } from '@nestjs/common';
import { Database, statement, type Tx } from '#database';
import type { InspectedItem } from '../domain/inspected-visit.js';
import { AttachmentShelf, type ShelvedAttachment } from '../use-cases/attachments.ports.js';
import {
  CorrectiveActionReader,
  type ActionQuestion,
  type EarlierAction,
  type ListedAction,
  type StoredAction,
  type StoredStep,
} from '../use-cases/corrective-actions.ports.js';
import { ACTION_COLUMNS, EARLIER, toAction, type ActionRow } from './corrective-action-rows.js';
import { toVisit, VISIT_COLUMNS, VISIT_JOINS, type VisitRow } from './inspected-visit-rows.js';

const find = statement(
  'find-corrective-action',
  `SELECT ${VISIT_COLUMNS}, ${ACTION_COLUMNS},
     (SELECT jsonb_build_object('code', i ->> 'code', 'title', i ->> 'title',
        'evidenceRequired', coalesce((i ->> 'evidenceRequired')::boolean, false))
      FROM criteria_set s, jsonb_array_elements(s.items) i
      WHERE s.id = v.criteria_set_id AND i ->> 'code' = a.item_code LIMIT 1) AS item
   FROM corrective_action a JOIN visit v ON v.id = a.visit_id ${VISIT_JOINS}
   WHERE a.id = $1`,
);
const earlier = statement(
  'earlier-actions',
  `SELECT e.id AS "actionId", e.number, k.official_number AS "conclusionNumber", e.state, e.opened_at AS "openedAt"
   FROM corrective_action a JOIN corrective_action e ON e.unit_id = a.unit_id AND e.item_code = a.item_code
     AND e.opened_at < a.opened_at AND e.conclusion_id <> a.conclusion_id
   JOIN conclusion k ON k.id = e.conclusion_id
   WHERE a.id = $1 ORDER BY e.opened_at DESC, e.id DESC`,
);
const steps = statement(
  'steps-of-action',
  `SELECT id AS "stepId", kind, text, by, at FROM action_step WHERE action_id = $1 ORDER BY at, id`,
);
const LISTED = `SELECT ${ACTION_COLUMNS}, (SELECT count(*) FROM ${EARLIER}) AS repeats`;
// $1 who looks; $2 province that they see whole; $3 units whose actions they see.
const list = statement(
  'list-corrective-actions',
  `${LISTED}
   FROM corrective_action a JOIN visit v ON v.id = a.visit_id ${VISIT_JOINS}
   WHERE (a.province_id = $2 OR a.owner_id = $1 OR a.unit_id = ANY ($3::uuid[])
       OR t.person_ids && ARRAY[$1::uuid] OR p.author_id = $1)
     AND ($4::uuid IS NULL OR a.unit_id = $4)
     AND ($5::uuid IS NULL OR a.plan_id = $5)
     AND ($6::uuid IS NULL OR a.conclusion_id = $6)
     AND ($7::text IS NULL OR a.state = $7)
     AND ($8::uuid IS NULL OR a.owner_id = $8)
     AND ($9::boolean IS NULL OR $9 = (a.state = 'OPEN' AND a.due_at < $10))
     AND ($11::boolean IS NULL OR $11 = (a.repeat_of_id IS NOT NULL))
     AND ($12::timestamptz IS NULL OR (a.due_at, a.id) > ($12, $13::uuid))
   ORDER BY a.due_at, a.id
   LIMIT $14`,
);
const ofUnit = statement(
  'actions-of-unit',
  `${LISTED} FROM corrective_action a WHERE a.unit_id = $1 ORDER BY a.opened_at DESC, a.id DESC`,
);

type FoundRow = VisitRow & ActionRow & { item: InspectedItem | null };
type ListedRow = ActionRow & { repeats: number };

@Injectable()
export class CorrectiveActionSqlReader extends CorrectiveActionReader {
  constructor(
    private readonly database: Database,
    private readonly shelf: AttachmentShelf,
  ) {
    super();
  }

  find(actionId: string): Promise<StoredAction | undefined> {
    // The shelf is asked in a transaction only.
    return this.database.transaction(async (tx) =>
      storedAction(tx, actionId, await this.shelf.of(tx, 'ACTION', actionId)),
    );
  }

  async list({ after, ...question }: ActionQuestion): Promise<ListedAction[]> {
    const rows = await this.database.query<ListedRow>(list, [
      question.personId,
      question.provinceId,
      question.unitIds,
      question.unitId ?? null,
      question.planId ?? null,
      question.conclusionId ?? null,
      question.state ?? null,
      question.ownerId ?? null,
      question.overdue ?? null,
      question.now,
      question.repeated ?? null,
      after?.dueAt ?? null,
      after?.actionId ?? null,
      question.limit,
    ]);
    return rows.map(toListed);
  }

  async ofUnit(unitId: string): Promise<ListedAction[]> {
    return (await this.database.query<ListedRow>(ofUnit, [unitId])).map(toListed);
  }
}

/** Everything that the page of an action shows. */
export async function storedAction(
  tx: Tx,
  actionId: string,
  evidence: ShelvedAttachment[],
): Promise<StoredAction | undefined> {
  const [row] = await tx.query<FoundRow>(find, [actionId]);
  if (row === undefined) return undefined;
  const [others, taken] = await Promise.all([
    tx.query<EarlierAction>(earlier, [actionId]),
    tx.query<StoredStep>(steps, [actionId]),
  ]);
  const { item } = row;
  return { action: toAction(row), visit: toVisit(row), item, earlier: others, steps: taken, evidence };
}

function toListed(row: ListedRow): ListedAction {
  return { action: toAction(row), repeats: row.repeats };
}
