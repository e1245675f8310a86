import type { obstacleRoutes } from '../../domain/contract/obstacles'
import type { Handlers } from '../ipc/handlers'

export const obstacleHandlers: Handlers<keyof typeof obstacleRoutes> = {}
