import type { z } from 'zod';
import type { CaseKind, ChainDefinition, ChainStep, StepResolver, UnitLevel } from '#contracts';
import { POSITION_TYPES } from './positions.js';

export type Step = z.infer<typeof ChainStep>;
export type Resolver = z.infer<typeof StepResolver>;
export type Related =
  Extract<Resolver, { kind: 'POSITION' }>['related'] | Extract<Resolver, { kind: 'IN_CHARGE' }>['of'];

/** A published version: it never changes, so a case can be walked with it at any time. */
export type Chain = { code: string; number: number; publishedAt: Date; definition: ChainDefinition };

/** Steps count from 1. */
export function stepOf(definition: ChainDefinition, step: number): Step {
  const found = definition.steps[step - 1];
  if (found === undefined) throw new Error(`chain ${definition.code} has no step ${step}`);
  return found;
}

/**
 * The chain for a submitter whose unit has this level: among the newest published versions of each chain, the one
 * published last. So a province moves to another chain by publishing it, and back by publishing the old one again.
 */
export function chooseChain(
  published: readonly Chain[],
  kind: CaseKind,
  level: UnitLevel,
): Chain | undefined {
  const newest = new Map<string, Chain>();
  for (const chain of published) {
    const known = newest.get(chain.code);
    if (known === undefined || known.number < chain.number) newest.set(chain.code, chain);
  }
  return [...newest.values()]
    .filter(({ definition }) => definition.kind === kind && definition.levels.includes(level))
    .sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime() || a.code.localeCompare(b.code))[0];
}

/** Levels that the unit of a relation can have, for a chain of these submitters. */
const RELATED_LEVELS: Readonly<Record<Related, (submitters: readonly UnitLevel[]) => readonly UnitLevel[]>> =
  {
    HOST_DISTRICT: () => ['DISTRICT', 'AFFILIATED', 'GRASSROOTS', 'DEPARTMENT', 'PROVINCE'],
    SUBMITTER_UNIT: (submitters) => submitters,
    SUBMITTER_DEPARTMENT: (submitters) => (submitters.includes('DEPARTMENT') ? ['DEPARTMENT'] : []),
    SUBMITTER_DISTRICT: (submitters) =>
      submitters.some((level) => ['DISTRICT', 'AFFILIATED', 'GRASSROOTS', 'BRANCH'].includes(level))
        ? ['DISTRICT', 'AFFILIATED', 'GRASSROOTS']
        : [],
    PROVINCE: () => ['PROVINCE'],
  };

/** Relations that exist for every submitter; the others may be missing, e.g. no department for a secretary. */
const ALWAYS_THERE: readonly Related[] = ['HOST_DISTRICT', 'SUBMITTER_UNIT', 'PROVINCE'];

/** Levels at which each post is known to exist. */
export type KnownPosts = ReadonlyMap<string, ReadonlySet<UnitLevel>>;

/** What the constants know, and what the copy of the directory has shown. */
export function knownPosts(seen: Iterable<{ type: string; level: UnitLevel }>): KnownPosts {
  const posts = new Map([...POSITION_TYPES].map(([type, { levels }]) => [type, new Set(levels)]));
  for (const { type, level } of seen) {
    const levels = posts.get(type);
    if (levels === undefined) posts.set(type, new Set([level]));
    else levels.add(level);
  }
  return posts;
}

/** Everything wrong with a definition, in words for the administrator; empty when it can be published. */
export function chainProblems(definition: ChainDefinition, posts: KnownPosts): string[] {
  const problems = definition.steps.flatMap((step, index) =>
    stepProblems(step, definition.levels, posts).map(
      (problem) => `Bước ${index + 1} (“${step.name}”): ${problem}`,
    ),
  );
  if (new Set(definition.levels).size !== definition.levels.length)
    problems.push('Một cấp được ghi nhiều lần.');
  const last = definition.steps.at(-1);
  if (last?.skipWithoutUnit && !ALWAYS_THERE.includes(relationOf(last.resolver))) {
    problems.push('Bước cuối không được bỏ qua, nếu không hồ sơ có thể được duyệt mà không ai quyết định.');
  }
  return problems;
}

function stepProblems(step: Step, submitters: readonly UnitLevel[], posts: KnownPosts): string[] {
  const { resolver } = step;
  const levels = RELATED_LEVELS[relationOf(resolver)](submitters);
  if (levels.length === 0)
    return ['không cấp nào của người trình có đơn vị này nên không bao giờ tới bước này.'];
  const asked = resolver.kind === 'POSITION' ? resolver.positions : [];
  const named = [...asked, ...resolver.above.flatMap((above) => above.positions)];
  const unknown = [...new Set(named.filter((type) => !posts.has(type)))];
  if (unknown.length > 0) return [`chức vụ ${unknown.join(', ')} không có trong danh mục.`];

  const problems: string[] = [];
  const holds = (types: readonly string[], at: readonly UnitLevel[]) =>
    types.some((type) => at.some((level) => posts.get(type)?.has(level)));
  if (asked.length > 0 && !holds(asked, levels)) {
    problems.push('không ai giữ được các chức vụ đã ghi ở đơn vị của bước này.');
  }
  for (const { level, positions } of resolver.above) {
    if (!holds(positions, [level]))
      problems.push(`không ai ở cấp ${LEVEL_NAMES[level]} giữ được các chức vụ đã ghi.`);
  }
  for (const list of [asked, ...resolver.above.map((above) => above.positions)]) {
    if (new Set(list).size !== list.length) problems.push('một chức vụ được ghi nhiều lần.');
  }
  return problems;
}

export function relationOf(resolver: Resolver): Related {
  return resolver.kind === 'POSITION' ? resolver.related : resolver.of;
}

const LEVEL_NAMES: Readonly<Record<UnitLevel, string>> = {
  CENTRAL: 'trung ương',
  PROVINCE: 'tỉnh',
  DEPARTMENT: 'ban, văn phòng',
  DISTRICT: 'huyện',
  AFFILIATED: 'đơn vị trực thuộc',
  GRASSROOTS: 'cơ sở',
  BRANCH: 'chi đoàn',
};
