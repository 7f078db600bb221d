import { Injectable } from '@nestjs/common';
import { Database, containsPattern, fold, sqlFile, statement, type Tx } from '#database';
import type { FindingReach } from '../domain/finding-reach.js';
import type { ShelvedFinding } from '../domain/finding.js';
import type { VerifiedFindings } from '../use-cases/finding.ports.js';
import {
  FindingReader,
  Findings,
  type ExportableFile,
  type FindingQuestion,
  type WeakArea,
} from '../use-cases/findings.ports.js';

const search = sqlFile(import.meta.url, './sql/search-findings.sql');
const weakAreas = sqlFile(import.meta.url, './sql/weak-areas.sql');
const exportableFiles = sqlFile(import.meta.url, './sql/exportable-files.sql');
const insert = sqlFile(import.meta.url, './sql/replace-findings.sql');
const clear = statement('clear-findings', 'DELETE FROM finding WHERE report_id = $1');

@Injectable()
export class FindingRepository extends Findings {
  async replace(tx: Tx, verified: VerifiedFindings, searchTexts: readonly string[]): Promise<void> {
    await tx.query(clear, [verified.reportId]);
    if (verified.findings.length === 0) return;
    const rows = verified.findings.map((finding, position) => ({
      ...finding,
      position,
      search: fold(searchTexts[position] ?? ''),
    }));
    await tx.query(insert, [
      verified.reportId,
      verified.reportNumber,
      verified.revision,
      verified.planId,
      verified.year,
      verified.provinceId,
      verified.authorIds,
      verified.departmentIds,
      verified.hostUnitIds,
      verified.foundOn,
      JSON.stringify(rows),
    ]);
  }
}

@Injectable()
export class FindingSqlReader extends FindingReader {
  constructor(private readonly database: Database) {
    super();
  }

  async search(question: FindingQuestion): Promise<ShelvedFinding[]> {
    const { reach, q, after } = question;
    return this.database.query<ShelvedFinding>(search, [
      ...reachValues(reach),
      question.kind ?? null,
      question.topicId ?? null,
      question.unitIds ?? null,
      question.year ?? null,
      question.from ?? null,
      question.to ?? null,
      q === undefined ? null : q.trim().split(/\s+/).map(containsPattern),
      after?.foundOn ?? null,
      after?.findingId ?? null,
      question.limit,
    ]);
  }

  async weakAreas(reach: FindingReach, year: number | undefined): Promise<WeakArea[]> {
    const rows = await this.database.query<ShelvedFinding & { unitId: string; count: number }>(weakAreas, [
      ...reachValues(reach),
      year ?? null,
    ]);
    return rows.map(({ count, ...latest }) => ({ unitId: latest.unitId, count, latest }));
  }

  async exportableFiles(reportIds: readonly string[]): Promise<ExportableFile[]> {
    return this.database.query<ExportableFile>(exportableFiles, [reportIds]);
  }
}

/** $1 to $5 of both statements that ask for findings. */
function reachValues(reach: FindingReach): unknown[] {
  const { provinceId, personId, departmentIds, unitIds, officerOfIds } = reach;
  return [provinceId, personId, departmentIds, unitIds, officerOfIds];
}
