import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { EVENTS } from '#contracts';
import { SUBSCRIPTIONS } from '#messaging';

const readme = readFileSync(join(process.cwd(), 'README.md'), 'utf8');
/** Event without its prefix → services in the last column. */
const table = new Map(
  [...readme.matchAll(/^\| `([a-z.0-9-]+)`\s*\|[^|]*\|([^|]*)\|$/gm)].map(
    ([, event, listeners]): [string, string[]] => [
      event ?? '',
      (listeners ?? '')
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '–' && name !== 'gateway'),
    ],
  ),
);

describe('the event table of the README', () => {
  it('names every event and no other', () => {
    const events = [...EVENTS.keys()].map((type) => type.replace('vn.dicoso.', ''));
    expect([...table.keys()].filter((name) => name.includes('.')).sort()).toEqual(events.sort());
  });

  it.each([...EVENTS.keys()])('names who listens to %s', (type) => {
    const listeners = Object.entries(SUBSCRIPTIONS)
      .filter(
        ([service, types]) =>
          service !== 'directory' && types.some((one) => one === type || one.startsWith(`${type}.`)),
      )
      .map(([service]) => service);
    expect(table.get(type.replace('vn.dicoso.', ''))?.sort()).toEqual(listeners.sort());
  });
});
