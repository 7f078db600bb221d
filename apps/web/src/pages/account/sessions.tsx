import { Badge, Button, Group, Modal, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLogout } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, newKey, query } from '../../api/client';
import { untilSettled, useCommand } from '../../api/command';
import { isProblem } from '../../api/problem';
import { useSession } from '../../api/session';
import { formatInstant } from '../../design/format';
import { ProblemAlert } from '../../design/problem-alert';
import { Asked } from '../../design/waiting';
import { signOut } from '../../shell/user-menu';
import classes from './account.module.css';
import { Section } from './section';

type Open = { sessionId: string; startedAt: string; lastSeenAt: string; current: boolean };

/** Of somebody who never signs out there are many; the last used stand here at once. */
const FIRST = 5;

/** Where this account is signed in; every other place can be signed out from here. */
export function Sessions() {
  const { t } = useTranslation(['account', 'design']);
  const [all, setAll] = useState(false);
  const sessions = query.useQuery('get', '/api/sessions');
  const end = useCommand(endSession, ['session']);
  const [said, setSaid] = useState('');
  const endOne = (sessionId: string) => {
    setSaid('');
    end.mutate(sessionId, { onSuccess: () => setSaid(t('sessions.ended')) });
  };
  return (
    <Section title={t('sessions.title')}>
      <Text size="sm">{t('sessions.intro')}</Text>
      <ProblemAlert error={end.error} />
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <Asked of={sessions} lines={3}>
        {({ items }) => (
          <>
            <ul className={classes.sessions}>
              {currentFirst(items)
                .slice(0, all ? undefined : FIRST)
                .map((session) => (
                  <Row
                    key={session.sessionId}
                    session={session}
                    busy={end.isPending && end.variables === session.sessionId}
                    onEnd={() => endOne(session.sessionId)}
                  />
                ))}
            </ul>
            {!all && items.length > FIRST && (
              <Button variant="subtle" onClick={() => setAll(true)} style={{ alignSelf: 'flex-start' }}>
                {t('design:more')}
              </Button>
            )}
            <Everywhere others={items.filter(({ current }) => !current)} />
          </>
        )}
      </Asked>
    </Section>
  );
}

function Row({ session, busy, onEnd }: { session: Open; busy: boolean; onEnd: () => void }) {
  const { t } = useTranslation('account');
  const { current, startedAt, lastSeenAt } = session;
  const at = formatInstant(startedAt);
  return (
    <li className={classes.session}>
      <div>
        {current ? (
          <Badge tt="none" size="lg" radius="sm">
            {t('sessions.current')}
          </Badge>
        ) : (
          <Text fw={600}>{t('sessions.other')}</Text>
        )}
        <Text size="sm">{t('sessions.started', { at })}</Text>
        <Text size="sm">{t('sessions.seen', { at: formatInstant(lastSeenAt) })}</Text>
      </div>
      {!current && (
        <Button
          variant="default"
          size="sm"
          loading={busy}
          onClick={onEnd}
          aria-label={t('sessions.endOne', { at })}
        >
          {t('sessions.end')}
        </Button>
      )}
    </li>
  );
}

function Everywhere({ others }: { others: readonly Open[] }) {
  const { t } = useTranslation('account');
  const { person } = useSession();
  const [asked, { open, close }] = useDisclosure();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const leave = async () => {
    setBusy(true);
    setError(null);
    try {
      for (const { sessionId } of others) await untilSettled(() => endSession(sessionId, newKey()));
      await signOut(person.personId);
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconLogout aria-hidden size={20} />}
        onClick={open}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('sessions.everywhere')}
      </Button>
      <Modal opened={asked} onClose={close} title={t('sessions.ask')} centered withCloseButton={false}>
        <Stack>
          <Text>
            {others.length === 0 ? t('sessions.askAlone') : t('sessions.askText', { count: others.length })}
          </Text>
          <ProblemAlert error={error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close} data-autofocus>
              {t('sessions.stay')}
            </Button>
            <Button color="red" loading={busy} onClick={() => void leave()}>
              {t('sessions.everywhere')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

/** One that is gone already is what was wanted. */
async function endSession(sessionId: string, key: string): Promise<{ data?: undefined }> {
  try {
    await api.DELETE('/api/sessions/{id}', {
      params: { path: { id: sessionId }, header: { 'Idempotency-Key': key } },
    });
  } catch (error) {
    if (!isProblem(error, 'NOT_FOUND')) throw error;
  }
  return {};
}

function currentFirst(sessions: readonly Open[]): Open[] {
  return [...sessions].sort(
    (a, b) => Number(b.current) - Number(a.current) || b.lastSeenAt.localeCompare(a.lastSeenAt),
  );
}
