import { z } from 'zod';
import { defineRoute } from '../../route.js';
import { ANYONE } from '../../roles.js';
import { CalendarFacts } from '../../events/directory.js';
import { Day, text } from '../../values.js';

const service = 'directory';

export const calendarRoutes = {
  getCalendar: defineRoute({
    id: 'directory.get-calendar',
    service,
    method: 'GET',
    path: '/api/calendar',
    tag: 'Lịch',
    summary: 'Ngày lễ và ngày làm bù',
    access: ANYONE,
    command: false,
    status: 200,
    response: CalendarFacts,
  }),
  changeCalendar: defineRoute({
    id: 'directory.change-calendar',
    service,
    method: 'PUT',
    path: '/api/calendar',
    tag: 'Lịch',
    summary: 'Sửa ngày lễ và ngày làm bù',
    access: ['ADMINISTRATOR'],
    command: true,
    ifMatch: true,
    status: 200,
    body: z.strictObject({
      holidays: z.array(z.strictObject({ day: Day, name: text(100) })).max(2000),
      workingDays: z.array(Day).max(500),
      daysOff: z.array(Day).max(500),
    }),
    response: CalendarFacts,
    problems: ['STALE_VERSION'],
  }),
} as const;
