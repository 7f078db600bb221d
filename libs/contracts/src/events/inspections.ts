import {
  conclusionAnswered,
  conclusionIssued,
  conclusionSubmitted,
  inspectionPlanCancelled,
  inspectionPlanClosed,
  inspectionPlanIssued,
  inspectionPlanSubmitted,
  paperWithdrawalRequested,
} from './inspections/papers.js';
import {
  actionClosed,
  actionDueSoon,
  actionExtended,
  actionOpened,
  actionOverdue,
  actionOwnerChanged,
  actionReopened,
  actionRepaired,
} from './inspections/repairs.js';
import {
  unitReportCancelled,
  unitReportDueSoon,
  unitReportOverdue,
  unitReportReceived,
  unitReportRequested,
  unitReportReturned,
} from './inspections/unit-reports.js';
import {
  conclusionDueSoon,
  conclusionOverdue,
  inspectionDaysRecorded,
  selfInspectionSubmitted,
  visitCancelled,
  visitScheduled,
} from './inspections/visits.js';

export * from './inspections/papers.js';
export * from './inspections/repairs.js';
export * from './inspections/unit-reports.js';
export * from './inspections/visits.js';

export const inspectionsEvents = [
  inspectionPlanSubmitted,
  inspectionPlanIssued,
  inspectionPlanClosed,
  inspectionPlanCancelled,
  paperWithdrawalRequested,
  visitScheduled,
  visitCancelled,
  selfInspectionSubmitted,
  inspectionDaysRecorded,
  conclusionSubmitted,
  conclusionDueSoon,
  conclusionOverdue,
  conclusionIssued,
  conclusionAnswered,
  actionOpened,
  actionDueSoon,
  actionOverdue,
  actionRepaired,
  actionReopened,
  actionExtended,
  actionOwnerChanged,
  actionClosed,
  unitReportRequested,
  unitReportDueSoon,
  unitReportOverdue,
  unitReportReceived,
  unitReportReturned,
  unitReportCancelled,
] as const;
