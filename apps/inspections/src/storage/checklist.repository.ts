import { Injectable } from '@nestjs/common';
import { Database, statement, type Tx } from '#database';
import type {
  CheckedValue,
  ChecklistAnswer,
  ChecklistItem,
  LastTime,
  TeamAnswer,
} from '../domain/checklist.js';
import type { Visit } from '../domain/visit.js';
import { AttachmentShelf, type ShelvedAttachment } from '../use-cases/attachments.ports.js';
import {
  ChecklistReader,
  Checklists,
  type ChecklistRecord,
  type OpenAction,
  type Saying,
} from '../use-cases/checklists.ports.js';

const items = statement('checklist-items', 'SELECT items FROM criteria_set WHERE id = $1');
const answers = statement(
  'checklist-answers',
  `SELECT item_code AS "itemCode", version, self_value AS "selfValue", self_not_applicable AS "selfNotApplicable",
     self_note AS "selfNote", value, not_applicable AS "notApplicable", score, note, flagged
   FROM visit_answer WHERE visit_id = $1`,
);
const sayTeam = statement(
  'say-team',
  `INSERT INTO visit_answer AS a (visit_id, item_code, version, value, not_applicable, score, note, flagged, updated_by, updated_at)
   VALUES ($1, $2, 1, $6::jsonb, $7, $8, $9, $10, $4, $5)
   ON CONFLICT (visit_id, item_code) DO UPDATE SET version = a.version + 1, value = excluded.value,
     not_applicable = excluded.not_applicable, score = excluded.score, note = excluded.note, flagged = excluded.flagged,
     updated_by = excluded.updated_by, updated_at = excluded.updated_at
   WHERE a.version = $3
   RETURNING version`,
);
const saySelf = statement(
  'say-self',
  `INSERT INTO visit_answer AS a (visit_id, item_code, version, self_value, self_not_applicable, self_note, updated_by, updated_at)
   VALUES ($1, $2, 1, $6::jsonb, $7, $8, $4, $5)
   ON CONFLICT (visit_id, item_code) DO UPDATE SET version = a.version + 1, self_value = excluded.self_value,
     self_not_applicable = excluded.self_not_applicable, self_note = excluded.self_note,
     updated_by = excluded.updated_by, updated_at = excluded.updated_at
   WHERE a.version = $3
   RETURNING version`,
);
/** Of the unit’s last finished visit before this one; it stands even if nothing was flagged there. */
const lastTime = statement(
  'flagged-last-time',
  `WITH last AS (
     SELECT v.id, v.number, v.finished_at,
       EXISTS (SELECT 1 FROM conclusion c WHERE c.visit_id = v.id AND c.state = 'ISSUED') AS concluded
     FROM visit v
     WHERE v.unit_id = $1 AND v.id <> $2 AND v.state = 'FINISHED' AND ($3::timestamptz IS NULL OR v.finished_at < $3)
     ORDER BY v.finished_at DESC, v.id DESC LIMIT 1
   )
   SELECT l.id AS "visitId", l.number, l.finished_at AS "finishedAt", l.concluded, a.item_code AS "itemCode",
     a.value, a.not_applicable AS "notApplicable", a.score, a.note, a.flagged
   FROM last l JOIN visit_answer a ON a.visit_id = l.id AND a.flagged`,
);
const openActions = statement(
  'open-actions-of-unit',
  `SELECT id AS "actionId", number, item_code AS "itemCode", title, due_day AS "dueDay"
   FROM corrective_action WHERE unit_id = $1 AND state <> 'CLOSED' AND item_code IS NOT NULL ORDER BY due_day, id`,
);

type AnswerRow = TeamAnswer & {
  itemCode: string;
  version: number;
  selfValue: CheckedValue['value'];
  selfNotApplicable: boolean;
  selfNote: string | null;
};
type Through = Pick<Database, 'query'> | Pick<Tx, 'query'>;

@Injectable()
export class ChecklistRepository extends Checklists {
  items(tx: Tx, criteriaSetId: string | null): Promise<ChecklistItem[]> {
    return itemsOf(tx, criteriaSetId);
  }

  answers(tx: Tx, visitId: string): Promise<ChecklistAnswer[]> {
    return answersOf(tx, visitId);
  }

  async sayTeam(tx: Tx, saying: Saying, answer: TeamAnswer): Promise<boolean> {
    const { value, notApplicable, score, note, flagged } = answer;
    const said = [...about(saying), jsonOf(value), notApplicable, score, note, flagged];
    return (await tx.query(sayTeam, said)).length > 0;
  }

  async saySelf(tx: Tx, saying: Saying, { value, notApplicable, note }: CheckedValue): Promise<boolean> {
    return (await tx.query(saySelf, [...about(saying), jsonOf(value), notApplicable, note])).length > 0;
  }
}

@Injectable()
export class ChecklistSqlReader extends ChecklistReader {
  constructor(
    private readonly database: Database,
    private readonly shelf: AttachmentShelf,
  ) {
    super();
  }

  /** In one transaction: what is answered and what is proved belong together. */
  of({ visitId, unitId, criteriaSetId, finishedAt }: Visit): Promise<ChecklistRecord> {
    return this.database.transaction(async (tx) => {
      const last = await tx.query<LastTime & { concluded: boolean }>(lastTime, [unitId, visitId, finishedAt]);
      return {
        items: await itemsOf(tx, criteriaSetId),
        answers: await answersOf(tx, visitId),
        lastTime: last,
        lastConcluded: last.some(({ concluded }) => concluded),
        openActions: await tx.query<OpenAction>(openActions, [unitId]),
        files: {
          self: byItem(await this.shelf.of(tx, 'SELF', visitId)),
          team: byItem(await this.shelf.of(tx, 'VISIT', visitId)),
        },
      };
    });
  }
}

async function itemsOf(through: Through, criteriaSetId: string | null): Promise<ChecklistItem[]> {
  if (criteriaSetId === null) return [];
  const [row] = await through.query<{ items: ChecklistItem[] }>(items, [criteriaSetId]);
  return row?.items ?? [];
}

async function answersOf(through: Through, visitId: string): Promise<ChecklistAnswer[]> {
  const rows = await through.query<AnswerRow>(answers, [visitId]);
  return rows.map(({ itemCode, version, selfValue, selfNotApplicable, selfNote, ...team }) => ({
    itemCode,
    version,
    self: { value: selfValue, notApplicable: selfNotApplicable, note: selfNote },
    team,
  }));
}

function about({ visitId, itemCode, seenVersion, by, at }: Saying): unknown[] {
  return [visitId, itemCode, seenVersion, by, at];
}

/** SQL’s null, not JSON’s: nothing was said. */
function jsonOf(value: CheckedValue['value']): string | null {
  return value === null ? null : JSON.stringify(value);
}

function byItem(files: readonly ShelvedAttachment[]): Map<string, ShelvedAttachment[]> {
  const found = new Map<string, ShelvedAttachment[]>();
  for (const file of files)
    if (file.itemCode !== null) found.set(file.itemCode, [...(found.get(file.itemCode) ?? []), file]);
  return found;
}
