import '../words';
import { Alert, Anchor, Button, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCalendarEvent, IconInfoCircle, IconPrinter } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { formatDates, formatInstant } from '../../../design/format';
import { LookBadge } from '../../../design/look-badge';
import { Page } from '../../../design/page';
import { term } from '../../../design/term';
import { Asked } from '../../../design/waiting';
import { Facts, Part, Written } from '../facts';
import { PAPER_LOOKS } from '../paper-states';
import type { Plan } from './plan';
import { PlanActions } from './plan-actions';
import { PlanRevisions } from './plan-revisions';
import { Teams } from './teams';

/** One plan: what holds, what is worth a look, who inspects whom, and what can be done now. */
export default function PlanPage() {
  const { id } = useParams({ from: '/inside/kiem-tra/ke-hoach/$id' });
  const { t } = useTranslation('inspection-plans');
  const found = query.useQuery('get', '/api/inspection-plans/{id}', { params: { path: { id } } });
  if (found.data) return <Shown key={id} plan={found.data} />;
  return (
    <Page title={t('one')}>
      <Asked of={found} lines={10}>
        {() => null}
      </Asked>
    </Page>
  );
}

function Shown({ plan }: { plan: Plan }) {
  const { t } = useTranslation(['inspection-plans', 'design']);
  const { shown, state } = plan;
  return (
    <Page
      title={shown.title}
      intro={
        <>
          <LookBadge look={PAPER_LOOKS[state]} label={t(`state.${state}`)} />{' '}
          <Text span>{plan.officialNumber ?? plan.number}</Text>
        </>
      }
      actions={
        <>
          <PlanActions plan={plan} />
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
      <Remarks plan={plan} />
      <Part title={t('parts.plan')}>
        <Facts
          of={[
            [t('facts.form'), term(shown.formLabel)],
            [
              t('facts.kind'),
              shown.topic === null ? term(shown.kindLabel) : `${term(shown.kindLabel)}: ${shown.topic}`,
            ],
            [t('facts.dates'), `${formatDates(shown.dates)} (${t('days', { count: shown.days })})`],
            [t('facts.method'), term(shown.methodLabel)],
            [t('facts.conclusion'), t('conclusionIn', { count: shown.conclusionDays })],
            [
              t('facts.criteria'),
              shown.criteriaSet && (
                <Anchor
                  inherit
                  renderRoot={(props) => (
                    <Link
                      to="/kiem-tra/bo-tieu-chi/$id"
                      params={{ id: shown.criteriaSet?.criteriaSetId ?? '' }}
                      {...props}
                    />
                  )}
                >
                  {shown.criteriaSet.title}
                </Anchor>
              ),
            ],
            [t('facts.author'), [plan.author.fullName, plan.author.office].filter(Boolean).join(', ')],
            [t('facts.issuedAt'), plan.issuedAt && formatInstant(plan.issuedAt)],
          ]}
        />
      </Part>
      {shown.content && (
        <Part title={t('parts.content')}>
          <Written text={shown.content} />
        </Part>
      )}
      <LegalBasis of={shown.legalBasis} />
      <Part
        title={t('parts.subjects', { count: shown.subjects.length })}
        aside={
          plan.issuedRevision !== null && (
            <Anchor
              className="no-print"
              renderRoot={(props) => (
                <Link to="/kiem-tra/lich" search={{ 'ke-hoach': plan.planId }} {...props} />
              )}
            >
              <IconCalendarEvent aria-hidden size={18} style={{ verticalAlign: 'text-bottom' }} />{' '}
              {t('schedule')}
            </Anchor>
          )
        }
      >
        <List>
          {shown.subjects.map(({ unitId, name }) => (
            <List.Item key={unitId}>
              <Anchor
                inherit
                renderRoot={(props) => <Link to="/kiem-tra/don-vi/$id" params={{ id: unitId }} {...props} />}
              >
                {name}
              </Anchor>
            </List.Item>
          ))}
        </List>
      </Part>
      <Teams teams={shown.teams} />
      <PlanRevisions planId={plan.planId} revision={plan.revision} />
    </Page>
  );
}

/** Why it came back, what it changes, what is worth a look, and what is still missing. */
function Remarks({ plan }: { plan: Plan }) {
  const { t } = useTranslation('inspection-plans');
  const { warnings, missing = [], reason, changed, earlier, state } = plan;
  const reasonTitle = () => {
    const said =
      state === 'RETURNED' || state === 'REJECTED' || state === 'CANCELLED' || state === 'WITHDRAWN';
    return t(said ? `reason.${state}` : 'reason.other');
  };
  // The server names fields; one that has no words here is shown as it comes.
  const fieldName = (field: string) => t(`changed.${field as 'title'}`, { defaultValue: field });
  return (
    <Stack gap="sm">
      {reason !== null && (
        <Alert color="orange" icon={<IconInfoCircle aria-hidden />} title={reasonTitle()}>
          {reason}
        </Alert>
      )}
      {earlier !== null && changed.length > 0 && (
        <Alert color="blue" icon={<IconInfoCircle aria-hidden />} title={t('changed.heading')}>
          {changed.map(fieldName).join(', ')}
        </Alert>
      )}
      {warnings.length > 0 && (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={t('warnings')}>
          <Notes notes={warnings} />
        </Alert>
      )}
      {missing.length > 0 && (
        <Alert color="gray" icon={<IconInfoCircle aria-hidden />} title={t('missing')} className="no-print">
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

function LegalBasis({ of }: { of: Plan['shown']['legalBasis'] }) {
  const { t } = useTranslation('inspection-plans');
  if (of.length === 0) return null;
  return (
    <Part title={t('parts.legalBasis')}>
      <List>
        {of.map(({ text, canonical }) => (
          <List.Item key={text}>
            {text}
            {canonical !== null && !text.includes(canonical) && (
              <Text span c="dimmed">
                {' '}
                ({canonical})
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </Part>
  );
}
