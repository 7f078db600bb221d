import {
  IconBell,
  IconBulb,
  IconCalendarHeart,
  IconChecklist,
  IconClipboardCheck,
  IconFileText,
  IconMap2,
  IconMessage2Exclamation,
  IconRoute,
  type Icon,
} from '@tabler/icons-react';
import type { Role } from '../api/session';

export type Entry = {
  to: string;
  word:
    | 'myYear'
    | 'trips'
    | 'reports'
    | 'findings'
    | 'recommendations'
    | 'inbox'
    | 'queue'
    | 'area'
    | 'inspections';
  icon: Icon;
  /** Who has this page; undefined: everybody. */
  roles?: readonly Role[];
  counts?: 'queue' | 'inbox';
};

const UNION: readonly Role[] = [
  'CADRE',
  'HOST_OFFICER',
  'DEPARTMENT_HEAD',
  'IN_CHARGE',
  'ORGANISATION_INSPECTION',
  'STANDING_COMMITTEE',
];
const DECIDERS: readonly Role[] = UNION.filter((role) => role !== 'CADRE');

export const NAVIGATION: readonly { word: 'mine' | 'supervision'; entries: readonly Entry[] }[] = [
  {
    word: 'mine',
    entries: [
      { to: '/', word: 'myYear', icon: IconCalendarHeart, roles: ['CADRE'] },
      { to: '/dang-ky', word: 'trips', icon: IconRoute, roles: UNION },
      { to: '/bao-cao', word: 'reports', icon: IconFileText, roles: UNION },
      { to: '/phat-hien', word: 'findings', icon: IconBulb, roles: UNION },
      { to: '/kien-nghi', word: 'recommendations', icon: IconMessage2Exclamation, roles: UNION },
      { to: '/thong-bao', word: 'inbox', icon: IconBell, counts: 'inbox' },
    ],
  },
  {
    word: 'supervision',
    entries: [
      { to: '/hang-cho', word: 'queue', icon: IconChecklist, roles: UNION, counts: 'queue' },
      { to: '/khu-vuc', word: 'area', icon: IconMap2, roles: [...DECIDERS, 'CENTRAL'] },
      { to: '/kiem-tra', word: 'inspections', icon: IconClipboardCheck, roles: UNION },
    ],
  },
];

export function visibleTo(roles: readonly Role[], entry: Entry): boolean {
  return entry.roles === undefined || entry.roles.some((role) => roles.includes(role));
}
