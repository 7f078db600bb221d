import type { ReactNode } from 'react';
import classes from './queue.module.css';

export type Fact = readonly [label: string, value: ReactNode];

/** Facts with their names; beside each other where there is room. */
export function FactList({ facts }: { facts: readonly (Fact | false)[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact[0]}>
              <dt>{fact[0]}</dt>
              <dd>{fact[1]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
