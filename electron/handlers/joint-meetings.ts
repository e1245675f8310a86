import type { jointMeetingRoutes } from '../../domain/contract/joint-meetings'
import type { Handlers } from '../ipc/handlers'

export const jointMeetingHandlers: Handlers<keyof typeof jointMeetingRoutes> = {}
