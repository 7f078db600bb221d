import { Badge, type MantineColor } from '@mantine/core';
import { IconCheck, IconCircleHalf2, IconClock, IconX, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema';

export type Recommendation = components['schemas']['RecommendationView'];
export type Verdict = NonNullable<Recommendation['answer']>['verdict'];

type Look = { color: MantineColor; icon: Icon };
const WAITS: Look = { color: 'blue', icon: IconClock };
const VERDICTS: Record<Verdict, Look> = {
  ACCEPTED: { color: 'green', icon: IconCheck },
  PARTLY: { color: 'yellow', icon: IconCircleHalf2 },
  DECLINED: { color: 'red', icon: IconX },
};

/** That it waits, or how it was answered: icon, colour and word. */
export function RecommendationState({ answer }: { answer: Recommendation['answer'] }) {
  const { t } = useTranslation('findings');
  const { color, icon: Icon } = answer === null ? WAITS : VERDICTS[answer.verdict];
  return (
    <Badge
      color={color}
      variant="light"
      size="lg"
      radius="sm"
      tt="none"
      fw={600}
      leftSection={<Icon aria-hidden size={16} />}
      styles={{ label: { overflow: 'visible' } }}
    >
      {answer === null ? t('recs.state.OPEN') : t(`answer.verdicts.${answer.verdict}`)}
    </Badge>
  );
}
