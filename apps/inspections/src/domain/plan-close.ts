import { Refusal } from '#contracts';

type Visited = { state: string; concluded: boolean };

/** @throws Refusal ROUND_WITHOUT_CONCLUSION unless every visit is concluded or cancelled, and one took place */
export function requireConcluded(visits: readonly Visited[]): void {
  const unfinished = visits.filter(({ state }) => state === 'PLANNED' || state === 'OPEN').length;
  const unconcluded = visits.filter(({ state, concluded }) => state === 'FINISHED' && !concluded).length;
  const held = visits.some(({ state }) => state === 'FINISHED');
  if (held && unfinished === 0 && unconcluded === 0) return;
  const waiting = [
    unfinished > 0 && `${unfinished} cuộc chưa tiến hành xong`,
    unconcluded > 0 && `${unconcluded} cuộc chưa có kết luận`,
    !held && unfinished === 0 && 'chưa cuộc nào được tiến hành',
  ].filter((part) => part !== false);
  throw new Refusal('ROUND_WITHOUT_CONCLUSION', { waiting: waiting.join(', ') });
}
