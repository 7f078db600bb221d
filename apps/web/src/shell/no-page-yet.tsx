import { Anchor } from '@mantine/core';
import { IconTool } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../design/empty-state';
import { Page } from '../design/page';

/** Administration has addresses already, since notifications name them, and no pages yet. */
export default function NoPageYet() {
  const { t } = useTranslation('shell');
  return (
    <Page title={t('noPages.administration')}>
      <EmptyState
        icon={IconTool}
        title={t('noPages.administrationTitle')}
        text={t('noPages.administrationText')}
        action={<Anchor href="/api/docs">{t('noPages.docs')}</Anchor>}
      />
    </Page>
  );
}
