import { expect, it } from '@jest/globals';
import { passwordFaults } from './password-rules';

const GOOD = { current: 'Mật khẩu cũ', next: 'Đường dài mới biết', again: 'Đường dài mới biết' };

it('has nothing against a good one', () => {
  expect(passwordFaults(GOOD)).toEqual({});
});

it.each([
  [{ current: '' }, { current: 'currentMissing' }],
  [{ next: 'ngắn quá', again: 'ngắn quá' }, { next: 'tooShort' }],
  [{ next: 'x'.repeat(201), again: 'x'.repeat(201) }, { next: 'tooLong' }],
  [{ again: 'Đường dài mới biêt' }, { again: 'differs' }],
  [{ next: GOOD.current.normalize('NFD'), again: GOOD.current.normalize('NFD') }, { next: 'same' }],
])('says what is wrong with %o', (change, faults) => {
  expect(passwordFaults({ ...GOOD, ...change })).toEqual(faults);
});
