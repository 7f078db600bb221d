import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, etag } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { formatInstant } from '../../../design/format';
import { ProblemAlert } from '../../../design/problem-alert';
import { useKept, useLeaveWarning } from '../../../shell/drafts';
import { Part, Written } from '../facts';
import type { CorrectiveAction } from './views';
import { saidEnough } from './said-enough';

/** What the unit says it has done, and what the inspector found of it; for whoever repairs the form to say so. */
export function RepairReport({ repair }: { repair: CorrectiveAction }) {
  const { t } = useTranslation('inspection-conclusions');
  const { repair: said, repairedBy, repairedAt, verifiedBy, verifiedAt, actions } = repair;
  const mayRepair = actions.includes('REPAIR');
  if (said === null && !mayRepair) return null;
  return (
    <Part title={t('parts.report')}>
      <Stack gap="sm">
        {said !== null && (
          <div>
            <Written text={said} />
            {repairedBy !== null && repairedAt !== null && (
              <Text size="sm">
                {t('reportedBy', { person: repairedBy.fullName, at: formatInstant(repairedAt) })}
              </Text>
            )}
            {verifiedBy !== null && verifiedAt !== null && (
              <Text size="sm" fw={600}>
                {t('verifiedBy', { person: verifiedBy.fullName, at: formatInstant(verifiedAt) })}
              </Text>
            )}
          </div>
        )}
        {mayRepair && <RepairForm repair={repair} />}
      </Stack>
    </Part>
  );
}

const MOST = 4000;
const FIELD = 'repair-report';

function RepairForm({ repair }: { repair: CorrectiveAction }) {
  const { t } = useTranslation('inspection-conclusions');
  const { actionId, version, item, evidence } = repair;
  const kept = useKept<string>(`repair/${actionId}`);
  const [text, setText] = useState(kept.value ?? '');
  const [tried, setTried] = useState(false);
  const send = useCommand(
    (said: string, key) =>
      api.POST('/api/corrective-actions/{id}/repair', {
        params: { path: { id: actionId }, header: { 'Idempotency-Key': key, 'If-Match': etag(version) } },
        body: { repair: said },
      }),
    ['inspections'],
    () => kept.drop(),
  );
  useLeaveWarning(text.trim() !== '' && !send.isSuccess);
  const wrong = saidEnough(text, {
    files: evidence.length,
    evidenceRequired: item?.evidenceRequired ?? false,
  });
  return (
    <form
      noValidate
      className="no-print"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (wrong !== null) return document.getElementById(FIELD)?.focus();
        send.mutate(text.trim());
        return undefined;
      }}
    >
      <Stack gap="sm">
        <ProblemAlert error={send.error} />
        <Textarea
          id={FIELD}
          label={t('report.label')}
          description={t('report.hint')}
          withAsterisk
          autosize
          minRows={4}
          maxLength={MOST}
          value={text}
          error={tried && wrong !== null ? t(`report.${wrong}`) : undefined}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            if (currentTarget.value === '') kept.drop();
            else kept.keep(currentTarget.value);
          }}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={send.isPending} leftSection={<IconSend aria-hidden size={18} />}>
            {t('report.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
