import { sql } from 'drizzle-orm'
import type { PhaseMove } from '../../domain/phase/move'
import type { PhaseNumber } from '../../domain/phase/phases'
import { usualDays } from '../../domain/phase/stays'
import type { ReadDb } from '../types'

type Move = Pick<PhaseMove, 'movedOn' | 'toPhase'> & { readonly caseId: number }

/** Moves are only added or taken back, so their number and the latest of them say whether anything is new. */
const remembered = new WeakMap<object, { mark: string; days: ReadonlyMap<PhaseNumber, number> }>()

/** Median days of finished stays in each phase, over every case of the register. */
export function usualDaysInPhases(db: ReadDb): ReadonlyMap<PhaseNumber, number> {
  const { mark } = db.get<{ mark: string }>(
    sql`select count(*) || ':' || coalesce(max(id), 0) as mark from phase_move`,
  )
  const known = remembered.get(db)
  if (known?.mark === mark) return known.days
  const moves = db.all<Move>(sql`
    select case_id as caseId, to_phase as toPhase, moved_on as movedOn from phase_move order by case_id, moved_on, id`)
  const days = usualDays([...Map.groupBy(moves, ({ caseId }) => caseId).values()])
  remembered.set(db, { mark, days })
  return days
}
