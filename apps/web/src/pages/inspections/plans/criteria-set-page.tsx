import '../words';
import { Badge, Group, Stack, Text } from '@mantine/core';
import { IconCopyPlus, IconRubberStamp, IconTrash } from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, etag, query } from '../../../api/client';
import { useCommand } from '../../../api/command';
import type { components } from '../../../api/schema';
import { formatNumber } from '../../../design/format';
import { Page } from '../../../design/page';
import { Asked } from '../../../design/waiting';
import { Acts, type ActLook } from '../acts';
import { Part, Written } from '../facts';

type CriteriaSet = components['schemas']['CriteriaSetView'];
type Act = Exclude<CriteriaSet['actions'][number], 'EDIT'>;

const LOOKS: readonly (readonly [Act, ActLook])[] = [
  ['PUBLISH', { icon: IconRubberStamp, primary: true }],
  ['NEW_EDITION', { icon: IconCopyPlus }],
  ['DELETE', { icon: IconTrash, color: 'red' }],
];

/** One edition of a criteria set: what is asked, and what it is worth. */
export default function CriteriaSetPage() {
  const { id } = useParams({ from: '/inside/kiem-tra/bo-tieu-chi/$id' });
  const { t } = useTranslation('inspection-plans');
  const found = query.useQuery('get', '/api/criteria-sets/{id}', { params: { path: { id } } });
  if (found.data) return <Shown set={found.data} />;
  return (
    <Page title={t('criteria.one')}>
      <Asked of={found} lines={10}>
        {() => null}
      </Asked>
    </Page>
  );
}

function Shown({ set }: { set: CriteriaSet }) {
  const { t } = useTranslation('inspection-plans');
  return (
    <Page
      title={set.title}
      intro={t('criteria.about', {
        code: set.code,
        edition:
          set.edition === null
            ? t('criteria.draft')
            : t('criteria.editionNumber', { edition: String(set.edition) }),
        items: t('criteria.itemCount', { count: set.itemCount }),
        total: formatNumber(set.total),
      })}
      actions={<SetActions set={set} />}
    >
      {set.sections.map(({ section, total }) => (
        <Part
          key={section}
          title={section}
          aside={<Text>{t('criteria.points', { count: total, points: formatNumber(total) })}</Text>}
        >
          <Stack component="ol" gap="md" m={0} pl="lg">
            {set.items
              .filter((item) => item.section === section)
              .map((item) => (
                <li key={item.code}>
                  <Text fw={600}>{item.title}</Text>
                  {item.guidance && <Written text={item.guidance} />}
                  <Group gap="xs" mt={4}>
                    <Chip
                      text={t('criteria.points', { count: item.weight, points: formatNumber(item.weight) })}
                    />
                    <Chip text={t(`answerKind.${item.answerKind}`)} />
                    {item.evidenceRequired && <Chip text={t('criteria.evidence')} />}
                  </Group>
                  {item.choices.length > 0 && (
                    <Text size="sm" mt={4}>
                      {item.choices
                        .map(({ label, share }) => `${label} (${formatNumber(share * item.weight)})`)
                        .join(' · ')}
                    </Text>
                  )}
                </li>
              ))}
          </Stack>
        </Part>
      ))}
    </Page>
  );
}

function Chip({ text }: { text: string }) {
  return (
    <Badge variant="light" color="gray" tt="none" styles={{ label: { color: 'var(--mantine-color-text)' } }}>
      {text}
    </Badge>
  );
}

function SetActions({ set }: { set: CriteriaSet }) {
  const { t } = useTranslation('inspection-plans');
  const navigate = useNavigate();
  const id = set.criteriaSetId;
  const command = useCommand<Act, CriteriaSet | undefined>(
    async (act, key) => {
      const header = { 'Idempotency-Key': key, 'If-Match': etag(set.version) };
      const params = { path: { id }, header };
      if (act === 'PUBLISH') return api.POST('/api/criteria-sets/{id}/publish', { params });
      if (act === 'NEW_EDITION') return api.POST('/api/criteria-sets/{id}/new-edition', { params });
      await api.DELETE('/api/criteria-sets/{id}', { params });
      return {};
    },
    ['inspections'],
  );
  const perform = async (act: Act) => {
    const made = await command.mutateAsync(act);
    if (act === 'DELETE') await navigate({ to: '/kiem-tra/bo-tieu-chi' });
    if (act === 'NEW_EDITION' && made)
      await navigate({ to: '/kiem-tra/bo-tieu-chi/$id', params: { id: made.criteriaSetId } });
  };
  return (
    <Acts
      looks={LOOKS}
      offered={set.actions}
      words={(act) => ({
        button: t(`criteria.act.${act}.button`),
        title: t(`criteria.act.${act}.title`),
        text: t(`criteria.act.${act}.text`),
        confirm: t(`criteria.act.${act}.button`),
      })}
      perform={perform}
    />
  );
}
