import type { LocalDate } from '../dates'
import { lastPhase } from '../phase/phases'
import { isDormant } from '../waiting/waiting'
import { type CaseSnapshot, isOpen } from './snapshot'

/**
 * No case is dropped: every open case has someone responsible who works here and a next follow-up, or stands on the visible
 * list of exceptions with the reason why not.
 */
export const exceptionReasons = ['no-worker', 'no-follow-up', 'dormant', 'last-phase'] as const
export type ExceptionReason = (typeof exceptionReasons)[number]

/** Exceptions that nobody has decided on: something is to be done. */
export const needsAct = (reason: ExceptionReason): boolean =>
  reason === 'no-worker' || reason === 'no-follow-up'

type Held = Pick<CaseSnapshot, 'closedOn' | 'dormancies' | 'nextPlanned' | 'phase' | 'worker'>

const hasWorker = ({ worker }: Held) => worker !== null && worker.goneSince === null

/** Why an open case is an exception; null when it is held, or closed. */
export function exceptionOf(snapshot: Held, today: LocalDate): ExceptionReason | null {
  if (!isOpen(snapshot)) return null
  if (hasWorker(snapshot) && snapshot.nextPlanned !== null) return null
  if (snapshot.phase === lastPhase) return 'last-phase'
  if (!hasWorker(snapshot)) return 'no-worker'
  return snapshot.dormancies.some((dormancy) => isDormant(dormancy, today)) ? 'dormant' : 'no-follow-up'
}
