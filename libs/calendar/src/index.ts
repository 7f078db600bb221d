export * from './calendar-day.js';
export * from './clock-virtual.js';
export * from './clock.js';
export * from './quota.js';
export * from './report-due.js';
export * from './trip-dates.js';
export * from './window.js';
export * from './working-calendar.js';
