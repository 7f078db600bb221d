import '../words';
import { Button, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { useHasRole } from '../../../api/session';
import { ProblemAlert } from '../../../design/problem-alert';
import { Waiting } from '../../../design/waiting';
import { InspectionPage } from '../inspection-page';
import { AskedRequests } from './asked-requests';
import { OwedAnswers } from './owed-answers';

const route = getRouteApi('/inside/kiem-tra/yeu-cau');
/** By their words in the address. */
const PARTS = {
  'da-yeu-cau': 'asked',
  'can-gui': 'owed',
  'da-gui': 'answered',
  'phu-trach': 'charge',
} as const;
type PartName = keyof typeof PARTS;
const NAMES = Object.keys(PARTS) as PartName[];

/** What somebody asks units for, what their own unit is asked for, and what units in their charge are. */
export default function RequestsPage() {
  const { t } = useTranslation('inspection-desk');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  // Others may not even ask which requests there are.
  const asks = useHasRole('DEPARTMENT_HEAD', 'ORGANISATION_INSPECTION', 'STANDING_COMMITTEE');
  const asking = query.useQuery(
    'get',
    '/api/desk-requests',
    { params: { query: { limit: 1 } } },
    { enabled: asks },
  );
  const charge = query.useQuery('get', '/api/desk-answers', {
    params: { query: { scope: 'charge', filter: 'all', limit: 1 } },
  });
  const mayCreate = (asking.data?.actions.length ?? 0) > 0;
  const offered = NAMES.filter((name) => {
    if (name === 'da-yeu-cau') return asks;
    return name !== 'phu-trach' || (charge.data?.items.length ?? 0) > 0 || search.muc === name;
  });
  const shown = offered.find((name) => name === search.muc) ?? offered[0] ?? 'can-gui';
  const open = (name: string | null) =>
    void navigate({ search: { muc: NAMES.find((one) => one === name) }, replace: true });
  return (
    <InspectionPage title={t('requests.title')} actions={mayCreate && <NewRequest />}>
      <ProblemAlert error={asking.error} retry={() => void asking.refetch()} />
      {asks && asking.isPending ? (
        <Waiting lines={6} height={44} />
      ) : (
        <Tabs value={shown} onChange={open} keepMounted={false} variant="outline">
          <Tabs.List className="no-print" aria-label={t('requests.parts')} mb="md">
            {offered.map((name) => (
              <Tabs.Tab key={name} value={name}>
                {t(`requests.${PARTS[name]}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="da-yeu-cau">
            <AskedRequests action={mayCreate && <NewRequest />} />
          </Tabs.Panel>
          <Tabs.Panel value="can-gui">
            <OwedAnswers part="owed" />
          </Tabs.Panel>
          <Tabs.Panel value="da-gui">
            <OwedAnswers part="answered" />
          </Tabs.Panel>
          <Tabs.Panel value="phu-trach">
            <OwedAnswers part="charge" />
          </Tabs.Panel>
        </Tabs>
      )}
    </InspectionPage>
  );
}

function NewRequest() {
  const { t } = useTranslation('inspection-desk');
  return (
    <Button
      leftSection={<IconPlus aria-hidden size={18} />}
      renderRoot={(props) => <Link to="/kiem-tra/yeu-cau/moi" {...props} />}
    >
      {t('requests.new')}
    </Button>
  );
}
