import { Avatar, Group, Text } from '@mantine/core';

export type PersonRef = { personId: string; fullName: string; office: string | null };

/** A person is named with their office. */
export function Person({ person, avatar = false }: { person: PersonRef; avatar?: boolean }) {
  const text = (
    <div>
      <Text span fw={600}>
        {person.fullName}
      </Text>
      {person.office && (
        <Text size="sm" c="dimmed">
          {person.office}
        </Text>
      )}
    </div>
  );
  if (!avatar) return text;
  return (
    <Group gap="xs" wrap="nowrap">
      <Avatar name={givenFirst(person.fullName)} color="union" aria-hidden radius="xl" size="md" />
      {text}
    </Group>
  );
}

/** Initials of a Vietnamese name: of the given name, which stands last, and of the family name. */
function givenFirst(name: string): string {
  const words = name.split(' ');
  return `${words.at(-1) ?? ''} ${words[0] ?? ''}`;
}
