export const packRoutes = {} as const
