import { z } from 'zod';
import { Id } from '../values.js';

/** Of an address that names one thing. */
export const IdParams = z.strictObject({ id: Id });

/** A plan year in a query, where every value is text. */
export const YearQuery = z.coerce.number().int().min(2015).max(2100);
