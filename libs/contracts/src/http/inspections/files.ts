export const inspectionFileRoutes = {} as const;
