import type { LocalDate } from '../dates'
import type { FinsamFacts } from '../documents/finsam'
import { awaitsAnswer, type InquiryFacts } from '../documents/inquiry'
import { type ActivityFacts, isLive } from '../plan/activity'
import {
  type ConsentFacts,
  type ConsentKind,
  type ConsentParty,
  type ConsentStanding,
  isValid,
  standingOf,
  usualKind,
} from './consent'

/** What a consent is needed for, and whether there is one: the phase, what is planned, and what is to be sent. */

export type NeedCause = 'activity' | 'finsam' | 'inquiry' | 'phase' | 'sip'

export interface ConsentNeed {
  readonly party: ConsentParty
  readonly kind: ConsentKind
  /** Which care unit; null for another party, or while the case has none. */
  readonly careUnitId: number | null
  readonly cause: NeedCause
  /** The activity, when it is one. */
  readonly title: string | null
  readonly activityId: number | null
  /** Since when it is needed. */
  readonly since: LocalDate
}

type Consent = Pick<
  ConsentFacts,
  Exclude<keyof ConsentFacts, 'comment' | 'obtainedBy' | 'originalAt' | 'scope'>
>

export interface CareStanding {
  readonly unitId: number
  /** First day of this unit; null when the case never had another. */
  readonly since: LocalDate | null
}

/** What needs are found from. */
export interface ConsentSituation<C extends Consent = Consent> {
  readonly consents: readonly C[]
  readonly care: CareStanding | null
  readonly phaseSince: LocalDate
  readonly activities: readonly (Pick<ActivityFacts, 'ended' | 'fromDate' | 'party' | 'title' | 'toDate'> & {
    readonly id: number
  })[]
  readonly inquiries: readonly Pick<
    InquiryFacts,
    | 'cancelledOn'
    | 'careUnitId'
    | 'completedOn'
    | 'draftedOn'
    | 'receivedOn'
    | 'reminders'
    | 'sentOn'
    | 'usedOn'
  >[]
  readonly sips: readonly {
    readonly calledOn: LocalDate | null
    readonly heldOn: LocalDate | null
    readonly cancelledOn: LocalDate | null
  }[]
  readonly finsam: readonly Pick<FinsamFacts, 'followedUpOn' | 'postedOn' | 'takenUp'>[]
}

/** Parties that do their part of a plan as another authority or organisation: to plan with them is to talk with them. */
const partyOfActivity: Partial<Record<string, ConsentParty>> = {
  care: 'care',
  fk: 'fk',
  af: 'af',
  jobbtorg: 'jobbtorg',
}

export function consentNeeds(
  situation: ConsentSituation,
  phaseParties: readonly ConsentParty[],
  today: LocalDate,
): ConsentNeed[] {
  const careUnitId = situation.care?.unitId ?? null
  const need = (
    party: ConsentParty,
    kind: ConsentKind,
    cause: NeedCause,
    since: LocalDate,
    more: { title?: string; activityId?: number; careUnitId?: number } = {},
  ): ConsentNeed => ({
    party,
    kind,
    careUnitId: party === 'care' ? (more.careUnitId ?? careUnitId) : null,
    cause,
    title: more.title ?? null,
    activityId: more.activityId ?? null,
    since,
  })
  // What lies ahead has been on the table at least since the phase began: a day that does not move.
  const begun = (day: LocalDate | null) => (day !== null && day <= today ? day : situation.phaseSince)
  const needs = phaseParties.map((party) => need(party, usualKind(party), 'phase', situation.phaseSince))
  for (const activity of situation.activities) {
    const party = activity.party === null ? undefined : partyOfActivity[activity.party]
    if (party && isLive(activity, today))
      needs.push(
        need(party, usualKind(party), 'activity', begun(activity.fromDate), {
          title: activity.title,
          activityId: activity.id,
        }),
      )
  }
  for (const inquiry of situation.inquiries)
    if (inquiry.cancelledOn === null && (inquiry.sentOn === null || awaitsAnswer(inquiry)))
      needs.push(
        need('care', 'care-inquiry', 'inquiry', inquiry.draftedOn, { careUnitId: inquiry.careUnitId }),
      )
  for (const sip of situation.sips)
    if (sip.cancelledOn === null && sip.heldOn === null) {
      needs.push(need('care', 'sip-plan', 'sip', begun(sip.calledOn)))
      needs.push(need('other', 'sip-attendance', 'sip', begun(sip.calledOn)))
    }
  for (const referral of situation.finsam)
    if (referral.followedUpOn === null && referral.takenUp !== false)
      needs.push(need('finsamteam', 'finsamteam', 'finsam', begun(referral.postedOn)))
  return needs
}

/**
 * Whether a consent is to that very thing. A consent to "vården" that names no unit (lists do not) is to the unit the case
 * had when it was given, never to a later one.
 */
export function covers(
  consent: Consent,
  need: Pick<ConsentNeed, 'careUnitId' | 'kind' | 'party'>,
  care: CareStanding | null,
): boolean {
  if (consent.party !== need.party || consent.kind !== need.kind) return false
  // A SIP is one plan with all of care.
  if (need.party !== 'care' || need.kind === 'sip-plan') return true
  return unitOf(consent, care) === need.careUnitId
}

/** Where it stands with one thing that consent may be given to. */
export const standingFor = <C extends Consent>(
  consents: readonly C[],
  need: Pick<ConsentNeed, 'careUnitId' | 'kind' | 'party'>,
  care: CareStanding | null,
  today: LocalDate,
): ConsentStanding<C> =>
  standingOf(
    consents.filter((consent) => covers(consent, need, care)),
    today,
  )

export const mayDo = (
  situation: Pick<ConsentSituation, 'care' | 'consents'>,
  need: Pick<ConsentNeed, 'careUnitId' | 'kind' | 'party'>,
  today: LocalDate,
): boolean => isValid(standingFor(situation.consents, need, situation.care, today).status)

export interface ConsentRow<C extends Consent = Consent> extends ConsentStanding<C> {
  readonly party: ConsentParty
  readonly kind: ConsentKind
  readonly careUnitId: number | null
  /** Who, when the party is `other`. */
  readonly partyName: string | null
  readonly needs: readonly ConsentNeed[]
  /** Every consent to it, as recorded: those that no longer decide too. */
  readonly all: readonly C[]
}

const rowKey = (row: Pick<ConsentNeed, 'careUnitId' | 'kind' | 'party'> & { partyName?: string | null }) =>
  `${row.party}:${row.kind}:${row.kind === 'sip-plan' ? '' : (row.careUnitId ?? '')}:${row.party === 'other' && row.kind === 'cooperation' ? (row.partyName ?? '') : ''}`

/**
 * The grid of a case: a row for everything consent was asked for or is needed to, one care unit at a time. A row without a
 * consent and without a need is not there; the screen adds the parties it always shows.
 */
export function consentRows<C extends Consent>(
  situation: ConsentSituation<C>,
  needs: readonly ConsentNeed[],
  today: LocalDate,
): ConsentRow<C>[] {
  const { consents, care } = situation
  if (consents.length === 0 && needs.length === 0) return []
  const rows = new Map<
    string,
    { of: Omit<ConsentRow<C>, 'all' | 'consent' | 'needs' | 'status'>; own: C[]; needs: ConsentNeed[] }
  >()
  const rowOf = (of: Pick<ConsentNeed, 'careUnitId' | 'kind' | 'party'>, partyName: string | null) => {
    const key = rowKey({ ...of, partyName })
    const known = rows.get(key)
    if (known) return known
    const row = {
      of: { party: of.party, kind: of.kind, careUnitId: of.careUnitId, partyName },
      own: [],
      needs: [],
    }
    rows.set(key, row)
    return row
  }
  for (const need of needs) rowOf(need, null).needs.push(need)
  for (const consent of consents)
    rowOf({ ...consent, careUnitId: unitOf(consent, care) }, consent.partyName).own.push(consent)
  return [...rows.values()].map(({ of, own, needs: rowNeeds }) => ({
    ...of,
    ...standingOf(own, today),
    needs: rowNeeds,
    all: own,
  }))
}

/** The unit a consent to care is to; one that names none is to the unit the case had then. */
function unitOf(consent: Consent, care: CareStanding | null): number | null {
  if (consent.party !== 'care') return null
  if (consent.careUnitId !== null || care === null) return consent.careUnitId
  const said = consent.givenOn ?? consent.refusedOn ?? consent.askedOn ?? ''
  return care.since === null || said >= care.since ? care.unitId : null
}

/** The same thing, whichever day: what a flag and its snooze are about. */
export const consentSubject = rowKey
