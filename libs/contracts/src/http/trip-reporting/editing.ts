import { IdParams } from '../parameters.js';

/** What every route has by which an author works on an own report. */
export const editing = {
  service: 'trip-reporting',
  access: ['CADRE'],
  command: true,
  ifMatch: true,
  params: IdParams,
} as const;
