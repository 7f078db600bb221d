import { dayOf, formatDay, type WorkingCalendar } from '#calendar';
import type { CaseKind, CaseView, ChainDefinition, HistoryEntry } from '#contracts';
import type { OrgView } from '#org';
import type { z } from 'zod';
import { stepOf } from '../domain/chain.js';
import { PLAIN_CALENDAR } from '../domain/deadlines.js';
import { expectedSteps, type StepInWords } from '../domain/expectation.js';
import { historyLine } from '../domain/history-words.js';
import { readBody } from '../domain/history.js';
import { CASE_STATE_LABELS } from '../domain/moves.js';
import { listed, moment, officeOrName } from '../domain/words.js';
import type { CaseRecord } from './reading.ports.js';

type View = z.infer<typeof CaseView>;

/** The page of a case in words: what was decided, who has it now, who is expected next, and its history. */
export function caseView(
  record: CaseRecord,
  definition: ChainDefinition | null,
  org: OrgView,
  now: Date,
): View {
  const { file, history } = record;
  const steps = stepsOf(record, definition, org, now);
  return {
    caseId: file.caseId,
    kind: file.kind,
    subjectId: file.subjectId,
    number: file.number,
    revision: file.revision,
    version: file.version,
    state: file.state,
    chainCode: file.chain?.code ?? null,
    chainVersion: file.chain?.number ?? null,
    submitter: org.personRef(file.summary.submitterId, dayOf(now)),
    steps,
    history: history.flatMap((row) => historyEntry(record, row, definition, org)),
    openedAt: file.openedAt.toISOString(),
    decidedAt: file.decidedAt?.toISOString() ?? null,
    sentence: whereItStands(record, steps, org, now),
  };
}

function stepsOf(
  record: CaseRecord,
  definition: ChainDefinition | null,
  org: OrgView,
  now: Date,
): StepInWords[] {
  if (definition === null) return [];
  const walked = record.steps.map((row) => walkedStep(record, row, stepOf(definition, row.step).name, org));
  if (record.file.state !== 'OPEN') return walked;
  const last = walked.at(-1);
  const next = (last?.step ?? 0) + 1;
  const from = startOfNext(last, now);
  const calendar: WorkingCalendar = org.calendar ?? PLAIN_CALENDAR;
  return [...walked, ...expectedSteps(org, calendar, dayOf(now), record.facts, definition, next, from)];
}

/** The step after an incident has no date; the one after an open step begins when that is due at the latest. */
function startOfNext(last: StepInWords | undefined, now: Date): Date | null {
  if (last?.state === 'INCIDENT') return null;
  const due = last?.state === 'OPEN' && last.expectedBy !== null ? new Date(last.expectedBy) : now;
  return due > now ? due : now;
}

function walkedStep(
  { groups, tasks }: CaseRecord,
  { step, state, note }: CaseRecord['steps'][number],
  name: string,
  org: OrgView,
): StepInWords {
  const mine = groups.filter((group) => group.step === step);
  const dues = mine.flatMap(({ state: groupState, dueAt }) =>
    groupState === 'OPEN' && dueAt !== null ? dueAt.getTime() : [],
  );
  return {
    step,
    name,
    state,
    note,
    expectedBy: dues.length === 0 ? null : new Date(Math.max(...dues)).toISOString(),
    groups: mine.map((group) => {
      // While it is open, whoever left the post is no longer among those who are asked.
      const gone = group.state === 'OPEN' ? 'NOT_NEEDED' : null;
      const asked = tasks
        .filter((task) => task.groupId === group.groupId && task.state !== gone)
        .map((task) => task.assigneeId);
      const day = dayOf(group.decidedAt ?? group.openedAt);
      return {
        unit: org.unitRef(group.unitId),
        people: (asked.length > 0 ? asked : group.approvedBy).map((personId) => org.personRef(personId, day)),
        decidedBy: group.decidedBy === null ? null : org.personRef(group.decidedBy, day),
        decidedAt: group.decidedAt?.toISOString() ?? null,
        reason: group.reason,
      };
    }),
  };
}

function historyEntry(
  record: CaseRecord,
  { seq, hash, body: bytes }: CaseRecord['history'][number],
  definition: ChainDefinition | null,
  org: OrgView,
): z.infer<typeof HistoryEntry>[] {
  const body = readBody(bytes);
  if (body === undefined) return [];
  const day = dayOf(new Date(body.at));
  const notes = record.texts.filter((text) => text.seq === seq).map(({ content }) => content);
  return [
    {
      seq,
      at: body.at,
      kind: body.kind,
      actor: body.actor === null ? null : org.personRef(body.actor, day),
      text: historyLine(
        org,
        record.file.kind,
        body,
        (step) => definition?.steps[step - 1]?.name ?? `bước ${step}`,
      ),
      note: notes.length === 0 ? null : [...new Set(notes)].join(' '),
      hash,
    },
  ];
}

const WORDS = {
  REGISTRATION: { decide: 'duyệt', returned: '; người trình sửa rồi trình lại' },
  REPORT: { decide: 'xác nhận', returned: '; người báo cáo bổ sung rồi gửi lại' },
  INSPECTION_PLAN: { decide: 'duyệt', returned: '; người trình sửa rồi trình lại' },
  INSPECTION_CONCLUSION: { decide: 'duyệt', returned: '; đoàn kiểm tra sửa rồi trình lại' },
} as const satisfies Record<CaseKind, unknown>;

/** Where it stands and whom to ask. */
function whereItStands({ file, tasks, steps }: CaseRecord, inWords: StepInWords[], org: OrgView, now: Date) {
  const words = WORDS[file.kind];
  if (file.state !== 'OPEN') {
    const at = file.decidedAt === null ? '' : ` lúc ${moment(file.decidedAt)}`;
    const next = file.state === 'RETURNED' ? words.returned : '';
    return `${CASE_STATE_LABELS[file.kind][file.state]}${at}${next}.`;
  }
  const open = tasks.filter(({ state }) => state === 'OPEN');
  const [first] = open;
  if (first !== undefined) {
    const day = dayOf(now);
    const dueAt = new Date(Math.min(...open.map((task) => task.dueAt.getTime())));
    const people = [...new Set(open.map(({ assigneeId }) => assigneeId))];
    const offices = listed(people.map((personId) => officeOrName(org, personId, day)));
    const names = listed(people.map((personId) => org.fullName(personId)));
    const due = `${dueAt < now ? 'đã quá hạn từ' : 'hạn'} ${formatDay(dayOf(dueAt))}`;
    return `Đang chờ ${offices} ${words.decide}, ${due}. Cần hỏi, xin liên hệ ${names}.`;
  }
  const stuck = steps.find(({ state }) => state === 'INCIDENT');
  const name = inWords.find(({ step }) => step === (stuck?.step ?? file.step))?.name;
  const where = name === undefined ? '' : ` bước “${name}”`;
  return stuck === undefined
    ? `Đang chuyển tới${where || ' bước đầu tiên'}.`
    : `Đang dừng ở${where || ' bước đầu tiên'} vì chưa xác định được người giải quyết; quản trị viên đã được báo.`;
}
