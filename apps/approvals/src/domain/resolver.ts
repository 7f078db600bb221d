import type { CaseKind, UnitLevel } from '#contracts';
import type { OrgView } from '#org';
import { relationOf, type Step } from './chain.js';
import { isPaper } from './facts.js';
import { DEPUTY_HEAD_POSTS, HEAD_POSTS, POSITION_TYPES, existsAt, rungs } from './positions.js';
import { NotInCopy, lineage, targetsOf, type RoutingFacts, type Target } from './related-units.js';

/** Whom a step asks for one unit. */
export type ResolvedGroup = Target & Asked;
type Asked = {
  people: string[];
  /** Why these and not the regular ones: offices only, no names; null for the regular ones. */
  reason: string | null;
  /** Who comes next in the fall-back order; told when the step is overdue. */
  nextIds: string[];
};

export type StuckCode = 'UNIT_UNKNOWN' | 'PERSON_UNKNOWN' | 'NOBODY_TO_DECIDE' | 'NO_CHAIN';
export type Stuck = { kind: 'STUCK'; code: StuckCode; detail: string };
export type Resolution = { kind: 'GROUPS'; groups: ResolvedGroup[] } | { kind: 'SKIP'; note: string } | Stuck;

/** Who decides nothing about a submission, and what these have to do with it. */
export type TakePart = { ids: ReadonlySet<string>; how: (people: readonly string[]) => string };

export function takePartOf(
  kind: CaseKind,
  { submitterId, participantIds }: Pick<RoutingFacts, 'submitterId' | 'participantIds'>,
): TakePart {
  const ids = new Set([submitterId, ...participantIds]);
  if (kind === 'REGISTRATION' || kind === 'REPORT') return { ids, how: () => 'tham gia chuyến đi này' };
  return {
    ids,
    how: (people) =>
      people.includes(submitterId) ? 'là người trình văn bản này' : 'tham gia đoàn kiểm tra này',
  };
}

/** One place on the way up: these people decide, if they do not take part. */
type Rung = { people: string[]; office: string; missing: string; above: boolean };

/**
 * Names the people of a step, as the organisation stands on a business day. Whoever takes part in the request decides
 * nothing about it: the next position of the list does, then the same post one level up.
 */
export function resolveStep(view: OrgView, day: string, facts: RoutingFacts, step: Step): Resolution {
  try {
    return resolve(view, day, facts, step);
  } catch (error) {
    if (!(error instanceof NotInCopy)) throw error;
    const what = error.code === 'UNIT_UNKNOWN' ? 'Đơn vị' : 'Cán bộ';
    return {
      kind: 'STUCK',
      code: error.code,
      detail: `Bước “${step.name}”: ${what} ${error.id} chưa có trong danh bạ của dịch vụ phê duyệt.`,
    };
  }
}

function resolve(view: OrgView, day: string, facts: RoutingFacts, step: Step): Resolution {
  const takePart = takePartOf(isPaper(facts) ? facts.kind : 'REGISTRATION', facts);
  for (const personId of takePart.ids) {
    if (view.person(personId) === undefined) throw new NotInCopy('PERSON_UNKNOWN', personId);
  }
  const targets = targetsOf(view, facts, relationOf(step.resolver), day);
  if (targets.length === 0) {
    if (step.skipWithoutUnit)
      return { kind: 'SKIP', note: 'Người trình không thuộc đơn vị nào của bước này.' };
    // Nobody at the missing unit; the levels above may still decide.
    targets.push({ unitId: facts.submitterUnitId, hostUnitIds: facts.hostUnitIds });
  }
  const groups: ResolvedGroup[] = [];
  for (const target of targets) {
    const asked = resolveUnit(view, day, takePart, step, target.unitId);
    if ('kind' in asked) return asked;
    groups.push({ ...target, ...asked });
  }
  return { kind: 'GROUPS', groups };
}

/**
 * Whom a step asks for one unit on the day.
 *
 * @throws NotInCopy
 */
export function resolveUnit(
  view: OrgView,
  day: string,
  takePart: TakePart,
  step: Step,
  unitId: string,
): Asked | Stuck {
  const ladder = ladderOf(view, day, unitId, step);
  return (
    chooseRung(ladder, takePart) ?? {
      kind: 'STUCK',
      code: 'NOBODY_TO_DECIDE',
      detail: `Bước “${step.name}”, ${view.unitName(unitId)}: ${whyNobody(ladder, takePart)}.`,
    }
  );
}

/** Whether somebody who was asked for a unit still holds one of the posts that the step may ask there. */
export function holdsPost(view: OrgView, day: string, step: Step, unitId: string, personId: string): boolean {
  try {
    return ladderOf(view, day, unitId, step).some(({ people }) => people.includes(personId));
  } catch (error) {
    if (!(error instanceof NotInCopy)) throw error;
    // The copy is behind and cannot tell; of people it only knows who left.
    return view.active(personId, day);
  }
}

function ladderOf(view: OrgView, day: string, ofUnitId: string, step: Step): Rung[] {
  const { resolver } = step;
  const line = lineage(view, ofUnitId, day);
  // The unit may have gone into another one since the step opened.
  const unitId = line[0]?.unitId ?? ofUnitId;
  const own =
    resolver.kind === 'POSITION'
      ? postRungs(view, day, unitId, resolver.positions, false)
      : chargeRungs(view, day, unitId);
  const above = resolver.above.flatMap(({ level, positions }) => {
    const unit = line.find((one) => one.level === level);
    return unit === undefined ? [] : postRungs(view, day, unit.unitId, positions, true);
  });
  return [...own, ...above];
}

function postRungs(
  view: OrgView,
  day: string,
  unitId: string,
  positions: readonly string[],
  above: boolean,
): Rung[] {
  const level = view.unit(unitId)?.level as UnitLevel;
  const possible = positions.filter((type) => existsAt(type, level));
  return rungs(possible).map((types) => {
    const unknown = view.unknownHolder(unitId, types, day);
    if (unknown !== undefined) throw new NotInCopy('PERSON_UNKNOWN', unknown);
    const held = view.holders(unitId, types, day);
    const title = held[0]?.title ?? titleFor(view, types, unitId);
    return {
      people: distinct(held.map(({ personId }) => personId)),
      office: view.officeName({ title, unitId }),
      missing: `${view.unitName(unitId)} chưa có ${title}`,
      above,
    };
  });
}

/** The people in charge of the unit, then head and deputies of the department that they act for. */
function chargeRungs(view: OrgView, day: string, unitId: string): Rung[] {
  const unknown = view.unknownInCharge(unitId, day);
  if (unknown !== undefined) throw new NotInCopy('PERSON_UNKNOWN', unknown);
  const charges = view.inCharge(unitId, day);
  const inCharge: Rung = {
    people: distinct(charges.map(({ personId }) => personId)),
    office: `người phụ trách ${view.unitName(unitId)}`,
    missing: `${view.unitName(unitId)} chưa có người phụ trách`,
    above: false,
  };
  const departments = distinct(charges.flatMap(({ departmentId }) => departmentId ?? []));
  return [
    inCharge,
    ...departments.flatMap((id) =>
      view.unit(id) === undefined
        ? []
        : postRungs(view, day, id, [...HEAD_POSTS, ...DEPUTY_HEAD_POSTS], false),
    ),
  ];
}

function chooseRung(ladder: readonly Rung[], takePart: TakePart): Asked | undefined {
  const left = ladder.map((rung) => rung.people.filter((personId) => !takePart.ids.has(personId)));
  const at = left.findIndex((people) => people.length > 0);
  const chosen = ladder[at];
  const people = left[at];
  if (chosen === undefined || people === undefined) return undefined;
  const nextIds = left
    .slice(at + 1)
    .map((next) => next.filter((personId) => !people.includes(personId)))
    .find((next) => next.length > 0);
  return { people, reason: reasonOf(ladder.slice(0, at), chosen, takePart), nextIds: nextIds ?? [] };
}

/** Why the regular one does not decide; of those after it only who takes part is worth a word. */
function reasonOf(passed: readonly Rung[], chosen: Rung, takePart: TakePart): string | null {
  const [regular, ...others] = passed;
  if (regular === undefined) return null;
  const causes = [
    causeOf(regular, takePart),
    ...others.filter(({ people }) => people.length > 0).map((rung) => causeOf(rung, takePart)),
  ];
  const instead = chosen.above
    ? `chuyển lên ${chosen.office} giải quyết`
    : `${chosen.office} giải quyết thay`;
  return `${capital(causes.join('; '))} nên ${instead}.`;
}

function causeOf({ people, missing, office }: Rung, takePart: TakePart): string {
  return people.length === 0 ? missing : `${office} ${takePart.how(people)}`;
}

function whyNobody(ladder: readonly Rung[], takePart: TakePart): string {
  if (ladder.length === 0) return 'không có chức vụ nào để giải quyết';
  return `không còn ai giải quyết (${ladder.map((rung) => causeOf(rung, takePart)).join('; ')})`;
}

/** Of the titles of a rung the one that fits the unit: `Văn phòng` has a `Chánh Văn phòng`, no `Trưởng ban`. */
function titleFor(view: OrgView, types: readonly string[], unitId: string): string {
  const titles = types.map((type) => POSITION_TYPES.get(type)?.title ?? type);
  const length = (title: string) => view.officeName({ title, unitId }).length;
  return titles.reduce((best, title) => (length(title) < length(best) ? title : best), titles[0] ?? '');
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
