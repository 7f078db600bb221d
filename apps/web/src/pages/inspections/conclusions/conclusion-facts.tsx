import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayOf, formatDates, formatInstant } from '../../../design/format';
import { Facts, Part } from '../facts';
import { DueMark } from './due-mark';
import type { Conclusion } from './views';
import { scoreText } from './scores';

/** Of what, by whom and until when. */
export function ConclusionFacts({ conclusion }: { conclusion: Conclusion }) {
  const { t } = useTranslation('inspection-conclusions');
  const { unit, visit, plan, author, officialNumber, number, dueAt, overdue, issuedAt, fields } = conclusion;
  return (
    <Part title={t('parts.facts')}>
      <Facts
        of={[
          [
            t('facts.unit'),
            <Anchor
              key="unit"
              inherit
              renderRoot={(props) => (
                <Link to="/kiem-tra/don-vi/$id" params={{ id: unit.unitId }} {...props} />
              )}
            >
              {unit.name}
            </Anchor>,
          ],
          [
            t('facts.visit'),
            <Anchor
              key="visit"
              inherit
              renderRoot={(props) => (
                <Link to="/kiem-tra/buoi/$id" params={{ id: visit.visitId }} {...props} />
              )}
            >
              {visit.number}, {formatDates(visit.dates)}
            </Anchor>,
          ],
          [t('facts.score'), scoreText(visit)],
          [t('facts.rating'), fields.rating],
          [t('facts.team'), visit.team.name],
          [
            t('facts.plan'),
            <Anchor
              key="plan"
              inherit
              renderRoot={(props) => (
                <Link to="/kiem-tra/ke-hoach/$id" params={{ id: plan.planId }} {...props} />
              )}
            >
              {plan.officialNumber ?? plan.number}: {plan.title}
            </Anchor>,
          ],
          [t('facts.author'), [author.fullName, author.office].filter(Boolean).join(', ')],
          [
            t('facts.due'),
            issuedAt === null && dueAt !== null ? (
              <DueMark key="due" dueDay={dayOf(dueAt)} overdue={overdue} owed />
            ) : null,
          ],
          [t('facts.issuedAt'), issuedAt && formatInstant(issuedAt)],
          [t('facts.ownNumber'), officialNumber === null ? null : number],
        ]}
      />
    </Part>
  );
}
