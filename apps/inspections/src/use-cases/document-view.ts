import type { z } from 'zod';
import type { DocumentView as Shape, UnderstoodNumber } from '#contracts';
import { KIND_WORDS, type DocumentKind, type OfficialNumber } from '#documents';
import type { OrgView } from '#org';
import type { OfficialDocument } from '../domain/official-document.js';

export type DocumentShown = z.infer<typeof Shape>;

/** As people say it: `Kế hoạch`. */
export function kindLabel(kind: DocumentKind): string {
  return KIND_WORDS[kind].word;
}

export function documentView(document: OfficialDocument, org: OrgView, today: string): DocumentShown {
  const { documentId, canonical, number, kind, issuer, issuerName, issuerUnitId } = document;
  const { department, period, issuedOn, abstract, subject, subjectId, createdBy, createdAt } = document;
  return {
    ...{ documentId, canonical, number, kind, issuer, issuerName },
    kindLabel: kind === null ? null : kindLabel(kind),
    issuerUnit: issuerUnitId === null ? null : org.unitRef(issuerUnitId),
    ...{ department, period, issuedOn, abstract, subject, subjectId },
    createdBy: org.personRef(createdBy, today),
    createdAt: createdAt.toISOString(),
  };
}

export function understoodView(read: OfficialNumber): z.infer<typeof UnderstoodNumber> {
  const { canonical, number, kind, kindSymbol, issuer, issuerName, department, date, warnings } = read;
  return {
    ...{ canonical, number, kind, kindSymbol, issuer, issuerName, department, date, warnings },
    kindLabel: kind === null ? null : kindLabel(kind),
  };
}
