import { z } from 'zod';

export const Username = z.string().regex(/^[a-z0-9][a-z0-9._-]{2,60}$/);
export const Password = z.string().min(10).max(200);
