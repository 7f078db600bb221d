import { Anchor, Button, Card, Stack, Text, Title } from '@mantine/core';
import { IconBook2, IconMap2, IconSettings } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHasRole, useSession } from '../../api/session';
import { EmptyState } from '../../design/empty-state';
import { Page } from '../../design/page';
import { NAVIGATION, visibleTo } from '../../shell/navigation';

/** For who makes no trips: an administrator without another post, an observer of the central union. */
export function OtherHome() {
  const { t } = useTranslation('my-year');
  const { person, offices } = useSession();
  const central = useHasRole('CENTRAL');
  return (
    <Page
      title={t('other.title')}
      intro={`${t('other.greeting', { name: person.fullName })} · ${offices.join(', ')}`}
    >
      {central ? <Central /> : <NothingYet />}
      <Available />
    </Page>
  );
}

function Central() {
  const { t } = useTranslation('my-year');
  return (
    <EmptyState
      icon={IconMap2}
      title={t('other.central.title')}
      text={t('other.central.text')}
      action={
        <Button mt="xs" renderRoot={(props) => <Link to="/khu-vuc" {...props} />}>
          {t('other.central.open')}
        </Button>
      }
    />
  );
}

function NothingYet() {
  const { t } = useTranslation('shell');
  return (
    <EmptyState
      icon={IconBook2}
      title={t('noPages.title')}
      text={t('noPages.text')}
      action={
        <Button mt="xs" component="a" href="/api/docs">
          {t('noPages.docs')}
        </Button>
      }
    />
  );
}

function Available() {
  const { t } = useTranslation(['my-year', 'shell']);
  const { roles } = useSession();
  const entries = NAVIGATION.flatMap(({ entries: some }) => some)
    .filter((entry) => entry.to !== '/')
    .filter((entry) => visibleTo(roles, entry));
  const link = (to: string, icon: ReactNode, label: string) => (
    <li key={to}>
      <Anchor renderRoot={(props) => <Link to={to} {...props} />} py={4} display="inline-flex">
        {icon}
        <Text span inherit ml="xs">
          {label}
        </Text>
      </Anchor>
    </li>
  );
  return (
    <Card withBorder component="section" padding="lg">
      <Title order={2} size="h4" mb="xs">
        {t('other.have')}
      </Title>
      <Stack component="ul" gap={4} m={0} p={0} style={{ listStyle: 'none' }}>
        {entries.map(({ to, icon: Icon, word }) =>
          link(to, <Icon aria-hidden size={22} />, t(`shell:nav.${word}`)),
        )}
        {link('/tai-khoan', <IconSettings aria-hidden size={22} />, t('shell:user.settings'))}
      </Stack>
    </Card>
  );
}
