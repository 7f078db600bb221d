import { Button, Card, CopyButton, Group, Stack, Text, Title } from '@mantine/core';
import { IconCheck, IconCopy, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** The year in words, as it goes into a report. It is Vietnamese in every language. */
export function StatementText({ text }: { text: string }) {
  const { t } = useTranslation('area');
  return (
    <Card withBorder component="section">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h4">
          {t('figures.statement')}
        </Title>
        <Group gap="xs" className="no-print">
          <CopyButton value={text}>
            {({ copied, copy }) => (
              <Button
                variant="default"
                size="sm"
                leftSection={
                  copied ? <IconCheck aria-hidden size={18} /> : <IconCopy aria-hidden size={18} />
                }
                onClick={copy}
              >
                <span aria-live="polite">{t(copied ? 'figures.copied' : 'figures.copy')}</span>
              </Button>
            )}
          </CopyButton>
          <Button
            variant="default"
            size="sm"
            leftSection={<IconPrinter aria-hidden size={18} />}
            onClick={() => window.print()}
          >
            {t('print')}
          </Button>
        </Group>
      </Group>
      <Stack gap="sm" lang="vi" maw="80ch">
        {text
          .split('\n')
          .filter((paragraph) => paragraph !== '')
          .map((paragraph) => (
            <Text key={paragraph}>{paragraph}</Text>
          ))}
      </Stack>
    </Card>
  );
}
