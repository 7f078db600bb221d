import type { components } from '../../../api/schema';
import type { DeskAnswer } from './desk-states';

export type AnswerFields = components['schemas']['DeskAnswerFieldsInput'];
/** What stands in the fields, by code of the question. */
export type Texts = Readonly<Record<string, string>>;
type Questions = DeskAnswer['questions'];

export function textsOf(questions: Questions): Texts {
  return Object.fromEntries(questions.map(({ code, answer }) => [code, answer ?? '']));
}

/** An empty field is no answer. */
export function fieldsOf(questions: Questions, texts: Texts): AnswerFields {
  return {
    answers: questions.flatMap(({ code }) => {
      const text = texts[code]?.trim() ?? '';
      return text === '' ? [] : [{ code, text }];
    }),
  };
}

/** Questions that have to be answered and are not. */
export function unanswered(questions: Questions, texts: Texts): Questions {
  return questions.filter(({ code, required }) => required && (texts[code]?.trim() ?? '') === '');
}

export function sameTexts(questions: Questions, one: Texts, other: Texts): boolean {
  return questions.every(({ code }) => (one[code] ?? '') === (other[code] ?? ''));
}

export type KeptAnswer = { version: number; texts: Texts };

/**
 * What a form begins with. What was kept on this device stands in it as long as nobody else of the unit has saved since;
 * then the writer chooses.
 */
export function begin(
  answer: Pick<DeskAnswer, 'version' | 'questions'>,
  kept: KeptAnswer | undefined,
): { texts: Texts; other: Texts | null } {
  const saved = textsOf(answer.questions);
  if (kept === undefined || sameTexts(answer.questions, kept.texts, saved))
    return { texts: saved, other: null };
  return kept.version === answer.version
    ? { texts: kept.texts, other: null }
    : { texts: saved, other: kept.texts };
}
