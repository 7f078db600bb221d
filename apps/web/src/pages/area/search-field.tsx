import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './area.module.css';
import { useAreaSearch } from './use-area-search';

/** Ms between the last key and the address: it is no history of keys. */
const PAUSE_MS = 250;

/** Narrows what is shown, without diacritics; stands in the address. */
export function SearchField({ label }: { label: string }) {
  const { t } = useTranslation('area');
  const { search, change } = useAreaSearch();
  const [text, setText] = useState(search.tim ?? '');
  const settle = useDebouncedCallback(
    (tim: string) => change({ tim: tim === '' ? undefined : tim }),
    PAUSE_MS,
  );
  const write = (value: string) => {
    setText(value);
    settle(value);
  };
  return (
    <TextInput
      type="search"
      label={label}
      value={text}
      onChange={(event) => write(event.currentTarget.value)}
      leftSection={<IconSearch aria-hidden size={18} />}
      rightSection={text !== '' && <CloseButton aria-label={t('clear')} onClick={() => write('')} />}
      className={`no-print ${classes.search}`}
    />
  );
}
