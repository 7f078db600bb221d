import { SECTIONS, canKeepFinding, canKeepMeeting, sentKeys, type Draft, type Section } from './draft';
import type { Part } from './parts';

/** As it stands in the address: `?buoc=tinh-hinh`. */
export type StepId =
  | 'ngay-di'
  | 'sinh-hoat'
  | 'noi-dung'
  | 'tinh-hinh'
  | 'chi-doan'
  | 'thong-tin'
  | 'kho-khan'
  | 'kien-nghi'
  | 'theo-doi'
  | 'phat-hien'
  | 'hinh-anh'
  | 'gui';

export type Step = { id: StepId; parts: readonly Part[]; section?: Section };

export const SECTION_STEPS: Record<Section, StepId> = {
  work: 'noi-dung',
  youthSituation: 'tinh-hinh',
  branchActivity: 'chi-doan',
  passedOn: 'thong-tin',
  difficulties: 'kho-khan',
  recommendations: 'kien-nghi',
  followUp: 'theo-doi',
};

const DAYS: Step = { id: 'ngay-di', parts: ['kind', 'travellers'] };
const MEETINGS: Step = { id: 'sinh-hoat', parts: ['meetings'] };
const TEXTS: readonly Step[] = SECTIONS.map((section) => ({
  id: SECTION_STEPS[section],
  parts: [section],
  section,
}));
const LAST: readonly Step[] = [
  { id: 'phat-hien', parts: ['findings'] },
  { id: 'hinh-anh', parts: [] },
  { id: 'gui', parts: [] },
];

/** A report on branch meetings begins with them; in a topical one they come after what was found at the branches. */
export function stepsOf(kind: Draft['kind']): readonly Step[] {
  if (kind === 'BRANCH_MEETING') return [DAYS, MEETINGS, ...TEXTS, ...LAST];
  const [before, after] = [TEXTS.slice(0, 3), TEXTS.slice(3)];
  return [DAYS, ...before, MEETINGS, ...after, ...LAST];
}

/** Something that keeps the report from being sent, where it is put right. */
export type Gap = { step: StepId; field: string | undefined; detail: string };

/**
 * Where a pointer of the server leads: `/sections/work`, `/meetings/0/content`. Rows are counted as they were sent.
 *
 * @param sent the draft of which the server speaks
 */
export function placeOf(pointer: string, sent: Draft): { step: StepId; field: string | undefined } {
  const [, group, which, name] = pointer.split('/');
  const keys = sentKeys(sent);
  switch (group) {
    case 'sections': {
      const section = SECTIONS.find((one) => one === which);
      return section === undefined
        ? { step: 'gui', field: undefined }
        : { step: SECTION_STEPS[section], field: fieldId(section) };
    }
    case 'meetings': {
      const key = keys.meetings[Number(which)];
      return { step: 'sinh-hoat', field: key && name && fieldId(key, name) };
    }
    case 'findings': {
      const key = keys.findings[Number(which)];
      return { step: 'phat-hien', field: key && name && fieldId(key, name) };
    }
    default:
      return { step: 'ngay-di', field: undefined };
  }
}

/** The id of an element, for links from what is missing. */
export function fieldId(row: string, name = 'text'): string {
  return `f-${row}-${name}`;
}

/** What the server cannot know of: rows that wait on the device for what they lack. */
export function unkept(draft: Draft): { meetings: string[]; findings: string[] } {
  return {
    meetings: draft.meetings.filter((row) => !canKeepMeeting(row)).map(({ key }) => key),
    findings: draft.findings.filter((row) => !canKeepFinding(row)).map(({ key }) => key),
  };
}

export function isFilled(step: Step, draft: Draft, files: number): boolean {
  if (step.section !== undefined) return draft.sections[step.section].trim() !== '';
  switch (step.id) {
    case 'ngay-di':
      return draft.travellers.some(({ travelled }) => travelled.length > 0);
    case 'sinh-hoat':
      return draft.meetings.length > 0;
    case 'phat-hien':
      return draft.findings.length > 0;
    case 'hinh-anh':
      return files > 0;
    default:
      return false;
  }
}
