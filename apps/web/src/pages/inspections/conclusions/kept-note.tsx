import { Alert, Button, Group, Text } from '@mantine/core';
import { IconDeviceMobile } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Says that what stands in the form was kept on this device, and offers what the server has instead. */
export function KeptNote({ text, drop, onDrop }: { text: string; drop: string; onDrop: () => void }) {
  const { t } = useTranslation('inspection-conclusions');
  return (
    <Alert color="blue" icon={<IconDeviceMobile aria-hidden />} title={t('kept.title')} maw={860}>
      <Group justify="space-between" gap="sm">
        <Text size="sm" style={{ flex: '1 1 16rem' }}>
          {text}
        </Text>
        <Button variant="default" size="sm" onClick={onDrop}>
          {drop}
        </Button>
      </Group>
    </Alert>
  );
}
