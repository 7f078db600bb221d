import './words';
import { Navigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { Page } from '../../design/page';
import { Asked } from '../../design/waiting';

/** The address that reminders name: the report if there is one, else its writing, else the list. */
export default function DutyPage() {
  const { t } = useTranslation('reports');
  const { id } = useParams({ from: '/inside/bao-cao/han/$id' });
  const duty = query.useQuery('get', '/api/duties/{id}', { params: { path: { id } } });
  return (
    <Page title={t('new.title')}>
      <Asked of={duty}>
        {({ reportId, actions, registrationId }) => {
          if (reportId !== null) return <Navigate to="/bao-cao/$id" params={{ id: reportId }} replace />;
          if (actions.includes('REPORT'))
            return <Navigate to="/bao-cao/moi" search={{ chuyen: registrationId }} replace />;
          return <Navigate to="/bao-cao" replace />;
        }}
      </Asked>
    </Page>
  );
}
