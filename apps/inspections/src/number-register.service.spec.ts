import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inspectionsRoutes as routes } from '#contracts';
import { newId } from '#database';
import { CADRE, PROVINCE, Registry, codeOf, paper } from './documents.fixture.js';
import type { RunningService } from './running-service.fixture.js';
import { unitOf } from './storage/example.fixture.js';

let registry: Registry;
let service: RunningService;
beforeAll(async () => {
  registry = await Registry.start();
  ({ service } = registry);
}, 60_000);
afterAll(() => registry.stop());

const take: Registry['take'] = (change) => registry.take(change);

describe('the register', () => {
  it('gives numbers without gaps and doubles to many at once, of whom some give up', async () => {
    const gaveUp = new Error('gave up');
    const taken = await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        service.bench
          .inTx(async (tx) => {
            const { canonical } = await registry.numbers.take(
              tx,
              paper({ kind: 'CONCLUSION', subject: 'CONCLUSION' }),
            );
            if (i % 4 === 0) throw gaveUp;
            return canonical;
          })
          .catch((error: unknown) => {
            if (error !== gaveUp) throw error;
            return null;
          }),
      ),
    );
    const given = taken.filter((canonical) => canonical !== null).sort();
    expect(given).toEqual(
      Array.from({ length: 30 }, (_, i) => `${String(i + 1).padStart(2, '0')}-KL/TĐTN-TCKT`),
    );
    const { items } = await service.must(routes.listNumberRegisters, CADRE);
    expect(items).toContainEqual({
      issuerUnit: { unitId: PROVINCE, name: 'Tỉnh đoàn Bình Thuận' },
      kind: 'CONCLUSION',
      kindLabel: 'Kết luận',
      period: '2017-2022',
      current: true,
      lastNumber: 30,
    });
  });

  it('gives a number that is wished for when it is free, and goes on behind it', async () => {
    expect((await take({ wanted: 504, departmentId: unitOf('BAN-XDD') })).canonical).toBe('504-KH/TĐTN-XDĐ');
    expect((await take()).canonical).toBe('505-KH/TĐTN-TCKT');
    // One that was left out before is still free; it moves nothing.
    expect((await take({ wanted: 7, departmentId: null })).canonical).toBe('07-KH/TĐTN');
    expect((await take()).canonical).toBe('506-KH/TĐTN-TCKT');
  });

  it('refuses a number that is taken, whichever department wants it, and keeps nothing of it', async () => {
    const { canonical } = await take();
    const wanted = Number(canonical.slice(0, 3));
    expect(await codeOf(take({ wanted, departmentId: unitOf('VP') }))).toBe('NUMBER_ALREADY_USED');
    expect((await take()).canonical).toBe(`${wanted + 1}-KH/TĐTN-TCKT`);
  });

  it('lets one of two have the same number when both wish for it at once', async () => {
    const codes = await Promise.all([1, 2, 3].map(() => codeOf(take({ wanted: 900 }))));
    expect(codes.sort()).toEqual(['NUMBER_ALREADY_USED', 'NUMBER_ALREADY_USED', 'done']);
  });

  it('begins anew with a term, by the day that stands on the document', async () => {
    expect((await take({ date: '2022-08-11' })).canonical).toBe('01-KH/TĐTN-TCKT');
    expect((await take({ date: '2022-08-10' })).canonical).toBe('901-KH/TĐTN-TCKT');
    const { items } = await service.must(routes.listNumberRegisters, CADRE);
    const plans = items.filter(({ kind }) => kind === 'PLAN');
    expect(plans.map(({ period, current, lastNumber }) => [period, current, lastNumber])).toEqual([
      ['2022-2027', false, 1],
      ['2017-2022', true, 901],
    ]);
  });

  it('gives none in the name of a unit without a symbol', async () => {
    expect(await codeOf(take({ issuerUnitId: unitOf('CS-TANTHANH') }))).toBe('ISSUER_WITHOUT_SYMBOL');
  });

  it('keeps a document for each time that a paper is issued', async () => {
    const subjectId = newId();
    await take({ subjectId });
    await take({ subjectId });
    const rows = await service.bench.query('SELECT 1 FROM official_document WHERE subject_id = $1', [
      subjectId,
    ]);
    expect(rows).toHaveLength(2);
  });
});
