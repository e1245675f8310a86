import { asc, eq, isNull } from 'drizzle-orm'
import type { LocalDate } from '../../domain/dates'
import type { WheelFacts } from '../../domain/year-wheel/year-wheel'
import { changeSet, decision, frozenReport, jointMeeting, lumReport } from '../schema/index'
import type { ReadDb } from '../types'
import { listAgreements } from './agreements'
import { getSetting } from './settings'

/** Everything årshjulet is made of. */
export const wheelFacts = (db: ReadDb, today: LocalDate): WheelFacts => ({
  begunOn: firstDay(db) ?? today,
  perYear: getSetting(db, 'jointMeetings').perYear,
  meetings: db.select().from(jointMeeting).where(isNull(jointMeeting.cancelledOn)).all(),
  reports: db
    .select({ fromDate: frozenReport.fromDate, frozenOn: frozenReport.frozenOn })
    .from(frozenReport)
    .where(eq(frozenReport.kind, 'tertial'))
    .all(),
  lum: db.select({ year: lumReport.year, sentOn: lumReport.sentOn }).from(lumReport).all(),
  agreements: listAgreements(db),
  decisions: db.select().from(decision).all(),
})

/** The day by the log's UTC time on which the register was first written in. */
const firstDay = (db: ReadDb): LocalDate | undefined =>
  db.select({ at: changeSet.at }).from(changeSet).orderBy(asc(changeSet.id)).limit(1).get()?.at.slice(0, 10)
