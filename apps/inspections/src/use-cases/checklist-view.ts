import type { z } from 'zod';
import type { Checklist as Shape, ChecklistItemView } from '#contracts';
import {
  NOT_CHECKED,
  NOT_FOUND_YET,
  isAnswered,
  isBlank,
  scoreOf,
  totalOf,
  workingOrder,
  type CheckedValue,
  type ChecklistAnswer,
  type ChecklistItem,
  type TeamAnswer,
} from '../domain/checklist.js';
import type { Visit } from '../domain/visit.js';
import type { ShelvedAttachment } from './attachments.ports.js';
import type { ChecklistRecord } from './checklists.ports.js';
import { actionsOn, seesSelf, seesTeam } from './visit-access.js';
import type { Viewing } from './visit-view.js';

export type ChecklistView = z.infer<typeof Shape>;

/** Each side reads the other only when it was sent to it: by the unit, or with the conclusion. */
export function checklistView(visit: Visit, record: ChecklistRecord, viewing: Viewing): ChecklistView {
  const { sight, actor, org, today } = viewing;
  const readsTeam = visit.startedAt !== null && seesTeam(visit, sight);
  const readsSelf = seesSelf(visit, sight, actor, org, today);
  const { items, answers, files, openActions } = record;
  const lastTime = sight === 'FULL' || record.lastConcluded ? record.lastTime : [];
  const byCode = new Map(answers.map((answer) => [answer.itemCode, answer]));
  const flagged = new Set(lastTime.map(({ itemCode }) => itemCode));
  const ordered = workingOrder(items, flagged);
  const own =
    readsTeam || readsSelf
      ? sideOf(answers, items, readsTeam ? 'team' : 'self')
      : new Map<string, TeamAnswer>();
  return {
    visitId: visit.visitId,
    version: visit.version,
    state: visit.state,
    selfInspection: visit.selfState,
    items: ordered.map((item) => {
      const stored = byCode.get(item.code);
      const self = readsSelf ? shown(stored?.self ?? NOT_CHECKED, files.self.get(item.code)) : null;
      const found = stored?.team ?? NOT_FOUND_YET;
      const last = lastTime.find(({ itemCode }) => itemCode === item.code);
      return {
        ...lineOf(item),
        version: stored?.version ?? 0,
        self,
        team: readsTeam ? shown(found, files.team.get(item.code)) : null,
        lastTime:
          last === undefined
            ? null
            : {
                visitId: last.visitId,
                number: last.number,
                finishedAt: last.finishedAt.toISOString(),
                value: last.value,
                notApplicable: last.notApplicable,
                note: last.note,
                score: last.score,
              },
        openActions: openActions
          .filter(({ itemCode }) => itemCode === item.code)
          .map(({ actionId, number, title, dueDay }) => ({ actionId, number, title, dueDay })),
      };
    }),
    progress: progressOf(items, own),
    actions: actionsOn(visit, actor, org, today),
  };
}

function lineOf(
  item: ChecklistItem,
): Omit<z.infer<typeof ChecklistItemView>, 'version' | 'self' | 'team' | 'lastTime' | 'openActions'> {
  const { code, title, guidance, section, weight, evidenceRequired, answerKind, choices } = item;
  return {
    itemCode: code,
    guidance: guidance ?? null,
    choices: (choices ?? []).map((choice) => ({
      code: choice.code,
      label: choice.label,
      share: choice.share,
    })),
    ...{ title, section, weight, evidenceRequired, answerKind },
  };
}

function shown<Answer extends CheckedValue>(answer: Answer, files: readonly ShelvedAttachment[] = []) {
  return isBlank(answer) && files.length === 0 ? null : { ...answer, files: files.map(fileOf) };
}

function fileOf({ attachmentId, version, name, mediaType, bytes, caption, uploadedAt }: ShelvedAttachment) {
  return {
    ...{ attachmentId, version, name, mediaType, bytes, caption },
    image: mediaType.startsWith('image/'),
    uploadedAt: uploadedAt.toISOString(),
  };
}

/** One side’s answers as points can be added up from them; the unit’s own give what they would earn. */
export function sideOf(
  answers: readonly ChecklistAnswer[],
  items: readonly ChecklistItem[],
  side: 'self' | 'team',
): Map<string, TeamAnswer> {
  if (side === 'team') return new Map(answers.map(({ itemCode, team }) => [itemCode, team]));
  const byCode = new Map(items.map((item) => [item.code, item]));
  return new Map(
    answers.flatMap(({ itemCode, self }) => {
      const item = byCode.get(itemCode);
      if (item === undefined) return [];
      return [[itemCode, { ...NOT_FOUND_YET, ...self, score: scoreOf(item, self, null) }]];
    }),
  );
}

export function progressOf(items: readonly ChecklistItem[], answers: ReadonlyMap<string, TeamAnswer>) {
  const answered = items.filter(({ code }) => isAnswered(answers.get(code) ?? NOT_CHECKED)).length;
  return { answered, total: items.length, ...totalOf(items, answers) };
}
