import { z } from 'zod';
import { defineRoute } from '../../route.js';
import { UNION_PEOPLE } from '../../roles.js';
import { Day, Id, Instant, PageQuery, pageOf, text } from '../../values.js';
import { YearQuery } from '../parameters.js';
import { PersonRef, UnitRef } from '../trip-reporting/report-shapes.js';

const service = 'inspections';
const tag = 'Văn bản';

/** Kinds of official documents; the same as in libs/documents. */
export const DocumentKind = z.enum([
  'PLAN',
  'DECISION',
  'GUIDELINE',
  'SCHEME',
  'OFFICIAL_LETTER',
  'REPORT',
  'CONCLUSION',
  'NOTICE',
  'DIRECTIVE',
  'RESOLUTION',
  'PROGRAMME',
  'PROPOSAL',
  'INVITATION',
  'MINUTES',
  'REGULATION',
  'RULE',
  'DECREE',
  'CIRCULAR',
]);

const kind = { kind: DocumentKind.nullable(), kindLabel: z.string().nullable() };

/** A text of which the number does not say everything, or says what contradicts itself; it is never refused for that. */
export const NumberWarning = z.object({
  code: z.enum([
    'KIND_CONTRADICTS',
    'KIND_UNKNOWN',
    'KIND_MISSING',
    'ISSUER_UNKNOWN',
    'ISSUER_MISSING',
    'SYMBOL_MISSING',
    'DATE_UNREAL',
  ]),
  text: z.string(),
});

/** What was understood of a number as somebody typed or pasted it. */
export const UnderstoodNumber = z.object({
  /** The one spelling by which it is stored, e.g. `504-KH/TĐTN-XDĐ`. */
  canonical: z.string(),
  number: z.number().int(),
  ...kind,
  kindSymbol: z.string().nullable(),
  /** Symbol of the issuer. */
  issuer: z.string().nullable(),
  /** As the text names it. */
  issuerName: z.string().nullable(),
  department: z.string().nullable(),
  date: Day.nullable(),
  warnings: z.array(NumberWarning),
});

export const DocumentView = z.object({
  documentId: Id,
  canonical: z.string(),
  number: z.number().int(),
  ...kind,
  /** Symbol of the issuer. */
  issuer: z.string().nullable(),
  issuerName: z.string().nullable(),
  /** Whose register it stands in; null: issued by others. */
  issuerUnit: UnitRef.nullable(),
  department: z.string().nullable(),
  /** Of the register, a term or a year; of others’ documents the year. */
  period: z.string().nullable(),
  issuedOn: Day.nullable(),
  /** Trích yếu. */
  abstract: z.string(),
  /** What of this system it is: `PLAN` or `CONCLUSION`, with its id. */
  subject: z.string().nullable(),
  subjectId: Id.nullable(),
  createdBy: PersonRef,
  createdAt: Instant,
});

export const documentRoutes = {
  listDocuments: defineRoute({
    id: 'inspections.list-documents',
    service,
    method: 'GET',
    path: '/api/documents',
    tag,
    summary: 'Văn bản đã biết của tỉnh; tìm được theo mọi cách viết số, ký hiệu',
    access: UNION_PEOPLE,
    scope: 'Cán bộ, đoàn viên trong tỉnh',
    command: false,
    status: 200,
    query: PageQuery.extend({
      /** Number in any spelling, or words of the abstract. */
      q: text(200).optional(),
      kind: DocumentKind.optional(),
      /** In which it was issued. */
      year: YearQuery.optional(),
      /** `true`: in our registers; `false`: issued by others. */
      own: z.enum(['true', 'false']).optional(),
    }),
    response: pageOf(DocumentView),
  }),
  parseDocument: defineRoute({
    id: 'inspections.parse-document',
    service,
    method: 'GET',
    path: '/api/documents/parse',
    tag,
    summary: 'Số, ký hiệu trong một đoạn chữ được hiểu thế nào',
    access: UNION_PEOPLE,
    scope: 'Cán bộ, đoàn viên trong tỉnh',
    command: false,
    status: 200,
    query: z.strictObject({ text: text(500) }),
    response: z.object({
      /** Null: there is no number in it. */
      understood: UnderstoodNumber.nullable(),
      /** Documents that are known by this number. */
      recorded: z.array(DocumentView),
    }),
  }),
  recordDocument: defineRoute({
    id: 'inspections.record-document',
    service,
    method: 'POST',
    path: '/api/documents',
    tag,
    summary: 'Ghi một văn bản của nơi khác, hoặc của tỉnh đã ban hành trên giấy',
    access: ['CADRE'],
    scope: 'Ban Tổ chức – Kiểm tra, Văn phòng',
    command: true,
    status: 201,
    body: z.strictObject({
      /** Number and symbol in any spelling, also with the day: `Kế hoạch số 411-KH/TWĐTN-BTC ngày 25/8/2021`. */
      text: text(500),
      /** Trích yếu. */
      abstract: text(1000),
      /** Null: the day that the text names, if any. */
      date: Day.nullable().default(null),
      /** Tells provinces apart whose symbols are the same; null: as the text names it. */
      issuerName: text(120).nullable().default(null),
      /** Issued by our province on paper: it enters our register, which goes on behind it. */
      own: z.boolean().default(false),
    }),
    response: z.object({ document: DocumentView, warnings: z.array(NumberWarning) }),
    problems: [
      'DOCUMENT_NUMBER_UNREADABLE',
      'DOCUMENT_DATE_MISSING',
      'DOCUMENT_NOT_OURS',
      'NUMBER_ALREADY_USED',
      'ISSUER_WITHOUT_SYMBOL',
    ],
  }),
  listNumberRegisters: defineRoute({
    id: 'inspections.list-number-registers',
    service,
    method: 'GET',
    path: '/api/number-registers',
    tag,
    summary: 'Sổ số văn bản: số cuối của mỗi loại trong kỳ',
    access: UNION_PEOPLE,
    scope: 'Cán bộ, đoàn viên trong tỉnh',
    command: false,
    status: 200,
    response: z.object({
      items: z.array(
        z.object({
          issuerUnit: UnitRef,
          kind: DocumentKind,
          kindLabel: z.string(),
          /** A term, `2022-2027`, or a year. */
          period: z.string(),
          /** Documents of this day stand in this period. */
          current: z.boolean(),
          lastNumber: z.number().int(),
        }),
      ),
      actions: z.array(z.enum(['RECORD'])),
    }),
  }),
} as const;
