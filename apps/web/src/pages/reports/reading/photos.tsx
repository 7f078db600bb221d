import { Anchor, Image, Modal, Stack, Text, ThemeIcon, UnstyledButton } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../files/files.module.css';
import { FileSize, Flags } from '../files/kept-file';
import type { Evidence } from '../files/use-uploads';
import { Part } from './report-document';

/** Photos as a grid, each to be seen whole; other files as links. */
export function Photos({ evidence }: { evidence: readonly Evidence[] }) {
  const { t } = useTranslation('reports');
  const [open, setOpen] = useState<Evidence | null>(null);
  if (evidence.length === 0) return null;
  const photos = evidence.filter(({ image }) => image);
  const documents = evidence.filter(({ image }) => !image);
  return (
    <Part title={t('one.evidence')}>
      <Stack gap="md">
        <div className={classes.grid}>
          {photos.map((file) => (
            <figure key={file.evidenceId} className={classes.photo}>
              <UnstyledButton
                className={classes.open}
                onClick={() => setOpen(file)}
                aria-label={t('files.open', { name: file.caption ?? file.name })}
              >
                <Image
                  src={`/api/evidence/${file.evidenceId}/preview`}
                  alt={file.caption ?? file.name}
                  loading="lazy"
                />
              </UnstyledButton>
              <figcaption>
                <Text size="sm">{file.caption ?? file.name}</Text>
                <Flags file={file} />
              </figcaption>
            </figure>
          ))}
        </div>
        {documents.map((file) => (
          <div key={file.evidenceId}>
            <Anchor href={`/api/evidence/${file.evidenceId}`} underline="always">
              <ThemeIcon component="span" variant="light" size={28} mr={8}>
                <IconFileText aria-hidden size={18} />
              </ThemeIcon>
              {file.caption ?? file.name}
            </Anchor>{' '}
            <Text span size="sm">
              <FileSize bytes={file.bytes} />
            </Text>
            <Flags file={file} />
          </div>
        ))}
      </Stack>
      <Modal
        opened={open !== null}
        onClose={() => setOpen(null)}
        size="auto"
        title={open?.caption ?? open?.name}
        closeButtonProps={{ 'aria-label': t('one.close') }}
      >
        {open !== null && (
          <Stack gap="xs">
            <Image
              src={`/api/evidence/${open.evidenceId}`}
              alt={open.caption ?? open.name}
              className={classes.full}
            />
            <Flags file={open} />
          </Stack>
        )}
      </Modal>
    </Part>
  );
}
