import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';

/** While somebody types, ms. */
const PAUSE_MS = 350;

/** Words to search for, kept in the address; the address follows the typing after a pause, and the field follows Back. */
export function TypedFilter({
  label,
  hint,
  value,
  onChange,
}: {
  label: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  const [told, setTold] = useState(value);
  const [seen, setSeen] = useState(value);
  const tell = useDebouncedCallback((text: string) => {
    setTold(text);
    onChange(text);
  }, PAUSE_MS);
  if (value !== seen) {
    setSeen(value);
    // Not what was typed here: Back, a link, or filters taken away.
    if (value !== told) setTyped(value);
  }
  return (
    <TextInput
      type="search"
      label={label}
      placeholder={hint}
      maxLength={100}
      leftSection={<IconSearch aria-hidden size={18} />}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        tell(currentTarget.value);
      }}
    />
  );
}
