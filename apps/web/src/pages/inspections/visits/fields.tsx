import { NumberInput, Textarea, type NumberInputProps, type TextareaProps } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

type Typed<T, Props> = Omit<Props, 'value' | 'onChange'> & {
  value: T | null;
  onChange: (value: T | null) => void;
};

/** Keeps the spaces that somebody is typing, which what is stored does not have. */
export function TextField({ value, onChange, ...others }: Typed<string, TextareaProps>) {
  const [typed, setTyped] = useState(value ?? '');
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    if (said(typed) !== value) setTyped(value ?? '');
  }
  return (
    <Textarea
      autosize
      maxLength={4000}
      {...others}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(said(currentTarget.value));
      }}
    />
  );
}

/** Keeps what is not a number yet: a comma at the end, a minus. */
export function NumberField({ value, onChange, ...others }: Typed<number, NumberInputProps>) {
  const { i18n } = useTranslation();
  const [typed, setTyped] = useState<string | number>(value ?? '');
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    if (numberOf(typed) !== value) setTyped(value ?? '');
  }
  return (
    <NumberInput
      inputMode="decimal"
      decimalSeparator={i18n.language === 'en' ? '.' : ','}
      allowedDecimalSeparators={[',', '.']}
      clampBehavior="none"
      {...others}
      value={typed}
      onChange={(next) => {
        setTyped(next);
        onChange(numberOf(next));
      }}
    />
  );
}

/** As the server keeps it. */
function said(typed: string): string | null {
  return typed.normalize('NFC').trim() || null;
}

function numberOf(typed: string | number): number | null {
  const number = typed === '' ? NaN : Number(typed);
  return Number.isFinite(number) ? number : null;
}
