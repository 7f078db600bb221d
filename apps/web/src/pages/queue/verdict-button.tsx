import { Button, type ButtonProps } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseKind, Verdict } from './outbox';
import classes from './queue.module.css';

const LOOK = {
  APPROVE: { icon: IconCheck, variant: 'filled', color: undefined, key: 'a' },
  RETURN: { icon: IconArrowBackUp, variant: 'default', color: undefined, key: 'r' },
  REJECT: { icon: IconX, variant: 'outline', color: 'red', key: 'x' },
} as const;

export function VerdictButton({
  kind,
  verdict,
  letter = false,
  label,
  onClick,
  ...props
}: {
  kind: CaseKind;
  verdict: Verdict;
  /** Whether its key is shown. */
  letter?: boolean;
  /** Instead of the verdict’s own word. */
  label?: string;
  onClick: () => void;
} & Pick<ButtonProps, 'size' | 'disabled' | 'loading'>) {
  const { t } = useTranslation('queue');
  const { icon: Icon, variant, color, key } = LOOK[verdict];
  return (
    <Button
      {...props}
      variant={variant}
      color={color}
      leftSection={<Icon aria-hidden size={18} />}
      aria-keyshortcuts={letter ? key : undefined}
      onClick={onClick}
      className={classes.verdict}
    >
      {label ?? t(`verdict.${kind}.${verdict}`)}
      {letter && (
        <kbd aria-hidden className={classes.key}>
          {key}
        </kbd>
      )}
    </Button>
  );
}
