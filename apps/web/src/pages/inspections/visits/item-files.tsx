import {
  ActionIcon,
  Button,
  FileButton,
  Group,
  Image,
  Progress,
  Stack,
  Text,
  ThemeIcon,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCamera, IconFileText, IconPaperclip, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, etag } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { ConfirmDialog } from '../../../design/confirm-dialog';
import { wordsOf } from '../../../design/problem-alert';
import type { Item, ItemFile } from './answer-sheet';
import classes from './checklist.module.css';
import { useSending, type ItemUploads, type Sending } from './item-uploads';

const TAKEN =
  'image/jpeg,image/png,image/webp,image/heic,image/heif,application/pdf,.pdf,.docx,.xlsx,' +
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document,' +
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Photos and papers of one item, and the way to add some. */
export function ItemFiles({
  item,
  files,
  uploads,
}: {
  item: Item;
  files: readonly ItemFile[];
  uploads: ItemUploads;
}) {
  const { t } = useTranslation('inspection-visits');
  const sending = useSending(uploads).filter(({ itemCode }) => itemCode === item.itemCode);
  const add = (chosen: File | File[] | null) =>
    uploads.add(item.itemCode, Array.isArray(chosen) ? chosen : chosen === null ? [] : [chosen]);
  return (
    <Stack gap="xs">
      <FileRow files={files} removable />
      {sending.map((file) => (
        <OnItsWay key={file.key} file={file} uploads={uploads} />
      ))}
      <Group gap="xs">
        <FileButton onChange={add} accept="image/*" capture="environment">
          {(props) => (
            <Button
              {...props}
              variant="default"
              leftSection={<IconCamera aria-hidden size={20} />}
              aria-label={t('files.cameraOf', { item: item.title })}
            >
              {t('files.camera')}
            </Button>
          )}
        </FileButton>
        <FileButton onChange={add} accept={TAKEN} multiple>
          {(props) => (
            <Button
              {...props}
              variant="default"
              leftSection={<IconPaperclip aria-hidden size={20} />}
              aria-label={t('files.chooseOf', { item: item.title })}
            >
              {t('files.choose')}
            </Button>
          )}
        </FileButton>
      </Group>
    </Stack>
  );
}

/** To be opened, and where it is one’s own to be taken away. */
export function FileRow({ files, removable = false }: { files: readonly ItemFile[]; removable?: boolean }) {
  const { t } = useTranslation('inspection-visits');
  if (files.length === 0) return null;
  return (
    <ul className={classes.files} aria-label={t('files.label')}>
      {files.map((file) => (
        <li key={file.attachmentId} className={classes.file}>
          <a
            href={`/api/inspection-files/${file.attachmentId}`}
            target="_blank"
            rel="noreferrer"
            aria-label={t('files.open', { name: file.caption ?? file.name })}
            title={file.caption ?? file.name}
          >
            {file.image ? (
              <Image
                src={`/api/inspection-files/${file.attachmentId}/preview`}
                alt=""
                className={classes.thumb}
                loading="lazy"
                radius="sm"
              />
            ) : (
              <span className={classes.paper}>
                <ThemeIcon variant="light" size={32}>
                  <IconFileText aria-hidden size={20} />
                </ThemeIcon>
                <Text span size="xs" lineClamp={2}>
                  {file.name}
                </Text>
              </span>
            )}
          </a>
          {removable && <RemoveFile file={file} />}
        </li>
      ))}
    </ul>
  );
}

function RemoveFile({ file }: { file: ItemFile }) {
  const { t } = useTranslation('inspection-visits');
  const [opened, { open, close }] = useDisclosure();
  const remove = useCommand(
    (_: null, key) =>
      api.DELETE('/api/inspection-files/{id}', {
        params: {
          path: { id: file.attachmentId },
          header: { 'Idempotency-Key': key, 'If-Match': etag(file.version) },
        },
      }),
    ['inspections'],
  );
  return (
    <>
      <ActionIcon
        className={classes.removeFile}
        variant="default"
        radius="xl"
        aria-label={t('files.removeOf', { name: file.name })}
        onClick={open}
      >
        <IconX aria-hidden size={16} />
      </ActionIcon>
      <ConfirmDialog
        danger
        opened={opened}
        onClose={close}
        title={t('files.removeTitle')}
        text={t('files.removeText', { name: file.caption ?? file.name })}
        confirm={t('files.remove')}
        busy={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate(null, { onSuccess: close })}
      />
    </>
  );
}

function OnItsWay({ file: { key, name, state }, uploads }: { file: Sending; uploads: ItemUploads }) {
  const { t } = useTranslation('inspection-visits');
  const words = () => {
    switch (state.is) {
      case 'unfit':
        return t(`files.${state.why}`);
      case 'sending':
        return t('files.sending', { share: String(Math.round(state.share * 100)) });
      case 'failed':
        return t('files.failed', { why: wordsOf(state.error).detail });
      default:
        return t(`files.${state.is}`);
    }
  };
  return (
    <div className={classes.onItsWay}>
      <Text size="sm" fw={600} truncate>
        {name}
      </Text>
      <Text size="sm" role="status">
        {words()}
      </Text>
      {state.is === 'sending' && <Progress value={state.share * 100} aria-label={name} />}
      <Group gap="xs">
        {state.is === 'failed' && (
          <Button
            size="compact-md"
            onClick={() => uploads.retry(key)}
            aria-label={t('files.retryOf', { name })}
          >
            {t('files.retry')}
          </Button>
        )}
        <Button
          size="compact-md"
          variant="default"
          onClick={() => uploads.drop(key)}
          aria-label={t('files.dropOf', { name })}
        >
          {t('files.drop')}
        </Button>
      </Group>
    </div>
  );
}
