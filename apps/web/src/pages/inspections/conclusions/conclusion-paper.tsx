import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { useSession } from '../../../api/session';
import { dayOf, formatDates, formatDay } from '../../../design/format';
import type { Conclusion } from './views';
import { SECTIONS } from './conclusion-text';
import classes from './conclusions.module.css';
import { scoreText } from './scores';

const CHAPTERS = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** The conclusion as a document: issuer, number, date, chapters, what is to be repaired, recipients. Only on paper. */
export function ConclusionPaper({ conclusion }: { conclusion: Conclusion }) {
  const { t } = useTranslation('inspection-conclusions');
  const { fields, unit, visit } = conclusion;
  const written = SECTIONS.filter((section) => fields[section] !== null);
  const chapter = (at: number) => CHAPTERS[at] ?? String(at + 1);
  return (
    <div className="only-print">
      <Head conclusion={conclusion} />
      <p>
        {t('paper.visit', {
          unit: unit.name,
          dates: formatDates(visit.dates),
          team: visit.team.name,
        })}
      </p>
      {visit.score !== null && <p>{t('paper.score', { score: scoreText(visit) ?? '' })}</p>}
      {fields.rating !== null && <p>{t('paper.rating', { rating: fields.rating })}</p>}
      {written.map((section, at) => (
        <section key={section}>
          <div className={classes.chapter}>
            {chapter(at)}. {t(`sections.${section}`)}
          </div>
          <div className={classes.prose}>{fields[section]}</div>
        </section>
      ))}
      {fields.actions.length > 0 && (
        <section>
          <div className={classes.chapter}>
            {chapter(written.length)}. {t('paper.asked')}
          </div>
          <ToRepair asked={fields.actions} />
        </section>
      )}
      <div className={classes.foot}>
        <div>
          <b>{t('paper.recipients')}</b>
          <div>- {unit.name};</div>
          <div>- {visit.team.name};</div>
          <div>- {t('paper.archive')}</div>
        </div>
        <div className={classes.signature}>
          <div className={classes.strong}>{t('paper.signer')}</div>
          <div>{t('paper.sign')}</div>
        </div>
      </div>
    </div>
  );
}

function Head({ conclusion }: { conclusion: Conclusion }) {
  const { t } = useTranslation('inspection-conclusions');
  const { businessToday } = useSession();
  const { issuedAt, officialNumber, fields, state } = conclusion;
  const issuer = query.useQuery('get', '/api/units', { params: { query: { level: 'PROVINCE', limit: 1 } } });
  const [year = '', month = '', day = ''] = (issuedAt === null ? businessToday : dayOf(issuedAt)).split('-');
  return (
    <>
      <div className={classes.head}>
        <div>
          <div className={classes.strong}>{issuer.data?.items[0]?.name}</div>
          <div>{t('paper.number', { number: officialNumber ?? '…' })}</div>
          {issuedAt === null && <div>({t(`state.${state}`)})</div>}
        </div>
        <div>
          <div className={classes.strong}>{t('paper.union')}</div>
          <div>
            <i>{t('paper.date', { day, month, year })}</i>
          </div>
        </div>
      </div>
      <div className={classes.heading}>{t('paper.heading')}</div>
      <div className={classes.subject}>{fields.title}</div>
    </>
  );
}

function ToRepair({ asked }: { asked: Conclusion['fields']['actions'] }) {
  const { t } = useTranslation('inspection-conclusions');
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col" className={classes.narrow}>
            {t('paper.order')}
          </th>
          <th scope="col">{t('columns.repair')}</th>
          <th scope="col">{t('columns.owner')}</th>
          <th scope="col">{t('columns.dueDay')}</th>
        </tr>
      </thead>
      <tbody>
        {asked.map(({ title, detail, owner, dueDay, repeated }, at) => (
          <tr key={at}>
            <td>{at + 1}</td>
            <td>
              <b>{title}</b>
              {detail !== null && <div className={classes.prose}>{detail}</div>}
              {repeated !== null && <div>({t('repeated', { count: repeated.times })})</div>}
            </td>
            <td>
              {owner === null ? t('wholeUnit') : [owner.fullName, owner.office].filter(Boolean).join(', ')}
            </td>
            <td>{formatDay(dueDay)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
