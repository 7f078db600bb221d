import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema';

type Kind = components['schemas']['ReportKind'];
const KINDS: readonly Kind[] = ['TOPICAL', 'BRANCH_MEETING'];

/** Which of the two forms the report follows. */
export function KindChoice({ value, onChange }: { value: Kind; onChange: (kind: Kind) => void }) {
  const { t } = useTranslation('reports');
  return (
    <Radio.Group label={t('new.kind')} size="md" value={value} onChange={(kind) => onChange(kind)}>
      <Stack gap="sm" mt="xs">
        {KINDS.map((kind) => (
          <Radio
            key={kind}
            size="md"
            value={kind}
            label={t(`kind.${kind}`)}
            description={t(`kind.${kind}_hint`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
