import type { DataOf, taskEscalated, taskReminded, tasksClosed, tasksOpened } from '#contracts';
import { oncePerPerson, topics, type Effect, type Names, type Notice } from './notice.js';
import { SUBJECTS, capitalised, dueDay, people, quoted, request, subject } from './wording.js';

/** Steps of a chain are counted from 1. */
const FIRST_STEP = 1;

/** Each assignee is asked; the submitter is told once, at the first step of a submission, where it went. */
export function onTasksOpened(event: DataOf<typeof tasksOpened>, names: Names): Effect {
  const trip = event.case;
  const { noun, decide } = SUBJECTS[trip.kind];
  const asked = request(trip, names);
  const notices = event.tasks.map((task): Notice => {
    const substitute = task.reason === null ? '' : ` Đồng chí được giao vì: ${quoted(task.reason)}`;
    return {
      personId: task.assigneeId,
      kind: 'TASK_OPENED',
      title: `Chờ đồng chí ${decide}: ${noun} ${trip.number}`,
      text: `${asked}. Bước: ${event.stepName}. Hạn: hết ngày ${dueDay(task.dueAt)}.${substitute}`,
      link: `/hang-cho/${task.taskId}`,
      subjectId: trip.subjectId,
      topic: topics.task(task.taskId),
    };
  });
  if (event.step === FIRST_STEP) notices.push(routed(event, names));
  return { notices: oncePerPerson(notices), closes: [] };
}

function routed({ case: trip, tasks }: DataOf<typeof tasksOpened>, names: Names): Notice {
  const { noun, decide, page, routed: kind } = SUBJECTS[trip.kind];
  const asked = people(
    tasks.map((task) => task.assigneeId),
    names,
  );
  const latest = tasks.map((task) => task.dueAt).sort((a, b) => Date.parse(b) - Date.parse(a))[0];
  const due = latest === undefined ? '' : ` Hạn giải quyết: hết ngày ${dueDay(latest)}.`;
  return {
    personId: trip.submitterId,
    kind,
    title: `Đang chờ ${decide}: ${noun} ${trip.number}`,
    text: `${capitalised(noun)} đã chuyển đến ${asked}.${due}`,
    link: `${page}/${trip.subjectId}`,
    subjectId: trip.subjectId,
    topic: topics.routed(trip.caseId, trip.revision),
  };
}

/** What nobody has to decide any more leaves the inbox of everybody who was asked. */
export function onTasksClosed(event: DataOf<typeof tasksClosed>): Effect {
  return { notices: [], closes: event.tasks.map((task) => topics.task(task.taskId)) };
}

export function onTaskReminded(event: DataOf<typeof taskReminded>, names: Names): Effect {
  const { case: trip, kind, dueAt } = event;
  const { noun, decide } = SUBJECTS[trip.kind];
  const overdue = kind === 'OVERDUE';
  const waiting = `${request(trip, names)}, đang chờ đồng chí ở bước: ${event.stepName}.`;
  const deadline = overdue
    ? `Đã quá hạn từ ngày ${dueDay(dueAt)}; ${noun} không tự được ${decide}, đề nghị đồng chí quyết định.`
    : `Hạn: hết ngày ${dueDay(dueAt)}.`;
  const notices = event.tasks.map((task): Notice => ({
    personId: task.assigneeId,
    kind: overdue ? 'TASK_OVERDUE' : 'TASK_DUE_SOON',
    title: `${overdue ? 'Đã quá hạn' : 'Sắp đến hạn'} ${decide}: ${noun} ${trip.number}`,
    text: `${waiting} ${deadline}`,
    link: `/hang-cho/${task.taskId}`,
    subjectId: trip.subjectId,
    topic: topics.task(task.taskId),
  }));
  return { notices: oncePerPerson(notices), closes: [] };
}

export function onTaskEscalated(event: DataOf<typeof taskEscalated>, names: Names): Effect {
  const { case: trip, dueAt } = event;
  const { noun, page } = SUBJECTS[trip.kind];
  const text =
    `${capitalised(subject(trip, names))} đã quá hạn ở bước: ${event.stepName} ` +
    `(hạn ngày ${dueDay(dueAt)}), đang chờ ${people(event.assigneeIds, names)}.`;
  const notices = event.toldIds.map((personId): Notice => ({
    personId,
    kind: 'TASK_ESCALATED',
    title: `Quá hạn giải quyết: ${noun} ${trip.number}`,
    text,
    link: `${page}/${trip.subjectId}`,
    subjectId: trip.subjectId,
    topic: topics.escalated(trip.caseId, trip.revision),
  }));
  return { notices: oncePerPerson(notices), closes: [] };
}
