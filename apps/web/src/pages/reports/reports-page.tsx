import './words';
import { Button, Tabs } from '@mantine/core';
import { IconBell, IconFileText, IconPlus } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useHasRole } from '../../api/session';
import { Page } from '../../design/page';
import { DutiesTab } from './lists/duties-tab';
import { ReportsTab } from './lists/reports-tab';
import { useScope } from './lists/scopes';

export default function ReportsPage() {
  const { t } = useTranslation('reports');
  const { muc } = useSearch({ from: '/inside/bao-cao' });
  const navigate = useNavigate({ from: '/bao-cao' });
  const writes = useHasRole('CADRE');
  const scope = useScope();
  const tab = muc === 'bao-cao' ? 'bao-cao' : 'phai-lam';
  return (
    <Page
      title={t('title')}
      actions={
        writes && (
          <Button
            leftSection={<IconPlus aria-hidden size={18} />}
            renderRoot={(props) => <Link to="/bao-cao/moi" {...props} />}
          >
            {t('list.new')}
          </Button>
        )
      }
    >
      <Tabs
        value={tab}
        onChange={(value) =>
          // What is filtered in one tab means nothing in the other, but whose and which year stays.
          void navigate({
            search: ({ nam, 'pham-vi': scope }) => ({ nam, 'pham-vi': scope, muc: value ?? undefined }),
          })
        }
        keepMounted={false}
      >
        <Tabs.List aria-label={t('tab.label')} mb="md" className="no-print">
          <Tabs.Tab value="phai-lam" leftSection={<IconBell aria-hidden size={18} />}>
            {t('tab.duties')}
          </Tabs.Tab>
          <Tabs.Tab value="bao-cao" leftSection={<IconFileText aria-hidden size={18} />}>
            {t('tab.reports')}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="phai-lam">
          <DutiesTab {...scope} />
        </Tabs.Panel>
        <Tabs.Panel value="bao-cao">
          <ReportsTab {...scope} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
