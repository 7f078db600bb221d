import type { Draft, Report } from './draft';
import { fieldId, isFilled, placeOf, stepsOf, unkept, type Gap } from './steps';

/**
 * What keeps the report from being sent: what the server says of what it has, and rows that only this device has. What
 * has been written since, and is on its way to the server, is not asked for again.
 *
 * @param sent the draft of which the server speaks
 */
export function gapsOf(
  missing: NonNullable<Report['missing']>,
  sent: Draft,
  draft: Draft,
  words: { meeting: string; finding: string },
): Gap[] {
  const { meetings, findings } = unkept(draft);
  const steps = stepsOf(draft.kind);
  return [
    ...missing
      .map(({ pointer, detail }) => ({ ...placeOf(pointer, sent), detail }))
      .filter((gap) => {
        const step = steps.find(({ id }) => id === gap.step);
        return step?.section === undefined || !isFilled(step, draft, 0);
      }),
    ...meetings.map((key): Gap => ({
      step: 'sinh-hoat',
      field: fieldId(key, 'unitId'),
      detail: words.meeting,
    })),
    ...findings.map((key): Gap => ({
      step: 'phat-hien',
      field: fieldId(key, 'title'),
      detail: words.finding,
    })),
  ];
}
