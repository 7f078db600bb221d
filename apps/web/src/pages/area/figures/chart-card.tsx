import { Button, Card, Group, Skeleton, Text, Title } from '@mantine/core';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import { Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The same figures drawn and written; paper gets them written. */
export function ChartCard({
  title,
  intro,
  empty,
  chart,
  table,
}: {
  title: string;
  intro?: string;
  /** Said instead of both, when there is nothing to show. */
  empty: string | null;
  chart: ReactNode;
  table: ReactNode;
}) {
  const { t } = useTranslation('design');
  const [written, setWritten] = useState(false);
  return (
    <Card withBorder component="section" padding="md">
      <Group justify="space-between" align="flex-start" mb="sm">
        <Title order={2} size="h4">
          {title}
        </Title>
        {empty === null && (
          <Button
            className="no-print"
            variant="subtle"
            size="compact-md"
            leftSection={
              written ? <IconChartBar aria-hidden size={18} /> : <IconTable aria-hidden size={18} />
            }
            aria-label={`${t(written ? 'asChart' : 'asTable')}: ${title}`}
            onClick={() => setWritten(!written)}
          >
            {t(written ? 'asChart' : 'asTable')}
          </Button>
        )}
      </Group>
      {intro && (
        <Text size="sm" mb="sm">
          {intro}
        </Text>
      )}
      {empty !== null ? (
        <Text>{empty}</Text>
      ) : written ? (
        table
      ) : (
        <>
          <div className="no-print">
            <Suspense fallback={<Skeleton height={220} />}>{chart}</Suspense>
          </div>
          <div className="only-print">{table}</div>
        </>
      )}
    </Card>
  );
}
