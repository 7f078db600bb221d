export const visitRoutes = {} as const;
