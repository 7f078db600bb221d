import { Accordion, Code, Text, Timeline } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema';
import { formatInstant } from './format';

/**
 * What happened to a request, folded, as the steps already say where it stands; each entry carries the hash by which a
 * later change would be noticed.
 *
 * @param order rank of its heading
 */
export function CaseHistory({
  entries,
  order,
}: {
  entries: readonly components['schemas']['HistoryEntry'][];
  order: 2 | 3;
}) {
  const { t } = useTranslation('design');
  return (
    <Accordion variant="contained" order={order}>
      <Accordion.Item value="history">
        <Accordion.Control>
          <Text fw={600}>{t('case.history', { count: entries.length })}</Text>
        </Accordion.Control>
        <Accordion.Panel>
          <Timeline bulletSize={14} lineWidth={2} color="union">
            {entries.map(({ seq, at, text, note, hash }) => (
              <Timeline.Item key={seq}>
                <Text size="sm">{formatInstant(at)}</Text>
                <Text>{text}</Text>
                {note !== null && <Text size="sm">{t('case.note', { note })}</Text>}
                <Text size="xs">
                  {t('case.hash')} <Code>{hash.slice(0, 12)}</Code>
                </Text>
              </Timeline.Item>
            ))}
          </Timeline>
          <Text size="xs" mt="sm">
            {t('case.hashes')}
          </Text>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}
