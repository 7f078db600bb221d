import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import type { InputOf, ResponseOf, inspectionsRoutes as routes } from '#contracts';
import { decodeCursor, encodeCursor } from '#database';
import { parseOfficialNumber, searchNeedles } from '#documents';
import { OrgPicture } from '#org';
import { periodOf, type Terms } from '../domain/numbering.js';
import { knownSymbols, mayRecord } from '../domain/official-document.js';
import type { Actor } from './actor.js';
import { documentView, kindLabel, understoodView } from './document-view.js';
import { DocumentReader } from './documents.ports.js';
import { TERMS } from './take-official-number.js';

type List = typeof routes.listDocuments;
type Registers = typeof routes.listNumberRegisters;

/** Documents and registers of the caller’s province. */
@Injectable()
export class DocumentReading {
  constructor(
    private readonly reader: DocumentReader,
    private readonly org: OrgPicture,
    @Inject(TERMS) private readonly terms: Terms,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async list({ rights }: Actor, query: InputOf<List>['query']): Promise<ResponseOf<List>> {
    const [org, today] = [await this.org.current(), this.clock.today()];
    const { provinceId } = rights;
    const { q, kind, year, own, limit } = query;
    if (provinceId === null) return { items: [], nextCursor: null };
    const needles = q === undefined ? undefined : searchNeedles(q, knownSymbols(org, provinceId, today));
    const found = await this.reader.list({
      ...{ provinceId, needles, kind, year },
      own: own === undefined ? undefined : own === 'true',
      after: positionOf(query.cursor),
      limit: limit + 1,
    });
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const more = found.length > limit && last !== undefined;
    return {
      items: page.map((document) => documentView(document, org, today)),
      nextCursor: more ? encodeCursor([last.createdAt.toISOString(), last.documentId]) : null,
    };
  }

  /** What is understood of a text, and which documents are known by that number. */
  async parse({ rights }: Actor, text: string): Promise<ResponseOf<typeof routes.parseDocument>> {
    const [org, today] = [await this.org.current(), this.clock.today()];
    const { provinceId } = rights;
    const read = provinceId === null ? null : parseOfficialNumber(text, knownSymbols(org, provinceId, today));
    if (read === null || provinceId === null) return { understood: null, recorded: [] };
    const recorded = await this.reader.byNumber(provinceId, read.canonical);
    return {
      understood: understoodView(read),
      recorded: recorded.map((document) => documentView(document, org, today)),
    };
  }

  async registers({ rights }: Actor): Promise<ResponseOf<Registers>> {
    const [org, today] = [await this.org.current(), this.clock.today()];
    const { provinceId } = rights;
    if (provinceId === null) return { items: [], actions: [] };
    const now = periodOf(today, this.terms);
    const rows = await this.reader.registers(org.subtree(provinceId, today));
    return {
      items: rows.map(({ issuerUnitId, kind, period, lastNumber }) => ({
        ...{ issuerUnit: org.unitRef(issuerUnitId), kind, kindLabel: kindLabel(kind), period, lastNumber },
        current: period === now,
      })),
      actions: mayRecord(org, rights, today) ? ['RECORD'] : [],
    };
  }
}

/** @throws Refusal INVALID_INPUT when a client made the cursor up */
function positionOf(cursor: string | undefined) {
  if (cursor === undefined) return undefined;
  const [createdAt, documentId] = decodeCursor(cursor, ['instant', 'id']);
  return { createdAt: new Date(String(createdAt)), documentId: String(documentId) };
}
