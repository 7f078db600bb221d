export const inspectionPlanRoutes = {} as const;
