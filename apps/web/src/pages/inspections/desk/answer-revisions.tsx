import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { formatInstant } from '../../../design/format';
import { Part } from '../facts';

/** When the report was sent, and why it came back. */
export function AnswerRevisions({ answerId, revision }: { answerId: string; revision: number }) {
  const { t } = useTranslation('inspection-desk');
  const found = query.useQuery(
    'get',
    '/api/desk-answers/{id}/revisions',
    { params: { path: { id: answerId } } },
    { enabled: revision > 0 },
  );
  const items = found.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Part title={t('answer.parts.revisions')}>
      <List spacing="xs">
        {items.map((one) => (
          <List.Item key={one.revision}>
            {t('answer.revision', {
              revision: String(one.revision),
              person: one.submittedBy.fullName,
              at: formatInstant(one.submittedAt),
            })}
            {one.returnedBy && one.returnedAt && (
              <Text size="sm">
                {t('answer.revisionReturned', {
                  person: one.returnedBy.fullName,
                  at: formatInstant(one.returnedAt),
                  reason: one.reason ?? '',
                })}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </Part>
  );
}
