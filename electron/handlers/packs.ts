import type { packRoutes } from '../../domain/contract/packs'
import type { Handlers } from '../ipc/handlers'

export const packHandlers: Handlers<keyof typeof packRoutes> = {}
