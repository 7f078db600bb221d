import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../design/format';
import type { Item, Value } from './answer-sheet';

/** What was answered, in words. */
export function useAnswerText() {
  const { t } = useTranslation('inspection-visits');
  return (item: Item, said: { value: Value; notApplicable: boolean } | null): string => {
    if (said === null || (said.value === null && !said.notApplicable)) return t('answer.none');
    if (said.notApplicable) return t('answer.notApplicable');
    const { value } = said;
    if (typeof value === 'boolean') return t(value ? 'answer.yes' : 'answer.no');
    if (typeof value === 'number')
      return item.answerKind === 'SCORE'
        ? t('answer.points', { points: formatNumber(value), most: formatNumber(item.weight) })
        : formatNumber(value);
    return item.choices.find(({ code }) => code === value)?.label ?? String(value);
  };
}
