import { Card, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Person } from '../../../design/person';
import { term } from '../../../design/term';
import { Part } from '../facts';
import type { Plan } from './plan';

/** Who inspects whom. */
export function Teams({ teams }: { teams: Plan['shown']['teams'] }) {
  const { t } = useTranslation('inspection-plans');
  if (teams.length === 0) return null;
  return (
    <Part title={t('parts.teams', { count: teams.length })}>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        {teams.map((team) => (
          <Card key={team.teamId} withBorder component="section" aria-label={team.name}>
            <Stack gap="xs">
              <div>
                <Title order={3} size="h5">
                  {team.name}
                </Title>
                <Text size="sm">{term(team.kindLabel)}</Text>
              </div>
              {team.leaderOrganisation !== null && (
                <Role name={t('team.organisation')}>
                  <Text>{[team.leaderOrganisation, team.leaderName].filter(Boolean).join(', ')}</Text>
                </Role>
              )}
              {team.leader && (
                <Role name={t('team.leader')}>
                  <Person person={team.leader} />
                </Role>
              )}
              {team.secretary && (
                <Role name={t('team.secretary')}>
                  <Person person={team.secretary} />
                </Role>
              )}
              {team.members.length > 0 && (
                <Role name={t('team.members')}>
                  {team.members.map((person) => (
                    <Person key={person.personId} person={person} />
                  ))}
                </Role>
              )}
              <Role name={t('team.units')}>
                <Text>{team.units.map(({ name }) => name).join(', ')}</Text>
              </Role>
            </Stack>
          </Card>
        ))}
      </SimpleGrid>
    </Part>
  );
}

function Role({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {name}
      </Text>
      {children}
    </div>
  );
}
