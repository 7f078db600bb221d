import { expect, it } from '@jest/globals';
import { scopeFrom, scopesOf } from './scopes';

it('offers each office only the scopes that it has', () => {
  expect(scopesOf(['CADRE'])).toEqual(['own', 'department']);
  expect(scopesOf(['CADRE', 'HOST_OFFICER'])).toEqual(['own', 'department', 'host']);
  expect(scopesOf(['CADRE', 'DEPARTMENT_HEAD', 'IN_CHARGE', 'STANDING_COMMITTEE'])).toEqual([
    'own',
    'department',
    'charge',
    'province',
  ]);
});

it('takes an address with a scope that somebody else sent for one’s own trips', () => {
  expect(scopeFrom('province', ['CADRE'])).toBe('own');
  expect(scopeFrom('province', ['STANDING_COMMITTEE'])).toBe('province');
  expect(scopeFrom('nonsense', ['CADRE'])).toBe('own');
});
