import { Kbd, Modal, SegmentedControl, Stack, Switch, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LETTERS, type Command } from './keys';
import classes from './queue.module.css';
import { useLetters, useWait, WAITS } from './settings';

const COMMANDS: readonly Command[] = [
  'next',
  'previous',
  'open',
  'approve',
  'return',
  'reject',
  'undo',
  'select',
  'help',
];

/** The keys of the queue, and how to switch them off. */
export function HelpSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('queue');
  const { t: d } = useTranslation('design');
  const [letters, setLetters] = useLetters();
  const [wait, setWait] = useWait();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('help.title')}
      closeButtonProps={{ 'aria-label': d('close') }}
      size="md"
    >
      <Stack>
        <Table>
          <Table.Tbody>
            {COMMANDS.map((command) => (
              <Table.Tr key={command}>
                <Table.Th scope="row" w="8rem">
                  <Keys of={command} />
                </Table.Th>
                <Table.Td>{t(`help.keys.${command}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Text size="sm">{t('help.bulk')}</Text>
        <Text size="sm">{t('help.typing')}</Text>
        <Switch
          checked={letters}
          onChange={({ currentTarget }) => setLetters(currentTarget.checked)}
          label={t('help.switch')}
          description={t('help.switchHint')}
        />
        <div>
          <Text size="sm" fw={600} mb={4} id="queue-undo-wait">
            {t('help.wait')}
          </Text>
          <SegmentedControl
            aria-labelledby="queue-undo-wait"
            value={wait}
            onChange={(value) => setWait(value)}
            data={WAITS.map((value) => ({ value, label: t('help.seconds', { count: Number(value) }) }))}
          />
        </div>
        <Text size="sm">{t('help.leaving')}</Text>
      </Stack>
    </Modal>
  );
}

function Keys({ of }: { of: Command }) {
  const { t } = useTranslation('queue');
  if (of === 'open') return <Kbd>Enter</Kbd>;
  const letter = <Kbd>{Object.keys(LETTERS).find((key) => LETTERS[key] === of)}</Kbd>;
  if (of !== 'select') return letter;
  return (
    <>
      {letter} {t('help.or')} <Kbd className={classes.kbd}>{t('help.space')}</Kbd>
    </>
  );
}
