import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconRubberStamp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, etag } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { isProblem } from '../../../api/problem';
import { useSession } from '../../../api/session';
import { Dialog } from '../../../design/dialog';
import { formatDay } from '../../../design/format';
import { ProblemAlert } from '../../../design/problem-alert';
import { DayField } from '../day-field';
import type { Conclusion } from './views';
import { dayAfter } from './days';

/** Asks once more, and for another due day where one passed while the conclusion waited for approval. */
export function IssueConclusion({ conclusion }: { conclusion: Conclusion }) {
  const { t } = useTranslation('inspection-conclusions');
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      <Button leftSection={<IconRubberStamp aria-hidden size={18} />} onClick={open}>
        {t('act.ISSUE.button')}
      </Button>
      {opened && (
        <Dialog onClose={close} title={t('act.ISSUE.title')}>
          <Ask conclusion={conclusion} onClose={close} />
        </Dialog>
      )}
    </>
  );
}

function Ask({ conclusion, onClose }: { conclusion: Conclusion; onClose: () => void }) {
  const { t } = useTranslation(['inspection-conclusions', 'design']);
  const { businessToday } = useSession();
  const { conclusionId, version, fields } = conclusion;
  const [newDueDay, setNewDueDay] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const issue = useCommand(
    (day: string | null, key) =>
      api.POST('/api/conclusions/{id}/issue', {
        params: {
          path: { id: conclusionId },
          header: { 'Idempotency-Key': key, 'If-Match': etag(version) },
        },
        body: { newDueDay: day },
      }),
    ['inspections', 'queue'],
  );
  const passed = fields.actions.filter(({ dueDay }) => dueDay <= businessToday);
  const asksForDay = passed.length > 0 || isProblem(issue.error, 'ACTION_DUE_PASSED');
  const confirm = () => {
    setTried(true);
    if (asksForDay && newDueDay === null) return document.getElementById('issue-due')?.focus();
    issue.mutate(newDueDay, { onSuccess: onClose });
    return undefined;
  };
  return (
    <Stack>
      <ProblemAlert error={issue.error} />
      <Text>{t('act.ISSUE.text')}</Text>
      {asksForDay && (
        <>
          {passed.length > 0 && (
            <div>
              <Text>{t('issue.passed', { count: passed.length })}</Text>
              <List size="sm">
                {passed.map(({ title, dueDay }, at) => (
                  <List.Item key={at}>
                    {title} ({formatDay(dueDay)})
                  </List.Item>
                ))}
              </List>
            </div>
          )}
          <DayField
            id="issue-due"
            label={t('issue.newDueDay')}
            from={dayAfter(businessToday)}
            value={newDueDay}
            error={tried && newDueDay === null ? t('issue.noDay') : undefined}
            onChange={setNewDueDay}
          />
        </>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('design:cancel')}
        </Button>
        <Button loading={issue.isPending} onClick={confirm}>
          {t('act.ISSUE.button')}
        </Button>
      </Group>
    </Stack>
  );
}
