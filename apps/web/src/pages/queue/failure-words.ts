import { isProblem } from '../../api/problem';
import { wordsOf } from '../../design/problem-alert';
import i18n from '../../words/i18n';
import { NOT_SENT } from './journal';
import type { Entry } from './outbox';

/** Which request, what became of it, and whether trying again can help. */
export function failureInWords({ decision, problem }: Entry): { title: string; detail: string } {
  const { kind, verdict, number, submitter } = decision;
  const title = i18n.t('queue:failed.title', {
    verdict: i18n.t(`queue:verdict.${kind}.${verdict}`),
    number,
    name: submitter,
  });
  if (isProblem(problem, NOT_SENT.code)) return { title, detail: i18n.t('queue:failed.notSent') };
  if (isProblem(problem, 'NOT_SIGNED_IN')) return { title, detail: i18n.t('queue:failed.signedOut') };
  if (isProblem(problem) && problem.passing) return { title, detail: i18n.t('queue:failed.offline') };
  const { title: what, detail } = wordsOf(problem);
  return { title, detail: detail === '' ? what : detail };
}
