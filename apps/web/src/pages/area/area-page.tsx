import './words';
import { Tabs } from '@mantine/core';
import {
  IconChartBar,
  IconFileAlert,
  IconLayoutGrid,
  IconLock,
  IconRouteX,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import { EmptyState } from '../../design/empty-state';
import { Page } from '../../design/page';
import { chosen, scopesOf, tabsOf, type Scope, type Tab } from './access';
import CollisionsTab from './collisions/collisions-tab';
import CoverageTab from './coverage/coverage-tab';
import FiguresTab from './figures/figures-tab';
import OwedTab from './owed/owed-tab';
import PeopleTab from './people/people-tab';
import { useAreaSearch } from './use-area-search';
import { YearSelect } from './year-select';

const ICONS: Record<Tab, Icon> = {
  'can-bo': IconUsers,
  'bao-cao': IconFileAlert,
  'dia-ban': IconLayoutGrid,
  'trung-chuyen': IconRouteX,
  'so-lieu': IconChartBar,
};

/** What somebody looks after: people, their reports, places, and the figures of the year. */
export default function AreaPage() {
  const { t } = useTranslation('area');
  const { roles } = useSession();
  const { search, year, change, go } = useAreaSearch();
  const tabs = tabsOf(roles);
  const tab = chosen(search.muc, tabs);
  if (tab === undefined)
    return (
      <Page title={t('title')}>
        <EmptyState icon={IconLock} title={t('nothing.title')} text={t('nothing.text')} />
      </Page>
    );
  const scopes = scopesOf(roles, tab);
  const scope = chosen(search['pham-vi'], scopes);
  // What was typed or sorted in one part means nothing in another.
  const open = (next: string | null) =>
    go({ ...CLEAN, muc: next === tabs[0] ? undefined : (next ?? undefined) });
  return (
    <Page
      title={t('title')}
      actions={<YearSelect year={year} onChange={(nam) => change({ ...CLEAN, nam })} />}
    >
      <Tabs value={tab} onChange={open} keepMounted={false} variant="pills">
        <Tabs.List className="no-print" aria-label={t('title')}>
          {tabs.map((one) => {
            const TabIcon = ICONS[one];
            return (
              <Tabs.Tab key={one} value={one} leftSection={<TabIcon aria-hidden size={18} />}>
                {t(`tab.${one}`)}
              </Tabs.Tab>
            );
          })}
        </Tabs.List>
        <Tabs.Panel value={tab} pt="md">
          {PARTS[tab]({ year, scope })}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

const CLEAN = {
  'pham-vi': undefined,
  tim: undefined,
  'sap-xep': undefined,
  'den-ngay': undefined,
  'don-vi': undefined,
  thang: undefined,
  cap: undefined,
  ky: undefined,
  loc: undefined,
  xem: undefined,
};

const PARTS: Record<Tab, (what: { year: number; scope: Scope | undefined }) => ReactNode> = {
  'can-bo': ({ year }) => <PeopleTab year={year} />,
  'bao-cao': ({ year, scope }) => scope && <OwedTab key={scope} year={year} scope={scope} />,
  'dia-ban': ({ year, scope }) => scope && <CoverageTab key={scope} year={year} scope={scope} />,
  'trung-chuyen': ({ year, scope }) => scope && <CollisionsTab key={scope} year={year} scope={scope} />,
  'so-lieu': ({ year }) => <FiguresTab year={year} />,
};
