import { Button } from '@mantine/core';
import { IconArrowBack, IconPencil, IconSend, IconTrash } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, etag } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { Acts, type ActLook } from '../acts';
import type { Conclusion } from './views';
import { IssueConclusion } from './issue-conclusion';

/** Answers are given further down the page; issuing asks for more than a yes. */
type Act = Exclude<Conclusion['actions'][number], 'EDIT' | 'ANSWER' | 'ISSUE'>;
type Input = { act: Act; version: number; reason: string | null };

const LOOKS: readonly (readonly [Act, ActLook])[] = [
  ['SUBMIT', { icon: IconSend, primary: true }],
  ['WITHDRAW', { icon: IconArrowBack, reason: 'optional' }],
  ['DELETE', { icon: IconTrash, color: 'red' }],
];

/** What the server lets this person do with the conclusion now. */
export function ConclusionActions({ conclusion }: { conclusion: Conclusion }) {
  const { t } = useTranslation('inspection-conclusions');
  const navigate = useNavigate();
  const { conclusionId, version, actions } = conclusion;
  const command = useCommand<Input, unknown>(
    (input, key) => send(conclusionId, input, key),
    ['inspections', 'queue'],
  );
  const perform = async (act: Act, reason: string | null) => {
    await command.mutateAsync({ act, version, reason });
    if (act === 'DELETE') await navigate({ to: '/kiem-tra/ket-luan' });
  };
  return (
    <>
      {actions.includes('EDIT') && (
        <Button
          variant="default"
          leftSection={<IconPencil aria-hidden size={18} />}
          renderRoot={(props) => (
            <Link to="/kiem-tra/ket-luan/$id/viet" params={{ id: conclusionId }} {...props} />
          )}
        >
          {t('act.EDIT.button')}
        </Button>
      )}
      {actions.includes('ISSUE') && <IssueConclusion conclusion={conclusion} />}
      <Acts
        looks={LOOKS}
        offered={actions}
        words={(act) => ({
          button: t(`act.${act}.button`),
          title: t(`act.${act}.title`),
          text: t(`act.${act}.text`),
          confirm: t(`act.${act}.button`),
          reason: t('act.reason'),
        })}
        perform={perform}
      />
    </>
  );
}

function send(id: string, { act, version, reason }: Input, key: string) {
  const params = { path: { id }, header: { 'Idempotency-Key': key, 'If-Match': etag(version) } };
  switch (act) {
    case 'SUBMIT':
      return api.POST('/api/conclusions/{id}/submit', { params });
    case 'WITHDRAW':
      return api.POST('/api/conclusions/{id}/withdraw', { params, body: { reason } });
    case 'DELETE':
      return api.DELETE('/api/conclusions/{id}', { params });
  }
}
