import { Button, Card, Group, Image, Progress, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../design/problem-alert';
import { FactsFields } from './facts-fields';
import classes from './files.module.css';
import type { Chosen, UploadsOf } from './use-uploads';

/** A file that is not on the server yet: what is to be seen on it, and how far it has got. */
export function ChosenFile({ file, uploads }: { file: Chosen; uploads: UploadsOf['uploads'] }) {
  const { t } = useTranslation('reports');
  const { key, name, picture, facts, state } = file;
  return (
    <Card withBorder component="section" aria-label={name}>
      <Group align="flex-start" gap="md">
        {picture === null ? (
          <ThemeIcon variant="light" size={48}>
            <IconFileText aria-hidden size={28} />
          </ThemeIcon>
        ) : (
          <Image src={picture} alt={t('files.photo', { name })} className={classes.chosen} radius="sm" />
        )}
        <Stack gap="xs" className={classes.words}>
          <Text fw={600}>{name}</Text>
          {state.is === 'ready' && (
            <FactsFields facts={facts} onChange={(said) => uploads.describe(key, said)} />
          )}
          <div role="status">
            {state.is === 'preparing' && <Text size="sm">{t('files.preparing')}</Text>}
            {state.is === 'queued' && <Text size="sm">{t('files.queued')}</Text>}
            {state.is === 'unfit' && <Text size="sm">{t(`files.${state.why}`)}</Text>}
          </div>
          {state.is === 'sending' && (
            <div>
              <Text size="sm">{t('files.sending', { share: String(Math.round(state.share * 100)) })}</Text>
              <Progress value={state.share * 100} aria-label={name} />
            </div>
          )}
          {state.is === 'failed' && <ProblemAlert error={state.error} />}
          <Group gap="xs">
            {state.is === 'failed' && (
              <Button size="sm" onClick={() => uploads.retry(key)} aria-label={t('files.retryOf', { name })}>
                {t('files.retry')}
              </Button>
            )}
            <Button
              size="sm"
              variant="default"
              onClick={() => uploads.drop(key)}
              aria-label={t('files.dropOf', { name })}
            >
              {t('files.drop')}
            </Button>
          </Group>
        </Stack>
      </Group>
    </Card>
  );
}
