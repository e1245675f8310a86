import { daysBetween, type LocalDate } from '../dates'
import { median } from '../median'
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

/** Fewer finished stays than this say nothing of what is usual. */
const fewStays = 5

/** Median days of the finished stays in each phase, over the moves of many cases; left out where they are few. */
export function usualDays(
  histories: readonly (readonly Pick<PhaseMove, 'movedOn' | 'toPhase'>[])[],
): Map<PhaseNumber, number> {
  const stays = histories.flatMap((moves) =>
    moves.slice(0, -1).map(({ toPhase, movedOn }, place) => ({
      phase: toPhase,
      days: daysBetween(movedOn, moves[place + 1]?.movedOn ?? movedOn),
    })),
  )
  const byPhase = Map.groupBy(stays, ({ phase }) => phase)
  return new Map(
    [...byPhase]
      .filter(([, own]) => own.length >= fewStays)
      .map(([phase, own]) => [phase, median(own.map(({ days }) => days)) ?? 0]),
  )
}
