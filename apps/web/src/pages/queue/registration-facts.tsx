import { Anchor, Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDates, formatNumber } from '../../design/format';
import { Person } from '../../design/person';
import { FactList } from './fact-list';
import classes from './queue.module.css';
import type { RequestFacts, Task } from './task';

export function RegistrationFacts({ task, facts }: { task: Task; facts: RequestFacts }) {
  const { t } = useTranslation('queue');
  const number = formatNumber(facts.days);
  const byOther = !task.participants.some(({ personId }) => personId === task.submitter.personId);
  return (
    <section>
      <Title order={3} size="h4" mb="sm">
        {t('facts.request')}
      </Title>
      <FactList
        facts={[
          [t('facts.content'), <span className={classes.text}>{facts.content}</span>],
          [
            t('facts.who'),
            <Stack gap={4}>
              {task.participants.map((person) => (
                <Person key={person.personId} person={person} />
              ))}
            </Stack>,
          ],
          byOther && [t('facts.submitter'), <Person person={task.submitter} />],
          [t('facts.where'), task.hostUnits.map(({ name }) => name).join(', ')],
          [t('facts.when'), formatDates(facts.dates)],
          [
            t('facts.days'),
            facts.countedDays === undefined || facts.countedDays === facts.days
              ? t('facts.dayCount', { number })
              : t('facts.counted', { number, counted: formatNumber(facts.countedDays) }),
          ],
          [t('facts.round'), facts.roundName ?? t('facts.outside')],
          [t('facts.purpose'), t(`purpose.${facts.purpose}`)],
          facts.topicNames.length > 0 && [t('facts.topics'), facts.topicNames.join('; ')],
          [t('facts.contact'), [facts.contact.name, facts.contact.phone].filter(Boolean).join(', ')],
        ]}
      />
      <Anchor
        mt="sm"
        display="inline-block"
        renderRoot={(props) => <Link to="/dang-ky/$id" params={{ id: task.subjectId }} {...props} />}
      >
        {t('facts.openTrip')}
      </Anchor>
    </section>
  );
}
