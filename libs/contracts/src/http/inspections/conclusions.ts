export const conclusionRoutes = {} as const;
