import fc from 'fast-check';
import type { ExemptionKind } from '#contracts';
import type { Spending } from './statistics.js';
import { NO_REPORTS, type CadreYear } from './year.js';

/** 2022, 60 days, 01/01–30/11: 334 days. */
export const RULE = {
  quotaDays: 60,
  window: { from: '2022-01-01', to: '2022-11-30' },
  proRataExemption: false,
};

export function exemption(from: string, to: string, kind: ExemptionKind = 'MATERNITY_LEAVE') {
  return { kind, from, to };
}

let made = 0;
/** An eligible cadre of one department without any days, unless said otherwise. */
export function cadre(change: Partial<CadreYear> = {}): CadreYear {
  made += 1;
  return {
    personId: `cadre-${made}`,
    departmentId: 'XDĐ',
    inOffice: true,
    quotaDays: 60,
    exempt: null,
    halves: 0,
    reports: NO_REPORTS,
    ...change,
  };
}

export function exemptCadre(change: Partial<CadreYear> = {}): CadreYear {
  return cadre({ quotaDays: 0, exempt: exemption('2022-03-01', '2022-08-31'), ...change });
}

export function spending(trips: number, halves: number, change: Partial<Spending> = {}): Spending {
  return { trips, halves, hostUnitIds: ['TUYPHONG'], topicIds: [], roundId: null, ...change };
}

const count = fc.nat(30);
/** Any office at any time. */
export const anyCadres = fc
  .array(
    fc.record({
      departmentId: fc.constantFrom('TINH', 'XDĐ', 'PT', 'VP'),
      exempt: fc.option(fc.constant(exemption('2022-03-01', '2022-08-31')), { freq: 3 }),
      halves: fc.nat(334 * 2),
      reports: fc.record({ onTime: count, late: count, excused: count, missing: count }),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    rows.map((row, n) => cadre({ ...row, personId: `person-${n}`, quotaDays: row.exempt === null ? 60 : 0 })),
  );

/** What any people were credited with. */
export const anySpendings: fc.Arbitrary<Spending[]> = fc.array(
  fc.record({
    trips: fc.integer({ min: 1, max: 20 }),
    halves: fc.integer({ min: 1, max: 400 }),
    hostUnitIds: fc.uniqueArray(fc.constantFrom('TUYPHONG', 'BACBINH', 'HAMTAN'), { minLength: 1 }),
    topicIds: fc.uniqueArray(fc.constantFrom('t1', 't2', 't3')),
    roundId: fc.constantFrom(null, 'r1', 'r2', 'other-plan'),
  }),
  { maxLength: 60 },
);
