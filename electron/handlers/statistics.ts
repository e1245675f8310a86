import type { statisticsRoutes } from '../../domain/contract/statistics'
import type { Handlers } from '../ipc/handlers'

export const statisticsHandlers: Handlers<keyof typeof statisticsRoutes> = {}
