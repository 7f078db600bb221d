import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignIn, type Session } from '../api/session';
import { ProblemAlert } from '../design/problem-alert';

/** @param username fixed when somebody comes back to their own page */
export default function SignInForm({
  username,
  onSignedIn,
}: {
  username?: string;
  onSignedIn: (session: Session) => void;
}) {
  const { t } = useTranslation('shell');
  const signIn = useSignIn();
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const form = useForm({
    initialValues: { username: username ?? '', password: '' },
    validate: {
      username: (value) => (value.trim() === '' ? t('signIn.usernameMissing') : null),
      password: (value) => (value === '' ? t('signIn.passwordMissing') : null),
    },
  });
  const send = async (values: typeof form.values) => {
    setBusy(true);
    setError(null);
    try {
      onSignedIn(await signIn(values.username.trim(), values.password));
    } catch (problem) {
      setError(problem);
      form.setFieldValue('password', '');
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={form.onSubmit((values) => void send(values))} noValidate>
      <Stack>
        <ProblemAlert error={error} />
        <TextInput
          label={t('signIn.username')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          readOnly={username !== undefined}
          {...form.getInputProps('username')}
        />
        <PasswordInput
          label={t('signIn.password')}
          autoComplete="current-password"
          data-autofocus={username !== undefined}
          {...form.getInputProps('password')}
        />
        <Button type="submit" loading={busy} fullWidth>
          {t('signIn.submit')}
        </Button>
      </Stack>
    </form>
  );
}
