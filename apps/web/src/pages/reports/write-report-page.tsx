import './words';
import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { EmptyState } from '../../design/empty-state';
import { Page } from '../../design/page';
import { Asked } from '../../design/waiting';
import { WritingPage } from './writing/writing-page';

export default function WriteReportPage() {
  const { t } = useTranslation('reports');
  const { id } = useParams({ from: '/inside/bao-cao/$id/viet' });
  const { buoc } = useSearch({ from: '/inside/bao-cao/$id/viet' });
  // Writing upon what was shown a while ago would only end in two versions.
  const report = query.useQuery('get', '/api/reports/{id}', { params: { path: { id } } }, { staleTime: 0 });
  const asked = report.isFetchedAfterMount || report.isError;
  if (asked && report.data?.actions.includes('EDIT'))
    return <WritingPage key={id} report={report.data} wanted={buoc} />;
  return (
    <Page title={report.data === undefined ? t('title') : t('write.title', { number: report.data.number })}>
      <Asked of={asked ? report : { ...report, data: undefined }}>
        {({ label }) => (
          <EmptyState
            icon={IconLock}
            title={t('write.notEditable')}
            text={t('write.notEditableText', { state: label })}
            action={
              <Button renderRoot={(props) => <Link to="/bao-cao/$id" params={{ id }} {...props} />}>
                {t('write.toReport')}
              </Button>
            }
          />
        )}
      </Asked>
    </Page>
  );
}
