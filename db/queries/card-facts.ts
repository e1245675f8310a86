import { type SQL, sql } from 'drizzle-orm'
import type { Code } from '../../domain/case/client'
import type { CaseSnapshot } from '../../domain/case/snapshot'
import type { LocalDate } from '../../domain/dates'
import type { FollowUpDates } from '../../domain/follow-up/follow-up'
import type { Outcome, Way } from '../../domain/phase/outcome'
import type { PhaseNumber } from '../../domain/phase/phases'
import type { ReadDb } from '../types'
import { handedAgain } from './handed-again'

/**
 * Reads what cards are made of, in a score of selects whatever the number of cases. Written in SQL and read as plain rows:
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
  readonly coversForId: number | null
}
interface GivenRow extends OfCase {
  readonly toPersonId: number | null
  readonly fromDate: LocalDate
}
interface AbsenceRow {
  readonly personId: number
  readonly fromDate: LocalDate
  readonly toDate: LocalDate
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
      select case_id as caseId, person_id as personId, from_date as fromDate, to_date as toDate,
        covers_for_id as coversForId
      from assignment where ${ofCases} order by id`),
    care: byCase<CareRow>(sql`
      select case_id as caseId, care_unit_id as careUnitId, person_id as personId,
        from_date as fromDate, to_date as toDate
      from care_contact where ${ofCases} order by id`),
    consents: byCase<OfCase & CaseSnapshot['consents'][number]>(sql`
      select case_id as caseId, party, kind, care_unit_id as careUnitId, party_name as partyName,
        asked_on as askedOn, given_on as givenOn, refused_on as refusedOn, withdrawn_on as withdrawnOn,
        not_needed_on as notNeededOn, valid_from as validFrom, valid_to as validTo
      from consent where ${ofCases} order by id`),
    followUps: byCase<OfCase & FollowUpDates>(sql`
      select case_id as caseId, planned_on as plannedOn, done_on as doneOn, outcome
      from follow_up where outcome is not 'cancelled' and ${ofCases} order by id`),
    certificates: byCase<OfCase & NonNullable<CaseSnapshot['certificate']>>(sql`
      select case_id as caseId, id, from_date as fromDate, to_date as toDate, extent, dfa_review as dfaReview
      from certificate where ${ofCases} order by id`),
    activities: byCase<OfCase & CaseSnapshot['activities'][number]>(sql`
      select case_id as caseId, id, title, type, party, from_date as fromDate, to_date as toDate, deadline, ended
      from activity where ${ofCases} order by id`),
    inquiries: byCase<
      OfCase & Omit<CaseSnapshot['inquiries'][number], 'reminders'> & { reminders: string }
    >(sql`
      select case_id as caseId, id, care_unit_id as careUnitId, drafted_on as draftedOn, sent_on as sentOn,
        answer_due_on as answerDueOn, reminders, received_on as receivedOn, completed_on as completedOn,
        used_on as usedOn, cancelled_on as cancelledOn
      from care_inquiry where ${ofCases} order by id`),
    sips: byCase<OfCase & CaseSnapshot['sips'][number]>(sql`
      select case_id as caseId, id, called_on as calledOn, meeting_on as meetingOn, held_on as heldOn,
        follow_up_on as followUpOn, followed_up_on as followedUpOn, cancelled_on as cancelledOn
      from sip where ${ofCases} order by id`),
    finsam: byCase<OfCase & Omit<CaseSnapshot['finsam'][number], 'takenUp'> & { takenUp: 0 | 1 | null }>(sql`
      select case_id as caseId, id, posted_on as postedOn, answered_on as answeredOn, taken_up as takenUp,
        meeting_on as meetingOn, follow_up_on as followUpOn, followed_up_on as followedUpOn
      from finsam_referral where ${ofCases} order by id`),
    fk: byCase<OfCase & Omit<CaseSnapshot['fk'][number], 'granted'> & { granted: 0 | 1 | null }>(sql`
      select case_id as caseId, id, sent_on as sentOn, answered_on as answeredOn, granted
      from fk_application where ${ofCases} order by id`),
    waiting: byCase<OfCase & CaseSnapshot['waiting'][number]>(sql`
      select case_id as caseId, id, party, reason, since, ended_on as endedOn
      from waiting where ended_on is null and ${ofCases} order by id`),
    dormancies: byCase<OfCase & CaseSnapshot['dormancies'][number]>(sql`
      select case_id as caseId, id, from_date as fromDate, until, reason, ended_on as endedOn
      from dormancy where ended_on is null and ${ofCases} order by id`),
    handFlags: byCase<OfCase & CaseSnapshot['handFlags'][number]>(sql`
      select case_id as caseId, id, reason, since from hand_flag where ended_on is null and ${ofCases} order by id`),
    snoozes: byCase<OfCase & CaseSnapshot['snoozes'][number]>(sql`
      select case_id as caseId, flag_code as flagCode, subject, until
      from snooze where ended_on is null and until > ${today} and ${ofCases} order by id`),
    plans: byCase<OfCase & { datedOn: LocalDate; endedOn: LocalDate | null }>(sql`
      select case_id as caseId, dated_on as datedOn, ended_on as endedOn from rehab_plan where ${ofCases}`),
    codes: Map.groupBy(
      rows<Period & { clientId: number; code: Code }>(sql`
        select client_id as clientId, code, from_date as fromDate, to_date as toDate
        from code_period where ${ofClients} order by id`),
      (row) => row.clientId,
    ),
    obstacles: byCase<OfCase & { obstacleId: number }>(sql`
      select case_id as caseId, obstacle_id as obstacleId from obstacle_case where ${ofCases} order by id`),
    absences: byCase<OfCase & { listDate: LocalDate }>(sql`
      select case_id as caseId, list_date as listDate
      from list_absence join imported_list on imported_list.id = imported_list_id
      where decision is null and ${ofCases}`),
    // Handed over and not yet taken by the receiver's word, which the latest handover to her waits for.
    unaccepted: byCase<GivenRow>(sql`
      select case_id as caseId, to_person_id as toPersonId, max(from_date, made_on) as fromDate
      from handover_case join handover on handover.id = handover_id
      where role = 'social-worker' and accepted_on is null and from_date <= ${today}
        and (until_date is null or until_date >= ${today}) and ${ofCases}
        and not ${handedAgain(today)}
      order by handover_case.id`),
    away: Map.groupBy(
      rows<AbsenceRow>(sql`
        select person_id as personId, from_date as fromDate, to_date as toDate from staff_absence
        where person_id is not null and from_date <= ${today} and to_date >= ${today}`),
      (row) => row.personId,
    ),
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
