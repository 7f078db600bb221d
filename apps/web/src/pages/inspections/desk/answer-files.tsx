import { Anchor, Button, FileButton, Progress, Stack, Text } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, etag } from '../../../api/client';
import { useCommand } from '../../../api/command';
import type { components } from '../../../api/schema';
import { ConfirmDialog } from '../../../design/confirm-dialog';
import { formatInstant } from '../../../design/format';
import { ProblemAlert } from '../../../design/problem-alert';
import { Part } from '../facts';
import type { DeskAnswer } from './desk-states';
import classes from './desk.module.css';
import { useAnswerUploads } from './use-answer-uploads';

type AnswerFile = components['schemas']['InspectionFile'];
const TAKEN =
  'image/jpeg,image/png,image/webp,application/pdf,.pdf,.docx,.xlsx,' +
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document,' +
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Files that go with an answer; added and taken away as long as its unit writes it. */
export function AnswerFiles({ answer }: { answer: DeskAnswer }) {
  const { t } = useTranslation('inspection-desk');
  const { files, actions } = answer;
  const mayAdd = actions.includes('ADD_FILE');
  if (files.length === 0 && !mayAdd) return null;
  return (
    <Part title={t('answer.parts.files', { count: files.length })}>
      <Stack gap="sm">
        {files.length === 0 && <Text>{t('answer.file.none')}</Text>}
        {files.length > 0 && (
          <ul className={classes.files}>
            {files.map((file) => (
              <KeptFile key={file.attachmentId} file={file} mayRemove={mayAdd} />
            ))}
          </ul>
        )}
        {mayAdd && <AddFiles answerId={answer.answerId} />}
      </Stack>
    </Part>
  );
}

function AddFiles({ answerId }: { answerId: string }) {
  const { t } = useTranslation('inspection-desk');
  const { files, sent, choose, retry, drop } = useAnswerUploads(answerId);
  return (
    <Stack gap="sm" className="no-print" align="stretch">
      {files.map(({ key, name, state }) => (
        <Stack key={key} gap={6}>
          {state.is === 'sending' && (
            <>
              <Text size="sm">
                {t('answer.file.sending', { name, share: String(Math.round(state.share * 100)) })}
              </Text>
              <Progress value={state.share * 100} aria-label={name} />
            </>
          )}
          {state.is === 'tooLarge' && <Text role="alert">{t('answer.file.tooLarge', { name })}</Text>}
          {state.is === 'failed' && (
            <>
              <Text>{t('answer.file.failed', { name })}</Text>
              <ProblemAlert error={state.error} retry={() => retry(key)} />
            </>
          )}
          <Button
            size="compact-md"
            variant="default"
            onClick={() => drop(key)}
            aria-label={t('answer.file.dropOf', { name })}
            style={{ alignSelf: 'flex-start' }}
          >
            {t('answer.file.drop')}
          </Button>
        </Stack>
      ))}
      <FileButton onChange={choose} accept={TAKEN} multiple>
        {(props) => (
          <Button
            {...props}
            variant="default"
            leftSection={<IconPaperclip aria-hidden size={18} />}
            style={{ alignSelf: 'flex-start' }}
          >
            {t('answer.file.add')}
          </Button>
        )}
      </FileButton>
      <Text size="sm">{t('answer.file.hint')}</Text>
      <Text size="sm" role="status">
        {sent !== null && t('answer.file.sent', { name: sent })}
      </Text>
    </Stack>
  );
}

function KeptFile({ file, mayRemove }: { file: AnswerFile; mayRemove: boolean }) {
  const { t } = useTranslation('inspection-desk');
  const [asking, setAsking] = useState(false);
  const { attachmentId, name, version } = file;
  const remove = useCommand(
    (_: null, key) =>
      api.DELETE('/api/inspection-files/{id}', {
        params: {
          path: { id: attachmentId },
          header: { 'Idempotency-Key': key, 'If-Match': etag(version) },
        },
      }),
    ['inspections'],
  );
  return (
    <li>
      <div>
        <Anchor
          href={`/api/inspection-files/${attachmentId}`}
          target="_blank"
          rel="noreferrer"
          aria-label={t('answer.file.open', { name })}
        >
          {file.caption ?? name}
        </Anchor>
        <Text size="sm" c="dimmed">
          {t('answer.file.by', { person: file.uploadedBy.fullName, at: formatInstant(file.uploadedAt) })}
        </Text>
      </div>
      {mayRemove && (
        <Button
          size="compact-md"
          variant="default"
          className="no-print"
          onClick={() => setAsking(true)}
          aria-label={t('answer.file.removeOf', { name })}
        >
          {t('answer.file.remove')}
        </Button>
      )}
      <ConfirmDialog
        danger
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('answer.file.removeOf', { name })}
        text={t('answer.file.removeText', { name })}
        confirm={t('answer.file.remove')}
        busy={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate(null)}
      />
    </li>
  );
}
