import { formatDay, type CalendarDay } from '#calendar';
import { Refusal, problemText, type ConclusionFields } from '#contracts';

export type IssuedAction = ConclusionFields['actions'][number] & {
  /** The due day that the conclusion names, where it had passed. */
  decidedDueDay: CalendarDay | null;
};

/**
 * What is opened when a conclusion is issued. Where approval took longer than the conclusion reckoned, a due day that
 * is over would be overdue from the first moment: whoever issues gives another one, and the history says so.
 *
 * @throws Refusal ACTION_DUE_PASSED with every such action, ACTION_DUE_NOT_AHEAD
 */
export function issuedActions(
  actions: ConclusionFields['actions'],
  { today, newDueDay }: { today: CalendarDay; newDueDay: CalendarDay | null },
): IssuedAction[] {
  const passed = actions.flatMap((action, i) => (action.dueDay <= today ? [{ action, i }] : []));
  const [first] = passed;
  const factsOf = ({ title, dueDay }: ConclusionFields['actions'][number]) => ({
    title,
    dueDay: formatDay(dueDay),
  });
  if (first !== undefined && newDueDay === null)
    throw new Refusal(
      'ACTION_DUE_PASSED',
      factsOf(first.action),
      passed.map(({ action, i }) => ({
        pointer: `/actions/${i}/dueDay`,
        code: 'ACTION_DUE_PASSED',
        detail: problemText('ACTION_DUE_PASSED', factsOf(action)),
      })),
    );
  if (first !== undefined && newDueDay !== null && newDueDay <= today)
    throw new Refusal('ACTION_DUE_NOT_AHEAD', { title: first.action.title, dueDay: formatDay(newDueDay) });
  return actions.map((action) =>
    action.dueDay <= today && newDueDay !== null
      ? { ...action, dueDay: newDueDay, decidedDueDay: action.dueDay }
      : { ...action, decidedDueDay: null },
  );
}
