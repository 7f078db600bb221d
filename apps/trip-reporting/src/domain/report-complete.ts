import { formatDay } from '#calendar';
import { SECTION_LABELS, type ReportFields, type ReportKind, type Section } from '#contracts';
import { problem, type ReportProblem } from './report-problems.js';
import type { ReportedTrip } from './report.js';

export type CompleteContext = {
  trip: Pick<ReportedTrip, 'dates'>;
  authorId: string;
};

type Rule = (fields: ReportFields, context: CompleteContext) => ReportProblem[];

/** Domain rows 9, 20, 21, 86: sections without which a report of this form says too little. */
export const MANDATORY_SECTIONS: Readonly<Record<ReportKind, readonly Section[]>> = {
  TOPICAL: ['work', 'youthSituation', 'branchActivity', 'passedOn'],
  BRANCH_MEETING: ['passedOn'],
};

/** What is missing comes before what is wrong: a refusal takes its code from the first. */
const RULES: readonly Rule[] = [
  authorReportsFor,
  sectionsWritten,
  meetingThere,
  meetingsComplete,
  goodPracticesComplete,
  findingsPlaced,
  recommendationsAddressed,
  meetingsOnTrip,
];

/** What still keeps a report from being submitted. Drafts are kept all the same. */
export function missingIn(fields: ReportFields, context: CompleteContext): ReportProblem[] {
  return RULES.flatMap((rule) => rule(fields, context));
}

function missing(pointer: string, detail: string): ReportProblem {
  return problem('REPORT_INCOMPLETE', pointer, {}, detail);
}

/** Their own duty is the first that a report answers; who did not go is there with no days. */
function authorReportsFor({ travellers }: ReportFields, { authorId }: CompleteContext): ReportProblem[] {
  return travellers.some(({ personId }) => personId === authorId)
    ? []
    : [missing('/travellers', 'Báo cáo phải có tên người viết; nếu không đi thì để trống ngày đi.')];
}

function sectionsWritten({ kind, sections }: ReportFields): ReportProblem[] {
  return MANDATORY_SECTIONS[kind].flatMap((section) =>
    sections[section] === null
      ? [missing(`/sections/${section}`, `Chưa điền mục “${SECTION_LABELS[section]}”.`)]
      : [],
  );
}

function meetingThere({ kind, meetings }: ReportFields): ReportProblem[] {
  return kind === 'BRANCH_MEETING' && meetings.length === 0
    ? [missing('/meetings', 'Chưa có buổi sinh hoạt chi đoàn nào.')]
    : [];
}

function meetingsComplete({ meetings }: ReportFields): ReportProblem[] {
  return meetings.flatMap(({ content, present, rating }, i) => {
    const which = `buổi sinh hoạt thứ ${i === 0 ? 'nhất' : i + 1}`;
    return [
      ...(content === null ? [missing(`/meetings/${i}/content`, `Chưa ghi nội dung của ${which}.`)] : []),
      ...(present === null ? [missing(`/meetings/${i}/present`, `Chưa ghi số người dự ${which}.`)] : []),
      ...(rating === null ? [missing(`/meetings/${i}/rating`, `Chưa đánh giá ${which}.`)] : []),
    ];
  });
}

function goodPracticesComplete({ findings }: ReportFields): ReportProblem[] {
  return findings.flatMap(({ kind, field, title }, i) =>
    kind === 'GOOD_PRACTICE' && field === null
      ? [missing(`/findings/${i}/field`, `Chưa ghi lĩnh vực của mô hình “${title}”.`)]
      : [],
  );
}

function findingsPlaced({ findings }: ReportFields): ReportProblem[] {
  return findings.flatMap(({ kind, unitId, title }, i) =>
    (kind === 'GOOD_PRACTICE' || kind === 'WEAK_AREA') && unitId === null
      ? [problem('FINDING_WITHOUT_PLACE', `/findings/${i}/unitId`, { title })]
      : [],
  );
}

function recommendationsAddressed({ findings }: ReportFields): ReportProblem[] {
  return findings.flatMap(({ kind, addressee, addresseeUnitId, title }, i) => {
    if (kind !== 'RECOMMENDATION') return [];
    const pointer = addressee === null ? 'addressee' : 'addresseeUnitId';
    const addressed = addressee !== null && (addressee !== 'DEPARTMENT' || addresseeUnitId !== null);
    return addressed
      ? []
      : [problem('RECOMMENDATION_WITHOUT_ADDRESSEE', `/findings/${i}/${pointer}`, { title })];
  });
}

function meetingsOnTrip({ meetings }: ReportFields, { trip }: CompleteContext): ReportProblem[] {
  const { from, to } = trip.dates;
  return meetings.flatMap(({ heldOn }, i) =>
    from <= heldOn && heldOn <= to
      ? []
      : [
          problem('MEETING_OUTSIDE_TRIP', `/meetings/${i}/heldOn`, {
            from: formatDay(from),
            to: formatDay(to),
          }),
        ],
  );
}
