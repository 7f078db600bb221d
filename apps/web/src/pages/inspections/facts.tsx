import { Card, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './inspections.module.css';

/** Names and values; what has no value is left out. */
export function Facts({ of }: { of: readonly (readonly [string, ReactNode])[] }) {
  const known = of.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return (
    <dl className={classes.facts}>
      {known.map(([name, value]) => (
        <div key={name} className={classes.fact}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A part of a page under a heading of its own. */
export function Part({ title, children, aside }: { title: string; children: ReactNode; aside?: ReactNode }) {
  const id = useId();
  return (
    <Card withBorder component="section" aria-labelledby={id} className={classes.part}>
      <div className={classes.partHead}>
        <Title order={2} size="h4" id={id}>
          {title}
        </Title>
        {aside}
      </div>
      {children}
    </Card>
  );
}

/** What people wrote in paragraphs. */
export function Written({ text }: { text: string }) {
  return <div className={classes.written}>{text}</div>;
}
