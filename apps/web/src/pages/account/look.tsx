import { Group, Radio, Text, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applyTextSize, keptTextSize, TEXT_SIZES } from '../../shell/text-size';
import { keptLanguage, LANGUAGES, speak, type Language } from '../../words/i18n';
import { Section } from './section';

const SIZE_WORDS = ['normal', 'large', 'larger', 'largest'] as const;
const SCHEMES = ['light', 'dark', 'auto'] as const satisfies readonly MantineColorScheme[];

/** How the pages look on this device; everything at once, and kept. */
export function Look() {
  const { t } = useTranslation('account');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [language, setLanguage] = useState(keptLanguage);
  const [size, setSize] = useState(keptTextSize);
  const choose = async (chosen: Language) => {
    setLanguage(chosen);
    // English is fetched first; without a connection the page stays as it is.
    await speak(chosen).catch(() => setLanguage(keptLanguage()));
  };
  return (
    <Section title={t('look.title')}>
      <Choice
        label={t('look.language')}
        hint={language === 'vi' ? undefined : t('look.serverWords')}
        value={language}
        options={Object.entries(LANGUAGES).map(([value, label]) => ({ value: value as Language, label }))}
        onChange={(chosen) => void choose(chosen)}
      />
      <Choice
        label={t('look.size')}
        value={String(size)}
        options={TEXT_SIZES.map((one, index) => ({
          value: String(one),
          label: t(`look.sizes.${SIZE_WORDS[index] ?? 'normal'}`),
        }))}
        onChange={(chosen) => {
          const next = TEXT_SIZES.find((one) => String(one) === chosen) ?? 1;
          applyTextSize(next);
          setSize(next);
        }}
      />
      <Choice
        label={t('look.scheme')}
        value={colorScheme}
        options={SCHEMES.map((value) => ({ value, label: t(`look.schemes.${value}`) }))}
        onChange={setColorScheme}
      />
      <Text size="sm">{t('look.kept')}</Text>
    </Section>
  );
}

/** One of a few, all of them in sight. */
function Choice<Value extends string>({
  label,
  hint,
  value,
  options,
  onChange,
}: {
  label: string;
  hint?: string;
  value: Value;
  options: { value: Value; label: string }[];
  onChange: (value: Value) => void;
}) {
  const choose = (chosen: string) => {
    const option = options.find((one) => one.value === chosen);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <Radio.Group size="md" label={label} description={hint} value={value} onChange={choose}>
      <Group gap="lg" mt="xs">
        {options.map((option) => (
          <Radio key={option.value} size="md" value={option.value} label={option.label} />
        ))}
      </Group>
    </Radio.Group>
  );
}
