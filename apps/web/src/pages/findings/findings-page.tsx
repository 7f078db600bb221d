import './words';
import { Tabs } from '@mantine/core';
import { IconBulb, IconFlag } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../design/page';
import { FindingsList } from './findings-list';
import { WeakAreas } from './weak-areas';

const WEAK_AREAS = 'dia-ban-yeu';

export default function FindingsPage() {
  const { t } = useTranslation('findings');
  const { muc } = useSearch({ from: '/inside/phat-hien' });
  const navigate = useNavigate({ from: '/phat-hien' });
  const show = (tab: string | null) =>
    void navigate({
      search: (before) => ({ ...before, muc: tab === WEAK_AREAS ? tab : undefined }),
      resetScroll: false,
    });
  return (
    <Page title={t('title')} intro={t('intro')}>
      <Tabs value={muc === WEAK_AREAS ? muc : 'tat-ca'} onChange={show} keepMounted={false}>
        <Tabs.List mb="md" className="no-print">
          <Tabs.Tab value="tat-ca" leftSection={<IconBulb aria-hidden size={18} />}>
            {t('tabs.findings')}
          </Tabs.Tab>
          <Tabs.Tab value={WEAK_AREAS} leftSection={<IconFlag aria-hidden size={18} />}>
            {t('tabs.weakAreas')}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="tat-ca">
          <FindingsList />
        </Tabs.Panel>
        <Tabs.Panel value={WEAK_AREAS}>
          <WeakAreas />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
