import type { meetingRoutes } from '../../domain/contract/meetings'
import { DomainError } from '../../domain/errors'
import type { Handlers } from '../ipc/handlers'

const notYet = (): never => {
  throw new DomainError('unexpected')
}

export const meetingHandlers: Handlers<keyof typeof meetingRoutes> = {
  'meeting.list': notYet,
  'meeting.plan': notYet,
  'meeting.move': notYet,
  'meeting.cancel': notYet,
  'planning.rows': notYet,
  'planning.proposal': notYet,
  'meeting.calendar': notYet,
  'meeting.saveCalendar': notYet,
}
