import type { ModuleMetadata } from '@nestjs/common';
import { EvidenceAdmission, EvidenceController } from './inbound/evidence.controller.js';
import { FindingController } from './inbound/finding.controller.js';
import { OrphanSweep } from './inbound/orphan.sweep.js';
import { RecommendationController } from './inbound/recommendation.controller.js';
import { EvidenceRepository, EvidenceSqlReader, EvidenceSqlShelf } from './storage/evidence.repository.js';
import { FindingRepository, FindingSqlReader } from './storage/finding.repository.js';
import { RecommendationRepository, RecommendationSqlReader } from './storage/recommendation.repository.js';
import { EvidenceAdding } from './use-cases/add-evidence.js';
import { RecommendationAnswering } from './use-cases/answer-recommendation.js';
import { EvidenceChanging } from './use-cases/change-evidence.js';
import { EvidenceFiles, EvidenceReader, EvidenceShelf } from './use-cases/evidence.ports.js';
import { FindingShelf } from './use-cases/finding.ports.js';
import { FindingReader, Findings } from './use-cases/findings.ports.js';
import { EvidenceOpening } from './use-cases/open-evidence.js';
import { RecommendationReading } from './use-cases/read-recommendations.js';
import { RecommendationReader, Recommendations } from './use-cases/recommendations.ports.js';
import { EvidenceRemoving } from './use-cases/remove-evidence.js';
import { OrphanRemoving } from './use-cases/remove-orphans.js';
import { FindingSearching } from './use-cases/search-findings.js';
import { FindingShelving } from './use-cases/shelve-findings.js';

/** Findings, what they recommend, and the files that go with a report. */
export const FINDINGS: Required<Pick<ModuleMetadata, 'controllers' | 'providers'>> = {
  controllers: [FindingController, RecommendationController, EvidenceController],
  providers: [
    { provide: FindingShelf, useClass: FindingShelving },
    { provide: Findings, useClass: FindingRepository },
    { provide: FindingReader, useClass: FindingSqlReader },
    { provide: Recommendations, useClass: RecommendationRepository },
    { provide: RecommendationReader, useClass: RecommendationSqlReader },
    { provide: EvidenceFiles, useClass: EvidenceRepository },
    { provide: EvidenceShelf, useClass: EvidenceSqlShelf },
    { provide: EvidenceReader, useClass: EvidenceSqlReader },
    EvidenceAdding,
    EvidenceAdmission,
    EvidenceChanging,
    EvidenceOpening,
    EvidenceRemoving,
    FindingSearching,
    OrphanRemoving,
    OrphanSweep,
    RecommendationAnswering,
    RecommendationReading,
  ],
};
