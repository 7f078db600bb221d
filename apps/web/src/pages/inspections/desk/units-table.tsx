import { Anchor, Group, Text } from '@mantine/core';
import { IconArrowBackUp, IconBellRinging } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, etag } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { DataTable, type Column } from '../../../design/data-table';
import { formatDay, formatInstant } from '../../../design/format';
import { LookBadge } from '../../../design/look-badge';
import { Acts, type ActLook } from '../acts';
import { ANSWER_LOOKS, type ComparedAnswer, type DeskRequest } from './desk-states';

type Act = ComparedAnswer['actions'][number];
type Input = { act: Act; answer: ComparedAnswer; reason: string | null };

const LOOKS: readonly (readonly [Act, ActLook])[] = [
  ['RETURN', { icon: IconArrowBackUp, reason: 'required' }],
  ['REMIND', { icon: IconBellRinging }],
];

/** How far each unit is; one report can be returned, one unit chased. */
export function UnitsTable({
  request,
  answers,
}: {
  request: DeskRequest;
  answers: readonly ComparedAnswer[];
}) {
  const { t } = useTranslation('inspection-desk');
  const acting = answers.some(({ actions }) => actions.length > 0);
  const columns: Column<ComparedAnswer>[] = [
    {
      id: 'unit',
      title: t('request.columns.unit'),
      always: true,
      sortBy: ({ unit }) => unit.name,
      render: ({ answerId, unit }) => (
        <Anchor
          fw={600}
          renderRoot={(props) => <Link to="/kiem-tra/tra-loi/$id" params={{ id: answerId }} {...props} />}
        >
          {unit.name}
        </Anchor>
      ),
    },
    {
      id: 'state',
      title: t('request.columns.state'),
      always: true,
      width: 220,
      sortBy: ({ state }) => state,
      render: ({ state, late }) => (
        <>
          <LookBadge look={ANSWER_LOOKS[state]} label={t(`answerState.${state}`)} />
          {late && (
            <Text size="sm" fw={600}>
              {t('late')}
            </Text>
          )}
        </>
      ),
    },
    {
      id: 'received',
      title: t('request.columns.received'),
      width: 170,
      sortBy: ({ submittedAt }) => submittedAt,
      onCard: ({ submittedAt }) => submittedAt !== null,
      render: ({ submittedAt }) => submittedAt && formatInstant(submittedAt),
    },
    {
      id: 'reminded',
      title: t('request.columns.reminded'),
      width: 150,
      sortBy: ({ remindedOn }) => remindedOn,
      onCard: ({ remindedOn }) => remindedOn !== null,
      render: ({ remindedOn }) => remindedOn && formatDay(remindedOn),
    },
    ...(acting
      ? [
          {
            id: 'act',
            title: t('request.columns.act'),
            width: 170,
            onCard: ({ actions }: ComparedAnswer) => actions.length > 0,
            render: (answer: ComparedAnswer) => <AnswerActs request={request} answer={answer} />,
          },
        ]
      : []),
  ];
  return (
    <DataTable
      name="desk-request-units"
      caption={t('request.parts.units')}
      rows={answers}
      rowKey={({ answerId }) => answerId}
      columns={columns}
    />
  );
}

function AnswerActs({ request, answer }: { request: DeskRequest; answer: ComparedAnswer }) {
  const { t } = useTranslation('inspection-desk');
  const unit = answer.unit.name;
  const command = useCommand<Input, unknown>((input, key) => send(request, input, key), ['inspections']);
  return (
    <Group gap="xs" className="no-print">
      <Acts
        looks={LOOKS}
        offered={answer.actions}
        words={(act) => ({
          button: t(`act.${act}.button`),
          title: act === 'REMIND' ? t('act.remindOne', { unit }) : t('act.RETURN.title', { unit }),
          text: t(`act.${act}.text`),
          confirm: t(`act.${act}.button`),
          reason: t('act.RETURN.reason'),
        })}
        perform={(act, reason) => command.mutateAsync({ act, answer, reason })}
      />
    </Group>
  );
}

function send(request: DeskRequest, { act, answer, reason }: Input, key: string) {
  const of = (id: string, version: number) => ({
    path: { id },
    header: { 'Idempotency-Key': key, 'If-Match': etag(version) },
  });
  return act === 'REMIND'
    ? api.POST('/api/desk-requests/{id}/remind', {
        params: of(request.requestId, request.version),
        body: { unitIds: [answer.unit.unitId] },
      })
    : api.POST('/api/desk-answers/{id}/return', {
        params: of(answer.answerId, answer.version),
        body: { reason: reason ?? '' },
      });
}
