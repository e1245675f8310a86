import type { ConsentSituation } from '../../domain/consent/needs'
import type { LocalDate } from '../../domain/dates'
import type { ReadDb } from '../types'
import { snapshotOf } from './snapshots'

/** What consents of a case are weighed against. */
export const consentSituation = (db: ReadDb, caseId: number, today: LocalDate): ConsentSituation =>
  snapshotOf(db, caseId, today)
