import type {
  CaseOutcomeName,
  DataOf,
  NotificationKind,
  caseDecided,
  conclusionAnswered,
  conclusionIssued,
  inspectionPlanIssued,
  inspectionPlanSubmitted,
} from '#contracts';
import { oncePerPerson, topics, type Effect, type Moment, type Names, type Notice } from './notice.js';
import { SUBJECTS, capitalised, places, quoted, subject } from './wording.js';

type Decided = DataOf<typeof caseDecided>;
type Outcome = DataOf<typeof inspectionPlanIssued>;
type Submission = DataOf<typeof inspectionPlanSubmitted>;

/** A paper is cancelled by inspections, not by whoever approves. */
type PaperOutcomeName = Exclude<CaseOutcomeName, 'CANCELLED'>;
const DECIDED: Record<PaperOutcomeName, { kind: NotificationKind; label: string; sentence: string }> = {
  APPROVED: { kind: 'PAPER_APPROVED', label: 'Đã duyệt', sentence: 'đã được phê duyệt' },
  RETURNED: { kind: 'PAPER_RETURNED', label: 'Trả lại để sửa', sentence: 'được trả lại để sửa' },
  REJECTED: { kind: 'PAPER_REJECTED', label: 'Không duyệt', sentence: 'không được phê duyệt' },
  WITHDRAWN: { kind: 'PAPER_WITHDRAWN', label: 'Đã thu hồi', sentence: 'đã được thu hồi' },
};
/** What comes next, for whoever submitted it. */
const NEXT: Partial<Record<PaperOutcomeName, string>> = {
  APPROVED: 'Văn bản chờ ban hành.',
  RETURNED: 'Đề nghị đồng chí sửa rồi trình lại.',
  REJECTED: 'Muốn tiếp tục thì phải sửa và trình bản mới.',
};

/** What was said of the revision before is out of date: it was returned, or approved and not issued. */
export function onPaperSubmitted({ paperId, revision }: Submission): Effect {
  return { notices: [], closes: revision === 1 ? [] : [topics.paper(paperId, revision - 1)] };
}

/** Whoever submitted it and the teams learn how it ended. */
export function paperDecided(event: Decided, names: Names): Notice[] {
  const { case: paper, outcome, by, reason, stepName } = event;
  if (outcome === 'CANCELLED') return [];
  const { kind, label, sentence } = DECIDED[outcome];
  const { noun, page } = SUBJECTS[paper.kind];
  const parts = [`${capitalised(subject(paper, names))} ${sentence}.`];
  if (by !== null && outcome !== 'WITHDRAWN') {
    const step = stepName === null ? '' : `, bước: ${stepName}`;
    parts.push(`Người quyết định: đồng chí ${names.person(by)}${step}.`);
  }
  if (reason !== null)
    parts.push(`${outcome === 'RETURNED' ? 'Nội dung cần sửa' : 'Lý do'}: ${quoted(reason)}`);
  const holds = outcome === 'APPROVED' || outcome === 'RETURNED';
  const text = parts.join(' ');
  const next = NEXT[outcome];
  const forSubmitter = next === undefined ? text : `${text} ${next}`;
  const concerned = [paper.submitterId, ...paper.participantIds];
  return oncePerPerson(
    concerned.map((personId) => ({
      personId,
      kind,
      title: `${label}: ${noun} ${paper.number}`,
      text: personId === paper.submitterId ? forSubmitter : text,
      link: `${page}/${paper.subjectId}`,
      subjectId: paper.subjectId,
      topic: holds ? topics.paper(paper.subjectId, paper.revision) : null,
    })),
  );
}

export function onPlanIssued(event: Outcome, names: Names): Effect {
  const notices = team(event).map((personId): Notice => ({
    ...about(event),
    personId,
    kind: 'INSPECTION_PLAN_ISSUED',
    title: `Đã ban hành kế hoạch kiểm tra ${symbol(event)}`,
    text: `Kế hoạch kiểm tra, giám sát tại ${places(event.hostUnitIds, names)} đã ban hành, số ${symbol(event)}: ${quoted(event.title)}`,
  }));
  return { notices, closes: [topics.paper(event.paperId, event.revision)] };
}

export function onPlanClosed(event: Outcome): Effect {
  const notices = team(event).map((personId): Notice => ({
    ...about(event),
    personId,
    kind: 'INSPECTION_PLAN_CLOSED',
    title: `Đã kết thúc kế hoạch kiểm tra ${symbol(event)}`,
    text: `Các buổi kiểm tra theo kế hoạch ${symbol(event)} đã có kết luận; kế hoạch đã kết thúc. Nội dung: ${quoted(event.title)}`,
  }));
  return { notices, closes: [] };
}

export function onPlanCancelled(event: Outcome): Effect {
  const reason = event.reason === null ? '' : ` Lý do: ${quoted(event.reason)}`;
  const notices = team(event).map((personId): Notice => ({
    ...about(event),
    personId,
    kind: 'INSPECTION_PLAN_CANCELLED',
    title: `Đã huỷ kế hoạch kiểm tra ${symbol(event)}`,
    text: `Kế hoạch ${symbol(event)} không thực hiện nữa: ${quoted(event.title)}${reason}`,
  }));
  return { notices, closes: [topics.paper(event.paperId, event.revision)] };
}

/** The unit reads what was found; the team that its work is out, and no longer that it is due. */
export function onConclusionIssued(
  event: DataOf<typeof conclusionIssued>,
  names: Names,
  { at }: Moment,
): Effect {
  const { paperId, revision, planId, unitId, title, toldIds } = event;
  const unit = names.unit(unitId);
  const told = toldIds.map((personId): Notice => ({
    ...about(event),
    personId,
    kind: 'CONCLUSION_ISSUED',
    title: `Có kết luận kiểm tra đối với ${unit}: ${symbol(event)}`,
    text: `Kết luận kiểm tra số ${symbol(event)} đã ban hành: ${quoted(title)} Đề nghị đơn vị thực hiện kết luận; đơn vị có thể gửi ý kiến trả lời.`,
  }));
  const issued = team(event).map((personId): Notice => ({
    ...about(event),
    personId,
    kind: 'CONCLUSION_ISSUED',
    title: `Đã ban hành kết luận kiểm tra ${symbol(event)}`,
    text: `Kết luận kiểm tra số ${symbol(event)} đã gửi ${unit}: ${quoted(title)}`,
  }));
  return {
    notices: oncePerPerson([...told, ...issued]),
    closes: [topics.paper(paperId, revision)],
    overtakes: [{ topic: topics.conclusionDue(planId, unitId), rank: at + 1 }],
  };
}

export function onConclusionAnswered(event: DataOf<typeof conclusionAnswered>, names: Names): Effect {
  const { unitId, title, by, toldIds } = event;
  const unit = names.unit(unitId);
  const who = by === null ? '' : ` Người gửi: đồng chí ${names.person(by)}.`;
  const notices = toldIds.map((personId): Notice => ({
    ...about(event),
    personId,
    kind: 'CONCLUSION_ANSWERED',
    title: `${unit} trả lời kết luận kiểm tra ${symbol(event)}`,
    text: `${unit} đã gửi ý kiến về kết luận kiểm tra số ${symbol(event)}: ${quoted(title)}${who}`,
  }));
  return { notices: oncePerPerson(notices), closes: [] };
}

/** Whoever did it themselves knows. */
function team({ submitterId, participantIds, by }: Outcome): string[] {
  return [...new Set([submitterId, ...participantIds])].filter((personId) => personId !== by);
}

/** The official number, by which people know it from then on; before that this system's own. */
function symbol({ officialNumber, number }: Outcome): string {
  return officialNumber ?? number;
}

function about({ kind, paperId }: Outcome) {
  return { link: `${SUBJECTS[kind].page}/${paperId}`, subjectId: paperId, topic: null };
}
