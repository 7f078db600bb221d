import { expect, it } from '@jest/globals';
import { scoresOverTime, scoreText } from './scores';

it('says points, those that could be reached, and their share', () => {
  expect(scoreText({ score: 82.5, maxScore: 110 })).toBe('82,5/110 (75%)');
  expect(scoreText({ score: 12, maxScore: null })).toBe('12');
  expect(scoreText({ score: 0, maxScore: 0 })).toBe('0');
  expect(scoreText({ score: null, maxScore: null })).toBeNull();
});

it('draws visits that have a score, the earliest first', () => {
  const visit = (to: string, score: number | null, maxScore: number | null) => ({
    dates: { to },
    score,
    maxScore,
  });
  const visits = [
    visit('2022-06-10', 80, 100),
    visit('2022-01-05', null, null),
    visit('2021-06-08', 55, 110),
  ];
  expect(scoresOverTime(visits).map(({ day, share }) => [day, share])).toEqual([
    ['2021-06-08', 50],
    ['2022-06-10', 80],
  ]);
});
