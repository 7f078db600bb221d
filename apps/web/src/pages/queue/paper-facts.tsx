import { Anchor, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDates, formatNumber } from '../../design/format';
import { Person } from '../../design/person';
import { term } from '../../design/term';
import { FactList } from './fact-list';
import { sectionsOf } from './paper-sections';
import classes from './queue.module.css';
import type { SubmittedPaper, Task } from './task';

const PAGES: Record<SubmittedPaper['kind'], string> = {
  INSPECTION_PLAN: '/kiem-tra/ke-hoach',
  INSPECTION_CONCLUSION: '/kiem-tra/ket-luan',
};

/** A plan or conclusion as it was submitted: this text is what the decision is about. */
export function PaperFacts({ task, facts }: { task: Task; facts: SubmittedPaper }) {
  const { t } = useTranslation('queue');
  const page = `${PAGES[facts.kind]}/${facts.paperId}`;
  return (
    <section>
      <Title order={3} size="h4" mb="sm">
        {term(facts.kindLabel)}
      </Title>
      <FactList
        facts={[
          [t('facts.title'), <b>{facts.title}</b>],
          [t('facts.number'), facts.number],
          [t('facts.inspected'), task.hostUnits.map(({ name }) => name).join(', ')],
          [
            t('facts.team'),
            <Stack gap={4}>
              {task.participants.map((person) => (
                <Person key={person.personId} person={person} />
              ))}
            </Stack>,
          ],
          [t('facts.when'), formatDates(facts.dates)],
          [t('facts.days'), t('facts.dayCount', { number: formatNumber(facts.days) })],
        ]}
      />
      <Stack gap="md" mt="lg">
        {sectionsOf(facts.content).map(({ heading, text }, at) => (
          <div key={at}>
            {heading !== null && (
              <Title order={4} size="h5" mb={4}>
                {heading}
              </Title>
            )}
            <Text className={classes.text}>{text}</Text>
          </div>
        ))}
      </Stack>
      <Anchor mt="md" display="inline-block" renderRoot={(props) => <Link to={page} {...props} />}>
        {t(`facts.open.${facts.kind}`)}
      </Anchor>
    </section>
  );
}
