import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tx } from '#database';
import type { OrgStore } from '#org';

const EXAMPLE = join(process.cwd(), 'deploy', 'example-province');

type Row = { id: string } & Record<string, unknown>;

export function example<Content>(name: string): Content {
  return JSON.parse(readFileSync(join(EXAMPLE, `${name}.json`), 'utf8')) as Content;
}

export function personOf(username: string): string {
  const accounts = example<{ username: string; personId: string }[]>('accounts');
  const account = accounts.find((candidate) => candidate.username === username);
  if (account === undefined) throw new Error(`no account ${username}`);
  return account.personId;
}

export function unitOf(code: string): string {
  const unit = example<{ id: string; code: string }[]>('units').find((candidate) => candidate.code === code);
  if (unit === undefined) throw new Error(`no unit ${code}`);
  return unit.id;
}

/** The example province as the directory’s events would have brought it. */
export async function fillDirectory(store: OrgStore, tx: Tx): Promise<void> {
  const types = new Map(
    example<{ code: string; name: string; rank: number }[]>('position-types').map((t) => [t.code, t]),
  );
  const withId = (key: string) => (facts: Row) => ({ ...facts, [key]: facts.id, version: 1 });
  const positions = example<(Row & { type: string })[]>('positions').map((position) => {
    const type = types.get(position.type);
    return { ...withId('positionId')(position), title: type?.name ?? '', rank: type?.rank ?? 0 };
  });
  await store.apply(tx, 'units', example<Row[]>('units').map(withId('unitId')));
  await store.apply(tx, 'people', example<Row[]>('people').map(withId('personId')));
  await store.apply(tx, 'charges', example<Row[]>('charges').map(withId('chargeId')));
  await store.apply(tx, 'calendars', [withId('calendarId')(example<Row>('calendar'))]);
  await store.apply(tx, 'positions', positions);
}
