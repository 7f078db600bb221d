import { laterOf, type CalendarDay } from '#calendar';
import type { FieldProblem } from '#contracts';
import { rolesOf, type PlanContext } from './plan-check.js';
import type { PlanFields } from './plan.js';

/**
 * What became doubtful since a plan was checked: people who left or moved into a unit that they inspect, units that
 * ended, time that has passed. It refuses nothing; whoever works on the plan amends it.
 */
export function planWarnings(
  fields: PlanFields,
  context: Pick<PlanContext, 'fullName' | 'unitName' | 'isInspector' | 'isSubject' | 'belongsTo'>,
  { today, waiting }: { today: CalendarDay; /** Not issued yet. */ waiting: boolean },
): FieldProblem[] {
  const day = laterOf(today, fields.from);
  const days = { from: day, to: day };
  const people = fields.teams.flatMap((team, i) =>
    rolesOf(team).flatMap(({ field, personId }) => {
      const pointer = `/teams/${i}/${field}`;
      const person = context.fullName(personId);
      if (!context.isInspector(personId, day))
        return [{ pointer, code: 'INSPECTOR_LEFT', detail: `${person} không còn công tác trong tỉnh.` }];
      return team.unitIds
        .filter((unitId) => context.belongsTo(personId, unitId, days))
        .map((unitId) => ({
          pointer,
          code: 'INSPECTOR_MOVED',
          detail: `${person} nay giữ chức vụ tại ${context.unitName(unitId)}, là đơn vị được kiểm tra.`,
        }));
    }),
  );
  const units = fields.subjectUnitIds.flatMap((unitId, i) =>
    context.isSubject(unitId, days)
      ? []
      : [
          {
            pointer: `/subjectUnitIds/${i}`,
            code: 'SUBJECT_ENDED',
            detail: `${context.unitName(unitId)} không còn hoạt động.`,
          },
        ],
  );
  const over =
    waiting && fields.to < today
      ? [{ pointer: '/to', code: 'TIME_OVER', detail: 'Thời gian kiểm tra đã qua.' }]
      : [];
  return [...people, ...units, ...over];
}
