export const statisticsRoutes = {} as const
