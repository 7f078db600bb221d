import '../words';
import { Anchor, Button } from '@mantine/core';
import { IconLock, IconRefresh } from '@tabler/icons-react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, etag, query } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { isProblem } from '../../../api/problem';
import { EmptyState } from '../../../design/empty-state';
import { Page } from '../../../design/page';
import { Asked } from '../../../design/waiting';
import { useKept, useLeaveWarning } from '../../../shell/drafts';
import { ConclusionForm } from './conclusion-form';
import type { Conclusion } from './views';
import { valuesOf, type ConclusionFields, type ConclusionValues } from './conclusion-values';
import { KeptNote } from './kept-note';

/** A draft, what came back or what was withdrawn. */
export default function WriteConclusionPage() {
  const { id } = useParams({ from: '/inside/kiem-tra/ket-luan/$id/viet' });
  const { t } = useTranslation('inspection-conclusions');
  const [round, setRound] = useState(0);
  const found = query.useQuery('get', '/api/conclusions/{id}', { params: { path: { id } } });
  return (
    <Page
      title={found.data ? t('editTitle', { number: found.data.number }) : t('one')}
      intro={
        found.data && (
          <Anchor renderRoot={(props) => <Link to="/kiem-tra/ket-luan/$id" params={{ id }} {...props} />}>
            {found.data.unit.name}
          </Anchor>
        )
      }
    >
      <Asked of={found} lines={10}>
        {(conclusion) =>
          conclusion.actions.includes('EDIT') ? (
            <Edit key={`${id} ${round}`} opened={conclusion} onAgain={() => setRound(round + 1)} />
          ) : (
            <EmptyState icon={IconLock} title={t('notEditable.title')} text={t('notEditable.text')} />
          )
        }
      </Asked>
    </Page>
  );
}

type Kept = { version: number; values: ConclusionValues };

function Edit({ opened, onAgain }: { opened: Conclusion; onAgain: () => void }) {
  const { t } = useTranslation('inspection-conclusions');
  const navigate = useNavigate();
  const id = opened.conclusionId;
  const kept = useKept<Kept>(`conclusion/${id}`);
  // What arrives while somebody writes does not overwrite it; saving tells of it.
  const [version] = useState(opened.version);
  const [start, setStart] = useState(() => kept.value?.values ?? valuesOf(opened.fields));
  const [fromDevice, setFromDevice] = useState(kept.value !== undefined);
  const [written, setWritten] = useState(fromDevice);
  const save = useCommand(
    (body: ConclusionFields, key) =>
      api.PUT('/api/conclusions/{id}', {
        params: { path: { id }, header: { 'Idempotency-Key': key, 'If-Match': etag(version) } },
        body,
      }),
    ['inspections'],
  );
  useLeaveWarning(written && !save.isSuccess);
  const overtaken = fromDevice && kept.value?.version !== version;
  return (
    <>
      {fromDevice && (
        <KeptNote
          text={t(overtaken ? 'kept.overtaken' : 'kept.text')}
          drop={t('kept.drop')}
          onDrop={() => {
            kept.drop();
            setFromDevice(false);
            setWritten(false);
            setStart(valuesOf(opened.fields));
          }}
        />
      )}
      {isProblem(save.error, 'STALE_VERSION') && (
        <Button
          variant="default"
          leftSection={<IconRefresh aria-hidden size={18} />}
          style={{ alignSelf: 'flex-start' }}
          onClick={onAgain}
        >
          {t('kept.again')}
        </Button>
      )}
      <ConclusionForm
        key={fromDevice ? 'device' : 'server'}
        start={start}
        visitId={opened.visit.visitId}
        unitId={opened.unit.unitId}
        repeated={timesOf(opened)}
        onChange={(values) => {
          kept.keep({ version, values });
          setWritten(true);
        }}
        onSave={async (fields) => {
          await save.mutateAsync(fields);
          kept.drop();
          await navigate({ to: '/kiem-tra/ket-luan/$id', params: { id } });
        }}
        busy={save.isPending}
        error={save.error}
      />
    </>
  );
}

function timesOf({ fields }: Conclusion): ReadonlyMap<string, number> {
  return new Map(
    fields.actions.flatMap(({ itemCode, repeated }) =>
      itemCode === null || repeated === null ? [] : [[itemCode, repeated.times] as const],
    ),
  );
}
