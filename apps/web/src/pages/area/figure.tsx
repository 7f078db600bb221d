import { Card, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './area.module.css';

/** A figure that is read at a glance, with its name under it. */
export function Figure({ value, label, note }: { value: ReactNode; label: string; note?: ReactNode }) {
  return (
    <Card withBorder padding="sm" component="li">
      <Text size="xl" fw={600} lh={1.2}>
        {value}
      </Text>
      <Text size="sm">{label}</Text>
      {note && (
        <Text size="sm" component="div" mt={4}>
          {note}
        </Text>
      )}
    </Card>
  );
}

export function Figures({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={classes.figures} aria-label={label} style={{ listStyle: 'none', padding: 0, margin: 0 }}>
      {children}
    </ul>
  );
}
