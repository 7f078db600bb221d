import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload, IconFileSpreadsheet } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { components } from '../../api/schema';
import { Dialog } from '../../design/dialog';
import { formatDay, formatInstant } from '../../design/format';
import { ProblemAlert } from '../../design/problem-alert';
import type { FindingQuestion } from './finding-question';
import { csvOf } from './findings-csv';

type Exported = components['schemas']['trip-reporting.export-findings.response'];
type Done = { count: number; truncated: boolean; file: string };
type Words = TFunction<'findings'>;

/** The findings that the filters let through as a file for Excel; says first what goes along and what does not. */
export function FindingsExport({ question }: { question: FindingQuestion }) {
  const { t } = useTranslation('findings');
  const { t: d } = useTranslation('design');
  const [opened, { open, close }] = useDisclosure();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [done, setDone] = useState<Done>();
  const begin = () => {
    setError(null);
    setDone(undefined);
    open();
  };
  const download = async () => {
    setBusy(true);
    setError(null);
    setDone(undefined);
    try {
      const { data } = await api.GET('/api/findings/export', { params: { query: question } });
      if (data !== undefined) setDone(save(data, t));
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button
        variant="default"
        size="sm"
        leftSection={<IconFileSpreadsheet aria-hidden size={18} />}
        onClick={begin}
        className="no-print"
      >
        {t('export.open')}
      </Button>
      <Dialog opened={opened} onClose={close} title={t('export.title')}>
        <Stack gap="sm">
          <Text>{t('export.what')}</Text>
          <Text>{t('export.left')}</Text>
          <Text>{t('export.care')}</Text>
          <ProblemAlert error={error} />
          <div role="status">
            {done && done.count === 0 && <Text>{t('export.empty')}</Text>}
            {done && done.count > 0 && <Text fw={600}>{t('export.done', done)}</Text>}
            {done?.truncated && <Text mt="xs">{t('export.truncated')}</Text>}
          </div>
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {d('close')}
            </Button>
            <Button
              leftSection={<IconDownload aria-hidden size={18} />}
              loading={busy}
              onClick={() => void download()}
              data-autofocus
            >
              {t('export.download')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}

function save({ exportedAt, truncated, items }: Exported, t: Words): Done {
  const [day, month, rest] = formatInstant(exportedAt).split('/');
  const file = `${t('export.file')}-${rest?.slice(0, 4)}-${month}-${day}.csv`;
  const done = { count: items.length, truncated, file };
  if (items.length === 0) return done;
  const address = URL.createObjectURL(new Blob([tableOf(items, t)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  // Chrome reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return done;
}

export function tableOf(items: Exported['items'], t: Words): string {
  const columns: [head: string, cell: (item: Exported['items'][number]) => string | number][] = [
    [t('export.columns.year'), ({ year }) => year],
    [t('export.columns.foundOn'), ({ foundOn }) => formatDay(foundOn)],
    [t('export.columns.kind'), ({ kind }) => t(`kind.${kind}`)],
    [t('export.columns.title'), ({ title }) => title],
    [t('export.columns.detail'), ({ detail }) => detail ?? ''],
    [t('export.columns.unit'), ({ unit }) => unit?.name ?? ''],
    [t('export.columns.place'), ({ place }) => place ?? ''],
    [t('export.columns.field'), ({ field }) => field ?? ''],
    [t('export.columns.topic'), ({ topic }) => topic?.name ?? ''],
    [
      t('export.columns.addressee'),
      ({ addressee, addresseeUnit }) =>
        addressee === null ? '' : (addresseeUnit?.name ?? t(`addressee.${addressee}`)),
    ],
    [
      t('export.columns.authors'),
      ({ authors }) =>
        authors.map(({ fullName, office }) => (office ? `${fullName} (${office})` : fullName)).join('\n'),
    ],
    [t('export.columns.report'), ({ reportNumber }) => reportNumber],
    [t('export.columns.files'), ({ evidence }) => evidence.map(({ name }) => name).join('\n')],
  ];
  return csvOf([
    columns.map(([head]) => head),
    ...items.map((item) => columns.map(([, cell]) => cell(item))),
  ]);
}
