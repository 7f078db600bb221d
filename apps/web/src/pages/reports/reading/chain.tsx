import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { CaseHistory } from '../../../design/case-history';
import { CaseSteps } from '../../../design/case-steps';
import { Asked } from '../../../design/waiting';
import { Part } from './report-document';

/** Who verifies it, where it stands, and everything that has happened to it. */
export function Chain({ reportId }: { reportId: string }) {
  const { t } = useTranslation('reports');
  const found = query.useQuery('get', '/api/reports/{id}/case', { params: { path: { id: reportId } } });
  return (
    <Part title={t('one.chain')}>
      <Asked of={found} lines={3}>
        {({ sentence, steps, history }) => (
          <Stack gap="lg">
            <Text>{sentence}</Text>
            <CaseSteps steps={steps} kind="REPORT" />
            <CaseHistory entries={history} order={3} />
          </Stack>
        )}
      </Asked>
    </Part>
  );
}
