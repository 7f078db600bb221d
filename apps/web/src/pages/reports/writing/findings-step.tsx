import { Button, Group, Menu, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../../api/client';
import { newFinding, type DraftFinding, type FindingKind, type Unit } from './draft';
import { FindingCard } from './finding-card';
import { FINDING_ICONS, FINDING_KINDS } from './finding-icons';
import { RemovedRow } from './removed-row';
import { fieldId } from './steps';
import { useRows } from './use-rows';

export function FindingsStep({
  findings,
  onChange,
  units,
  planId,
  errorOf,
}: {
  findings: readonly DraftFinding[];
  onChange: (change: (rows: DraftFinding[]) => DraftFinding[]) => void;
  units: readonly Unit[];
  planId: string;
  errorOf: (field: string) => string | undefined;
}) {
  const { t } = useTranslation('reports');
  const rows = useRows(findings, onChange, ({ key }) => fieldId(key, 'title'));
  const add = (kind: FindingKind) =>
    rows.add(newFinding(newKey(), kind, units.length === 1 ? (units[0] ?? null) : null));
  return (
    <Stack gap="md">
      <Text>{t('finding.intro')}</Text>
      <RemovedRow title={rows.removed?.title} onUndo={rows.undo} buttonRef={rows.undoButton} />
      {findings.length === 0 && <Text fs="italic">{t('finding.empty')}</Text>}
      {findings.map((finding, i) => (
        <FindingCard
          key={finding.key}
          heading={t('finding.one', {
            kind: t(`finding.${finding.kind}`),
            n: String(findings.slice(0, i + 1).filter(({ kind }) => kind === finding.kind).length),
          })}
          {...{ finding, units, planId, errorOf }}
          onChange={(fields) => rows.change(finding.key, fields)}
          onRemove={() => rows.remove(finding)}
        />
      ))}
      <Group gap="xs">
        <Menu position="top-start" width={300}>
          <Menu.Target>
            <Button variant="light" leftSection={<IconPlus aria-hidden size={18} />}>
              {t('finding.add')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {FINDING_KINDS.map((kind) => {
              const KindIcon = FINDING_ICONS[kind];
              return (
                <Menu.Item
                  key={kind}
                  leftSection={<KindIcon aria-hidden size={18} />}
                  onClick={() => add(kind)}
                >
                  {t(`finding.${kind}`)}
                </Menu.Item>
              );
            })}
          </Menu.Dropdown>
        </Menu>
      </Group>
    </Stack>
  );
}
