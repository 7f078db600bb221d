import { describe, expect, it } from '@jest/globals';
import { repeatedBefore, repeatedOverYears, type UnitFinding } from './repeats.js';

function found(visitId: string, on: string, itemCode = 'I.2', open = false): UnitFinding {
  return { itemCode, visitId, on, title: `${itemCode} năm ${on.slice(0, 4)}`, open, told: true };
}

const visit = { visitId: 'now', from: '2022-03-14' };

describe('findings before a visit', () => {
  it('count each visit once for a criterion', () => {
    const findings = [found('a', '2020-05-05'), found('b', '2021-05-05'), found('b', '2021-05-05')];
    expect(repeatedBefore(findings, visit)).toEqual([{ itemCode: 'I.2', times: 2, lastOn: '2021-05-05' }]);
  });

  it('leave out the visit itself and what came after it', () => {
    expect(repeatedBefore([found('now', '2022-03-15'), found('later', '2022-09-01')], visit)).toEqual([]);
  });
});

describe('findings over the years', () => {
  it('are those of several visits, the most frequent first, with the words of the latest edition', () => {
    const findings = [
      found('a', '2020-05-05'),
      found('b', '2021-05-05', 'I.2', true),
      found('c', '2022-03-15'),
      found('a', '2020-05-05', 'II.1'),
      found('c', '2022-03-15', 'II.1'),
      found('c', '2022-03-15', 'III.1'),
    ];
    expect(repeatedOverYears(findings)).toEqual([
      {
        itemCode: 'I.2',
        title: 'I.2 năm 2022',
        times: 3,
        years: [2020, 2021, 2022],
        lastOn: '2022-03-15',
        open: true,
      },
      {
        itemCode: 'II.1',
        title: 'II.1 năm 2022',
        times: 2,
        years: [2020, 2022],
        lastOn: '2022-03-15',
        open: false,
      },
    ]);
  });

  it('name a year once', () => {
    const [twice] = repeatedOverYears([found('a', '2022-01-05'), found('b', '2022-09-05')]);
    expect(twice).toMatchObject({ times: 2, years: [2022] });
  });
});
