import '../words';
import { Alert, Button, Text } from '@mantine/core';
import { IconArrowBackUp, IconInfoCircle, IconPrinter } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, etag, query } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { useSession } from '../../../api/session';
import { formatDay, formatDue, formatInstant } from '../../../design/format';
import { LookBadge } from '../../../design/look-badge';
import { Page } from '../../../design/page';
import { Asked } from '../../../design/waiting';
import { Acts, type ActLook } from '../acts';
import { Facts, Part, Written } from '../facts';
import { AnswerFiles } from './answer-files';
import { AnswerRevisions } from './answer-revisions';
import { ANSWER_LOOKS, isOwed, type DeskAnswer } from './desk-states';
import classes from './desk.module.css';
import { WriteAnswer } from './write-answer';

const LOOKS: readonly (readonly ['RETURN', ActLook])[] = [
  ['RETURN', { icon: IconArrowBackUp, reason: 'required' }],
];

/** What one unit is asked for: written by its officers, read and returned by whoever asked. */
export default function AnswerPage() {
  const { id } = useParams({ from: '/inside/kiem-tra/tra-loi/$id' });
  const { t } = useTranslation('inspection-desk');
  const found = query.useQuery('get', '/api/desk-answers/{id}', { params: { path: { id } } });
  if (found.data) return <Shown key={id} answer={found.data} />;
  return (
    <Page title={t('answer.one')}>
      <Asked of={found} lines={10}>
        {() => null}
      </Asked>
    </Page>
  );
}

function Shown({ answer }: { answer: DeskAnswer }) {
  const { t } = useTranslation(['inspection-desk', 'design']);
  const { businessToday } = useSession();
  const { request, state, submittedAt, submittedBy, late } = answer;
  const { dueDay } = request;
  return (
    <Page
      title={request.title}
      intro={
        <>
          <LookBadge look={ANSWER_LOOKS[state]} label={t(`answerState.${state}`)} />{' '}
          <Text span>
            {answer.unit.name}
            {late && `, ${t('late')}`}
          </Text>
        </>
      }
      actions={
        <>
          <Return answer={answer} />
          <Button
            variant="default"
            leftSection={<IconPrinter aria-hidden size={18} />}
            onClick={() => window.print()}
          >
            {t('design:print')}
          </Button>
        </>
      }
    >
      <Remarks answer={answer} />
      <Part title={t('answer.parts.request')}>
        <Facts
          of={[
            [t('answer.facts.number'), request.number],
            [
              t('answer.facts.due'),
              isOwed(answer)
                ? `${formatDay(dueDay)}, ${formatDue(dueDay, businessToday)}`
                : formatDay(dueDay),
            ],
            [
              t('answer.facts.author'),
              [answer.author.fullName, answer.author.office].filter(Boolean).join(', '),
            ],
            [t('answer.facts.submitted'), submittedAt && formatInstant(submittedAt)],
            [
              t('answer.facts.by'),
              submittedBy && [submittedBy.fullName, submittedBy.office].filter(Boolean).join(', '),
            ],
          ]}
        />
      </Part>
      <Part title={t('answer.parts.content')}>
        <Written text={answer.content} />
      </Part>
      {answer.actions.includes('EDIT') ? (
        <WriteAnswer answer={answer} />
      ) : (
        <>
          <Read answer={answer} />
          <AnswerFiles answer={answer} />
        </>
      )}
      <AnswerRevisions answerId={answer.answerId} revision={answer.revision} />
    </Page>
  );
}

function Remarks({ answer: { state, reason, request } }: { answer: DeskAnswer }) {
  const { t } = useTranslation('inspection-desk');
  const over = request.state === 'CANCELLED' ? 'cancelled' : 'closed';
  return (
    <>
      {request.state !== 'SENT' && (
        <Alert color="gray" icon={<IconInfoCircle aria-hidden />} title={t(`answer.${over}`)} />
      )}
      {state === 'RETURNED' && reason !== null && (
        <Alert color="orange" icon={<IconArrowBackUp aria-hidden />} title={t('answer.returned')}>
          {reason}
        </Alert>
      )}
    </>
  );
}

function Read({ answer: { questions, revision, actions } }: { answer: DeskAnswer }) {
  const { t } = useTranslation('inspection-desk');
  if (revision === 0 && !actions.includes('EDIT') && questions.every(({ answer }) => answer === null))
    return <Text>{t('answer.notWritten')}</Text>;
  return (
    <Part title={t('answer.parts.answers')}>
      <dl className={classes.answers}>
        {questions.map(({ code, title, answer }) => (
          <div key={code}>
            <dt>
              {code}. {title}
            </dt>
            <dd>
              {answer === null ? (
                <Text fs="italic">{t('answer.unanswered')}</Text>
              ) : (
                <Written text={answer} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function Return({ answer }: { answer: DeskAnswer }) {
  const { t } = useTranslation('inspection-desk');
  const command = useCommand(
    (reason: string, key) =>
      api.POST('/api/desk-answers/{id}/return', {
        params: {
          path: { id: answer.answerId },
          header: { 'Idempotency-Key': key, 'If-Match': etag(answer.version) },
        },
        body: { reason },
      }),
    ['inspections'],
  );
  return (
    <Acts
      looks={LOOKS}
      offered={answer.actions}
      words={() => ({
        button: t('act.RETURN.button'),
        title: t('act.RETURN.title', { unit: answer.unit.name }),
        text: t('act.RETURN.text'),
        confirm: t('act.RETURN.button'),
        reason: t('act.RETURN.reason'),
      })}
      perform={(_, reason) => command.mutateAsync(reason ?? '')}
    />
  );
}
