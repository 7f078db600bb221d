import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyCadres, cadre, exemptCadre } from './figures.fixture.js';
import { byDepartment } from './statistics.js';
import { figuresOf } from './year.js';

describe('the figures of a year', () => {
  it('are those of article 001: 14 of 19, 861 days, 61.5 on average, 100 %, 21 over 840', () => {
    const days = [61, 62].flatMap((one) => Array.from({ length: 7 }, () => cadre({ halves: one * 2 })));
    const exempt = Array.from({ length: 5 }, () => exemptCadre({ halves: 8 }));
    const total = figuresOf([...days, ...exempt]);
    expect(total).toMatchObject({
      people: 19,
      exempt: 5,
      eligible: 14,
      days: 861,
      average: 61.5,
      taken: 14,
      completed: 14,
      completionRate: 100,
      quotaDays: 840,
    });
    expect(total.days - total.quotaDays).toBe(21);
  });

  it.each([
    [59, 0],
    [59.5, 0],
    [60, 1],
    [60.5, 1],
  ])('%d days of 60 complete %d', (days, completed) => {
    expect(figuresOf([cadre({ halves: days * 2 })])).toMatchObject({
      completed,
      completionRate: completed * 100,
    });
  });

  it.each([
    [27, 0],
    [27.5, 1],
  ])('%d days of a quota in proportion of 27.5 complete %d', (days, completed) => {
    expect(figuresOf([cadre({ quotaDays: 27.5, halves: days * 2 })]).completed).toBe(completed);
  });

  it('have no mean and no rate where nobody is eligible, and none counts as completed', () => {
    for (const cadres of [[], [exemptCadre({ halves: 20 })]])
      expect(figuresOf(cadres)).toMatchObject({
        eligible: 0,
        days: 0,
        average: null,
        completed: 0,
        taken: 0,
        completionRate: null,
      });
  });

  it.each([
    // 1/3, 2/3, 1/8 half up
    [[1, 0, 0], 0.17, 0],
    [[120, 120, 0], 40, 66.7],
    [[1, 0, 0, 0, 0, 0, 0, 0], 0.06, 0],
    [[125, 0, 0, 0], 15.63, 25],
  ])('round once, half up: halves %j', (halves, average, completionRate) => {
    expect(figuresOf(halves.map((one) => cadre({ halves: one })))).toMatchObject({ average, completionRate });
  });

  it('tell each due report in one way', () => {
    const reports = { onTime: 3, late: 1, excused: 1, missing: 2 };
    expect(figuresOf([cadre({ reports }), cadre(), exemptCadre({ reports })]).reports).toEqual({
      due: 7,
      ...reports,
    });
  });
});

describe('whatever happened in an office', () => {
  it('its departments add up to it', () => {
    fc.assert(
      fc.property(anyCadres, (cadres) => {
        const total = figuresOf(cadres);
        const parts = byDepartment(cadres).map(({ figures }) => figures);
        for (const key of [
          'people',
          'exempt',
          'eligible',
          'quotaDays',
          'days',
          'completed',
          'taken',
        ] as const)
          expect(parts.reduce((sum, part) => sum + part[key], 0)).toBe(total[key]);
        for (const key of ['due', 'onTime', 'late', 'excused', 'missing'] as const)
          expect(parts.reduce((sum, part) => sum + part.reports[key], 0)).toBe(total.reports[key]);
      }),
    );
  });

  it('its mean lies between its extremes, its rate between 0 and 100, and its parts within the whole', () => {
    fc.assert(
      fc.property(anyCadres, (cadres) => {
        const { people, exempt, eligible, completed, taken, average, completionRate } = figuresOf(cadres);
        expect(exempt + eligible).toBe(people);
        expect(taken).toBeLessThanOrEqual(eligible);
        expect(completed).toBeLessThanOrEqual(taken);
        if (average === null || completionRate === null) return expect(eligible).toBe(0);
        const days = cadres.filter((one) => one.exempt === null).map(({ halves }) => halves / 2);
        expect(average).toBeGreaterThanOrEqual(Math.min(...days) - 0.005);
        expect(average).toBeLessThanOrEqual(Math.max(...days) + 0.005);
        expect(completionRate === 100).toBe(completed * 2000 >= eligible * 1999);
        expect(completionRate).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
