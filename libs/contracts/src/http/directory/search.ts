import { z } from 'zod';

/** What people search for; NUL is refused by PostgreSQL. */
export const Search = z
  .string()
  .max(100)
  .refine((value) => !value.includes('\0'), 'Có ký tự không hợp lệ.');
