import { z } from 'zod'
import { daysBetween, type LocalDate } from '../dates'
import { DomainError } from '../errors'

/** With whom information may be shared; one party's consent never covers another. */
export const consentParties = ['care', 'fk', 'af', 'jobbtorg', 'finsamteam', 'other'] as const
export type ConsentParty = (typeof consentParties)[number]

const day = z.iso.date().nullable()

export const consentFacts = z.strictObject({
  party: z.enum(consentParties),
  askedOn: day,
  givenOn: day,
  refusedOn: day,
  withdrawnOn: day,
  validTo: day,
  comment: z.string().trim().max(5000).nullable(),
})
export type ConsentFacts = z.infer<typeof consentFacts>

export type ConsentDates = Omit<ConsentFacts, 'comment'>

export type ConsentStatus = 'not-asked' | 'asked' | 'given' | 'expiring' | 'expired' | 'refused' | 'withdrawn'

/** Days ahead within which a consent that ends is said to end. */
export const expiringWithinDays = 30

/** Where one consent stands on a day. Dates after `today` have not happened yet. */
export function consentStatus(consent: ConsentDates, today: LocalDate): ConsentStatus {
  const happened = (date: LocalDate | null) => date !== null && date <= today
  if (happened(consent.withdrawnOn)) return 'withdrawn'
  if (happened(consent.givenOn)) {
    if (consent.validTo === null) return 'given'
    if (consent.validTo < today) return 'expired'
    return daysBetween(today, consent.validTo) <= expiringWithinDays ? 'expiring' : 'given'
  }
  if (happened(consent.refusedOn)) return 'refused'
  return happened(consent.askedOn) ? 'asked' : 'not-asked'
}

export const isValid = (status: ConsentStatus): boolean => status === 'given' || status === 'expiring'

export interface PartyConsent<C extends ConsentDates = ConsentDates> {
  readonly party: ConsentParty
  readonly status: ConsentStatus
  /** The consent that decides; null when the party was never asked. */
  readonly consent: C | null
}

/**
 * The latest answer decides for a party: a refusal or a withdrawal ends every consent given before it. A consent that is
 * valid is not shaken by a new question. Of two with the same day the later recorded counts.
 */
export function partyConsent<C extends ConsentDates>(
  consents: readonly C[],
  party: ConsentParty,
  today: LocalDate,
): PartyConsent<C> {
  let latest: C | null = null
  let valid: C | null = null
  let endedOn = ''
  for (const consent of consents) {
    if (consent.party !== party) continue
    const status = consentStatus(consent, today)
    if (isValid(status) && (valid === null || (consent.givenOn ?? '') >= (valid.givenOn ?? '')))
      valid = consent
    const no = status === 'withdrawn' ? consent.withdrawnOn : status === 'refused' ? consent.refusedOn : null
    if (no !== null && no > endedOn) endedOn = no
    if (latest === null || latestDate(consent) >= latestDate(latest)) latest = consent
  }
  const deciding = valid !== null && (valid.givenOn ?? '') >= endedOn ? valid : latest
  return { party, status: deciding ? consentStatus(deciding, today) : 'not-asked', consent: deciding }
}

function latestDate(consent: ConsentDates): LocalDate {
  const dates = [consent.askedOn, consent.givenOn, consent.refusedOn, consent.withdrawnOn]
  return dates.reduce<LocalDate>((latest, date) => (date !== null && date > latest ? date : latest), '')
}

/** Refuses dates that cannot be: answered before asked, given and refused, withdrawn or ended before given, or in the future. */
export function checkConsent(consent: ConsentDates, today: LocalDate): void {
  const { askedOn, givenOn, refusedOn, withdrawnOn, validTo } = consent
  for (const date of [askedOn, givenOn, refusedOn, withdrawnOn]) {
    if (date !== null && date > today) throw new DomainError('date-in-future')
  }
  const before = (a: LocalDate | null, b: LocalDate | null) => a !== null && b !== null && a < b
  const withoutGiven = givenOn === null && (withdrawnOn !== null || validTo !== null)
  if (
    before(givenOn, askedOn) ||
    before(refusedOn, askedOn) ||
    before(withdrawnOn, givenOn) ||
    before(validTo, givenOn) ||
    (givenOn !== null && refusedOn !== null) ||
    withoutGiven
  ) {
    throw new DomainError('dates-out-of-order')
  }
}
