import { Button, FileButton, Group, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconCamera, IconPhotoPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ChosenFile } from './chosen-file';
import { KeptFile } from './kept-file';
import type { Evidence, UploadsOf } from './use-uploads';

export const MOST_FILES = 30;
const TAKEN =
  'image/jpeg,image/png,image/webp,image/heic,image/heif,application/pdf,.pdf,.docx,.xlsx,' +
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document,' +
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function FilesStep({
  evidence,
  uploads,
  files,
  arrived,
}: { evidence: readonly Evidence[] } & UploadsOf) {
  const { t } = useTranslation('reports');
  const waiting = files.filter(({ state }) => state.is === 'ready');
  const room = MOST_FILES - evidence.length - files.length;
  const choose = (chosen: File | File[] | null) =>
    uploads.choose((Array.isArray(chosen) ? chosen : chosen === null ? [] : [chosen]).slice(0, room));
  return (
    <Stack gap="md">
      <Text>{t('files.intro', { most: String(MOST_FILES) })}</Text>
      <Group gap="xs">
        <FileButton onChange={choose} accept="image/*" capture="environment" disabled={room <= 0}>
          {(props) => (
            <Button {...props} leftSection={<IconCamera aria-hidden size={20} />} disabled={room <= 0}>
              {t('files.camera')}
            </Button>
          )}
        </FileButton>
        <FileButton onChange={choose} accept={TAKEN} multiple disabled={room <= 0}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              leftSection={<IconPhotoPlus aria-hidden size={20} />}
              disabled={room <= 0}
            >
              {t('files.choose')}
            </Button>
          )}
        </FileButton>
      </Group>
      {room <= 0 && <Text role="status">{t('files.tooMany', { most: String(MOST_FILES) })}</Text>}
      <VisuallyHidden role="status">{arrived !== null && t('files.sent', { name: arrived })}</VisuallyHidden>
      {files.length > 0 && (
        <Stack component="section" gap="sm" aria-labelledby="files-chosen">
          <Title order={3} size="h5" id="files-chosen">
            {t('files.chosen', { count: files.length })}
          </Title>
          {waiting.length > 0 && <Text>{t('files.ask')}</Text>}
          {files.map((file) => (
            <ChosenFile key={file.key} file={file} uploads={uploads} />
          ))}
          {waiting.length > 0 && (
            <Button onClick={uploads.sendReady} style={{ alignSelf: 'flex-start' }}>
              {t('files.send', { count: waiting.length })}
            </Button>
          )}
          <Text size="sm">{t('files.unsentWarning')}</Text>
        </Stack>
      )}
      {evidence.length === 0 && files.length === 0 && <Text fs="italic">{t('files.empty')}</Text>}
      <Stack gap="sm">
        {evidence.map((file) => (
          <KeptFile key={file.evidenceId} file={file} />
        ))}
      </Stack>
    </Stack>
  );
}
