import type { ModuleMetadata } from '@nestjs/common';
import { FiguresController } from './inbound/figures.controller.js';
import { FiguresSqlReader } from './storage/figures.reader.js';
import { FiguresReader } from './use-cases/figures.ports.js';
import { OfficeYears } from './use-cases/office-year.js';
import { LedgerReading } from './use-cases/read-ledger.js';
import { MyDaysReading } from './use-cases/read-my-days.js';
import { PeopleYearReading } from './use-cases/read-people-year.js';
import { StatementReading } from './use-cases/read-statement.js';
import { StatisticsReading } from './use-cases/read-statistics.js';

export const FIGURES: Required<Pick<ModuleMetadata, 'controllers' | 'providers'>> = {
  controllers: [FiguresController],
  providers: [
    { provide: FiguresReader, useClass: FiguresSqlReader },
    OfficeYears,
    LedgerReading,
    MyDaysReading,
    PeopleYearReading,
    StatementReading,
    StatisticsReading,
  ],
};
