export const agreementRoutes = {} as const
