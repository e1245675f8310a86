import { z } from 'zod'
import { daysBetween, isLocalDate, type LocalDate } from '../dates'
import { DomainError } from '../errors'

/** With whom information may be shared; one party's consent never covers another. */
export const consentParties = ['care', 'fk', 'af', 'jobbtorg', 'finsamteam', 'other'] as const
export type ConsentParty = (typeof consentParties)[number]

/**
 * What the consent is to, each asked for on a paper of its own: to co-operate in general, the sekretessmedgivande of a
 * Rehabiliteringsförfrågan, the Finsamteam's lifted secrecy, a SIP and that the invited attend it, and Försäkringskassan's
 * medgivande to fetch and exchange. One kind never covers another.
 */
export const consentKinds = [
  'cooperation',
  'care-inquiry',
  'finsamteam',
  'sip-plan',
  'sip-attendance',
  'fk-exchange',
] as const
export type ConsentKind = (typeof consentKinds)[number]

/** The kinds a party can be given; the first is what is meant when a list, or a phase, only names the party. */
export const kindsOf: Readonly<Record<ConsentParty, readonly [ConsentKind, ...ConsentKind[]]>> = {
  care: ['cooperation', 'care-inquiry', 'sip-plan'],
  fk: ['cooperation', 'fk-exchange'],
  af: ['cooperation'],
  jobbtorg: ['cooperation'],
  finsamteam: ['finsamteam'],
  other: ['cooperation', 'sip-attendance'],
}
export const usualKind = (party: ConsentParty): ConsentKind => kindsOf[party][0]

const day = z.iso.date().refine(isLocalDate).nullable()
const text = z.string().trim().max(5000).nullable()

export const consentFacts = z.strictObject({
  party: z.enum(consentParties),
  kind: z.enum(consentKinds),
  careUnitId: z.int().positive().nullable(),
  partyName: z.string().trim().max(200).nullable(),
  scope: text,
  askedOn: day,
  givenOn: day,
  refusedOn: day,
  withdrawnOn: day,
  notNeededOn: day,
  validFrom: day,
  validTo: day,
  obtainedBy: z.string().trim().max(200).nullable(),
  originalAt: z.string().trim().max(200).nullable(),
  comment: text,
})
export type ConsentFacts = z.infer<typeof consentFacts>

const dateFields = [
  'askedOn',
  'givenOn',
  'refusedOn',
  'withdrawnOn',
  'notNeededOn',
  'validFrom',
  'validTo',
] as const
type DateField = (typeof dateFields)[number]

export type ConsentDates = Pick<ConsentFacts, DateField | 'party'>

/** A consent that says nothing yet. */
export const emptyConsent = (party: ConsentParty, kind: ConsentKind = usualKind(party)): ConsentFacts => ({
  party,
  kind,
  careUnitId: null,
  partyName: null,
  scope: null,
  askedOn: null,
  givenOn: null,
  refusedOn: null,
  withdrawnOn: null,
  notNeededOn: null,
  validFrom: null,
  validTo: null,
  obtainedBy: null,
  originalAt: null,
  comment: null,
})

export type ConsentStatus =
  | 'not-asked'
  | 'asked'
  | 'given'
  | 'upcoming'
  | 'expiring'
  | 'expired'
  | 'refused'
  | 'withdrawn'
  | 'not-needed'

/** Days ahead within which a consent that ends is said to end. */
export const expiringWithinDays = 30

type Dates = Pick<ConsentFacts, DateField>

/** Where one consent stands on a day. Dates after `today` have not happened yet. */
export function consentStatus(consent: Dates, today: LocalDate): ConsentStatus {
  const happened = (date: LocalDate | null) => date !== null && date <= today
  if (happened(consent.withdrawnOn)) return 'withdrawn'
  if (happened(consent.givenOn)) {
    if (consent.validFrom !== null && consent.validFrom > today) return 'upcoming'
    if (consent.validTo === null) return 'given'
    if (consent.validTo < today) return 'expired'
    return daysBetween(today, consent.validTo) <= expiringWithinDays ? 'expiring' : 'given'
  }
  if (happened(consent.refusedOn)) return 'refused'
  if (happened(consent.notNeededOn)) return 'not-needed'
  return happened(consent.askedOn) ? 'asked' : 'not-asked'
}

export const isValid = (status: ConsentStatus): boolean => status === 'given' || status === 'expiring'

/** Days from asked to signed, the named cause of standing still; null while it is not signed, or was never asked for. */
export const daysToSign = (consent: Pick<ConsentFacts, 'askedOn' | 'givenOn'>): number | null =>
  consent.askedOn === null || consent.givenOn === null ? null : daysBetween(consent.askedOn, consent.givenOn)

export interface ConsentStanding<C extends Dates = Dates> {
  readonly status: ConsentStatus
  /** The consent that decides; null when it was never asked for. */
  readonly consent: C | null
}

/**
 * Where it stands with consents to one and the same thing. The latest answer decides: a refusal or a withdrawal ends every
 * consent given before it, and a consent given anew takes the place of the old one, unless it is to hold from a later day. A
 * consent that is valid is not shaken by a new question; of two answers on one day the later recorded counts.
 */
export function standingOf<C extends Dates>(consents: readonly C[], today: LocalDate): ConsentStanding<C> {
  let answered: C | null = null
  let ahead: C | null = null
  let asked: C | null = null
  for (const consent of consents) {
    const status = consentStatus(consent, today)
    if (status === 'asked') asked = later(asked, consent, today)
    else if (status === 'upcoming') ahead = later(ahead, consent, today)
    else if (status !== 'not-asked') answered = later(answered, consent, today)
  }
  const settled = answered ?? ahead
  const isAnswered = settled !== null && isValid(consentStatus(settled, today))
  // Asked again after a no, or after it ended.
  const askedAnew = asked !== null && settled !== null && dayOf(asked, today) >= dayOf(settled, today)
  const deciding =
    settled === null || (askedAnew && !isAnswered && settled !== ahead) ? (asked ?? settled) : settled
  return {
    status: deciding ? consentStatus(deciding, today) : 'not-asked',
    consent: deciding ?? consents.at(-1) ?? null,
  }
}

const later = <C extends Dates>(known: C | null, one: C, today: LocalDate): C =>
  known === null || dayOf(one, today) >= dayOf(known, today) ? one : known

/** The day of what a consent says today: asked, answered, or ended by the client. */
function dayOf(consent: Dates, today: LocalDate): LocalDate {
  const days: Record<ConsentStatus, LocalDate | null> = {
    'not-asked': null,
    asked: consent.askedOn,
    given: consent.givenOn,
    upcoming: consent.givenOn,
    expiring: consent.givenOn,
    expired: consent.givenOn,
    refused: consent.refusedOn,
    withdrawn: consent.withdrawnOn,
    'not-needed': consent.notNeededOn,
  }
  return days[consentStatus(consent, today)] ?? ''
}

/** Where it stands with a party as lists know it: one consent a party, of its usual kind. */
export const partyConsent = <C extends ConsentDates>(
  consents: readonly C[],
  party: ConsentParty,
  today: LocalDate,
): ConsentStanding<C> & { readonly party: ConsentParty } => ({
  party,
  ...standingOf(
    consents.filter((consent) => consent.party === party),
    today,
  ),
})

const mustFollow: readonly (readonly [DateField, DateField])[] = [
  ['askedOn', 'givenOn'],
  ['askedOn', 'refusedOn'],
  ['givenOn', 'withdrawnOn'],
  ['givenOn', 'validFrom'],
  ['givenOn', 'validTo'],
  ['validFrom', 'validTo'],
]
const onlyOfGiven = ['withdrawnOn', 'validFrom', 'validTo'] as const

/**
 * Refuses dates that cannot be: answered before asked, given and refused, valid, withdrawn or ended before given, or in the
 * future; a kind that the party cannot be given; and that it is not needed without the reason why.
 */
export function checkConsent(
  consent: Dates & Pick<ConsentFacts, 'comment' | 'kind' | 'party'>,
  today: LocalDate,
): void {
  if (consent.notNeededOn !== null && !consent.comment)
    throw new DomainError('comment-required', { field: 'comment' })
  if (!kindsOf[consent.party].includes(consent.kind))
    throw new DomainError('invalid-input', { field: 'kind' })
  for (const field of ['askedOn', 'givenOn', 'refusedOn', 'withdrawnOn', 'notNeededOn'] as const) {
    const date = consent[field]
    if (date !== null && date > today) throw new DomainError('date-in-future', { field })
  }
  for (const [first, then] of mustFollow) {
    const [a, b] = [consent[first], consent[then]]
    if (a !== null && b !== null && b < a) throw new DomainError('dates-out-of-order', { field: then })
  }
  if (consent.givenOn !== null && consent.refusedOn !== null)
    throw new DomainError('dates-out-of-order', { field: 'refusedOn' })
  for (const field of onlyOfGiven)
    if (consent.givenOn === null && consent[field] !== null)
      throw new DomainError('dates-out-of-order', { field: 'givenOn' })
}
