import { useTranslation } from 'react-i18next';
import type { components } from '../../../api/schema';
import { formatNumber } from '../../../design/format';
import { Figure, Figures } from '../figure';

export type YearStatistics = components['schemas']['Statistics'];

export function Overview({ figures }: { figures: YearStatistics }) {
  const { t } = useTranslation('area');
  const { total, recommendations } = figures;
  const rate = total.completionRate === null ? '–' : `${formatNumber(total.completionRate)}%`;
  return (
    <Figures label={t('figures.overview')}>
      <Figure
        value={t('of', { some: String(total.completed), all: String(total.eligible) })}
        label={t('figures.completed')}
        note={t('figures.rate', { rate })}
      />
      <Figure
        value={t('of', { some: formatNumber(total.days), all: formatNumber(total.quotaDays) })}
        label={t('figures.days')}
        note={total.average !== null && t('figures.average', { days: formatNumber(total.average) })}
      />
      <Figure
        value={t('of', { some: String(total.eligible), all: String(total.people) })}
        label={t('figures.eligible')}
        note={total.exempt > 0 && t('people.figure.exempt', { count: total.exempt })}
      />
      <Figure
        value={t('of', { some: String(total.reports.onTime), all: String(total.reports.due) })}
        label={t('figures.onTime')}
        note={t('figures.lateAndMissing', {
          late: String(total.reports.late),
          missing: String(total.reports.missing),
        })}
      />
      <Figure
        value={t('of', { some: String(recommendations.answered), all: String(recommendations.made) })}
        label={t('figures.answered')}
      />
    </Figures>
  );
}
