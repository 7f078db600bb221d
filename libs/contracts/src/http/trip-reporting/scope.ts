import { z } from 'zod';

export const SCOPE_TEXT =
  'own: của tôi · department: ban tôi là trưởng, phó · host: về đơn vị tôi · charge: địa bàn phụ trách · province: toàn tỉnh';

/** Whose duties and reports a list holds. */
export const Scope = z.enum(['own', 'department', 'host', 'charge', 'province']);
