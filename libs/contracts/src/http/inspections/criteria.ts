export const criteriaRoutes = {} as const;
