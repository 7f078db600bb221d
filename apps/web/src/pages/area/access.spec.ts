import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../api/session';
import { chosen, scopesOf, tabsOf } from './access';

describe('what is offered', () => {
  it.each<[string, Role[], string[]]>([
    ['a host', ['CADRE', 'HOST_OFFICER'], ['dia-ban', 'trung-chuyen']],
    ['who has units in charge', ['CADRE', 'IN_CHARGE'], ['bao-cao', 'dia-ban', 'trung-chuyen']],
    [
      'a department head',
      ['CADRE', 'DEPARTMENT_HEAD'],
      ['can-bo', 'bao-cao', 'dia-ban', 'trung-chuyen', 'so-lieu'],
    ],
    ['the central union', ['CENTRAL'], ['so-lieu']],
    ['a cadre', ['CADRE'], []],
  ])('to %s', (_, roles, tabs) => expect(tabsOf(roles)).toEqual(tabs));

  it('has no reports for a host to ask for', () => {
    expect(scopesOf(['CADRE', 'HOST_OFFICER', 'IN_CHARGE'], 'dia-ban')).toEqual(['charge', 'host']);
    expect(scopesOf(['CADRE', 'HOST_OFFICER', 'IN_CHARGE'], 'bao-cao')).toEqual(['charge']);
  });

  it('is the first where the address names something else', () => {
    expect(chosen('so-lieu', ['dia-ban'])).toBe('dia-ban');
    expect(chosen('b', ['a', 'b'])).toBe('b');
    expect(chosen('b', [])).toBeUndefined();
  });
});
