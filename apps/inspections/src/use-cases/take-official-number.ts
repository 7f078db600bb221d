import { Inject, Injectable } from '@nestjs/common';
import { Refusal } from '#contracts';
import { newId, type Tx } from '#database';
import { KIND_WORDS, formatNumber, searchWords } from '#documents';
import { OrgPicture } from '#org';
import { periodOf, type Terms } from '../domain/numbering.js';
import { searchText } from '../domain/official-document.js';
import { NumberRegister, OfficialDocuments, type RegisterKey } from './documents.ports.js';
import { OfficialNumbers, type TakeOfficialNumber } from './official-numbers.ports.js';

/** The terms of this system (`NUMBERING_TERMS`). */
export const TERMS = Symbol('TERMS');

@Injectable()
export class OfficialNumberTaking extends OfficialNumbers {
  constructor(
    private readonly register: NumberRegister,
    private readonly documents: OfficialDocuments,
    private readonly org: OrgPicture,
    @Inject(TERMS) private readonly terms: Terms,
  ) {
    super();
  }

  async take(tx: Tx, what: TakeOfficialNumber): Promise<{ documentId: string; canonical: string }> {
    const { provinceId, issuerUnitId, kind, abstract, subject, subjectId } = what;
    const org = await this.org.current();
    const issuerName = org.unitName(issuerUnitId);
    const issuer = org.unit(issuerUnitId)?.symbol ?? null;
    if (issuer === null) throw new Refusal('ISSUER_WITHOUT_SYMBOL', { unit: issuerName });
    const department = what.departmentId === null ? null : (org.unit(what.departmentId)?.symbol ?? null);
    const period = periodOf(what.date, this.terms);
    const number = await this.numberOf(tx, { issuerUnitId, kind, period }, what.wanted);
    const kindSymbol = KIND_WORDS[kind].symbol;
    const canonical = formatNumber({ number, year: null, kindSymbol, issuer, department });
    const document = {
      ...{ documentId: newId(), provinceId, issuerUnitId, kind, number, issuer, issuerName, department },
      ...{ period, canonical, issuedOn: what.date, abstract, subject, subjectId },
      createdBy: what.by,
      createdAt: what.at,
    };
    const search = searchText(document, { key: searchWords(canonical), kind, namedKind: null });
    if (!(await this.documents.add(tx, document, search)))
      throw new Refusal('NUMBER_ALREADY_USED', { number: canonical });
    return { documentId: document.documentId, canonical };
  }

  private async numberOf(tx: Tx, key: RegisterKey, wanted: number | undefined): Promise<number> {
    if (wanted === undefined) return this.register.next(tx, key);
    await this.register.reach(tx, key, wanted);
    return wanted;
  }
}
