import '../words';
import { Alert, Anchor, Button, List, Text } from '@mantine/core';
import { IconBellRinging, IconPrinter } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { useSession } from '../../../api/session';
import { dayOf, formatDay, formatDue, formatInstant } from '../../../design/format';
import { LookBadge } from '../../../design/look-badge';
import { Page } from '../../../design/page';
import { Asked } from '../../../design/waiting';
import { Facts, Part, Written } from '../facts';
import { DueMark } from './due-mark';
import { EvidencePart } from './evidence-part';
import { RepairMoves } from './repair-moves';
import { RepairReport } from './repair-report';
import { REPAIR_LOOKS } from './repair-states';
import { RepairSteps } from './repair-steps';
import { Repeated } from './repair-table';
import type { CorrectiveAction } from './views';

/** One thing that a unit repairs: what is asked, what was done, who looked at it. */
export default function RepairPage() {
  const { id } = useParams({ from: '/inside/kiem-tra/khac-phuc/$id' });
  const { t } = useTranslation('inspection-conclusions');
  const found = query.useQuery('get', '/api/corrective-actions/{id}', { params: { path: { id } } });
  if (found.data) return <Shown key={id} repair={found.data} />;
  return (
    <Page title={t('oneRepair')}>
      <Asked of={found} lines={10}>
        {() => null}
      </Asked>
    </Page>
  );
}

function Shown({ repair }: { repair: CorrectiveAction }) {
  const { t } = useTranslation(['inspection-conclusions', 'design']);
  const { businessToday } = useSession();
  const { title, state, number, overdue, dueDay, repeats } = repair;
  return (
    <Page
      title={title}
      intro={
        <>
          <LookBadge look={REPAIR_LOOKS[state]} label={t(`repairState.${state}`)} />{' '}
          <Text span>{number}</Text>
          <Repeated times={repeats} />
        </>
      }
      actions={
        <>
          <RepairMoves repair={repair} />
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
      {overdue && (
        <Alert
          color="red"
          icon={<IconBellRinging aria-hidden />}
          title={t('overdue.title', { due: formatDue(dueDay, businessToday) })}
        >
          {t('overdue.text', { day: formatDay(dueDay) })}
        </Alert>
      )}
      <AskedFor repair={repair} />
      <EvidencePart repair={repair} />
      <RepairReport repair={repair} />
      <RepairSteps repair={repair} />
      <Earlier repair={repair} />
    </Page>
  );
}

function AskedFor({ repair }: { repair: CorrectiveAction }) {
  const { t } = useTranslation('inspection-conclusions');
  const { detail, item, itemCode, owner, dueDay, overdue, state, unit, conclusionId, conclusionNumber } =
    repair;
  return (
    <Part title={t('parts.askedFor')}>
      {detail !== null && <Written text={detail} />}
      <div style={{ marginTop: detail === null ? 0 : 12 }}>
        <Facts
          of={[
            [
              t('facts.unit'),
              <Anchor
                key="unit"
                inherit
                renderRoot={(props) => (
                  <Link to="/kiem-tra/don-vi/$id" params={{ id: unit.unitId }} {...props} />
                )}
              >
                {unit.name}
              </Anchor>,
            ],
            [
              t('columns.owner'),
              owner === null ? t('wholeUnit') : [owner.fullName, owner.office].filter(Boolean).join(', '),
            ],
            [
              t('columns.dueDay'),
              <DueMark key="due" dueDay={dueDay} overdue={overdue} owed={state === 'OPEN'} />,
            ],
            [
              t('facts.criterion'),
              item === null
                ? itemCode
                : `${item.code} – ${item.title}${item.evidenceRequired ? ` (${t('evidenceRequired')})` : ''}`,
            ],
            [
              t('columns.conclusion'),
              <Anchor
                key="conclusion"
                inherit
                renderRoot={(props) => (
                  <Link to="/kiem-tra/ket-luan/$id" params={{ id: conclusionId }} {...props} />
                )}
              >
                {conclusionNumber}
              </Anchor>,
            ],
            [
              t('facts.visit'),
              <Anchor
                key="visit"
                inherit
                renderRoot={(props) => (
                  <Link to="/kiem-tra/buoi/$id" params={{ id: repair.visitId }} {...props} />
                )}
              >
                {t('toVisit')}
              </Anchor>,
            ],
            [t('facts.openedAt'), formatInstant(repair.openedAt)],
          ]}
        />
      </div>
    </Part>
  );
}

/** What the unit was to repair before on the same criterion. */
function Earlier({ repair: { earlier } }: { repair: CorrectiveAction }) {
  const { t } = useTranslation('inspection-conclusions');
  if (earlier.length === 0) return null;
  return (
    <Part title={t('parts.earlier', { count: earlier.length })}>
      <List spacing="xs">
        {earlier.map(({ actionId, number, conclusionNumber, state, openedAt }) => (
          <List.Item key={actionId}>
            <Anchor
              underline="always"
              inherit
              renderRoot={(props) => (
                <Link to="/kiem-tra/khac-phuc/$id" params={{ id: actionId }} {...props} />
              )}
            >
              {number}
            </Anchor>
            {t('earlier', {
              conclusion: conclusionNumber,
              day: formatDay(dayOf(openedAt)),
              state: t(`repairState.${state}`),
            })}
          </List.Item>
        ))}
      </List>
    </Part>
  );
}
