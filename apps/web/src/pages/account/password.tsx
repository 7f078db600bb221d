import { Alert, Anchor, Button, List, PasswordInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useCommand } from '../../api/command';
import { isProblem } from '../../api/problem';
import { useSession } from '../../api/session';
import { ProblemAlert, wordsOf } from '../../design/problem-alert';
import { LONGEST, passwordFaults, type PasswordField, type Passwords } from './password-rules';
import { Section } from './section';

const EMPTY: Passwords = { current: '', next: '', again: '' };
const FIELDS: readonly PasswordField[] = ['current', 'next', 'again'];

/** What is typed here is the one thing that is never kept on the device. */
export function Password() {
  const { t } = useTranslation('account');
  const { username } = useSession();
  const [refusals, setRefusals] = useState(0);
  const [done, setDone] = useState(false);
  const form = useForm<Passwords>({
    initialValues: EMPTY,
    validate: (values) =>
      Object.fromEntries(
        Object.entries(passwordFaults(values)).map(([field, fault]) => [field, t(`password.${fault}`)]),
      ),
    clearInputErrorOnChange: true,
  });
  const change = useCommand(
    ({ current, next }: Pick<Passwords, 'current' | 'next'>, key) =>
      api.POST('/api/session/password', {
        body: { current, next },
        params: { header: { 'Idempotency-Key': key } },
      }),
    ['session'],
  );
  const refused = () => setRefusals((before) => before + 1);
  const send = ({ current, next }: Passwords) => {
    setDone(false);
    change.mutate(
      { current, next },
      {
        onSuccess: () => {
          form.setValues(EMPTY);
          setDone(true);
        },
        onError: (problem) => {
          if (isProblem(problem, 'WRONG_CREDENTIALS'))
            form.setFieldError('current', t('password.currentWrong'));
          if (isProblem(problem, 'WEAK_PASSWORD')) form.setFieldError('next', wordsOf(problem).detail);
          refused();
        },
      },
    );
  };
  const atField = isProblem(change.error, 'WRONG_CREDENTIALS', 'WEAK_PASSWORD');
  const input = (field: PasswordField) => ({
    ...form.getInputProps(field),
    id: idOf(field),
    maxLength: LONGEST,
    'aria-invalid': form.errors[field] !== undefined,
    visibilityToggleButtonProps: { 'aria-label': t('password.show') },
  });
  const faults = FIELDS.filter((field) => form.errors[field] !== undefined);
  return (
    <Section title={t('password.title')}>
      {done && (
        <Alert role="status" color="green" icon={<IconCircleCheck aria-hidden />} p="sm">
          {t('password.done')}
        </Alert>
      )}
      {faults.length > 0 && (
        <Summary
          key={refusals}
          faults={faults.map((field) => ({ id: idOf(field), words: form.errors[field] }))}
        />
      )}
      {!atField && <ProblemAlert error={change.error} />}
      <form onSubmit={form.onSubmit(send, refused)} noValidate>
        <Stack>
          {/* So that the browser’s own keeper of passwords knows whose it is. */}
          <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
          <PasswordInput
            label={t('password.current')}
            autoComplete="current-password"
            {...input('current')}
          />
          <PasswordInput
            label={t('password.next')}
            description={t('password.rules')}
            autoComplete="new-password"
            {...input('next')}
          />
          <PasswordInput label={t('password.again')} autoComplete="new-password" {...input('again')} />
          <Text size="sm">{t('password.others')}</Text>
          <Button type="submit" loading={change.isPending} style={{ alignSelf: 'flex-start' }}>
            {t('password.submit')}
          </Button>
        </Stack>
      </form>
    </Section>
  );
}

function idOf(field: PasswordField): string {
  return `password-${field}`;
}

/** Takes the focus when it comes, and leads to each field. */
function Summary({ faults }: { faults: readonly { id: string; words: ReactNode }[] }) {
  const { t } = useTranslation('account');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Alert ref={box} tabIndex={-1} color="red" title={t('password.summary')}>
      <List size="sm">
        {faults.map(({ id, words }) => (
          <List.Item key={id}>
            <Anchor
              href={`#${id}`}
              inherit
              c="inherit"
              underline="always"
              onClick={(event) => {
                // The address stays as it is.
                event.preventDefault();
                document.getElementById(id)?.focus();
              }}
            >
              {words}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
