import { expect, it } from '@jest/globals';
import {
  ADDRESSEE_LABELS,
  EXEMPTION_LABELS,
  PURPOSE_LABELS,
  REPORT_KIND_LABELS,
} from '../../../../libs/contracts/src/values';
import { PAPER_KIND_LABELS } from '../../../../libs/contracts/src/events/inspections';
import {
  PLAN_FORM_LABELS,
  PLAN_KIND_LABELS,
  PLAN_METHOD_LABELS,
  TEAM_KIND_LABELS,
} from '../../../../libs/contracts/src/http/inspections/plan-shapes';
import { VISIT_METHOD_LABELS } from '../../../../libs/contracts/src/http/inspections/visit-shapes';
import {
  FINDING_KIND_LABELS,
  MEETING_RATING_LABELS,
} from '../../../../libs/contracts/src/http/trip-reporting/report-shapes';
import { KIND_WORDS } from '../../../../libs/documents/src/kinds';
import terms from './en/terms';

const HALVES = ['Định kỳ 6 tháng đầu năm', 'Định kỳ 6 tháng cuối năm'];

it('says every term of the server in English, and none that it does not have', () => {
  const labels = [
    ...[PURPOSE_LABELS, EXEMPTION_LABELS, REPORT_KIND_LABELS, ADDRESSEE_LABELS],
    ...[FINDING_KIND_LABELS, MEETING_RATING_LABELS, PAPER_KIND_LABELS],
    ...[PLAN_FORM_LABELS, PLAN_KIND_LABELS, PLAN_METHOD_LABELS, TEAM_KIND_LABELS, VISIT_METHOD_LABELS],
  ].flatMap((of) => Object.values<string>(of));
  const kinds = Object.values(KIND_WORDS).map(({ word }) => word);
  expect(Object.keys(terms).sort()).toEqual([...new Set([...labels, ...HALVES, ...kinds])].sort());
});
