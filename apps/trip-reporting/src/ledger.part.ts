import type { ModuleMetadata } from '@nestjs/common';
import { InspectionDaysConsumer } from './inbound/inspection-days.consumer.js';
import { WaitingDaysSweep } from './inbound/waiting-days.sweep.js';
import { InspectionClaimRepository } from './storage/inspection-claim.repository.js';
import { LedgerRepository } from './storage/ledger.repository.js';
import { DayInheriting } from './use-cases/inherit-days.js';
import { InspectionClaims } from './use-cases/inspection-claims.ports.js';
import { DayLedger } from './use-cases/ledger.ports.js';
import { ReportDaysMoving } from './use-cases/move-report-days.js';
import { InspectionDaysRecording } from './use-cases/record-inspection-days.js';

/** The day ledger and what moves it: verified reports, and days of inspections. */
export const LEDGER: Required<Pick<ModuleMetadata, 'controllers' | 'providers'>> = {
  controllers: [InspectionDaysConsumer],
  providers: [
    { provide: DayLedger, useClass: LedgerRepository },
    { provide: InspectionClaims, useClass: InspectionClaimRepository },
    DayInheriting,
    InspectionDaysRecording,
    ReportDaysMoving,
    WaitingDaysSweep,
  ],
};
