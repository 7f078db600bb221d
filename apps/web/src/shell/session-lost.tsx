import { Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { whenSessionIsLost, whenTokenIsRefused } from '../api/client';
import { sessionQuery, useSession, type Session } from '../api/session';
import { Waiting } from '../design/waiting';

const loadForm = () => import('./sign-in-form');
const SignInForm = lazy(loadForm);
/** Long after the page stands, ms: by the time a session ends the server may no longer have this version of it. */
const LOAD_AHEAD_MS = 10_000;

/** Stands over the page when its session has ended: whoever signs in again finds what they were typing. */
export function SessionLost() {
  const { t } = useTranslation('shell');
  const session = useSession();
  const queries = useQueryClient();
  const [lost, setLost] = useState(false);
  const { personId } = session.person;
  useEffect(() => {
    whenSessionIsLost(() => setLost(true));
    whenTokenIsRefused(async () => {
      const now = await queries.fetchQuery({ ...sessionQuery, staleTime: 0 });
      // Somebody else has signed in in this browser: these pages are not theirs.
      if (now !== null && now.person.personId !== personId) location.reload();
      return now?.person.personId === personId;
    });
  }, [queries, personId]);
  useEffect(() => {
    const timer = setTimeout(() => void loadForm().catch(() => undefined), LOAD_AHEAD_MS);
    return () => clearTimeout(timer);
  }, []);
  const enter = (next: Session) => {
    if (next.person.personId !== personId) return location.reload();
    setLost(false);
    void queries.invalidateQueries();
  };
  return (
    <Modal
      opened={lost}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title={t('signIn.lostTitle')}
      centered
    >
      <Stack>
        <Text>{t('signIn.lost')}</Text>
        <Suspense fallback={<Waiting lines={3} />}>
          {lost && <SignInForm username={session.username} onSignedIn={enter} />}
        </Suspense>
        <Text size="sm">{t('signIn.other', { name: session.person.fullName })}</Text>
      </Stack>
    </Modal>
  );
}
