import type { agreementRoutes } from '../../domain/contract/agreements'
import type { Handlers } from '../ipc/handlers'

export const agreementHandlers: Handlers<keyof typeof agreementRoutes> = {}
