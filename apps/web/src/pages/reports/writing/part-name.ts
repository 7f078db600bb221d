import { useTranslation } from 'react-i18next';
import { isSection, type Part } from './parts';
import { SECTION_STEPS } from './steps';

export function usePartName(): (part: Part) => string {
  const { t } = useTranslation('reports');
  return (part) => (isSection(part) ? t(`step.${SECTION_STEPS[part]}`) : t(`part.${part}`));
}
