import { Button, Group, Stack, Text, Textarea, type MantineColor } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../design/dialog';
import { ProblemAlert } from '../../design/problem-alert';

export type ActLook = {
  icon: Icon;
  /** The one that is expected next. */
  primary?: boolean;
  color?: MantineColor;
  reason?: 'optional' | 'required';
};
export type ActWords = { button: string; title: string; text: ReactNode; confirm: string; reason?: string };

const MOST = 1000;

/**
 * What the server lets this person do, as buttons that ask once more; a refusal is told where it was asked.
 *
 * @param looks in the order of the buttons; what has no look is done elsewhere on the page
 * @param perform rejects when it was refused
 */
export function Acts<Act extends string>({
  looks,
  offered,
  words,
  perform,
}: {
  looks: readonly (readonly [Act, ActLook])[];
  offered: readonly string[];
  words: (act: Act) => ActWords;
  perform: (act: Act, reason: string | null) => Promise<unknown>;
}) {
  const [asking, setAsking] = useState<Act>();
  const look = looks.find(([act]) => act === asking)?.[1];
  return (
    <>
      {looks
        .filter(([act]) => offered.includes(act))
        .map(([act, { icon: ActIcon, primary, color }]) => (
          <Button
            key={act}
            variant={primary ? 'filled' : 'default'}
            color={primary ? color : undefined}
            leftSection={<ActIcon aria-hidden size={18} />}
            onClick={() => setAsking(act)}
          >
            {words(act).button}
          </Button>
        ))}
      {asking !== undefined && look && (
        <AskOnce
          key={asking}
          look={look}
          words={words(asking)}
          onClose={() => setAsking(undefined)}
          perform={(reason) => perform(asking, reason)}
        />
      )}
    </>
  );
}

function AskOnce({
  look,
  words,
  onClose,
  perform,
}: {
  look: ActLook;
  words: ActWords;
  onClose: () => void;
  perform: (reason: string | null) => Promise<unknown>;
}) {
  const { t } = useTranslation(['design', 'inspections']);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const confirm = async () => {
    const given = reason.trim();
    if (look.reason === 'required' && given === '') return setMissing(true);
    setBusy(true);
    setError(undefined);
    try {
      await perform(given === '' ? null : given);
      onClose();
    } catch (refusal) {
      setError(refusal);
      setBusy(false);
    }
  };
  return (
    <Dialog onClose={onClose} title={words.title}>
      <Stack>
        <ProblemAlert error={error} />
        <Text component="div">{words.text}</Text>
        {look.reason && (
          <Textarea
            label={words.reason}
            withAsterisk={look.reason === 'required'}
            value={reason}
            maxLength={MOST}
            minRows={3}
            autosize
            error={missing && reason.trim() === '' ? t('inspections:reasonMissing') : undefined}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('design:cancel')}
          </Button>
          <Button color={look.color} loading={busy} onClick={() => void confirm()}>
            {words.confirm}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
