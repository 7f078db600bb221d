import { MultiSelect, Text, isOptionsGroup } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';

/** Something that can be chosen: its name, and what tells it from others of that name. */
export type Choice = { id: string; name: string; detail: string | null };
export type Choices = { heading: string; choices: readonly Choice[] };

const TYPING_MS = 250;

/**
 * Several of many, found by typing. What is found is the page’s affair (`found` may come from the server); before
 * anything is typed stand suggestions.
 */
export function PickMany({
  id,
  label,
  description,
  placeholder,
  error,
  required,
  chosen,
  onChange,
  groups,
  onSearch,
  nothingFound,
}: {
  id: string;
  label: string;
  description?: string;
  placeholder?: string;
  error?: ReactNode;
  required?: boolean;
  chosen: readonly Choice[];
  onChange: (chosen: Choice[]) => void;
  /** To choose from now, under headings. */
  groups: readonly Choices[];
  onSearch: (typed: string) => void;
  nothingFound: string;
}) {
  const [typed, setTyped] = useState('');
  const known = new Map([...groups.flatMap(({ choices }) => choices), ...chosen].map((one) => [one.id, one]));
  return (
    <MultiSelect
      id={id}
      label={label}
      description={description}
      placeholder={chosen.length === 0 ? placeholder : undefined}
      error={error}
      withAsterisk={required}
      searchable
      hidePickedOptions
      maxDropdownHeight={320}
      comboboxProps={{ shadow: 'md' }}
      data={dataOf(groups, chosen)}
      value={chosen.map((one) => one.id)}
      onChange={(ids) => onChange(ids.flatMap((one) => known.get(one) ?? []))}
      searchValue={typed}
      onSearchChange={(text) => {
        setTyped(text);
        onSearch(text);
      }}
      filter={({ options }) => options.filter((one) => !isOptionsGroup(one) || one.items.length > 0)}
      nothingFoundMessage={nothingFound}
      renderOption={({ option }) => (
        <div>
          <Text>{option.label}</Text>
          {known.get(option.value)?.detail && <Text size="sm">{known.get(option.value)?.detail}</Text>}
        </div>
      )}
    />
  );
}

/** What was typed, once somebody has stopped typing. */
export function useTyped(): [string, (typed: string) => void] {
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed.trim(), TYPING_MS);
  return [typed.trim() === '' ? '' : settled, setTyped];
}

/** Each only once, under the first heading that has it: the component refuses what is there twice. */
function dataOf(groups: readonly Choices[], chosen: readonly Choice[]) {
  const seen = new Set<string>();
  const fresh = (choices: readonly Choice[]) =>
    choices.flatMap(({ id, name }) => {
      if (seen.has(id)) return [];
      seen.add(id);
      return [{ value: id, label: name }];
    });
  const picked = fresh(chosen);
  return [...groups.map(({ heading, choices }) => ({ group: heading, items: fresh(choices) })), ...picked];
}
