import { Button, Card, Group, Select, Stack, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PickPeople } from '../pick-people';
import { PickUnits } from '../pick-units';
import type { TeamValues } from './plan-values';

const KINDS: readonly TeamValues['kind'][] = ['OWN', 'JOINED', 'STEERING'];

/** One team in the form: who leads it, who goes along, and to which units. */
export function TeamCard({
  team,
  onChange,
  onRemove,
  on,
  errorAt,
}: {
  team: TeamValues;
  onChange: (team: TeamValues) => void;
  onRemove: () => void;
  /** The day on which its people hold their offices. */
  on: string;
  /** What the server said about a field of this team. */
  errorAt: (field: string) => string | undefined;
}) {
  const { t } = useTranslation('inspection-plans');
  const id = (field: string) => `team-${team.key}-${field}`;
  const set = (some: Partial<TeamValues>) => onChange({ ...team, ...some });
  const people = (field: 'leader' | 'secretary' | 'members', pointer: string, most?: number) => (
    <PickPeople
      id={id(field)}
      label={t(`team.${field}`)}
      chosen={team[field]}
      onChange={(chosen) => set({ [field]: chosen })}
      most={most}
      on={on}
      error={errorAt(pointer)}
    />
  );
  return (
    <Card withBorder component="section" aria-label={team.name || t('team.unnamed')}>
      <Stack gap="sm">
        <Group align="flex-end" grow preventGrowOverflow={false}>
          <TextInput
            id={id('name')}
            label={t('team.name')}
            withAsterisk
            maxLength={200}
            value={team.name}
            error={errorAt('name')}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <Select
            label={t('team.kind')}
            allowDeselect={false}
            data={KINDS.map((value) => ({ value, label: t(`teamKind.${value}`) }))}
            value={team.kind}
            onChange={(kind) => set({ kind: kind ?? 'OWN' })}
          />
        </Group>
        {team.kind === 'JOINED' ? (
          <Group align="flex-end" grow preventGrowOverflow={false}>
            <TextInput
              id={id('organisation')}
              label={t('team.organisation')}
              withAsterisk
              maxLength={200}
              value={team.leaderOrganisation}
              error={errorAt('leaderOrganisation')}
              onChange={(event) => set({ leaderOrganisation: event.currentTarget.value })}
            />
            <TextInput
              label={t('team.leaderName')}
              maxLength={200}
              value={team.leaderName}
              onChange={(event) => set({ leaderName: event.currentTarget.value })}
            />
          </Group>
        ) : (
          people('leader', 'leaderId', 1)
        )}
        {people('secretary', 'secretaryId', 1)}
        {people('members', 'memberIds')}
        <PickUnits
          id={id('units')}
          label={t('team.units')}
          description={t('team.unitsHint')}
          chosen={team.units}
          onChange={(units) => set({ units })}
          on={on}
          error={errorAt('unitIds')}
        />
        <Button
          variant="default"
          leftSection={<IconTrash aria-hidden size={18} />}
          onClick={onRemove}
          style={{ alignSelf: 'flex-start' }}
          aria-label={t('team.removeOf', { name: team.name })}
        >
          {t('team.remove')}
        </Button>
      </Stack>
    </Card>
  );
}
