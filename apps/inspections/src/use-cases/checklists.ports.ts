import type { Tx } from '#database';
import type {
  CheckedValue,
  ChecklistAnswer,
  ChecklistItem,
  LastTime,
  TeamAnswer,
} from '../domain/checklist.js';
import type { Visit } from '../domain/visit.js';
import type { ShelvedAttachment } from './attachments.ports.js';

/** Said by whom, of an item that was seen in this version (0: nothing was there). */
export type Saying = { visitId: string; itemCode: string; seenVersion: number; by: string; at: Date };

/** Checklists as commands work on them. */
export abstract class Checklists {
  abstract items(tx: Tx, criteriaSetId: string | null): Promise<ChecklistItem[]>;
  abstract answers(tx: Tx, visitId: string): Promise<ChecklistAnswer[]>;
  /** False: what is stored is no longer what was seen, and stands. */
  abstract sayTeam(tx: Tx, saying: Saying, answer: TeamAnswer): Promise<boolean>;
  abstract saySelf(tx: Tx, saying: Saying, answer: CheckedValue): Promise<boolean>;
}

export type OpenAction = {
  actionId: string;
  number: string;
  itemCode: string;
  title: string;
  dueDay: string;
};
/** By the code of the item that they belong to. */
export type ItemFiles = ReadonlyMap<string, readonly ShelvedAttachment[]>;

/** All that a checklist shows. */
export type ChecklistRecord = {
  items: ChecklistItem[];
  answers: ChecklistAnswer[];
  /** Flagged at the unit’s last finished visit; `concluded`: the unit has been told. */
  lastTime: LastTime[];
  lastConcluded: boolean;
  openActions: OpenAction[];
  files: { self: ItemFiles; team: ItemFiles };
};

export abstract class ChecklistReader {
  abstract of(visit: Visit): Promise<ChecklistRecord>;
}
