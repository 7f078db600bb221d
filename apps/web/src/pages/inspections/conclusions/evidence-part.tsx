import {
  Button,
  Card,
  FileButton,
  Group,
  Image,
  Progress,
  Stack,
  Text,
  ThemeIcon,
  VisuallyHidden,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCamera, IconFileText, IconPhotoPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, etag } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { ConfirmDialog } from '../../../design/confirm-dialog';
import { formatInstant, formatNumber } from '../../../design/format';
import { ProblemAlert } from '../../../design/problem-alert';
import { Part } from '../facts';
import classes from './conclusions.module.css';
import { useEvidenceUploads, type EvidenceUploads, type Waiting } from './evidence-uploads';
import type { CorrectiveAction } from './views';

type Evidence = CorrectiveAction['evidence'][number];
const TAKEN =
  'image/jpeg,image/png,image/webp,image/heic,image/heif,application/pdf,.pdf,.docx,.xlsx,' +
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document,' +
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Files that show what was repaired; whoever repairs adds to them. */
export function EvidencePart({ repair }: { repair: CorrectiveAction }) {
  const { t } = useTranslation('inspection-conclusions');
  const { actionId, evidence, item, actions } = repair;
  const mayAdd = actions.includes('ADD_EVIDENCE');
  if (evidence.length === 0 && !mayAdd) return null;
  return (
    <Part title={t('parts.evidence', { count: evidence.length })}>
      <Stack gap="sm">
        {mayAdd && (
          <Text className="no-print">
            {t(item?.evidenceRequired ? 'evidence.required' : 'evidence.intro')}
          </Text>
        )}
        {mayAdd && <AddEvidence actionId={actionId} />}
        {evidence.length > 0 && (
          <ul className={classes.rows}>
            {evidence.map((file) => (
              <li key={file.attachmentId} className={classes.row}>
                <OneFile file={file} mayRemove={mayAdd} />
              </li>
            ))}
          </ul>
        )}
      </Stack>
    </Part>
  );
}

function AddEvidence({ actionId }: { actionId: string }) {
  const { t } = useTranslation('inspection-conclusions');
  const { uploads, files, arrived } = useEvidenceUploads(actionId);
  const choose = (chosen: File | File[] | null) =>
    uploads.choose(Array.isArray(chosen) ? chosen : chosen === null ? [] : [chosen]);
  return (
    <Stack gap="sm" className="no-print">
      <Group gap="xs">
        <FileButton onChange={choose} accept="image/*" capture="environment">
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconCamera aria-hidden size={20} />}>
              {t('evidence.camera')}
            </Button>
          )}
        </FileButton>
        <FileButton onChange={choose} accept={TAKEN} multiple>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconPhotoPlus aria-hidden size={20} />}>
              {t('evidence.choose')}
            </Button>
          )}
        </FileButton>
      </Group>
      <VisuallyHidden role="status">
        {arrived !== null && t('evidence.sent', { name: arrived })}
      </VisuallyHidden>
      {files.map((file) => (
        <OnItsWay key={file.key} file={file} uploads={uploads} />
      ))}
    </Stack>
  );
}

function OnItsWay({ file: { key, name, state }, uploads }: { file: Waiting; uploads: EvidenceUploads }) {
  const { t } = useTranslation('inspection-conclusions');
  return (
    <Card withBorder padding="sm" component="section" aria-label={name}>
      <Stack gap="xs">
        <Text fw={600}>{name}</Text>
        <div role="status">
          {state.is === 'queued' && <Text size="sm">{t('evidence.queued')}</Text>}
          {state.is === 'unfit' && <Text size="sm">{t(`evidence.${state.why}`)}</Text>}
        </div>
        {state.is === 'sending' && (
          <div>
            <Text size="sm">{t('evidence.sending', { share: String(Math.round(state.share * 100)) })}</Text>
            <Progress value={state.share * 100} aria-label={name} />
          </div>
        )}
        {state.is === 'failed' && <ProblemAlert error={state.error} />}
        <Group gap="xs">
          {state.is === 'failed' && (
            <Button
              size="compact-md"
              onClick={() => uploads.retry(key)}
              aria-label={t('evidence.retryOf', { name })}
            >
              {t('evidence.retry')}
            </Button>
          )}
          <Button
            size="compact-md"
            variant="default"
            onClick={() => uploads.drop(key)}
            aria-label={t('evidence.dropOf', { name })}
          >
            {t('evidence.drop')}
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}

function OneFile({ file, mayRemove }: { file: Evidence; mayRemove: boolean }) {
  const { t } = useTranslation('inspection-conclusions');
  const { attachmentId, name, mediaType, bytes, caption, uploadedBy, uploadedAt } = file;
  return (
    <Group align="flex-start" gap="sm">
      <a
        href={`/api/inspection-files/${attachmentId}`}
        target="_blank"
        rel="noreferrer"
        aria-label={t('evidence.open', { name })}
      >
        {mediaType.startsWith('image/') ? (
          <Image
            src={`/api/inspection-files/${attachmentId}/preview`}
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
      <div className={classes.words}>
        <Text fw={600}>{caption ?? name}</Text>
        <Text size="sm">
          {[caption === null ? null : name, t('evidence.kB', { n: formatNumber(Math.ceil(bytes / 1024)) })]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <Text size="sm">
          {uploadedBy.fullName} · {formatInstant(uploadedAt)}
        </Text>
      </div>
      {mayRemove && <RemoveFile file={file} />}
    </Group>
  );
}

function RemoveFile({ file: { attachmentId, version, name } }: { file: Evidence }) {
  const { t } = useTranslation('inspection-conclusions');
  const [opened, { open, close }] = useDisclosure();
  const remove = useCommand(
    (_: null, key) =>
      api.DELETE('/api/inspection-files/{id}', {
        params: { path: { id: attachmentId }, header: { 'Idempotency-Key': key, 'If-Match': etag(version) } },
      }),
    ['inspections'],
  );
  return (
    <>
      <Button
        size="compact-md"
        variant="default"
        className="no-print"
        onClick={open}
        aria-label={t('evidence.removeOf', { name })}
      >
        {t('evidence.remove')}
      </Button>
      <ConfirmDialog
        danger
        {...{ opened }}
        onClose={close}
        title={t('evidence.removeTitle')}
        text={t('evidence.removeText', { name })}
        confirm={t('evidence.remove')}
        busy={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate(null, { onSuccess: close })}
      />
    </>
  );
}
