import type { components } from '../../../api/schema';
import type { UnitRef } from '../pick-units';
import type { DeskRequest } from './desk-states';

export type RequestFields = components['schemas']['DeskRequestFieldsInput'];

export type QuestionValues = {
  /** Of this form alone. */
  key: string;
  title: string;
  required: boolean;
};

/** What stands in the form; it becomes fields when it is saved. */
export type RequestValues = {
  title: string;
  content: string;
  questions: QuestionValues[];
  units: UnitRef[];
  dueDay: string | null;
  plan: { planId: string; label: string } | null;
};

export function newQuestion(): QuestionValues {
  return { key: crypto.randomUUID(), title: '', required: true };
}

export function emptyRequest(): RequestValues {
  return { title: '', content: '', questions: [newQuestion()], units: [], dueDay: null, plan: null };
}

export function valuesOf({ title, content, questions, units, dueDay, plan }: DeskRequest): RequestValues {
  return {
    ...{ title, content, dueDay },
    questions: questions.map((question) => ({
      key: crypto.randomUUID(),
      title: question.title,
      required: question.required,
    })),
    units: [...units],
    plan: plan && { planId: plan.planId, label: plan.officialNumber ?? plan.number },
  };
}

/**
 * Questions are numbered as they stand: nobody has answered a draft yet. Those without words are left out.
 *
 * @returns undefined while name, content or due day are missing: without them not even a draft is saved
 */
export function fieldsOf(values: RequestValues): RequestFields | undefined {
  const { dueDay } = values;
  const [title, content] = [values.title.trim(), values.content.trim()];
  if (dueDay === null || title === '' || content === '') return undefined;
  return {
    ...{ title, content, dueDay },
    questions: values.questions
      .filter((question) => question.title.trim() !== '')
      .map((question, at) => ({
        code: String(at + 1),
        title: question.title.trim(),
        required: question.required,
      })),
    unitIds: values.units.map(({ unitId }) => unitId),
    planId: values.plan?.planId ?? null,
  };
}

/** Those that are not there yet come behind. */
export function withUnits(units: readonly UnitRef[], more: readonly UnitRef[]): UnitRef[] {
  const there = new Set(units.map(({ unitId }) => unitId));
  return [...units, ...more.filter(({ unitId }) => !there.has(unitId))];
}
