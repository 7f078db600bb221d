import { Button } from '@mantine/core';
import { IconChecks, IconInbox } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useHasRole } from '../../api/session';
import { EmptyState } from '../../design/empty-state';

export function EmptyQueue({ overdueOnly }: { overdueOnly: boolean }) {
  const { t } = useTranslation('queue');
  const hasArea = useHasRole(
    'HOST_OFFICER',
    'DEPARTMENT_HEAD',
    'IN_CHARGE',
    'ORGANISATION_INSPECTION',
    'STANDING_COMMITTEE',
  );
  if (overdueOnly)
    return (
      <EmptyState
        icon={IconChecks}
        title={t('empty.overdueTitle')}
        text={t('empty.overdueText')}
        action={
          <Button variant="default" renderRoot={(props) => <Link to="/hang-cho" search={{}} {...props} />}>
            {t('empty.showAll')}
          </Button>
        }
      />
    );
  return (
    <EmptyState
      icon={IconChecks}
      title={t('empty.title')}
      text={t('empty.text')}
      action={
        <Button
          variant="default"
          renderRoot={(props) => <Link to={hasArea ? '/khu-vuc' : '/dang-ky'} {...props} />}
        >
          {t(hasArea ? 'empty.area' : 'empty.trips')}
        </Button>
      }
    />
  );
}

/** Beside a list of which everything is decided and about to be sent. */
export function NothingOpen() {
  const { t } = useTranslation('queue');
  return <EmptyState icon={IconInbox} title={t('pane.none')} text={t('empty.waiting')} />;
}
