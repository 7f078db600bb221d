import { z } from 'zod';

/** What a reminder says besides its facts. */
export const daysLeft = { daysLeft: z.number().int().min(0) };
/** 0 on the first time, then the weeks since. */
export const weeksOverdue = { week: z.number().int().min(0) };
