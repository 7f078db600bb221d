import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { plain } from '../../../design/format';
import { PickMany, type Choice } from '../../../design/pick-many';
import type { Plan } from './use-plan';

/** Topics of the plan of the year. */
export function TopicsPart({
  plan,
  chosen,
  onChange,
  error,
}: {
  plan: Plan | undefined;
  chosen: readonly string[];
  onChange: (topicIds: string[]) => void;
  error?: ReactNode;
}) {
  const { t } = useTranslation('trips');
  const [typed, setTyped] = useState('');
  const topics: Choice[] = (plan?.topics ?? []).map(({ topicId, name }) => ({
    id: topicId,
    name,
    detail: null,
  }));
  const wanted = plain(typed.trim());
  return (
    <PickMany
      id="trip-topics"
      label={t('form.topics.label')}
      description={plan && t('form.topics.hint', { theme: plan.theme })}
      placeholder={t('form.topics.placeholder')}
      error={error}
      chosen={chosen.map(
        (id) => topics.find((topic) => topic.id === id) ?? { id, name: t('form.topics.gone'), detail: null },
      )}
      onChange={(choices) => onChange(choices.map(({ id }) => id))}
      groups={[
        {
          heading: t('form.topics.of', { document: plan?.document ?? '' }),
          choices: topics.filter(({ name }) => plain(name).includes(wanted)),
        },
      ]}
      onSearch={setTyped}
      nothingFound={t('form.topics.nothing')}
    />
  );
}
