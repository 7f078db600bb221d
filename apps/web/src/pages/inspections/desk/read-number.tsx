import { Alert, List, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import type { components } from '../../../api/schema';
import { formatDay } from '../../../design/format';
import { ProblemAlert } from '../../../design/problem-alert';
import { term } from '../../../design/term';
import { Facts, Part } from '../facts';
import { SubjectLink, type Document } from './document-list';

const TYPING_MS = 300;
type Understood = components['schemas']['UnderstoodNumber'];

/** How a pasted text is understood, and what is known by that number. */
export function ReadNumber({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const { t } = useTranslation('inspection-desk');
  const [settled] = useDebouncedValue(text.trim(), TYPING_MS);
  const asked = text.trim() === '' ? '' : settled;
  const found = query.useQuery(
    'get',
    '/api/documents/parse',
    { params: { query: { text: asked } } },
    { enabled: asked !== '', placeholderData: keepPreviousData },
  );
  const read = asked === '' ? undefined : found.data;
  return (
    <div className="no-print">
      <Part title={t('documents.read.title')}>
        <Stack gap="sm">
          <TextInput
            label={t('documents.read.label')}
            description={t('documents.read.hint')}
            value={text}
            maxLength={500}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
          />
          {asked !== '' && <ProblemAlert error={found.error} retry={() => void found.refetch()} />}
          <div aria-live="polite">
            {read?.understood === null && <Text>{t('documents.read.nothing')}</Text>}
            {read?.understood && (
              <Stack gap="sm">
                <UnderstoodNumber of={read.understood} />
                <Recorded documents={read.recorded} />
              </Stack>
            )}
          </div>
        </Stack>
      </Part>
    </div>
  );
}

function UnderstoodNumber({ of }: { of: Understood }) {
  const { t } = useTranslation('inspection-desk');
  return (
    <>
      <Facts
        of={[
          [
            t('documents.read.canonical'),
            <Text key="canonical" fw={600}>
              {of.canonical}
            </Text>,
          ],
          [t('documents.read.kind'), of.kindLabel && term(of.kindLabel)],
          [t('documents.read.issuer'), of.issuerName ?? of.issuer],
          [t('documents.read.department'), of.department],
          [t('documents.read.date'), of.date && formatDay(of.date)],
        ]}
      />
      {of.warnings.length > 0 && (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={t('documents.read.warnings')}>
          <List size="sm" lang="vi">
            {of.warnings.map(({ code, text }) => (
              <List.Item key={code}>{text}</List.Item>
            ))}
          </List>
        </Alert>
      )}
    </>
  );
}

function Recorded({ documents }: { documents: readonly Document[] }) {
  const { t } = useTranslation('inspection-desk');
  if (documents.length === 0) return <Text size="sm">{t('documents.read.notRecorded')}</Text>;
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('documents.read.recorded')}
      </Text>
      <List>
        {documents.map((document) => (
          <List.Item key={document.documentId}>
            {document.canonical}
            {document.issuedOn && ` (${formatDay(document.issuedOn)})`}: {document.abstract}{' '}
            <SubjectLink document={document} />
          </List.Item>
        ))}
      </List>
    </div>
  );
}
