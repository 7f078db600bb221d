import '../words';
import { Alert, Anchor, Button, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle, IconPrinter } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { useSession } from '../../../api/session';
import { formatDay, formatDue, formatInstant } from '../../../design/format';
import { LookBadge } from '../../../design/look-badge';
import { Page } from '../../../design/page';
import { Asked } from '../../../design/waiting';
import { Facts, Part, Written } from '../facts';
import { REQUEST_LOOKS, type DeskRequest } from './desk-states';
import { RequestActions, type Reminded } from './request-actions';
import { RequestAnswers } from './request-answers';

/** One request: what is asked, who has answered, and what they say side by side. */
export default function RequestPage() {
  const { id } = useParams({ from: '/inside/kiem-tra/yeu-cau/$id' });
  const { t } = useTranslation('inspection-desk');
  const found = query.useQuery('get', '/api/desk-requests/{id}', { params: { path: { id } } });
  if (found.data) return <Shown key={id} request={found.data} />;
  return (
    <Page title={t('request.one')}>
      <Asked of={found} lines={10}>
        {() => null}
      </Asked>
    </Page>
  );
}

function Shown({ request }: { request: DeskRequest }) {
  const { t } = useTranslation(['inspection-desk', 'design']);
  const { businessToday } = useSession();
  const [reminded, setReminded] = useState<Reminded>();
  const { state, plan, counts, dueDay } = request;
  const owed = state === 'SENT' && counts.in < counts.asked;
  return (
    <Page
      title={request.title}
      intro={
        <>
          <LookBadge look={REQUEST_LOOKS[state]} label={t(`state.${state}`)} />{' '}
          <Text span>{request.number ?? t('requests.noNumber')}</Text>
        </>
      }
      actions={
        <>
          <RequestActions request={request} onReminded={setReminded} />
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
      <div>
        <Remarks request={request} />
        <div role="status">{reminded && <RemindedAlert reminded={reminded} />}</div>
      </div>
      <Part title={t('request.parts.request')}>
        <Facts
          of={[
            [
              t('request.facts.due'),
              owed ? `${formatDay(dueDay)}, ${formatDue(dueDay, businessToday)}` : formatDay(dueDay),
            ],
            [
              t('request.facts.author'),
              [request.author.fullName, request.author.office].filter(Boolean).join(', '),
            ],
            [t('request.facts.sentAt'), request.sentAt && formatInstant(request.sentAt)],
            [t('request.facts.closedAt'), request.closedAt && formatInstant(request.closedAt)],
            [
              t('request.facts.plan'),
              plan && (
                <Anchor
                  inherit
                  renderRoot={(props) => (
                    <Link to="/kiem-tra/ke-hoach/$id" params={{ id: plan.planId }} {...props} />
                  )}
                >
                  {plan.officialNumber ?? plan.number}
                </Anchor>
              ),
            ],
          ]}
        />
      </Part>
      <Part title={t('request.parts.content')}>
        <Written text={request.content} />
      </Part>
      {state === 'DRAFT' ? <Draft request={request} /> : <RequestAnswers request={request} />}
    </Page>
  );
}

/** What is going to be asked, and whom. */
function Draft({ request: { questions, units } }: { request: DeskRequest }) {
  const { t } = useTranslation('inspection-desk');
  return (
    <>
      {questions.length > 0 && (
        <Part title={t('request.parts.questions', { count: questions.length })}>
          <List type="ordered" spacing="xs">
            {questions.map(({ code, title, required }) => (
              <List.Item key={code}>
                {title}
                {!required && <Text span> ({t('request.optional')})</Text>}
              </List.Item>
            ))}
          </List>
        </Part>
      )}
      {units.length > 0 && (
        <Part title={t('request.parts.draftUnits', { count: units.length })}>
          <List>
            {units.map(({ unitId, name }) => (
              <List.Item key={unitId}>{name}</List.Item>
            ))}
          </List>
        </Part>
      )}
    </>
  );
}

/** Why it ended, what is worth a look, and what is still missing. */
function Remarks({ request: { state, reason, warnings, missing = [] } }: { request: DeskRequest }) {
  const { t } = useTranslation('inspection-desk');
  const ended = state === 'CLOSED' || state === 'CANCELLED';
  return (
    <Stack gap="sm">
      {ended && reason !== null && (
        <Alert color="orange" icon={<IconInfoCircle aria-hidden />} title={t(`request.reason.${state}`)}>
          {reason}
        </Alert>
      )}
      {warnings.length > 0 && (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={t('request.warnings')}>
          <Notes notes={warnings} />
        </Alert>
      )}
      {missing.length > 0 && (
        <Alert
          color="gray"
          icon={<IconInfoCircle aria-hidden />}
          title={t('request.missing')}
          className="no-print"
        >
          <Notes notes={missing} />
        </Alert>
      )}
    </Stack>
  );
}

function Notes({ notes }: { notes: readonly { pointer: string; detail: string }[] }) {
  return (
    <List size="sm" lang="vi">
      {notes.map(({ pointer, detail }) => (
        <List.Item key={`${pointer} ${detail}`}>{detail}</List.Item>
      ))}
    </List>
  );
}

function RemindedAlert({ reminded: { reminded, remindedBefore } }: { reminded: Reminded }) {
  const { t } = useTranslation('inspection-desk');
  return (
    <Alert color="green" icon={<IconInfoCircle aria-hidden />}>
      {t('request.reminded', { count: reminded.length })}{' '}
      {remindedBefore.length > 0 && t('request.remindedBefore', { count: remindedBefore.length })}
    </Alert>
  );
}
