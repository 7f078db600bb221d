import { Badge, Button, Card, Group, Image, Stack, Text, ThemeIcon } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconEyeOff, IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, etag } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { Dialog } from '../../../design/dialog';
import { formatNumber } from '../../../design/format';
import { ProblemAlert } from '../../../design/problem-alert';
import { ConfirmDialog } from '../../../design/confirm-dialog';
import { FactsFields } from './facts-fields';
import classes from './files.module.css';
import type { Evidence, Facts } from './use-uploads';

/** A file that the report has: its words and flags can be changed, and it can be taken out. */
export function KeptFile({ file }: { file: Evidence }) {
  const { t } = useTranslation('reports');
  const [editing, edit] = useDisclosure();
  const [removing, remove] = useDisclosure();
  const { evidenceId, name, image } = file;
  return (
    <Card withBorder component="section" aria-label={name} padding="sm">
      <Group align="flex-start" gap="md">
        <a
          href={`/api/evidence/${evidenceId}`}
          target="_blank"
          rel="noreferrer"
          aria-label={t('files.open', { name })}
        >
          {image ? (
            <Image
              src={`/api/evidence/${evidenceId}/preview`}
              alt=""
              className={classes.thumb}
              loading="lazy"
            />
          ) : (
            <ThemeIcon variant="light" size={48}>
              <IconFileText aria-hidden size={28} />
            </ThemeIcon>
          )}
        </a>
        <Stack gap={6} className={classes.words}>
          <Text fw={600}>{file.caption ?? name}</Text>
          <Text size="sm">
            {file.caption === null ? '' : `${name} · `}
            <FileSize bytes={file.bytes} />
          </Text>
          <Flags file={file} />
          <Group gap="xs">
            <Button
              size="compact-md"
              variant="default"
              onClick={edit.open}
              aria-label={t('files.editOf', { name })}
            >
              {t('files.edit')}
            </Button>
            <Button
              size="compact-md"
              variant="default"
              onClick={remove.open}
              aria-label={t('files.removeOf', { name })}
            >
              {t('files.remove')}
            </Button>
          </Group>
        </Stack>
      </Group>
      {editing && (
        <Dialog onClose={edit.close} title={t('files.edit')}>
          <EditFile file={file} onDone={edit.close} />
        </Dialog>
      )}
      <RemoveFile file={file} opened={removing} onClose={remove.close} />
    </Card>
  );
}

export function Flags({ file }: { file: Pick<Evidence, 'peopleRecognisable' | 'minors'> }) {
  const { t } = useTranslation('reports');
  const flags = [
    ...(file.peopleRecognisable ? [t('files.flagPeople')] : []),
    ...(file.minors ? [t('files.flagMinors')] : []),
  ];
  if (flags.length === 0) return null;
  return (
    <Group gap={6}>
      {flags.map((flag) => (
        <Badge
          key={flag}
          variant="light"
          color="orange"
          tt="none"
          radius="sm"
          leftSection={<IconEyeOff aria-hidden size={14} />}
        >
          {flag}
        </Badge>
      ))}
    </Group>
  );
}

export function FileSize({ bytes }: { bytes: number }) {
  const { t } = useTranslation('reports');
  const kB = bytes / 1024;
  return kB < 1000
    ? t('files.bytes.kB', { n: formatNumber(Math.ceil(kB)) })
    : t('files.bytes.MB', { n: formatNumber(Math.round(kB / 102.4) / 10) });
}

function EditFile({ file, onDone }: { file: Evidence; onDone: () => void }) {
  const { t } = useTranslation('design');
  const [facts, setFacts] = useState<Facts>({ ...file, caption: file.caption ?? '' });
  const change = useCommand(
    ({ caption, peopleRecognisable, minors }: Facts, key) =>
      api.PUT('/api/evidence/{id}', {
        params: {
          path: { id: file.evidenceId },
          header: { 'Idempotency-Key': key, 'If-Match': etag(file.version) },
        },
        body: { caption: caption.trim() === '' ? null : caption.trim(), peopleRecognisable, minors },
      }),
    ['reports'],
  );
  return (
    <Stack>
      <ProblemAlert error={change.error} />
      <FactsFields facts={facts} onChange={(said) => setFacts({ ...facts, ...said })} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
        <Button loading={change.isPending} onClick={() => change.mutate(facts, { onSuccess: onDone })}>
          {t('save')}
        </Button>
      </Group>
    </Stack>
  );
}

function RemoveFile({ file, opened, onClose }: { file: Evidence; opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('reports');
  const remove = useCommand(
    (_: null, key) =>
      api.DELETE('/api/evidence/{id}', {
        params: {
          path: { id: file.evidenceId },
          header: { 'Idempotency-Key': key, 'If-Match': etag(file.version) },
        },
      }),
    ['reports'],
  );
  return (
    <ConfirmDialog
      danger
      {...{ opened, onClose }}
      title={t('files.removeTitle')}
      text={t('files.removeText', { name: file.caption ?? file.name })}
      confirm={t('files.remove')}
      busy={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate(null, { onSuccess: onClose })}
    />
  );
}
