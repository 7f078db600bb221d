import { dayOf, formatDay, toVietnamIso } from '#calendar';
import { PAPER_KIND_LABELS, PURPOSE_LABELS, REPORT_KIND_LABELS, type CaseKind } from '#contracts';
import type { OrgView } from '#org';
import type { Summary } from './case.js';
import { isPaper, isRegistration, isReport, kindOf, type Facts } from './facts.js';
import type { PaperFacts, RegistrationFacts, ReportFacts } from './facts.js';
import { changedConcerns, type Concern } from './rounds.js';

/** `08:15 ngày 01/04/2022` */
export function moment(at: Date): string {
  return `${toVietnamIso(at).slice(11, 16)} ngày ${formatDay(dayOf(at))}`;
}

/** `4,5` */
export function number(value: number): string {
  return String(value).replace('.', ',');
}

/** `a, b và c` */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} và ${words.at(-1)}`;
}

/** `từ 01/04/2022 đến 05/04/2022`, with half days where there are any. */
export function span({ from, fromHalf, to, toHalf }: Summary['dates']): string {
  const afternoon = fromHalf === 'pm' ? 'chiều ' : '';
  const morning = toHalf === 'am' ? 'sáng ' : '';
  if (from === to) {
    if (fromHalf === toHalf) return `${fromHalf === 'am' ? 'sáng' : 'chiều'} ngày ${formatDay(from)}`;
    return `ngày ${formatDay(from)}`;
  }
  return `từ ${afternoon}${formatDay(from)} đến ${morning}${formatDay(to)}`;
}

/** The office if the person holds one on the day, else the name. */
export function officeOrName(view: OrgView, personId: string, day: string): string {
  return view.office(personId, day) ?? view.fullName(personId);
}

/** The beginning of a sentence: `Nguyễn Văn A, Chuyên viên Ban Phong trào,` */
export function subjectInWords(view: OrgView, personId: string, day: string): string {
  const office = view.office(personId, day);
  return office === null ? view.fullName(personId) : `${view.fullName(personId)}, ${office},`;
}

export function hostsInWords(view: OrgView, hostUnitIds: readonly string[]): string {
  return listed(hostUnitIds.map((unitId) => view.unitName(unitId)));
}

/** What is to be decided, in one sentence. */
export function factsInWords(view: OrgView, facts: Facts, day: string): string {
  if (isPaper(facts)) return paperInWords(view, facts, day);
  return isReport(facts) ? reportInWords(view, facts, day) : requestInWords(view, facts, day);
}

/** Which report, of which trip, how many days, in time or late, by whom. */
function reportInWords(view: OrgView, facts: ReportFacts, day: string): string {
  const { submitterId, participantIds, hostUnitIds, dates } = facts;
  const companions = participantIds.filter((personId) => personId !== submitterId).length;
  return [
    `${facts.correction ? 'Bản đính chính báo cáo' : 'Báo cáo'} ${facts.number}`,
    `về chuyến đi ${facts.registrationNumber} tại ${hostsInWords(view, hostUnitIds)}`,
    `${span(dates)}, ${number(facts.days)} ngày${facts.late ? ', gửi trễ hạn' : ''};`,
    `người báo cáo: ${nameAndOffice(view, submitterId, day)}${companions > 0 ? `, cùng ${companions} cán bộ` : ''}.`,
  ].join(' ');
}

/** More units than these are counted. */
const UNITS_NAMED = 2;

/** Which paper, what it is about, which units, when, by whom. */
function paperInWords(view: OrgView, facts: PaperFacts, day: string): string {
  const { kind, number, title, hostUnitIds, dates, submitterId } = facts;
  const named = hostUnitIds.slice(0, UNITS_NAMED).map((unitId) => view.unitName(unitId));
  const rest = hostUnitIds.length - named.length;
  const units = rest === 0 ? listed(named) : `${named.join(', ')} và ${rest} đơn vị khác`;
  return [
    `${PAPER_KIND_LABELS[kind]} ${number} “${title}”,`,
    `đối với ${units}, ${span(dates)};`,
    `người trình: ${nameAndOffice(view, submitterId, day)}.`,
  ].join(' ');
}

/** `Nguyễn Văn A, Chuyên viên Ban Phong trào` */
function nameAndOffice(view: OrgView, personId: string, day: string): string {
  const office = view.office(personId, day);
  return [view.fullName(personId), ...(office === null ? [] : [office])].join(', ');
}

/** Who wants what, where, when, how many days, inside or outside a round. */
function requestInWords(view: OrgView, facts: RegistrationFacts, day: string): string {
  const { submitterId, participantIds, hostUnitIds, dates, days, roundName } = facts;
  const companions = participantIds.filter((personId) => personId !== submitterId).length;
  return [
    subjectInWords(view, submitterId, day),
    companions > 0 ? `cùng ${companions} cán bộ đề nghị` : 'đề nghị',
    `đi cơ sở tại ${hostsInWords(view, hostUnitIds)}`,
    `${span(dates)} (${number(days)} ngày),`,
    roundName === null ? 'ngoài các đợt.' : `trong ${roundName}.`,
  ].join(' ');
}

const CONCERN_LABELS: Readonly<Record<Concern, string>> = {
  TITLE: 'Trích yếu',
  HOSTS: 'Nơi đến',
  DATES: 'Thời gian',
  PARTICIPANTS: 'Người tham gia',
  PURPOSE: 'Mục đích',
  TOPICS: 'Chuyên đề',
  CONTENT: 'Nội dung',
  CONTACT: 'Người liên hệ',
  ROUND: 'Đợt',
};

const PAPER_CONCERN_LABELS = {
  ...CONCERN_LABELS,
  HOSTS: 'Đơn vị được kiểm tra',
  PARTICIPANTS: 'Người trình và đoàn kiểm tra',
};

export function concernLabel(kind: CaseKind, concern: Concern): string {
  const paper = kind === 'INSPECTION_PLAN' || kind === 'INSPECTION_CONCLUSION';
  return (paper ? PAPER_CONCERN_LABELS : CONCERN_LABELS)[concern];
}

const FIELDS: Readonly<Record<Concern, string>> = {
  TITLE: 'title',
  HOSTS: 'hostUnitIds',
  DATES: 'dates',
  PARTICIPANTS: 'participantIds',
  PURPOSE: 'purpose',
  TOPICS: 'topicIds',
  CONTENT: 'content',
  CONTACT: 'contact',
  ROUND: 'roundId',
};

export type Difference = { field: string; label: string; before: string; after: string };

/** What a resubmission changed, for the eyes of whoever decides again. */
export function differences(view: OrgView, before: Facts, after: Facts): Difference[] {
  return [...changedConcerns(before, after)].map((concern) => ({
    field: FIELDS[concern],
    label: concernLabel(kindOf(after), concern),
    before: inWords(view, before, concern),
    after: inWords(view, after, concern),
  }));
}

/** A plan may name all units of a province and many people: they stand under each other. */
function inWords(view: OrgView, facts: Facts, concern: Concern): string {
  switch (concern) {
    case 'HOSTS':
      return isPaper(facts)
        ? facts.hostUnitIds.map((unitId) => view.unitName(unitId)).join('\n')
        : hostsInWords(view, facts.hostUnitIds);
    case 'DATES':
      return `${span(facts.dates)} (${number(facts.days)} ngày)`;
    case 'PARTICIPANTS': {
      const names = facts.participantIds.map((personId) => view.fullName(personId));
      return isPaper(facts) ? names.join('\n') : listed(names);
    }
    case 'CONTENT':
      return isReport(facts) ? reportContent(facts) : facts.content;
    case 'TITLE':
      return isPaper(facts) ? facts.title : '';
    default:
      // Reports and papers have none of the others.
      return isRegistration(facts) ? requestPart(facts, concern) : '';
  }
}

function reportContent({ kind, content, findingCount, evidenceCount }: ReportFacts): string {
  return `${REPORT_KIND_LABELS[kind]}, ${findingCount} phát hiện, ${evidenceCount} tệp minh chứng. ${content}`;
}

function requestPart(
  facts: RegistrationFacts,
  concern: Exclude<Concern, 'HOSTS' | 'DATES' | 'PARTICIPANTS' | 'CONTENT' | 'TITLE'>,
): string {
  switch (concern) {
    case 'PURPOSE':
      return PURPOSE_LABELS[facts.purpose];
    case 'TOPICS':
      return facts.topicNames.length === 0 ? 'Không chọn' : facts.topicNames.join('; ');
    case 'CONTACT':
      return [facts.contact.name, facts.contact.phone].filter((part) => part !== null).join(', ');
    case 'ROUND':
      return facts.roundName ?? 'Ngoài các đợt';
  }
}
