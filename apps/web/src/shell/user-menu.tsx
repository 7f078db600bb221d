import { ActionIcon, Avatar, Menu, Text } from '@mantine/core';
import { IconLogout, IconSettings, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client';
import { useSession } from '../api/session';
import { settleBeforeSignOut } from './before-sign-out';
import { dropKeptOf } from './drafts';

export function UserMenu() {
  const { t } = useTranslation('shell');
  const { person, offices } = useSession();
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          radius="xl"
          size={40}
          aria-label={t('user.label', { name: person.fullName })}
        >
          <Avatar color="union" size={34} radius="xl" aria-hidden>
            <IconUser aria-hidden size={20} />
          </Avatar>
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text fw={600}>{person.fullName}</Text>
          {offices.map((office) => (
            <Text key={office} size="sm">
              {office}
            </Text>
          ))}
        </Menu.Label>
        <Menu.Item
          leftSection={<IconSettings aria-hidden size={18} />}
          renderRoot={(props) => <Link to="/tai-khoan" {...props} />}
        >
          {t('user.settings')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLogout aria-hidden size={18} />}
          onClick={() => void signOut(person.personId)}
        >
          {t('user.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Everything that this person read or wrote leaves the device with them. */
export async function signOut(personId: string): Promise<void> {
  await settleBeforeSignOut();
  await api.DELETE('/api/session').catch(() => undefined);
  dropKeptOf(personId);
  location.assign('/dang-nhap');
}
