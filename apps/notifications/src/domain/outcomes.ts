import type {
  CaseKind,
  CaseOutcomeName,
  DataOf,
  NotificationKind,
  caseDecided,
  endingRefused,
  incidentClosed,
  incidentOpened,
  registrationSubmitted,
} from '#contracts';
import { oncePerPerson, topics, type Effect, type Names, type Notice } from './notice.js';
import { paperDecided } from './papers.js';
import { SUBJECTS, isPaper, places, quoted, span, subject, travellers, whereAndWhen } from './wording.js';

type Decided = DataOf<typeof caseDecided>;

const OUTCOMES: Record<CaseOutcomeName, { kind: NotificationKind; label: string; sentence: string }> = {
  APPROVED: { kind: 'REGISTRATION_APPROVED', label: 'Đã duyệt', sentence: 'đã được phê duyệt' },
  RETURNED: { kind: 'REGISTRATION_RETURNED', label: 'Trả lại để sửa', sentence: 'được trả lại để sửa' },
  REJECTED: { kind: 'REGISTRATION_REJECTED', label: 'Không duyệt', sentence: 'không được phê duyệt' },
  WITHDRAWN: { kind: 'REGISTRATION_WITHDRAWN', label: 'Đã thu hồi', sentence: 'đã được thu hồi' },
  CANCELLED: { kind: 'REGISTRATION_CANCELLED', label: 'Đã huỷ', sentence: 'đã được huỷ' },
};

/** The other participants learn that they are counted on; a resubmission replaces what was said before. */
export function onSubmitted(event: DataOf<typeof registrationSubmitted>, names: Names): Effect {
  const first = event.revision === 1;
  const who = `Đồng chí ${names.person(event.submitterId)}`;
  const trip = `chuyến đi cơ sở ${whereAndWhen(event, names)}`;
  const notices = event.participantIds
    .filter((personId) => personId !== event.submitterId)
    .map((personId): Notice => ({
      personId,
      kind: 'NAMED_IN_TRIP',
      title: first
        ? `Đồng chí có tên trong chuyến đi cơ sở ${event.number}`
        : `Chuyến đi có tên đồng chí đã được sửa và trình lại: ${event.number}`,
      text: `${who} ${first ? 'đã trình' : 'đã sửa và trình lại'} ${trip}. Đăng ký đang chờ duyệt.`,
      link: `/dang-ky/${event.registrationId}`,
      subjectId: event.registrationId,
      topic: topics.named(event.registrationId, event.revision),
    }));
  const closes = first ? [] : [topics.named(event.registrationId, event.revision - 1)];
  return { notices: oncePerPerson(notices), closes };
}

/**
 * Submitter and participants learn how it ended; host units learn who is coming, or no longer coming. Of a report its
 * own events tell: returned, verified, days. Of a paper the team learns, and its units when it is issued.
 */
export function onCaseDecided(event: Decided, names: Names): Effect {
  const { case: trip, outcome } = event;
  const waiting = [topics.routed(trip.caseId, trip.revision), topics.escalated(trip.caseId, trip.revision)];
  if (trip.kind === 'REPORT') return { notices: [], closes: waiting };
  if (isPaper(trip.kind)) return { notices: paperDecided(event, names), closes: waiting };
  const concerned = [trip.submitterId, ...trip.participantIds];
  const notices = concerned.map((personId) => verdict(event, personId, names));
  if (outcome === 'APPROVED' || outcome === 'CANCELLED') notices.push(...visits(event, names));
  const closes = [...waiting];
  if (outcome === 'CANCELLED') closes.push(topics.visit(trip.subjectId));
  if (outcome !== 'APPROVED' && outcome !== 'RETURNED')
    closes.push(topics.named(trip.subjectId, trip.revision));
  return { notices: oncePerPerson(notices), closes };
}

function verdict(event: Decided, personId: string, names: Names): Notice {
  const { case: trip, outcome, by, reason, stepName } = event;
  const { kind, label, sentence } = OUTCOMES[outcome];
  const parts = [`Đăng ký đi cơ sở ${whereAndWhen(trip, names)} ${sentence}.`];
  // Whoever withdraws or cancels is the submitter; there is no decision to name.
  if (by !== null && outcome !== 'WITHDRAWN' && outcome !== 'CANCELLED') {
    const step = stepName === null ? '' : `, bước: ${stepName}`;
    parts.push(`Người quyết định: đồng chí ${names.person(by)}${step}.`);
  }
  if (reason !== null)
    parts.push(`${outcome === 'RETURNED' ? 'Nội dung cần sửa' : 'Lý do'}: ${quoted(reason)}`);
  if (outcome === 'RETURNED' && personId === trip.submitterId)
    parts.push('Đề nghị đồng chí sửa rồi trình lại.');
  return {
    personId,
    kind,
    title: `${label}: đăng ký ${trip.number}`,
    text: parts.join(' '),
    link: `/dang-ky/${trip.subjectId}`,
    subjectId: trip.subjectId,
    topic: null,
  };
}

function visits({ case: trip, outcome }: Decided, names: Names): Notice[] {
  const coming = outcome === 'APPROVED';
  return trip.hostUnitIds.flatMap((unitId) => {
    const unit = names.unit(unitId);
    return names.hostOfficers(unitId).map((personId): Notice => ({
      personId,
      kind: coming ? 'VISIT_EXPECTED' : 'VISIT_CANCELLED',
      title: coming ? `Đoàn công tác sẽ đến ${unit}` : `Đoàn công tác không đến ${unit} nữa`,
      text: coming
        ? `${travellers(trip, names)} sẽ đến ${places(trip.hostUnitIds, names)}, ${span(trip)}. Số đăng ký: ${trip.number}.`
        : `Chuyến đi ${span(trip)} của ${lower(travellers(trip, names))} đã huỷ. Số đăng ký: ${trip.number}.`,
      link: `/dang-ky/${trip.subjectId}`,
      subjectId: trip.subjectId,
      topic: coming ? topics.visit(trip.subjectId) : null,
    }));
  });
}

export function onEndingRefused(event: DataOf<typeof endingRefused>, names: Names): Effect {
  const { case: trip, request, standing } = event;
  const withdrawal = request === 'WITHDRAWAL';
  const { noun, page } = SUBJECTS[trip.kind];
  return {
    notices: [
      {
        personId: trip.submitterId,
        kind: 'ENDING_REFUSED',
        title: `${withdrawal ? 'Không thu hồi được' : 'Không huỷ được'}: ${noun} ${trip.number}`,
        text:
          `Đề nghị ${withdrawal ? 'thu hồi' : 'huỷ'} đến sau khi ${subject(trip, names)} ` +
          `${OUTCOMES[standing].sentence}. Kết quả “${OUTCOMES[standing].label}” giữ nguyên.`,
        link: `${page}/${trip.subjectId}`,
        subjectId: trip.subjectId,
        topic: null,
      },
    ],
    closes: [],
  };
}

export function onIncidentOpened(event: DataOf<typeof incidentOpened>, names: Names): Effect {
  const notices = names.administrators().map((personId): Notice => ({
    personId,
    kind: 'INCIDENT_OPENED',
    title: `Quy trình duyệt bị dừng: ${SUBJECTS[kindOf(event.number)].noun} ${event.number}`,
    text: `${quoted(event.detail)} Hồ sơ vẫn được giữ. Đề nghị xử lý nguyên nhân rồi thử lại.`,
    link: '/quan-tri/van-hanh',
    subjectId: event.caseId,
    topic: topics.incident(event.incidentId),
  }));
  return { notices: oncePerPerson(notices), closes: [] };
}

export function onIncidentClosed(event: DataOf<typeof incidentClosed>): Effect {
  return { notices: [], closes: [topics.incident(event.incidentId)] };
}

const KINDS: Readonly<Record<string, CaseKind>> = {
  BC: 'REPORT',
  KT: 'INSPECTION_PLAN',
  KL: 'INSPECTION_CONCLUSION',
};

/** An incident names its case by number alone: `BC-…` is a report. */
function kindOf(number: string): CaseKind {
  return KINDS[number.split('-')[0] ?? ''] ?? 'REGISTRATION';
}

/** In the middle of a sentence. */
function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
