import type { ActionStepKind, CorrectiveActionState } from '#contracts';
import type {
  DataOf,
  actionClosed,
  actionDueSoon,
  actionExtended,
  actionOpened,
  actionOverdue,
  actionOwnerChanged,
  actionReopened,
  actionRepaired,
} from '#contracts';
import type { Tx } from '#database';
import type { ActionVisit } from '../domain/action-rights.js';
import type { ActionStep, CorrectiveAction, MovedAction } from '../domain/corrective-action.js';
import type { InspectedItem } from '../domain/inspected-visit.js';
import type { ShelvedAttachment } from './attachments.ports.js';

export type StoredStep = ActionStep & { stepId: string; kind: ActionStepKind };

export type EarlierAction = {
  actionId: string;
  number: string;
  conclusionNumber: string;
  state: CorrectiveActionState;
  openedAt: Date;
};

export type ListedAction = { action: CorrectiveAction; repeats: number };

/** An action with everything that its page shows. */
export type StoredAction = {
  action: CorrectiveAction;
  visit: ActionVisit;
  item: InspectedItem | null;
  /** The latest first. */
  earlier: EarlierAction[];
  steps: StoredStep[];
  evidence: ShelvedAttachment[];
};

/** What is published together with a change; the words of a reopening are in it. */
export type ActionEvent =
  | {
      contract: typeof actionOpened | typeof actionRepaired | typeof actionClosed;
      data: DataOf<typeof actionOpened>;
    }
  | { contract: typeof actionReopened; data: DataOf<typeof actionReopened> }
  | { contract: typeof actionExtended; data: DataOf<typeof actionExtended> }
  | { contract: typeof actionOwnerChanged; data: DataOf<typeof actionOwnerChanged> }
  | { contract: typeof actionDueSoon; data: DataOf<typeof actionDueSoon> }
  | { contract: typeof actionOverdue; data: DataOf<typeof actionOverdue> };

/** Corrective actions as commands and deadlines change them. */
export abstract class CorrectiveActions {
  /** With its step, and the event that it was opened. */
  abstract open(tx: Tx, action: CorrectiveAction, step: ActionStep, event: ActionEvent): Promise<void>;
  /** Nobody else changes it until this transaction ends. */
  abstract lock(tx: Tx, actionId: string): Promise<StoredAction | undefined>;
  abstract move(tx: Tx, moved: MovedAction, event: ActionEvent): Promise<void>;
  /** Only an event: nothing about the action changes but the number of its events. */
  abstract announce(tx: Tx, action: CorrectiveAction, event: ActionEvent, at: Date): Promise<void>;
  /** The latest action that another conclusion opened for the unit on this criterion. */
  abstract latestOn(tx: Tx, unitId: string, itemCode: string, besides: string): Promise<string | undefined>;
}

export type ActionQuestion = {
  personId: string;
  /** Null for whoever does not see a whole province. */
  provinceId: string | null;
  /** Whose actions are seen. */
  unitIds: readonly string[];
  unitId?: string;
  planId?: string;
  conclusionId?: string;
  state?: CorrectiveActionState;
  ownerId?: string;
  overdue?: boolean;
  repeated?: boolean;
  now: Date;
  after?: { dueAt: string; actionId: string };
  limit: number;
};

/** Corrective actions as they are read. */
export abstract class CorrectiveActionReader {
  abstract find(actionId: string): Promise<StoredAction | undefined>;
  /** The earliest due first; one more than asked for tells that there are more. */
  abstract list(question: ActionQuestion): Promise<ListedAction[]>;
  /** The newest first. */
  abstract ofUnit(unitId: string): Promise<ListedAction[]>;
}
