import '../words';
import { Alert, Anchor, Button, List, Progress, Stack, Text } from '@mantine/core';
import {
  IconFileText,
  IconInfoCircle,
  IconListCheck,
  IconPencilPlus,
  IconPrinter,
} from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { useSession } from '../../../api/session';
import {
  dayOf,
  formatDates,
  formatDay,
  formatDue,
  formatInstant,
  formatNumber,
} from '../../../design/format';
import { LookBadge } from '../../../design/look-badge';
import { Page } from '../../../design/page';
import { Person } from '../../../design/person';
import { term } from '../../../design/term';
import { Asked } from '../../../design/waiting';
import { Facts, Part } from '../facts';
import { Attendance } from './attendance';
import { VisitActions } from './visit-actions';
import { conclusionWord } from './visit-lists';
import { VISIT_LOOKS, type Visit } from './visit-states';

const route = getRouteApi('/inside/kiem-tra/buoi/$id');

/** One visit: who goes where and when, how far it has got, and what can be done now. */
export default function VisitPage() {
  const { id } = route.useParams();
  const { t } = useTranslation('inspection-visits');
  const found = query.useQuery('get', '/api/inspection-visits/{id}', { params: { path: { id } } });
  if (found.data) return <Shown key={id} visit={found.data} />;
  return (
    <Page title={t('one')}>
      <Asked of={found} lines={10}>
        {() => null}
      </Asked>
    </Page>
  );
}

function Shown({ visit }: { visit: Visit }) {
  const { t } = useTranslation(['inspection-visits', 'design']);
  const { state, plan, unit, reason } = visit;
  return (
    <Page
      title={unit.name}
      intro={
        <>
          <LookBadge look={VISIT_LOOKS[state]} label={t(`state.${state}`)} />{' '}
          <Text span>
            {visit.number} · {formatDates(visit.dates)}
          </Text>
        </>
      }
      actions={
        <>
          <VisitActions visit={visit} />
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
      {reason !== null && (
        <Alert color="gray" icon={<IconInfoCircle aria-hidden />} title={t('reason')}>
          {reason}
        </Alert>
      )}
      <Work visit={visit} />
      <Part title={t('parts.visit')}>
        <Facts
          of={[
            [
              t('facts.plan'),
              <Anchor
                key="plan"
                inherit
                renderRoot={(props) => (
                  <Link to="/kiem-tra/ke-hoach/$id" params={{ id: plan.planId }} {...props} />
                )}
              >
                {[plan.officialNumber ?? plan.number, plan.title].join(' · ')}
              </Anchor>,
            ],
            [
              t('facts.unit'),
              <Anchor
                key="unit"
                inherit
                renderRoot={(props) => (
                  <Link to="/kiem-tra/don-vi/$id" params={{ id: unit.unitId }} {...props} />
                )}
              >
                {t('facts.unitHistory', { unit: unit.name })}
              </Anchor>,
            ],
            [
              t('facts.dates'),
              `${formatDates(visit.dates)} (${t('days', { count: visit.days, days: formatNumber(visit.days) })})`,
            ],
            [t('facts.method'), term(visit.methodLabel)],
            [t('facts.criteria'), visit.criteriaSet?.title],
            [t('facts.startedAt'), visit.startedAt && formatInstant(visit.startedAt)],
            [
              t('facts.finishedAt'),
              visit.finishedAt &&
                [formatInstant(visit.finishedAt), visit.finishedBy?.fullName].filter(Boolean).join(', '),
            ],
          ]}
        />
      </Part>
      <Team visit={visit} />
      {visit.attendance && <Attendance visit={visit} attendance={visit.attendance} />}
    </Page>
  );
}

/** What there is to do: the unit’s own inspection, the checklist, the conclusion. */
function Work({ visit }: { visit: Visit }) {
  const { t } = useTranslation('inspection-visits');
  const { businessToday } = useSession();
  const { visitId, state, score, maxScore, conclusion, conclusionDueAt, selfSubmittedAt } = visit;
  const due = conclusionDueAt === null ? null : dayOf(conclusionDueAt);
  return (
    <>
      {visit.criteriaSet !== null && (
        <Part title={t('parts.checklist')}>
          <Stack gap="sm" align="flex-start">
            <Facts
              of={[
                [
                  t('facts.self'),
                  selfSubmittedAt === null
                    ? t(`self.${visit.selfInspection}`)
                    : t('selfSent', {
                        person: visit.selfSubmittedBy?.fullName ?? '',
                        at: formatInstant(selfSubmittedAt),
                      }),
                ],
                [
                  t('facts.score'),
                  score !== null &&
                    maxScore !== null &&
                    t('points', { score: formatNumber(score), most: formatNumber(maxScore) }),
                ],
              ]}
            />
            <ChecklistWay visit={visit} />
          </Stack>
        </Part>
      )}
      {(conclusion !== null || (state === 'FINISHED' && due !== null)) && (
        <Part title={t('parts.conclusion')}>
          <Stack gap="sm" align="flex-start">
            {conclusion !== null && (
              <Anchor
                renderRoot={(props) => (
                  <Link to="/kiem-tra/ket-luan/$id" params={{ id: conclusion.conclusionId }} {...props} />
                )}
              >
                <IconFileText aria-hidden size={18} style={{ verticalAlign: 'text-bottom' }} />{' '}
                {conclusion.number}: {conclusionWord(t, conclusion.state)}
              </Anchor>
            )}
            {due !== null && conclusion?.state !== 'ISSUED' && (
              <Text>
                {t('conclusion.dueOn', { day: formatDay(due), due: formatDue(due, businessToday) })}
              </Text>
            )}
            {visit.actions.includes('CONCLUDE') && (
              <Button
                className="no-print"
                leftSection={<IconPencilPlus aria-hidden size={18} />}
                renderRoot={(props) => (
                  <Link to="/kiem-tra/buoi/$id/ket-luan" params={{ id: visitId }} {...props} />
                )}
              >
                {t('conclusion.write')}
              </Button>
            )}
          </Stack>
        </Part>
      )}
    </>
  );
}

/** How far the checklist has got for whoever may read it; others are not told of it. */
function ChecklistWay({ visit }: { visit: Visit }) {
  const { t } = useTranslation('inspection-visits');
  const { visitId, actions } = visit;
  const { data } = query.useQuery('get', '/api/inspection-visits/{id}/checklist', {
    params: { path: { id: visitId } },
  });
  if (data === undefined) return null;
  const { answered, total, score, maxScore } = data.progress;
  const words = t('progress', {
    ...{ answered: String(answered), total: String(total) },
    ...{ score: formatNumber(score), most: formatNumber(maxScore) },
  });
  const answers = actions.includes('ANSWER') || actions.includes('SELF_ANSWER');
  return (
    <Stack gap="xs" w="100%" maw={480} align="flex-start">
      <Text>{words}</Text>
      <Progress value={total === 0 ? 0 : (100 * answered) / total} aria-label={words} w="100%" />
      <Button
        className="no-print"
        variant={answers ? 'filled' : 'default'}
        leftSection={<IconListCheck aria-hidden size={18} />}
        renderRoot={(props) => <Link to="/kiem-tra/buoi/$id/phieu" params={{ id: visitId }} {...props} />}
      >
        {t(
          actions.includes('SELF_ANSWER')
            ? 'checklist.writeSelf'
            : answers
              ? 'checklist.write'
              : 'checklist.read',
        )}
      </Button>
    </Stack>
  );
}

function Team({ visit: { team } }: { visit: Visit }) {
  const { t } = useTranslation('inspection-visits');
  const partOf = (personId: string) => {
    if (personId === team.leader?.personId) return t('team.leader');
    return personId === team.secretary?.personId ? t('team.secretary') : undefined;
  };
  return (
    <Part title={team.name}>
      {team.leaderOrganisation && (
        <Text mb="xs">
          {t('team.ledBy', {
            organisation: [team.leaderOrganisation, team.leaderName].filter(Boolean).join(', '),
          })}
        </Text>
      )}
      <List spacing="xs">
        {team.people.map((person) => (
          <List.Item key={person.personId}>
            <Person person={person} />
            {partOf(person.personId) && <Text size="sm">{partOf(person.personId)}</Text>}
          </List.Item>
        ))}
      </List>
    </Part>
  );
}
