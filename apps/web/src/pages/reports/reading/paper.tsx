import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { dayOf } from '../../../design/format';
import { useSession } from '../../../api/session';
import type { Report } from '../writing/draft';
import classes from './paper.module.css';

/** The head of the paper report: issuer, number, date, name. Only on paper. */
export function PaperHead({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  const { businessToday } = useSession();
  const plan = query.useQuery('get', '/api/plans/{id}', { params: { path: { id: report.planId } } });
  const unitId = plan.data?.unitId;
  const unit = query.useQuery(
    'get',
    '/api/units/{id}',
    { params: { path: { id: unitId ?? '' }, query: {} } },
    { enabled: unitId !== undefined },
  );
  const day = report.submittedAt === null ? businessToday : dayOf(report.submittedAt);
  const [year = '', month = '', date = ''] = day.split('-');
  return (
    <div className="only-print">
      <div className={classes.head}>
        <div>
          <div className={classes.issuer}>{unit.data?.name}</div>
          <div>{t('paper.number', { number: report.number })}</div>
        </div>
        <div>
          <div className={classes.issuer}>{t('paper.union')}</div>
          <div className={classes.date}>{t('paper.date', { day: date, month, year })}</div>
        </div>
      </div>
      <div className={classes.heading}>{t('paper.heading')}</div>
      <div className={classes.subject}>{t(`paper.${report.kind}`)}</div>
    </div>
  );
}

/** Where it is signed on paper. */
export function Signatures({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  return (
    <div className="only-print">
      <div className={classes.signatures}>
        <div>
          <div className={classes.issuer}>{t('paper.verifier')}</div>
          <div>{t('paper.sign')}</div>
        </div>
        <div>
          <div className={classes.issuer}>{t('paper.writer')}</div>
          <div>{t('paper.sign')}</div>
          <div className={classes.name}>{report.author.fullName}</div>
        </div>
      </div>
    </div>
  );
}
