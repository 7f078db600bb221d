import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

/** Something that went wrong where no page can tell it any more. It stays until it was read. */
export type Notice = { id: string; title: string; detail: string; link?: { to: string; word: string } };

let notices: readonly Notice[] = [];
const listeners = new Set<() => void>();

export function addNotice(notice: Notice): void {
  set([...notices.filter(({ id }) => id !== notice.id), notice]);
}

export function dropNotice(id: string): void {
  set(notices.filter((notice) => notice.id !== id));
}

/** Stands above every page. */
export function Notices() {
  const { t } = useTranslation('design');
  const shown = useSyncExternalStore(subscribe, () => notices);
  if (shown.length === 0) return null;
  return (
    <Stack gap="xs" mb="md" className="no-print">
      {shown.map(({ id, title, detail, link }) => (
        <Alert
          key={id}
          role="alert"
          color="red"
          icon={<IconAlertTriangle aria-hidden />}
          title={title}
          withCloseButton
          closeButtonLabel={t('close')}
          onClose={() => dropNotice(id)}
        >
          <Text size="sm">{detail}</Text>
          {link && (
            <Button
              mt="xs"
              size="sm"
              variant="default"
              renderRoot={(props) => <Link to={link.to} onClick={() => dropNotice(id)} {...props} />}
            >
              {link.word}
            </Button>
          )}
        </Alert>
      ))}
    </Stack>
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(next: readonly Notice[]): void {
  notices = next;
  for (const listener of listeners) listener();
}
