export const lumRoutes = {} as const
