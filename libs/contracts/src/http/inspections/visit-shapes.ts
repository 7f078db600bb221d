import { z } from 'zod';
import { TripDates } from '../../events/registration.js';
import { Day, Half, Id, Instant, Version, text } from '../../values.js';
import { PersonRef, UnitRef } from '../trip-reporting/report-shapes.js';
import { InspectionFile } from './files.js';

export const VisitState = z.enum(['PLANNED', 'OPEN', 'FINISHED', 'CANCELLED']);
export type VisitState = z.infer<typeof VisitState>;

export const VISIT_STATE_LABELS: Record<VisitState, string> = {
  PLANNED: 'Đã xếp lịch',
  OPEN: 'Đang kiểm tra',
  FINISHED: 'Đã kết thúc',
  CANCELLED: 'Đã huỷ',
};

export const VisitMethod = z.enum(['ON_SITE', 'DESK', 'BOTH']);
export type VisitMethod = z.infer<typeof VisitMethod>;

export const VISIT_METHOD_LABELS: Record<VisitMethod, string> = {
  ON_SITE: 'Kiểm tra trực tiếp',
  DESK: 'Kiểm tra qua hồ sơ, báo cáo',
  BOTH: 'Trực tiếp và qua hồ sơ, báo cáo',
};

/** Where the unit’s inspection of itself stands. */
export const SelfInspectionState = z.enum(['NONE', 'DRAFT', 'SUBMITTED']);
export type SelfInspectionState = z.infer<typeof SelfInspectionState>;

export const SELF_INSPECTION_LABELS: Record<SelfInspectionState, string> = {
  NONE: 'Chưa tự kiểm tra',
  DRAFT: 'Đang tự kiểm tra',
  SUBMITTED: 'Đã gửi kết quả tự kiểm tra',
};

/** What the caller may do now. */
export const VisitAction = z.enum([
  'MOVE',
  'CANCEL',
  'START',
  'ANSWER',
  'FINISH',
  'REOPEN',
  'RECORD_ATTENDANCE',
  'CONCLUDE',
  'SELF_ANSWER',
  'SELF_SUBMIT',
  'SELF_REOPEN',
]);
export type VisitAction = z.infer<typeof VisitAction>;

const HalfDay = z.strictObject({ day: Day, half: Half });

export const VisitListItem = z.object({
  visitId: Id,
  /** e.g. `KT-2022-00003/02`. */
  number: z.string(),
  version: Version,
  state: VisitState,
  label: z.string(),
  plan: z.object({
    planId: Id,
    number: z.string(),
    /** Of the issued plan. */
    officialNumber: z.string().nullable(),
    title: z.string(),
  }),
  team: z.object({ teamId: Id, name: z.string(), leader: PersonRef.nullable() }),
  unit: UnitRef,
  method: VisitMethod,
  methodLabel: z.string(),
  dates: TripDates,
  days: z.number(),
  selfInspection: SelfInspectionState,
  /** Points reached, and those that could be; null before it is finished, and for the unit until it is concluded. */
  score: z.number().nullable(),
  maxScore: z.number().nullable(),
  conclusionDueAt: Instant.nullable(),
  /** For the unit only once it is issued. */
  conclusion: z.object({ conclusionId: Id, number: z.string(), state: z.string() }).nullable(),
  actions: z.array(VisitAction),
});

export const VisitView = VisitListItem.extend({
  team: VisitListItem.shape.team.extend({
    kind: z.string(),
    /** Of a team that another organisation leads. */
    leaderOrganisation: z.string().nullable(),
    leaderName: z.string().nullable(),
    secretary: PersonRef.nullable(),
    /** Everybody of it, leader and secretary too. */
    people: z.array(PersonRef),
  }),
  planDates: z.object({ from: Day, to: Day }),
  criteriaSet: z
    .object({ criteriaSetId: Id, code: z.string(), edition: z.number().int(), title: z.string() })
    .nullable(),
  selfLabel: z.string(),
  selfSubmittedBy: PersonRef.nullable(),
  selfSubmittedAt: Instant.nullable(),
  startedAt: Instant.nullable(),
  finishedAt: Instant.nullable(),
  finishedBy: PersonRef.nullable(),
  /** Half days that each person of the team was there; left out for those who only see the schedule. */
  attendance: z.array(z.object({ person: PersonRef, halves: z.array(HalfDay), days: z.number() })).optional(),
  /** Why it was cancelled. */
  reason: z.string().nullable(),
  createdAt: Instant,
});

const DatesInput = z.strictObject({
  from: Day,
  fromHalf: Half.default('am'),
  to: Day,
  toHalf: Half.default('pm'),
});

export const VisitPlaces = z.strictObject({
  teamId: Id,
  unitId: Id,
  dates: DatesInput,
  /** Otherwise as the plan says. */
  method: VisitMethod.optional(),
});

/** The half days that people of the team were there; whoever is not named keeps theirs. */
export const AttendanceInput = z
  .array(z.strictObject({ personId: Id, halves: z.array(HalfDay).max(400) }))
  .max(100)
  .refine((people) => new Set(people.map((p) => p.personId.toLowerCase())).size === people.length, {
    error: 'Một người được ghi hai lần.',
  });

/** Yes or no; points or a figure; a text or the code of a choice; null: not answered. */
export const ChecklistValue = z.union([z.boolean(), z.number().min(-1e12).max(1e12), text(4000)]).nullable();
export type ChecklistValue = z.infer<typeof ChecklistValue>;

const answered = {
  /** Code of the item in the criteria set. */
  itemCode: z.string().min(1).max(60),
  /** The version that was seen; 0 where nothing was there. */
  version: z.number().int().min(0).max(1_000_000),
  value: ChecklistValue,
  /** Không áp dụng; a note says why. */
  notApplicable: z.boolean().default(false),
  note: text(4000).nullable().default(null),
};

export const SelfAnswerInput = z.strictObject(answered);
export const TeamAnswerInput = z.strictObject({
  ...answered,
  /** Points given by the team, where the kind of answer gives none by itself: figures and texts. */
  score: z.number().min(0).max(10_000).nullable().default(null),
  /** Looked at first the next time the unit is visited. */
  flagged: z.boolean().default(false),
});

const Answer = z.object({
  value: ChecklistValue,
  notApplicable: z.boolean(),
  note: z.string().nullable(),
});
const TeamAnswer = Answer.extend({ score: z.number().nullable(), flagged: z.boolean() });
/** Oldest first; opened at `/api/inspection-files/:id`. */
const files = {
  files: z.array(
    InspectionFile.pick({
      ...{ attachmentId: true, version: true, name: true, mediaType: true },
      ...{ bytes: true, image: true, caption: true, uploadedAt: true },
    }),
  ),
};

export const ChecklistItemView = z.object({
  itemCode: z.string(),
  title: z.string(),
  guidance: z.string().nullable(),
  section: z.string(),
  weight: z.number(),
  evidenceRequired: z.boolean(),
  answerKind: z.enum(['YES_NO', 'SCORE', 'NUMBER', 'TEXT', 'CHOICE']),
  /** Share: of the weight, 0 to 1. */
  choices: z.array(z.object({ code: z.string(), label: z.string(), share: z.number() })),
  /** Of what is stored for the item, both sides; 0 where nothing is. */
  version: z.number().int(),
  /** What the unit says of itself; null where it says nothing, and for the team until it is sent. */
  self: Answer.extend(files).nullable(),
  /** What the team found; null where it found nothing yet, and for the unit until the conclusion is issued. */
  team: TeamAnswer.extend(files).nullable(),
  /** Why it stands first: what was found the last time. */
  lastTime: z
    .object({
      visitId: Id,
      number: z.string(),
      finishedAt: Instant,
      value: ChecklistValue,
      notApplicable: z.boolean(),
      note: z.string().nullable(),
      score: z.number().nullable(),
    })
    .nullable(),
  /** What the unit still has to repair of this item. */
  openActions: z.array(z.object({ actionId: Id, number: z.string(), title: z.string(), dueDay: Day })),
});

/** Of the one who reads: the team’s answers and points so far, or the unit’s own. */
const Progress = z.object({
  answered: z.number().int(),
  total: z.number().int(),
  score: z.number(),
  maxScore: z.number(),
});

export const Checklist = z.object({
  visitId: Id,
  /** Of the visit. */
  version: Version,
  state: VisitState,
  selfInspection: SelfInspectionState,
  items: z.array(ChecklistItemView),
  progress: Progress,
  actions: z.array(VisitAction),
});

/** What became of each answer that was sent; what is refused for its content refuses all of them. */
export const SavedAnswers = z.object({
  /** Of the visit, for what is done with it next: the first answer of a unit changes it. */
  visitVersion: Version,
  results: z.array(
    z.object({
      itemCode: z.string(),
      /** No: somebody else answered meanwhile, and `stored` is what they said. */
      saved: z.boolean(),
      /** Of what is stored, to be sent with the next change of this item. */
      version: z.number().int(),
      /** As it stands now, with its points; `flagged` and `score` only in answers of the team. */
      stored: TeamAnswer.partial({ score: true, flagged: true }),
    }),
  ),
  progress: Progress,
});
