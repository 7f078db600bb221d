import { dayOf, formatDay } from '#calendar';
import type { CaseKind } from '#contracts';
import type { OrgView } from '#org';
import type { HistoryBody } from './history.js';
import { CASE_STATE_LABELS, type CaseState } from './moves.js';
import type { Concern } from './rounds.js';
import { concernLabel, listed, officeOrName, subjectInWords } from './words.js';

/** What stands in a body beside the fields that all entries share. */
type Facts = {
  step?: number;
  unit?: string;
  chain?: string;
  number?: number;
  changed?: Concern[];
  correction?: boolean;
  groups?: { unit: string; people?: string[] }[];
  dueAt?: string;
  stepDone?: boolean;
  outcome?: CaseState;
  request?: 'WITHDRAWAL' | 'CANCELLATION';
  standing?: CaseState;
  reminder?: 'DUE_SOON' | 'OVERDUE';
  told?: string[];
  from?: string[];
  to?: string[];
};

type Words = Record<
  'submitted' | 'again' | 'corrected' | 'unchanged' | 'approved' | 'ended' | 'returned',
  string
>;
const PAPER: Words = {
  submitted: 'trình',
  again: 'trình lại',
  corrected: 'trình bản sửa đổi,',
  unchanged: ': không thay đổi nội dung',
  approved: 'phê duyệt',
  ended: ' Văn bản đã được duyệt.',
  returned: 'trả lại để sửa',
};
const WORDS: Readonly<Record<CaseKind, Words>> = {
  REGISTRATION: {
    submitted: 'trình hồ sơ',
    again: 'trình lại',
    corrected: 'trình lại',
    unchanged: ': không thay đổi nội dung',
    approved: 'phê duyệt',
    ended: ' Hồ sơ đã được duyệt.',
    returned: 'trả lại để sửa',
  },
  REPORT: {
    submitted: 'gửi báo cáo',
    again: 'gửi lại',
    corrected: 'gửi bản đính chính,',
    // Findings and evidence may have changed unseen.
    unchanged: '',
    approved: 'xác nhận báo cáo',
    ended: ' Báo cáo đã được xác nhận.',
    returned: 'trả lại để bổ sung',
  },
  INSPECTION_PLAN: { ...PAPER, submitted: 'trình kế hoạch' },
  INSPECTION_CONCLUSION: { ...PAPER, submitted: 'trình kết luận' },
};

/** One entry of the history as people read it. Names and offices are those of the day it happened. */
export function historyLine(
  view: OrgView,
  kind: CaseKind,
  body: HistoryBody,
  stepName: (step: number) => string,
): string {
  const day = dayOf(new Date(body.at));
  const facts = body.facts as Facts;
  const actor = body.actor === null ? 'Hệ thống' : subjectInWords(view, body.actor, day);
  const step = facts.step === undefined ? '' : `“${stepName(facts.step)}”`;
  const offices = (people: readonly string[]) =>
    listed([...new Set(people.map((personId) => officeOrName(view, personId, day)))]);
  const unit = facts.unit === undefined ? '' : view.unitName(facts.unit);
  const words = WORDS[kind];
  const ended = facts.outcome === 'APPROVED' ? words.ended : '';
  switch (body.kind) {
    case 'OPENED':
      return `${actor} ${words.submitted}.`;
    case 'CHAIN_CHOSEN':
      return `Hồ sơ đi theo quy trình ${facts.chain}, phiên bản ${facts.number}.`;
    case 'RESUBMITTED': {
      const changed = (facts.changed ?? []).map((concern) => concernLabel(kind, concern).toLowerCase());
      const what = changed.length === 0 ? words.unchanged : `: đã sửa ${listed(changed)}`;
      const again = facts.correction === true ? words.corrected : words.again;
      return `${actor} ${again} lần ${body.revision}${what}.`;
    }
    case 'STEP_OPENED': {
      const people = (facts.groups ?? []).flatMap((group) => group.people ?? []);
      const due = facts.dueAt === undefined ? '' : `, hạn ${formatDay(dayOf(new Date(facts.dueAt)))}`;
      return `Bước ${step}: chuyển ${offices(people)}${due}.`;
    }
    case 'STEP_SKIPPED':
      return `Bước ${step} không áp dụng cho người trình.`;
    case 'STEP_CARRIED_OVER': {
      const units = listed((facts.groups ?? []).map((group) => view.unitName(group.unit)));
      return `Bước ${step}: giữ ý kiến đồng ý của ${units} ở lần trình trước.`;
    }
    case 'DECIDED_APPROVED':
      return `${actor} ${words.approved}.${ended}`;
    case 'DECIDED_REJECTED':
      return `${actor} không phê duyệt.`;
    case 'DECIDED_RETURNED':
      return `${actor} ${words.returned}.`;
    case 'WITHDRAWN':
      return `${actor} thu hồi hồ sơ.`;
    case 'CANCELLED':
      return `${actor} huỷ chuyến đi đã duyệt.`;
    case 'ENDING_REFUSED': {
      const wish = facts.request === 'CANCELLATION' ? 'huỷ' : 'thu hồi';
      const standing = facts.standing === undefined ? '' : CASE_STATE_LABELS[kind][facts.standing];
      return `Đề nghị ${wish} đến sau quyết định; hồ sơ vẫn ở trạng thái “${standing}”.`;
    }
    case 'REMINDED':
      return facts.reminder === 'OVERDUE'
        ? `Bước ${step} (${unit}) đã quá hạn: đã nhắc.`
        : `Bước ${step} (${unit}) sắp đến hạn: đã nhắc.`;
    case 'ESCALATED':
      return `Bước ${step} (${unit}) quá hạn: đã báo ${offices(facts.told ?? [])}.`;
    case 'REASSIGNED': {
      const left = listed((facts.from ?? []).map((personId) => view.fullName(personId)));
      const coming = offices(facts.to ?? []);
      const gone = left === '' ? 'không phải hỏi thêm ai' : `thôi giao cho ${left}`;
      const moved = coming === '' ? gone : `chuyển${left === '' ? '' : ` từ ${left}`} sang ${coming}`;
      return `Bước ${step} (${unit}): người giữ chức vụ thay đổi, ${moved}.`;
    }
    case 'INCIDENT_OPENED':
      return `Bước ${step}: chưa xác định được người giải quyết; đã báo quản trị viên.`;
    case 'INCIDENT_CLOSED':
      return 'Sự cố đã được khắc phục.';
  }
}
