export const actionRoutes = {} as const;
