import { ActionIcon, Avatar, Menu, Text } from '@mantine/core';
import { IconLogout, IconSettings, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client';
import { untilSettled } from '../api/command';
import { isProblem } from '../api/problem';
import { useSession } from '../api/session';
import i18n from '../words/i18n';
import { settleBeforeSignOut } from './before-sign-out';
import { dropKeptOf } from './drafts';
import { addNotice } from './notices';

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
          onClick={() => void signOutOrSay(person.personId)}
        >
          {t('user.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/**
 * Everything that this person read or wrote leaves the device with them: only once the session has ended, since who
 * believes to be signed out leaves an open account behind.
 *
 * @throws Problem when it has not ended
 */
export async function signOut(personId: string): Promise<void> {
  await settleBeforeSignOut();
  try {
    await untilSettled(() => api.DELETE('/api/session'));
  } catch (problem) {
    if (!isProblem(problem, 'NOT_SIGNED_IN')) throw problem;
  }
  dropKeptOf(personId);
  location.assign('/dang-nhap');
}

/** The same for a menu, which has no place of its own to say that it did not work. */
export async function signOutOrSay(personId: string): Promise<void> {
  try {
    await signOut(personId);
  } catch {
    const [title, detail] = [i18n.t('user.stillIn.title'), i18n.t('user.stillIn.detail')];
    addNotice({ id: 'sign-out', title, detail });
  }
}
