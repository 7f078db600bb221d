import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { STATEFUL_SERVICES } from '#contracts';

const prisma = join(process.cwd(), 'prisma');
const read = (...path: string[]) => readFileSync(join(prisma, ...path), 'utf8');

describe('the tables that every service carries', () => {
  it.each(STATEFUL_SERVICES)('are the same in %s as in the platform', (service) => {
    expect(read(service, 'migrations', '20261121000000_platform', 'migration.sql')).toBe(
      read('platform', 'migration.sql'),
    );
  });

  it.each(STATEFUL_SERVICES.filter((service) => service !== 'directory'))(
    'hold the same copy of the directory in %s',
    (service) => {
      expect(read(service, 'migrations', '20261121000100_org', 'migration.sql')).toBe(
        read('org', 'migration.sql'),
      );
    },
  );

  it.each(STATEFUL_SERVICES)('hold the same clock in %s', (service) => {
    expect(read(service, 'migrations', '20261122000050_clock', 'migration.sql')).toBe(
      read('clock', 'migration.sql'),
    );
  });

  it('are not copied by the directory, which has the originals', () => {
    expect(existsSync(join(prisma, 'directory', 'migrations', '20261121000100_org'))).toBe(false);
  });
});
