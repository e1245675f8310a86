import type { LocalDate } from '../dates'
import { lastPhase } from '../phase/phases'
import type { CaseHistory } from './case-history'

/** What happened in a period, both days included; each case is counted once however often it happened. */
export interface Events {
  readonly selfSupporting: number
  readonly exhausted: number
  readonly benefitGranted: number
  /** Of the self-supporting: through the deepened co-operation with care. */
  readonly viaCare: number
}

export function eventsIn(histories: readonly CaseHistory[], from: LocalDate, to: LocalDate): Events {
  const within = (day: LocalDate | null) => day !== null && day >= from && day <= to
  const reached = (outcome: 'self-supporting' | 'exhausted') =>
    histories.filter(({ moves }) =>
      moves.some((move) => move.toPhase === lastPhase && move.outcome === outcome && within(move.movedOn)),
    )
  const selfSupporting = reached('self-supporting')
  return {
    selfSupporting: selfSupporting.length,
    exhausted: reached('exhausted').length,
    benefitGranted: histories.filter(({ benefitGrantedOn }) => within(benefitGrantedOn)).length,
    viaCare: selfSupporting.filter(({ viaCareCooperation }) => viaCareCooperation).length,
  }
}
