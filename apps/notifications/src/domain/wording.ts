import { dayOf, formatDay, type TripDates } from '#calendar';
import type { CaseKind, NotificationKind, PaperKind } from '#contracts';
import type { Names } from './notice.js';

/** What is said of a trip in most messages. */
export type Trip = {
  number: string;
  submitterId: string;
  participantIds: readonly string[];
  hostUnitIds: readonly string[];
  dates: TripDates;
  days: number;
};

/** What walks a chain, in words. */
export const SUBJECTS: Record<CaseKind, SubjectWords> = {
  REGISTRATION: {
    noun: 'đăng ký',
    submits: 'đăng ký',
    activity: 'đi cơ sở',
    decide: 'duyệt',
    page: '/dang-ky',
    routed: 'REGISTRATION_ROUTED',
  },
  REPORT: {
    noun: 'báo cáo',
    submits: 'gửi báo cáo',
    activity: 'đi cơ sở',
    decide: 'xác nhận',
    page: '/bao-cao',
    routed: 'REPORT_ROUTED',
  },
  INSPECTION_PLAN: {
    noun: 'kế hoạch',
    submits: 'trình kế hoạch',
    activity: 'kiểm tra, giám sát',
    decide: 'duyệt',
    page: '/kiem-tra/ke-hoach',
    routed: 'PAPER_ROUTED',
  },
  INSPECTION_CONCLUSION: {
    noun: 'kết luận',
    submits: 'trình kết luận',
    activity: 'kiểm tra',
    decide: 'duyệt',
    page: '/kiem-tra/ket-luan',
    routed: 'PAPER_ROUTED',
  },
};
type SubjectWords = {
  noun: string;
  /** What the submitter does; the activity follows. */
  submits: string;
  /** What it is about: `tại …` follows. */
  activity: string;
  /** What is asked of whoever decides. */
  decide: string;
  page: string;
  routed: NotificationKind;
};

/** A plan or a conclusion of an inspection. */
export function isPaper(kind: CaseKind): kind is PaperKind {
  return kind === 'INSPECTION_PLAN' || kind === 'INSPECTION_CONCLUSION';
}

const HALVES = { am: 'sáng', pm: 'chiều' } as const;
const MOST_NAMED = 3;

/** `từ ngày 18/03/2022 đến ngày 29/03/2022 (12 ngày)` */
export function span({ dates, days }: Pick<Trip, 'dates' | 'days'>): string {
  const { from, fromHalf, to, toHalf } = dates;
  const length = `(${number(days)} ngày)`;
  if (from === to && fromHalf === toHalf) return `${HALVES[fromHalf]} ngày ${formatDay(from)} ${length}`;
  if (from === to) return `ngày ${formatDay(from)} ${length}`;
  const start = fromHalf === 'am' ? 'từ ngày' : 'từ chiều ngày';
  const end = toHalf === 'pm' ? 'đến ngày' : 'đến hết sáng ngày';
  return `${start} ${formatDay(from)} ${end} ${formatDay(to)} ${length}`;
}

/** Vietnamese figures: 61,5. */
export function number(value: number): string {
  return String(value).replace('.', ',');
}

export function places(hostUnitIds: readonly string[], names: Names): string {
  return enumerate(
    hostUnitIds.map((id) => names.unit(id)),
    'đơn vị khác',
  );
}

export function people(personIds: readonly string[], names: Names): string {
  return enumerate(
    [...new Set(personIds)].map((id) => `đồng chí ${names.person(id)}`),
    'đồng chí khác',
  );
}

/** Who goes: the submitter, and how many besides. */
export function travellers(trip: Trip, names: Names): string {
  const others = trip.participantIds.filter((id) => id !== trip.submitterId).length;
  const first = `Đồng chí ${names.person(trip.submitterId)}`;
  return others === 0 ? first : `${first} và ${others} đồng chí cùng đi`;
}

/** `tại Huyện đoàn Tuy Phong, từ ngày 18/03/2022 đến ngày 29/03/2022 (12 ngày)` */
export function whereAndWhen(trip: Pick<Trip, 'hostUnitIds' | 'dates' | 'days'>, names: Names): string {
  return `tại ${places(trip.hostUnitIds, names)}, ${span(trip)}`;
}

type Submitted = Trip & { kind: CaseKind };

/** `Đồng chí … và 2 đồng chí cùng đi đăng ký đi cơ sở tại …`; of a paper the submitter alone. */
export function request(of: Submitted, names: Names): string {
  const { submits, activity } = SUBJECTS[of.kind];
  const who = isPaper(of.kind) ? `Đồng chí ${names.person(of.submitterId)}` : travellers(of, names);
  return `${who} ${submits} ${activity} ${whereAndWhen(of, names)}`;
}

/** `đăng ký đi cơ sở tại …` */
export function subject(of: Submitted, names: Names): string {
  const { noun, activity } = SUBJECTS[of.kind];
  return `${noun} ${activity} ${whereAndWhen(of, names)}`;
}

/** A deadline is the end of a day. */
export function dueDay(dueAt: string): string {
  return formatDay(dayOf(new Date(dueAt)));
}

/** What a person wrote, as the end of a sentence: without a second full stop. */
export function quoted(words: string): string {
  const trimmed = words.trim();
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** At the beginning of a sentence. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function enumerate(items: readonly string[], others: string): string {
  if (items.length <= MOST_NAMED) return items.join(', ');
  return `${items.slice(0, MOST_NAMED).join(', ')} và ${items.length - MOST_NAMED} ${others}`;
}
