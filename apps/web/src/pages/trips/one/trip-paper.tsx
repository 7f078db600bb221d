import clsx from 'clsx';
import { query } from '../../../api/client';
import { useSession } from '../../../api/session';
import { dayOf, formatDates, formatDay, formatInstant, formatNumber } from '../../../design/format';
import type { Registration } from '../form/values';
import { PAPER as words } from './paper-words';
import classes from './trip-paper.module.css';
import type { CaseView } from './use-case';

/** Form 1, “Đăng ký đi cơ sở cá nhân”, as it is filed: seen on paper only. */
export function TripPaper({ trip, decision }: { trip: Registration; decision: CaseView | undefined }) {
  const { businessToday } = useSession();
  const plan = query.useQuery('get', '/api/plans/{id}', { params: { path: { id: trip.planId } } });
  const issuer = query.useQuery(
    'get',
    '/api/units/{id}',
    { params: { path: { id: plan.data?.unitId ?? '' } } },
    { enabled: plan.data !== undefined },
  );
  const unit = issuer.data?.name ?? '';
  const [year, month, day] = dayOf(trip.submittedAt ?? trip.createdAt).split('-');
  const place = unit.replace(/^(Tỉnh|Thành|Huyện|Thị) đoàn\s+/u, '');
  const rows: [string, string][] = [
    [words.name, `${trip.submitter.fullName}${trip.submitter.office ? ` – ${trip.submitter.office}` : ''}`],
    [words.companions, companionsOf(trip)],
    [words.dates, `${formatDates(trip.dates)} (${formatNumber(trip.days)} ngày)`],
    [words.round, trip.roundName ?? words.outside],
    [words.hosts, trip.hostUnits.map(({ name }) => name).join('; ')],
    [words.purpose, trip.purposeLabel],
    [words.topics, trip.topics.map(({ name }) => name).join('; ') || words.none],
    [words.content, trip.content],
    [words.contact, [trip.contact.name, trip.contact.phone].filter((part) => part !== null).join(', ')],
  ];
  return (
    <article className={clsx('only-print', classes.paper)} lang="vi">
      <header className={classes.head}>
        <div>
          <div>{unit === '' ? '' : `BCH ${unit}`.toUpperCase()}</div>
          <div className={classes.stars}>***</div>
          <div>
            {words.number} {trip.number}
          </div>
        </div>
        <div>
          <div className={classes.union}>{words.union}</div>
          <div className={classes.place}>
            {place}
            {words.day
              .replace('{day}', day ?? '')
              .replace('{month}', month ?? '')
              .replace('{year}', year ?? '')}
          </div>
        </div>
      </header>
      <h1 className={classes.title}>
        {words.title}
        <span>{words.subtitle.replace('{year}', String(trip.year))}</span>
        {plan.data && <small>{words.plan.replace('{document}', plan.data.document)}</small>}
      </h1>
      <table className={classes.rows}>
        <tbody>
          {rows.map(([name, value], at) => (
            <tr key={name}>
              <th scope="row">
                {at + 1}. {name}
              </th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.standing}>
        {words.standing} {trip.label}
        {decision ? ` – ${decision.sentence}` : ''}
      </p>
      <div className={classes.signatures}>
        {[...(decision?.steps ?? [])].reverse().map((step) => (
          <Signature key={step.step} title={step.name} lines={step.groups.flatMap(signedBy)} />
        ))}
        {decision === undefined && (
          <>
            <Signature title={words.approver} lines={[]} />
            <Signature title={words.host} lines={[]} />
          </>
        )}
        <Signature
          title={words.registrant}
          lines={[
            trip.submitter.fullName,
            ...(trip.submittedAt ? [`${words.sent} ${formatInstant(trip.submittedAt)}`] : []),
          ]}
        />
      </div>
      <footer className={classes.foot}>{words.printed.replace('{day}', formatDay(businessToday))}</footer>
    </article>
  );
}

function Signature({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div className={classes.signature}>
      <strong>{title}</strong>
      <em>{words.sign}</em>
      <div className={classes.space} />
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}

function signedBy({ decidedBy, decidedAt }: CaseView['steps'][number]['groups'][number]): string[] {
  if (decidedBy === null || decidedAt === null) return [];
  return [decidedBy.fullName, `${words.decided} ${formatInstant(decidedAt)}`];
}

function companionsOf({ participants, submitter }: Registration): string {
  const others = participants.filter(({ personId }) => personId !== submitter.personId);
  return (
    others.map(({ fullName, office }) => (office ? `${fullName} (${office})` : fullName)).join('; ') ||
    words.none
  );
}
