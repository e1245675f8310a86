import type { lumRoutes } from '../../domain/contract/lum'
import type { Handlers } from '../ipc/handlers'

export const lumHandlers: Handlers<keyof typeof lumRoutes> = {}
