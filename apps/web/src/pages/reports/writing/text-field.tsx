import { Text, Textarea, type TextareaProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../design/format';

/** A long text that says how much room is left once there is little. */
export function TextField({
  value,
  most,
  onText,
  ...props
}: { value: string; most: number; onText: (text: string) => void } & Omit<TextareaProps, 'onChange'>) {
  const { t } = useTranslation('reports');
  const scarce = value.length > most * 0.8;
  return (
    <div>
      <Textarea
        {...props}
        value={value}
        maxLength={most}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      {scarce && (
        <Text size="sm" mt={4} role="status">
          {t('count', { n: formatNumber(value.length), of: formatNumber(most) })}
        </Text>
      )}
    </div>
  );
}
