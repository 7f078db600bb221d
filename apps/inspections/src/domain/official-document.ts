import type { Rights } from '#contracts';
import {
  KIND_WORDS,
  searchWords,
  type DocumentKind,
  type KnownSymbols,
  type OfficialNumber,
} from '#documents';
import type { OrgView } from '#org';

/** A document with an official number: issued here, or issued by others and known here. */
export type OfficialDocument = {
  documentId: string;
  provinceId: string;
  /** Whose register it stands in; null: issued by somebody whose register is not kept here. */
  issuerUnitId: string | null;
  kind: DocumentKind | null;
  number: number;
  /** Symbol of the issuer. */
  issuer: string | null;
  issuerName: string | null;
  department: string | null;
  /** Of the register; of others’ documents the year, where their day is known. */
  period: string | null;
  canonical: string;
  issuedOn: string | null;
  /** Trích yếu. */
  abstract: string;
  /** The paper of this service that it is. */
  subject: string | null;
  subjectId: string | null;
  createdBy: string;
  createdAt: Date;
};

/** Symbol of the office (Văn phòng), which keeps the registers. */
const OFFICE_SYMBOL = 'VP';

/** Who enters documents: the organisation and inspection department, and the office. */
export function mayRecord(org: OrgView, { personId, roles, provinceId }: Rights, today: string): boolean {
  if (provinceId === null) return false;
  if (roles.has('ORGANISATION_INSPECTION')) return true;
  return org.positionsOf(personId, today).some(({ unitId }) => {
    const unit = org.unit(unitId);
    return unit?.level === 'DEPARTMENT' && unit.symbol === OFFICE_SYMBOL && unit.parentId === provinceId;
  });
}

/** Symbols of the directory: what is typed without marks is recognised by them. */
export function knownSymbols(org: OrgView, provinceId: string, today: string): KnownSymbols {
  const above = org.lineage(provinceId).slice(1);
  const within = org.subtree(provinceId, today).flatMap((unitId) => org.unit(unitId) ?? []);
  const symbolsOf = (departments: boolean) => [
    ...new Set(
      [...above, ...within].flatMap(({ level, symbol }) =>
        symbol !== null && (level === 'DEPARTMENT') === departments ? [symbol] : [],
      ),
    ),
  ];
  return { issuers: symbolsOf(false), departments: symbolsOf(true) };
}

/** What a search looks in: each word behind a space, the number first. */
export function searchText(
  { number, issuerName, abstract }: Pick<OfficialDocument, 'number' | 'issuerName' | 'abstract'>,
  { key, namedKind, kind }: Pick<OfficialNumber, 'key' | 'namedKind' | 'kind'>,
): string {
  // Called a plan, numbered as a guideline: it is looked for by either.
  const called = namedKind === null || namedKind === kind ? '' : `${number} ${KIND_WORDS[namedKind].symbol}`;
  return ` ${[key, ...[called, issuerName ?? '', abstract].map(searchWords)].filter((part) => part !== '').join(' ')} `;
}

type Known = Pick<OfficialDocument, 'issuedOn' | 'issuerName'>;

/**
 * Whether two of the same canonical number may be one document: of the same year and issuer, as far as either is known.
 * Provinces share their symbols, and numbers come again in another term.
 */
export function maybeSame(a: Known, b: Known): boolean {
  const agree = (one: string | null, other: string | null) =>
    one === null || other === null || searchWords(one) === searchWords(other);
  const yearOf = ({ issuedOn }: Known) => issuedOn?.slice(0, 4) ?? null;
  return agree(yearOf(a), yearOf(b)) && agree(a.issuerName, b.issuerName);
}
