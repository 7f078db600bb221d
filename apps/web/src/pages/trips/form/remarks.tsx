import { Alert, Anchor, List, Text } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Part, Remark } from './findings';
import classes from './remarks.module.css';

/** What is to be weighed about one part of the form; it does not prevent submitting. */
export function Warnings({ of, remarks }: { of: Part; remarks: readonly Remark[] }) {
  const { t } = useTranslation('trips');
  return remarks
    .filter(({ part, warning }) => part === of && warning)
    .map(({ detail }) => (
      <div key={detail} className={classes.warning}>
        <IconInfoCircle aria-hidden size={18} />
        <Text size="sm">
          <strong>{t('form.notice')}</strong> {detail}
        </Text>
      </div>
    ));
}

/** Where each part takes the focus. */
const FIRST_FIELD: Record<Part, string> = {
  dates: 'trip-dates',
  round: 'trip-round',
  hosts: 'trip-hosts',
  participants: 'trip-participants',
  purpose: 'trip-purpose',
  topics: 'trip-topics',
  content: 'trip-content',
  contactName: 'trip-contact-name',
  contactPhone: 'trip-contact-phone',
};

/** What keeps the registration from being submitted, each a link to its field. Takes the focus at every refusal. */
export function ErrorSummary({ errors, attempt }: { errors: readonly Remark[]; attempt: number }) {
  const { t } = useTranslation('trips');
  const box = useRef<HTMLDivElement>(null);
  const none = errors.length === 0;
  useEffect(() => {
    if (attempt > 0 && !none) box.current?.focus();
  }, [attempt, none]);
  if (none) return null;
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('form.errors.title', { count: errors.length })}
    >
      <Text size="sm">{t('form.errors.kept')}</Text>
      <List size="sm" mt="xs" spacing={4}>
        {errors.map(({ part, detail }) => (
          <List.Item key={`${part} ${detail}`}>
            <Anchor
              href={`#${FIRST_FIELD[part]}`}
              c="inherit"
              underline="always"
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(FIRST_FIELD[part])?.focus();
              }}
            >
              {detail}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
