import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Refusal, type InputOf, type ResponseOf, type inspectionsRoutes } from '#contracts';
import { newId, type Tx } from '#database';
import { parseOfficialNumber, type OfficialNumber } from '#documents';
import { OrgPicture, type OrgView } from '#org';
import { periodOf, type Terms } from '../domain/numbering.js';
import {
  knownSymbols,
  maybeSame,
  mayRecord,
  searchText,
  type OfficialDocument,
} from '../domain/official-document.js';
import type { Actor } from './actor.js';
import { documentView } from './document-view.js';
import { NumberRegister, OfficialDocuments } from './documents.ports.js';
import { TERMS } from './take-official-number.js';

type Route = typeof inspectionsRoutes.recordDocument;
export type RecordDocument = InputOf<Route>['body'] & { actor: Actor };

/** A document that was issued elsewhere, or here on paper, is known from now on. */
@Injectable()
export class DocumentRecording {
  constructor(
    private readonly register: NumberRegister,
    private readonly documents: OfficialDocuments,
    private readonly org: OrgPicture,
    @Inject(TERMS) private readonly terms: Terms,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /**
   * @throws Refusal FORBIDDEN, DOCUMENT_NUMBER_UNREADABLE, DOCUMENT_DATE_MISSING, DOCUMENT_NOT_OURS,
   *   ISSUER_WITHOUT_SYMBOL, NUMBER_ALREADY_USED
   */
  async execute(tx: Tx, command: RecordDocument): Promise<ResponseOf<Route>> {
    const { actor, text, own } = command;
    const [org, today] = [await this.org.current(), this.clock.today()];
    const { provinceId } = actor.rights;
    if (provinceId === null || !mayRecord(org, actor.rights, today))
      throw new Refusal('FORBIDDEN', { who: 'Ban Tổ chức – Kiểm tra và Văn phòng ghi văn bản vào sổ.' });
    const read = parseOfficialNumber(text, knownSymbols(org, provinceId, today));
    if (read === null) throw new Refusal('DOCUMENT_NUMBER_UNREADABLE', { text });
    const document = this.documentOf(command, provinceId, read);
    const entered = own ? this.ours(org, document) : document;
    const taken = new Refusal('NUMBER_ALREADY_USED', { number: read.canonical });
    const others = await this.documents.lockNumber(tx, provinceId, read.canonical);
    if (others.some((other) => maybeSame(other, entered))) throw taken;
    const { issuerUnitId, kind, period } = entered;
    if (issuerUnitId !== null && kind !== null && period !== null)
      await this.register.reach(tx, { issuerUnitId, kind, period }, entered.number);
    if (!(await this.documents.add(tx, entered, searchText(entered, read)))) throw taken;
    return { document: documentView(entered, org, today), warnings: read.warnings };
  }

  private documentOf(
    { actor, abstract, date, issuerName }: RecordDocument,
    provinceId: string,
    read: OfficialNumber,
  ): OfficialDocument {
    const { kind, number, issuer, department, canonical } = read;
    const issuedOn = date ?? read.date;
    return {
      ...{ documentId: newId(), provinceId, kind, number, issuer, department, canonical, issuedOn, abstract },
      issuerUnitId: null,
      issuerName: issuerName ?? read.issuerName,
      period: issuedOn?.slice(0, 4) ?? null,
      ...{ subject: null, subjectId: null },
      createdBy: actor.personId,
      createdAt: this.clock.now(),
    };
  }

  /** As it enters the register of the province, which goes on behind it. */
  private ours(org: OrgView, document: OfficialDocument): OfficialDocument {
    const { provinceId, kind, issuer, canonical, issuedOn } = document;
    const unit = org.unitName(provinceId);
    const symbol = org.unit(provinceId)?.symbol ?? null;
    if (symbol === null) throw new Refusal('ISSUER_WITHOUT_SYMBOL', { unit });
    if (kind === null || issuer !== symbol)
      throw new Refusal('DOCUMENT_NOT_OURS', { number: canonical, symbol, unit });
    if (issuedOn === null) throw new Refusal('DOCUMENT_DATE_MISSING');
    const period = periodOf(issuedOn, this.terms);
    return { ...document, issuerUnitId: provinceId, issuerName: unit, period };
  }
}
