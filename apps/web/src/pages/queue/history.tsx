import { Accordion, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema';
import { formatInstant } from '../../design/format';

/** What happened so far, newest first; folded, as the chain already says where it stands. */
export function History({ entries }: { entries: readonly components['schemas']['HistoryEntry'][] }) {
  const { t } = useTranslation('queue');
  return (
    <Accordion variant="contained" order={3}>
      <Accordion.Item value="history">
        <Accordion.Control>{t('pane.history', { count: entries.length })}</Accordion.Control>
        <Accordion.Panel>
          <List listStyleType="none" spacing="sm">
            {entries.toReversed().map(({ seq, at, text, note }) => (
              <List.Item key={seq}>
                <Text size="sm">{formatInstant(at)}</Text>
                <Text>{text}</Text>
                {note !== null && <Text size="sm">{note}</Text>}
              </List.Item>
            ))}
          </List>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}
