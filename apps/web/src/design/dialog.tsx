import { Group, Modal, type ModalRootProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * A window over the page. Mantine’s own `Modal` puts its title into a `<header>`, which inside of a dialog is taken for a
 * second banner of the page.
 */
export function Dialog({
  title,
  onClose,
  opened = true,
  size,
  children,
  ...others
}: {
  title: string;
  onClose: () => void;
  opened?: boolean;
  size?: string;
  children: ReactNode;
} & Pick<
  ModalRootProps,
  'centered' | 'fullScreen' | 'yOffset' | 'returnFocus' | 'transitionProps' | 'onExitTransitionEnd'
>) {
  const { t } = useTranslation('design');
  return (
    <Modal.Root opened={opened} onClose={onClose} centered size={size} {...others}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body p="md">
          <Group justify="space-between" align="flex-start" wrap="nowrap" mb="sm">
            <Modal.Title fw={600} fz="lg">
              {title}
            </Modal.Title>
            <Modal.CloseButton aria-label={t('close')} />
          </Group>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
