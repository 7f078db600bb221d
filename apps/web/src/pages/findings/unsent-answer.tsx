import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useKept } from '../../shell/drafts';
import { draftName, type AnswerDraft } from './answer-form';

/** Somebody else answered first: what was typed is still there to be copied. */
export function UnsentAnswer({
  recommendationId,
  draft,
  onDrop,
}: {
  recommendationId: string;
  draft: AnswerDraft;
  onDrop: () => void;
}) {
  const { t } = useTranslation('findings');
  const { drop } = useKept(draftName(recommendationId));
  return (
    <Stack gap="xs" className="no-print">
      <Textarea label={t('answer.mine')} value={draft.text} readOnly />
      <Group justify="flex-end">
        <Button
          variant="default"
          size="sm"
          onClick={() => {
            drop();
            onDrop();
          }}
        >
          {t('answer.drop')}
        </Button>
      </Group>
    </Stack>
  );
}
