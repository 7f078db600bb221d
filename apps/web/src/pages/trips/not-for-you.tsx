import { IconUserOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../design/empty-state';

/** Registering belongs to cadres with a unit; a refusal names who can do it. */
export function NotForYou() {
  const { t } = useTranslation('trips');
  return <EmptyState icon={IconUserOff} title={t('new.forbidden.title')} text={t('new.forbidden.text')} />;
}
