import '../words';
import { Button, Stack, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { InspectionPage } from '../inspection-page';
import { DocumentList } from './document-list';
import { ReadNumber } from './read-number';
import { RecordDocument } from './record-document';
import { Registers } from './registers';

const route = getRouteApi('/inside/kiem-tra/van-ban');
const REGISTERS = 'so-van-ban';
const LIST = 'van-ban';

/** Official documents, found in any spelling of their numbers, and the registers that give numbers. */
export default function DocumentsPage() {
  const { t } = useTranslation('inspection-desk');
  const { muc } = route.useSearch();
  const navigate = route.useNavigate();
  const [recording, setRecording] = useState(false);
  const [text, setText] = useState('');
  const registers = query.useQuery('get', '/api/number-registers', {});
  const mayRecord = registers.data?.actions.includes('RECORD') ?? false;
  return (
    <InspectionPage
      title={t('documents.title')}
      actions={
        mayRecord && (
          <Button leftSection={<IconPlus aria-hidden size={18} />} onClick={() => setRecording(true)}>
            {t('documents.record')}
          </Button>
        )
      }
    >
      <Tabs
        value={muc === REGISTERS ? REGISTERS : LIST}
        onChange={(chosen) =>
          void navigate({
            search: (before) => ({ ...before, muc: chosen === REGISTERS ? REGISTERS : undefined }),
            replace: true,
          })
        }
        keepMounted={false}
        variant="outline"
      >
        <Tabs.List className="no-print" aria-label={t('documents.parts')} mb="md">
          <Tabs.Tab value={LIST}>{t('documents.list')}</Tabs.Tab>
          <Tabs.Tab value={REGISTERS}>{t('documents.registers')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value={LIST}>
          <Stack gap="lg">
            <ReadNumber text={text} onChange={setText} />
            <DocumentList />
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value={REGISTERS}>
          <Registers of={registers} />
        </Tabs.Panel>
      </Tabs>
      {recording && <RecordDocument text={text} onClose={() => setRecording(false)} />}
    </InspectionPage>
  );
}
