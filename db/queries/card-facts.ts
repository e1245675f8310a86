import { type SQL, sql } from 'drizzle-orm'
import type { Code } from '../../domain/case/client'
import type { ConsentDates } from '../../domain/consent/consent'
import type { LocalDate } from '../../domain/dates'
import type { FollowUpDates } from '../../domain/follow-up/follow-up'
import type { Outcome, Way } from '../../domain/phase/outcome'
import type { PhaseNumber } from '../../domain/phase/phases'
import type { ReadDb } from '../types'

/**
 * Reads what cards are made of, in a dozen selects whatever the number of cases. Written in SQL and read as plain rows:
 * for the tens of thousands of rows behind a board, drizzle's mapping of every column costs five times the reading.
 */
export type Selection = { readonly closed: boolean } | { readonly caseIds: readonly number[] }

interface Period {
  readonly fromDate: LocalDate
  readonly toDate: LocalDate | null
}
interface OfCase {
  readonly caseId: number
}

export interface CaseRow {
  readonly id: number
  readonly caseNumber: string
  readonly openedOn: LocalDate
  readonly closedOn: LocalDate | null
  readonly assistanceSince: LocalDate | null
  readonly clientId: number
  readonly pin: string | null
  readonly birthDate: LocalDate | null
  readonly sexOverride: 'K' | 'M' | null
  readonly givenName: string
  readonly familyName: string
  readonly searchName: string
  readonly protectedIdentity: 0 | 1
}
interface MoveRow extends OfCase {
  readonly toPhase: PhaseNumber
  readonly movedOn: LocalDate
  readonly outcome: Outcome | null
  readonly way: Way | null
}
interface AssignmentRow extends OfCase, Period {
  readonly personId: number
}
interface CareRow extends OfCase, Period {
  readonly careUnitId: number
  readonly personId: number | null
}
interface PersonRow {
  readonly id: number
  readonly name: string
  readonly endedOn: LocalDate | null
}

/** Everything behind the selected cards, by case; facts that have not begun by `today` are left out. */
export function loadCardFacts(db: ReadDb, selection: Selection, today: LocalDate) {
  const rows = <Row>(query: SQL): Row[] => db.all<Row>(query)
  const byCase = <Row extends OfCase>(query: SQL) => Map.groupBy(rows<Row>(query), (row) => row.caseId)
  const few = 'caseIds' in selection ? selection.caseIds : null
  const ofCases = few ? sql`case_id in ${few}` : sql`true`
  const cases = rows<CaseRow>(sql`
    select rehab_case.id, case_number as caseNumber, opened_on as openedOn, closed_on as closedOn,
      assistance_since as assistanceSince, client_id as clientId, pin, birth_date as birthDate,
      sex_override as sexOverride, given_name as givenName, family_name as familyName,
      search_name as searchName, protected_identity as protectedIdentity
    from rehab_case join client on client.id = client_id where ${selected(selection)} order by rehab_case.id`)
  const ofClients = few ? sql`client_id in ${cases.map((row) => row.clientId)}` : sql`true`
  return {
    cases,
    moves: byCase<MoveRow>(sql`
      select case_id as caseId, to_phase as toPhase, moved_on as movedOn, outcome, way
      from phase_move where moved_on <= ${today} and ${ofCases} order by id`),
    assignments: byCase<AssignmentRow>(sql`
      select case_id as caseId, person_id as personId, from_date as fromDate, to_date as toDate
      from assignment where ${ofCases} order by id`),
    care: byCase<CareRow>(sql`
      select case_id as caseId, care_unit_id as careUnitId, person_id as personId,
        from_date as fromDate, to_date as toDate
      from care_contact where ${ofCases} order by id`),
    consents: byCase<OfCase & ConsentDates>(sql`
      select case_id as caseId, party, asked_on as askedOn, given_on as givenOn, refused_on as refusedOn,
        withdrawn_on as withdrawnOn, valid_to as validTo
      from consent where ${ofCases} order by id`),
    followUps: byCase<OfCase & FollowUpDates>(sql`
      select case_id as caseId, planned_on as plannedOn, done_on as doneOn, outcome
      from follow_up where outcome is not 'cancelled' and ${ofCases} order by id`),
    certificates: byCase<OfCase & { toDate: LocalDate }>(sql`
      select case_id as caseId, max(to_date) as toDate from certificate where ${ofCases} group by case_id`),
    plans: byCase(sql`
      select case_id as caseId from rehab_plan
      where dated_on <= ${today} and (ended_on is null or ended_on > ${today}) and ${ofCases}`),
    codes: Map.groupBy(
      rows<Period & { clientId: number; code: Code }>(sql`
        select client_id as clientId, code, from_date as fromDate, to_date as toDate
        from code_period where ${ofClients} order by id`),
      (row) => row.clientId,
    ),
    absences: byCase<OfCase & { listDate: LocalDate }>(sql`
      select case_id as caseId, list_date as listDate
      from list_absence join imported_list on imported_list.id = imported_list_id
      where decision is null and ${ofCases}`),
    people: new Map(
      rows<PersonRow>(sql`select id, name, ended_on as endedOn from person`).map((row) => [row.id, row]),
    ),
    careUnits: new Map(
      rows<{ id: number; name: string }>(sql`select id, name from care_unit`).map((row) => [row.id, row]),
    ),
  }
}

export type CardFacts = ReturnType<typeof loadCardFacts>

function selected(selection: Selection): SQL {
  if ('caseIds' in selection) return sql`rehab_case.id in ${selection.caseIds}`
  return selection.closed ? sql`closed_on is not null` : sql`closed_on is null`
}
