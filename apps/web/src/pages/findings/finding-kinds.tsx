import { Badge, type MantineColor } from '@mantine/core';
import {
  IconAlertCircle,
  IconBulb,
  IconFlag,
  IconHeartHandshake,
  IconMessage2Exclamation,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema';

export type Finding = components['schemas']['FoundFinding'];
export type FindingKind = Finding['kind'];

const LOOKS: Record<FindingKind, { color: MantineColor; icon: Icon }> = {
  GOOD_PRACTICE: { color: 'green', icon: IconBulb },
  DIFFICULTY: { color: 'orange', icon: IconAlertCircle },
  YOUTH_CONCERN: { color: 'grape', icon: IconHeartHandshake },
  WEAK_AREA: { color: 'red', icon: IconFlag },
  RECOMMENDATION: { color: 'blue', icon: IconMessage2Exclamation },
};

export const FINDING_KINDS = Object.keys(LOOKS) as FindingKind[];

export function kindOf(text: string | undefined): FindingKind | undefined {
  return FINDING_KINDS.find((kind) => kind === text);
}

/** What a finding is: icon, colour and word. */
export function KindBadge({ kind }: { kind: FindingKind }) {
  const { t } = useTranslation('findings');
  const { color, icon: Icon } = LOOKS[kind];
  return (
    <Badge
      color={color}
      variant="light"
      size="lg"
      radius="sm"
      tt="none"
      fw={600}
      leftSection={<Icon aria-hidden size={16} />}
      styles={{ root: { height: 'auto', minHeight: 26 }, label: { whiteSpace: 'normal' } }}
    >
      {t(`kind.${kind}`)}
    </Badge>
  );
}
