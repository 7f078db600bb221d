import { Checkbox, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Facts } from './use-uploads';

/** What a person says about a file: it shows who may ever see it. */
export function FactsFields({
  facts,
  onChange,
}: {
  facts: Facts;
  onChange: (facts: Partial<Facts>) => void;
}) {
  const { t } = useTranslation('reports');
  return (
    <Stack gap="xs">
      <TextInput
        label={t('files.caption')}
        description={t('files.captionHint')}
        maxLength={500}
        value={facts.caption}
        onChange={(event) => onChange({ caption: event.currentTarget.value })}
      />
      {(['peopleRecognisable', 'minors'] as const).map((flag) => (
        <Checkbox
          key={flag}
          size="md"
          label={t(`files.${flag}`)}
          checked={facts[flag]}
          onChange={(event) => onChange({ [flag]: event.currentTarget.checked })}
        />
      ))}
    </Stack>
  );
}
