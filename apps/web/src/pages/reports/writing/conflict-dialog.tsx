import { Button, Modal, Radio, ScrollArea, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDates } from '../../../design/format';
import classes from '../reports.module.css';
import type { Draft } from './draft';
import type { Conflict } from './opening';
import { isSection, type Part } from './parts';
import { usePartName } from './part-name';

/** Two have written the same part: both are shown, and a person chooses. Nothing is overwritten before. */
export function ConflictDialog({
  conflict,
  mine,
  onSettle,
}: {
  conflict: Conflict | null;
  mine: Draft;
  onSettle: (theirs: Part[]) => void;
}) {
  const { t } = useTranslation('reports');
  const [taken, setTaken] = useState<readonly Part[]>([]);
  const partName = usePartName();
  const both = conflict?.both ?? [];
  const choose = (part: Part, value: string) =>
    setTaken(value === 'theirs' ? [...taken, part] : taken.filter((one) => one !== part));
  return (
    <Modal
      opened={conflict !== null}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      size="xl"
      title={t('conflict.title')}
    >
      <Stack>
        <Text>{t('conflict.text')}</Text>
        {conflict !== null &&
          both.map((part) => (
            <Radio.Group
              key={part}
              label={t('conflict.choose', { part: partName(part) })}
              value={taken.includes(part) ? 'theirs' : 'mine'}
              onChange={(value) => choose(part, value)}
            >
              <SimpleGrid cols={{ base: 1, sm: 2 }} mt="xs">
                <Version label={t('conflict.mine')} value="mine" draft={mine} part={part} />
                <Version label={t('conflict.theirs')} value="theirs" draft={conflict.there} part={part} />
              </SimpleGrid>
            </Radio.Group>
          ))}
        <Button
          onClick={() => {
            onSettle([...taken]);
            setTaken([]);
          }}
        >
          {t('conflict.submit')}
        </Button>
      </Stack>
    </Modal>
  );
}

function Version({ label, value, draft, part }: { label: string; value: string; draft: Draft; part: Part }) {
  return (
    <div>
      <Radio value={value} label={label} />
      <ScrollArea.Autosize mah={220} mt={4} tabIndex={0} aria-label={label} role="region">
        <Text size="sm" className={classes.prose}>
          <PartText draft={draft} part={part} />
        </Text>
      </ScrollArea.Autosize>
    </div>
  );
}

function PartText({ draft, part }: { draft: Draft; part: Part }) {
  const { t } = useTranslation('reports');
  const lines = ((): string[] => {
    if (isSection(part)) return [draft.sections[part]];
    switch (part) {
      case 'kind':
        return [t(`kind.${draft.kind}`)];
      case 'travellers':
        return draft.travellers.flatMap(({ travelled }) => travelled.map(formatDates));
      case 'meetings':
        return draft.meetings.map(({ unit, branchName, content }) =>
          [unit?.name, branchName, content].filter(Boolean).join('. '),
        );
      case 'findings':
        return draft.findings.map(({ title, detail }) => [title, detail].filter(Boolean).join('. '));
    }
  })();
  const text = lines.filter((line) => line !== '').join('\n');
  return text === '' ? t('conflict.empty') : text;
}
