export const obstacleRoutes = {} as const
