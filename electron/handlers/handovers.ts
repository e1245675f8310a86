import type { handoverRoutes } from '../../domain/contract/handovers'
import { DomainError } from '../../domain/errors'
import type { Handlers } from '../ipc/handlers'

const notYet = (): never => {
  throw new DomainError('unexpected')
}

export const handoverHandlers: Handlers<keyof typeof handoverRoutes> = {
  'handover.cases': notYet,
  'handover.make': notYet,
  'handover.accept': notYet,
  'handover.endCover': notYet,
  'handover.list': notYet,
  'handover.get': notYet,
  'handover.sheets': notYet,
}
