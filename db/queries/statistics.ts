import { asc, eq } from 'drizzle-orm'
import { sexOf } from '../../domain/case/client'
import type { LocalDate } from '../../domain/dates'
import type { PhaseNumber } from '../../domain/phase/phases'
import type { CaseHistory } from '../../domain/statistics/case-history'
import { assignment, client, codePeriod, phaseMove, rehabCase, rehabPlan } from '../schema/index'
import type { ReadDb } from '../types'

/** Every case there has been with its dated facts, for counting as of any day. `today` settles the century of a short number. */
export function listCaseHistories(db: ReadDb, today: LocalDate): CaseHistory[] {
  const moves = Map.groupBy(
    db.select().from(phaseMove).orderBy(asc(phaseMove.movedOn), asc(phaseMove.id)).all(),
    (row) => row.caseId,
  )
  const codes = Map.groupBy(db.select().from(codePeriod).all(), (row) => row.clientId)
  const workers = Map.groupBy(db.select().from(assignment).all(), (row) => row.caseId)
  const plans = Map.groupBy(db.select().from(rehabPlan).all(), (row) => row.caseId)
  const rows = db.select().from(rehabCase).innerJoin(client, eq(client.id, rehabCase.clientId)).all()
  return rows.map(({ rehab_case: row, client: owner }) => ({
    caseId: row.id,
    openedOn: row.openedOn,
    closedOn: row.closedOn,
    sex: sexOf(owner, today),
    assistanceSince: row.assistanceSince,
    benefitGrantedOn: row.benefitGrantedOn,
    viaCareCooperation: row.viaCareCooperation,
    codes: codes.get(owner.id) ?? [],
    workers: workers.get(row.id) ?? [],
    moves: (moves.get(row.id) ?? []).map((move) => ({ ...move, toPhase: move.toPhase as PhaseNumber })),
    plans: plans.get(row.id) ?? [],
  }))
}
