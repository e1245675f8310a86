import { daysBetween, type LocalDate } from '../dates'
import type { PhaseMove } from './move'
import type { PhaseNumber } from './phases'

/** Days in each phase a case has been in, every stay counted, up to `until`; moves in the order they were made. */
export function daysInPhases(moves: readonly PhaseMove[], until: LocalDate): Map<PhaseNumber, number> {
  const days = new Map<PhaseNumber, number>()
  moves.forEach((move, place) => {
    const left = moves[place + 1]?.movedOn ?? until
    days.set(move.toPhase, (days.get(move.toPhase) ?? 0) + Math.max(0, daysBetween(move.movedOn, left)))
  })
  return days
}
