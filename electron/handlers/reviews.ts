import type { reviewRoutes } from '../../domain/contract/reviews'
import { DomainError } from '../../domain/errors'
import type { Handlers } from '../ipc/handlers'

const notYet = (): never => {
  throw new DomainError('unexpected')
}

export const reviewHandlers: Handlers<keyof typeof reviewRoutes> = {
  'review.list': notYet,
  'review.get': notYet,
  'review.start': notYet,
  'review.record': notYet,
  'review.end': notYet,
  'review.visit': notYet,
}
