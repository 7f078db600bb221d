import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { isProblem } from '../../api/problem';
import { formatDates } from '../../design/format';
import type { Recommendation } from './recommendation-state';

/** The report and its trip. Whoever answers need not read the report: then there is its number, and no link. */
export function RecommendationSource({
  recommendation: { reportId, reportNumber },
}: {
  recommendation: Recommendation;
}) {
  const { t } = useTranslation('findings');
  const report = query.useQuery('get', '/api/reports/{id}', { params: { path: { id: reportId } } });
  if (isProblem(report.error, 'NOT_FOUND'))
    return (
      <>
        {reportNumber}
        <Text size="sm">{t('rec.reportClosed')}</Text>
      </>
    );
  return (
    <>
      <Anchor inherit renderRoot={(props) => <Link to="/bao-cao/$id" params={{ id: reportId }} {...props} />}>
        {reportNumber}
      </Anchor>
      {report.data && (
        <Text size="sm">
          {t('rec.trip', {
            dates: formatDates(report.data.dates),
            units: report.data.hostUnits.map(({ name }) => name).join(', '),
          })}
        </Text>
      )}
    </>
  );
}
