import '../words';
import { Button, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { LookBadge } from '../../../design/look-badge';
import { Page } from '../../../design/page';
import { Asked } from '../../../design/waiting';
import { PAPER_LOOKS } from '../paper-states';
import { ConclusionActions } from './conclusion-actions';
import { ConclusionFacts } from './conclusion-facts';
import { ConclusionPaper } from './conclusion-paper';
import { ConclusionRemarks } from './conclusion-remarks';
import { ConclusionRevisions } from './conclusion-revisions';
import { ConclusionText } from './conclusion-text';
import { UnitAnswers } from './unit-answers';
import type { Conclusion } from './views';

/** One conclusion: what it says, what has to be repaired, what the unit says to it, and what can be done now. */
export default function ConclusionPage() {
  const { id } = useParams({ from: '/inside/kiem-tra/ket-luan/$id' });
  const { t } = useTranslation('inspection-conclusions');
  const found = query.useQuery('get', '/api/conclusions/{id}', { params: { path: { id } } });
  if (found.data) return <Shown key={id} conclusion={found.data} />;
  return (
    <Page title={t('one')}>
      <Asked of={found} lines={10}>
        {() => null}
      </Asked>
    </Page>
  );
}

function Shown({ conclusion }: { conclusion: Conclusion }) {
  const { t } = useTranslation(['inspection-conclusions', 'design']);
  const { state, officialNumber, number, fields } = conclusion;
  return (
    <>
      <div className="no-print">
        <Page
          title={fields.title}
          intro={
            <>
              <LookBadge look={PAPER_LOOKS[state]} label={t(`state.${state}`)} />{' '}
              <Text span>{officialNumber ?? number}</Text>
            </>
          }
          actions={
            <>
              <ConclusionActions conclusion={conclusion} />
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
          <ConclusionRemarks conclusion={conclusion} />
          <ConclusionFacts conclusion={conclusion} />
          <ConclusionText conclusion={conclusion} />
          <UnitAnswers conclusion={conclusion} />
          <ConclusionRevisions conclusion={conclusion} />
        </Page>
      </div>
      <ConclusionPaper conclusion={conclusion} />
    </>
  );
}
