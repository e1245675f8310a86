import { type SQL, sql } from 'drizzle-orm'
import { birthDateOf, sexOf } from '../../domain/case/client'
import type { LocalDate } from '../../domain/dates'
import type { InquiryAnswer } from '../../domain/documents/inquiry'
import type { AskedInquiry, CaseHistory } from '../../domain/statistics/case-history'
import type { ReadDb } from '../types'

type Own<Key extends keyof CaseHistory> = CaseHistory[Key] extends readonly (infer Item)[] ? Item : never

interface CaseRow
  extends Pick<
    CaseHistory,
    | 'assistanceSince'
    | 'benefitGrantedOn'
    | 'benefitKind'
    | 'caseId'
    | 'closedOn'
    | 'closeReason'
    | 'openedOn'
  > {
  readonly clientId: number
  readonly pin: string | null
  readonly clientBirthDate: LocalDate | null
  readonly sexOverride: 'K' | 'M' | null
  readonly viaCare: 0 | 1
}

const yesOrNo = (stored: 0 | 1 | null): boolean | null => (stored === null ? null : stored === 1)

/**
 * Every case there has been with its dated facts, for counting as of any day. `today` settles the century of a short number.
 * Read as plain rows, like the cards (card-facts.ts).
 */
export function listCaseHistories(db: ReadDb, today: LocalDate): CaseHistory[] {
  const byCase = <Row>(query: SQL) =>
    Map.groupBy(db.all<Row & { caseId: number }>(query), ({ caseId }) => caseId)
  const cases = db.all<CaseRow>(sql`
    select rehab_case.id as caseId, opened_on as openedOn, closed_on as closedOn, close_reason as closeReason,
      assistance_since as assistanceSince, benefit_granted_on as benefitGrantedOn, benefit_kind as benefitKind,
      via_care_cooperation as viaCare, client_id as clientId, pin, birth_date as clientBirthDate,
      sex_override as sexOverride
    from rehab_case join client on client.id = client_id order by rehab_case.id`)
  const codes = Map.groupBy(
    db.all<Own<'codes'> & { clientId: number }>(sql`
      select client_id as clientId, code, from_date as fromDate, to_date as toDate from code_period order by id`),
    ({ clientId }) => clientId,
  )
  const moves = byCase<Own<'moves'>>(sql`
    select case_id as caseId, moved_on as movedOn, to_phase as toPhase, outcome, way
    from phase_move order by moved_on, id`)
  const workers = byCase<Own<'workers'>>(sql`
    select case_id as caseId, person_id as personId, from_date as fromDate, to_date as toDate
    from assignment order by id`)
  const careUnits = byCase<Own<'careUnits'>>(sql`
    select case_id as caseId, care_unit_id as careUnitId, from_date as fromDate, to_date as toDate
    from care_contact order by id`)
  const plans = byCase<Own<'plans'>>(sql`
    select case_id as caseId, dated_on as datedOn, ended_on as endedOn from rehab_plan order by id`)
  const activities = byCase<Own<'activities'>>(sql`
    select case_id as caseId, type, party, from_date as fromDate, to_date as toDate, ended
    from activity order by id`)
  const consents = byCase<Own<'consents'>>(sql`
    select case_id as caseId, party, asked_on as askedOn, given_on as givenOn, refused_on as refusedOn,
      withdrawn_on as withdrawnOn, not_needed_on as notNeededOn, valid_to as validTo
    from consent order by id`)
  const followUps = byCase<Own<'followUps'>>(sql`
    select case_id as caseId, planned_on as plannedOn, done_on as doneOn, outcome from follow_up order by id`)
  const inquiries = byCase<Omit<AskedInquiry, 'canTakePart'> & { answers: string }>(sql`
    select case_id as caseId, care_unit_id as careUnitId, sent_on as sentOn, completed_on as completedOn,
      cancelled_on as cancelledOn, answers
    from care_inquiry order by id`)
  const sips = byCase<Own<'sips'>>(sql`
    select case_id as caseId, called_on as calledOn, held_on as heldOn from sip order by id`)
  const finsam = byCase<Omit<Own<'finsam'>, 'takenUp'> & { takenUp: 0 | 1 | null }>(sql`
    select case_id as caseId, posted_on as postedOn, answered_on as answeredOn, taken_up as takenUp
    from finsam_referral order by id`)
  const fk = byCase<Omit<Own<'fk'>, 'granted'> & { granted: 0 | 1 | null }>(sql`
    select case_id as caseId, sent_on as sentOn, answered_on as answeredOn, granted
    from fk_application order by id`)
  return cases.map(({ clientId, pin, clientBirthDate, sexOverride, viaCare, ...row }): CaseHistory => {
    const owner = { pin, birthDate: clientBirthDate, sexOverride }
    const id = row.caseId
    return {
      ...row,
      viaCareCooperation: viaCare === 1,
      sex: sexOf(owner, today),
      birthDate: birthDateOf(owner, today),
      codes: codes.get(clientId) ?? [],
      moves: moves.get(id) ?? [],
      workers: workers.get(id) ?? [],
      careUnits: careUnits.get(id) ?? [],
      plans: plans.get(id) ?? [],
      activities: activities.get(id) ?? [],
      consents: consents.get(id) ?? [],
      followUps: followUps.get(id) ?? [],
      inquiries: (inquiries.get(id) ?? []).map(({ answers, ...inquiry }) => ({
        ...inquiry,
        canTakePart: (JSON.parse(answers) as InquiryAnswer[]).some(({ can }) => can === true),
      })),
      sips: sips.get(id) ?? [],
      finsam: (finsam.get(id) ?? []).map((one) => ({ ...one, takenUp: yesOrNo(one.takenUp) })),
      fk: (fk.get(id) ?? []).map((one) => ({ ...one, granted: yesOrNo(one.granted) })),
    }
  })
}
