import { describe, expect, it } from '@jest/globals';
import { isHeic, shrunk } from './shrink';

describe('the size of a photo that is sent', () => {
  it.each([
    ['a phone’s photo lying', { width: 4000, height: 3000 }, { width: 2000, height: 1500 }],
    ['a phone’s photo upright', { width: 3024, height: 4032 }, { width: 1500, height: 2000 }],
    ['one that is small enough', { width: 1600, height: 1200 }, { width: 1600, height: 1200 }],
    ['one that is just long enough', { width: 2000, height: 10 }, { width: 2000, height: 10 }],
    ['a panorama', { width: 12000, height: 3 }, { width: 2000, height: 1 }],
  ])('%s', (_, size, result) => expect(shrunk(size)).toEqual(result));
});

it('knows what a browser cannot open by its type or its name', () => {
  expect(isHeic({ type: 'image/heic', name: 'a' })).toBe(true);
  expect(isHeic({ type: '', name: 'IMG_0001.HEIC' })).toBe(true);
  expect(isHeic({ type: 'image/jpeg', name: 'a.jpg' })).toBe(false);
});
