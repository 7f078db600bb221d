import { Alert, AppShell, Badge, Burger, Group, Indicator, NavLink, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listen } from '../api/live';
import { useHasRole, useSession } from '../api/session';
import { Later } from '../design/later';
import { useCounts } from './counts';
import classes from './layout.module.css';
import { NAVIGATION, visibleTo, type Entry } from './navigation';
import { Notices } from './notices';
import { keepOpening } from './opening';
import { SearchButton } from './search-button';
import { SessionLost } from './session-lost';
import { UserMenu } from './user-menu';

/** What stands around every page of a signed-in person. */
export function Layout() {
  const { t } = useTranslation('shell');
  const [menu, { toggle, close }] = useDisclosure();
  const connected = useLive();
  const counts = useCounts();
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => close(), [path, close]);
  const hasYear = useHasRole('CADRE');
  // On each page: the language or the colours may have been chosen on the one before.
  useEffect(() => keepOpening(hasYear ? 'year' : 'other'), [path, hasYear]);
  return (
    <AppShell
      header={{ height: 56 }}
      footer={{ height: { base: 60, md: 0 } }}
      navbar={{ width: 260, breakpoint: 'md', collapsed: { mobile: !menu } }}
      padding={{ base: 'md', md: 'xl' }}
    >
      <a href="#main" className={classes.skip}>
        {t('skip')}
      </a>
      <AppShell.Header className="no-print">
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="nowrap">
            <Burger
              opened={menu}
              onClick={toggle}
              hiddenFrom="md"
              size="sm"
              aria-label={t(menu ? 'menu.close' : 'menu.open')}
              aria-expanded={menu}
            />
            <Link to="/" className={classes.brand}>
              {t('product')}
            </Link>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <Later>
              <SearchButton />
              <UserMenu />
            </Later>
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" className="no-print" aria-label={t('menu.label')}>
        <Later>
          <Menu counts={counts} path={path} />
        </Later>
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} className={classes.main}>
        {!connected && (
          <Alert role="status" color="yellow" icon={<IconPlugConnectedX aria-hidden />} mb="md">
            {t('connection.lost')}
          </Alert>
        )}
        <Notices />
        <Outlet />
      </AppShell.Main>
      <AppShell.Footer hiddenFrom="md" className="no-print">
        <Later>
          <Tabs counts={counts} path={path} />
        </Later>
      </AppShell.Footer>
      <Later>
        <SessionLost />
      </Later>
    </AppShell>
  );
}

type Counts = { queue: number; inbox: number };

function Menu({ counts, path }: { counts: Counts; path: string }) {
  const { t } = useTranslation('shell');
  const { roles } = useSession();
  return NAVIGATION.map(({ word, entries }) => {
    const shown = entries.filter((entry) => visibleTo(roles, entry));
    if (shown.length === 0) return null;
    return (
      <div key={word}>
        <Text size="sm" fw={600} mt="sm" mb={4} px="sm">
          {t(`nav.${word}`)}
        </Text>
        {shown.map((entry) => (
          <NavLink
            key={entry.to}
            renderRoot={(props) => <Link to={entry.to} {...props} />}
            label={t(`nav.${entry.word}`)}
            leftSection={<entry.icon aria-hidden size={20} />}
            rightSection={<Count entry={entry} counts={counts} />}
            active={isAt(path, entry.to)}
            aria-current={isAt(path, entry.to) ? 'page' : undefined}
            className={classes.entry}
          />
        ))}
      </div>
    );
  });
}

function Count({ entry, counts }: { entry: Entry; counts: Counts }) {
  const { t } = useTranslation('shell');
  if (entry.counts === undefined || counts[entry.counts] === 0) return null;
  const count = counts[entry.counts];
  return (
    <Badge circle={count < 10} variant="filled" aria-label={t(wordOf(entry.counts), { count })}>
      {count}
    </Badge>
  );
}

/** On a phone: the four places most often gone to, under the thumb. */
function Tabs({ counts, path }: { counts: Counts; path: string }) {
  const { t } = useTranslation('shell');
  const { roles } = useSession();
  const entries = NAVIGATION.flatMap(({ entries: some }) => some)
    .filter((entry) => ['myYear', 'trips', 'reports', 'inbox', 'queue'].includes(entry.word))
    .filter((entry) => visibleTo(roles, entry));
  return (
    <nav aria-label={t('menu.short')} className={classes.tabs}>
      {entries.map((entry) => (
        <Link
          key={entry.to}
          to={entry.to}
          className={classes.tab}
          data-active={isAt(path, entry.to) || undefined}
          aria-current={isAt(path, entry.to) ? 'page' : undefined}
        >
          <Indicator
            label={entry.counts && counts[entry.counts]}
            disabled={entry.counts === undefined || counts[entry.counts] === 0}
            size={16}
            component="span"
          >
            <entry.icon aria-hidden size={22} />
          </Indicator>
          <span>{t(`nav.${entry.word}`)}</span>
        </Link>
      ))}
    </nav>
  );
}

function wordOf(counted: 'queue' | 'inbox'): 'waiting' | 'unread' {
  return counted === 'queue' ? 'waiting' : 'unread';
}

function isAt(path: string, to: string): boolean {
  return to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`);
}

/** @returns whether the server is there; a gap of a moment is not worth a word */
function useLive(): boolean {
  const queries = useQueryClient();
  const { sessionId } = useSession();
  const [connected, setConnected] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = listen(queries, {
      onMessage: () => undefined,
      onConnected: (now) => {
        if (now) {
          clearTimeout(timer);
          timer = undefined;
          setConnected(true);
        } else {
          // Counted from the first failure: the browser tries, and fails, more often than this.
          timer ??= setTimeout(() => setConnected(false), UNNOTICED_MS);
        }
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [queries, sessionId]);
  return connected;
}

/** A stream that comes back within this was not away, ms. */
const UNNOTICED_MS = 4_000;
