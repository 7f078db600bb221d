import '../words';
import { Anchor, Button } from '@mantine/core';
import { IconFileCheck } from '@tabler/icons-react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, query } from '../../../api/client';
import { useCommand } from '../../../api/command';
import type { components } from '../../../api/schema';
import { EmptyState } from '../../../design/empty-state';
import { formatDates } from '../../../design/format';
import { Page } from '../../../design/page';
import { Asked } from '../../../design/waiting';
import { useKept, useLeaveWarning } from '../../../shell/drafts';
import { ConclusionForm } from './conclusion-form';
import { valuesOf, type ConclusionFields, type ConclusionValues } from './conclusion-values';
import { KeptNote } from './kept-note';

type Visit = components['schemas']['VisitView'];
type Proposal = {
  conclusionId: string | null;
  fields: ConclusionFields;
  repeated: readonly { itemCode: string; times: number }[];
};

/** The conclusion of a visit that has none yet, from what was flagged at the visit. */
export default function NewConclusionPage() {
  const { id } = useParams({ from: '/inside/kiem-tra/buoi/$id/ket-luan' });
  const { t } = useTranslation('inspection-conclusions');
  const visit = query.useQuery('get', '/api/inspection-visits/{id}', { params: { path: { id } } });
  const intro = visit.data && (
    <Anchor renderRoot={(props) => <Link to="/kiem-tra/buoi/$id" params={{ id }} {...props} />}>
      {t('form.ofVisit', {
        number: visit.data.number,
        unit: visit.data.unit.name,
        dates: formatDates(visit.data.dates),
      })}
    </Anchor>
  );
  return (
    <Page title={t('newTitle')} intro={intro}>
      <Asked of={visit} lines={10}>
        {(found) => <Proposed key={id} visit={found} />}
      </Asked>
    </Page>
  );
}

function Proposed({ visit }: { visit: Visit }) {
  const id = visit.visitId;
  const found = query.useQuery(
    'get',
    '/api/inspection-visits/{id}/conclusion-draft',
    { params: { path: { id } } },
    // Asked for anew whenever the page opens: there may be a conclusion meanwhile.
    { gcTime: 0 },
  );
  return (
    <Asked of={found} lines={10}>
      {(proposal) => <WriteOnce visit={visit} found={proposal} />}
    </Asked>
  );
}

/** Stays with what was found when the page opened: saving makes a conclusion, which is no news to whoever saves it. */
function WriteOnce({ visit, found }: { visit: Visit; found: Proposal }) {
  const { t } = useTranslation('inspection-conclusions');
  const [{ conclusionId, fields, repeated }] = useState(found);
  if (conclusionId === null)
    return (
      <Write
        visit={visit}
        proposal={fields}
        repeated={new Map(repeated.map(({ itemCode, times }) => [itemCode, times]))}
      />
    );
  return (
    <EmptyState
      icon={IconFileCheck}
      title={t('exists.title')}
      text={t('exists.text')}
      action={
        <Button
          renderRoot={(props) => (
            <Link to="/kiem-tra/ket-luan/$id" params={{ id: conclusionId }} {...props} />
          )}
        >
          {t('exists.open')}
        </Button>
      }
    />
  );
}

function Write({
  visit: { visitId, unit },
  proposal,
  repeated,
}: {
  visit: Visit;
  proposal: ConclusionFields;
  repeated: ReadonlyMap<string, number>;
}) {
  const { t } = useTranslation('inspection-conclusions');
  const navigate = useNavigate();
  const kept = useKept<ConclusionValues>(`conclusion/of/${visitId}`);
  const [start, setStart] = useState(() => kept.value ?? valuesOf(proposal));
  const [fromDevice, setFromDevice] = useState(kept.value !== undefined);
  const [written, setWritten] = useState(fromDevice);
  const save = useCommand(
    (fields: ConclusionFields, key) =>
      api.POST('/api/conclusions', {
        params: { header: { 'Idempotency-Key': key } },
        body: { visitId, fields },
      }),
    ['inspections'],
  );
  useLeaveWarning(written && !save.isSuccess);
  return (
    <>
      {fromDevice && (
        <KeptNote
          text={t('kept.new')}
          drop={t('kept.dropNew')}
          onDrop={() => {
            kept.drop();
            setFromDevice(false);
            setWritten(false);
            setStart(valuesOf(proposal));
          }}
        />
      )}
      <ConclusionForm
        key={fromDevice ? 'device' : 'server'}
        {...{ start, visitId, repeated }}
        unitId={unit.unitId}
        onChange={(values) => {
          kept.keep(values);
          setWritten(true);
        }}
        onSave={async (fields) => {
          const { conclusionId } = await save.mutateAsync(fields);
          kept.drop();
          await navigate({ to: '/kiem-tra/ket-luan/$id', params: { id: conclusionId }, replace: true });
        }}
        busy={save.isPending}
        error={save.error}
      />
    </>
  );
}
