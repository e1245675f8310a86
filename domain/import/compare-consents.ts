import { type ConsentDates, type ConsentParty, emptyConsent, isValid, partyConsent } from '../consent/consent'
import type { LocalDate } from '../dates'
import type { OtherChange } from './change'
import type { ImportField } from './fields'
import { consentFields } from './fields'
import type { KnownCase } from './known'
import type { ListEntry, WarningCode } from './list'
import type { ConsentReading } from './read-cell'

/** What a list's consent columns change. A known consent is completed (asked, then given), never rewritten. */
export function compareConsents(
  entry: ListEntry,
  known: KnownCase | null,
  listDate: LocalDate,
  warn: (field: ImportField, code: WarningCode, text: string) => void,
): OtherChange[] {
  return entry.consents.flatMap(({ party, ...reading }) => {
    const change = compareConsent(party, reading, known?.consents ?? [], listDate)
    if (change !== 'not-known') return change ? [change] : []
    const field = consentFields.find((column) => column.party === party)?.field ?? 'consent-other'
    warn(field, 'consent-not-known', reading.on ?? '')
    return []
  })
}

type KnownConsent = ConsentDates & { readonly id: number }
type Verdict = OtherChange | null | 'not-known'

function compareConsent(
  party: ConsentParty,
  reading: ConsentReading,
  consents: readonly KnownConsent[],
  listDate: LocalDate,
): Verdict {
  const own = consents.filter((consent) => consent.party === party)
  const { status, consent: deciding } = partyConsent(own, party, listDate)
  const pending =
    own.find(({ givenOn, refusedOn, withdrawnOn }) => !givenOn && !refusedOn && !withdrawnOn) ?? null
  const on = reading.on ?? listDate
  const isKnown = (fact: 'askedOn' | 'givenOn' | 'refusedOn') => own.some((known) => known[fact] === on)
  const answer = (dates: Partial<ConsentDates>): OtherChange => {
    const askedEarlier = pending?.askedOn && pending.askedOn > on ? { askedOn: on } : {}
    const dated = { ...(pending ? datesOf(pending) : nothing(party)), ...askedEarlier, ...dates }
    return { kind: 'consent', id: pending?.id ?? null, dates: dated }
  }
  const undatedAgain = (standing: boolean) => reading.on === null && standing
  const verdicts: Record<ConsentReading['status'], () => Verdict> = {
    asked: () =>
      pending || isValid(status) || isKnown('askedOn')
        ? null
        : { kind: 'consent', id: null, dates: { ...nothing(party), askedOn: on } },
    given: () => (isKnown('givenOn') || undatedAgain(isValid(status)) ? null : answer({ givenOn: on })),
    refused: () =>
      isKnown('refusedOn') || undatedAgain(status === 'refused') ? null : answer({ refusedOn: on }),
    withdrawn: () => {
      if (status === 'withdrawn') return null
      if (!deciding || !isValid(status) || (deciding.givenOn ?? '') > on) return 'not-known'
      return { kind: 'consent', id: deciding.id, dates: { ...datesOf(deciding), withdrawnOn: on } }
    },
  }
  return verdicts[reading.status]()
}

const nothing = (party: ConsentParty): ConsentDates => datesOf(emptyConsent(party))

const datesOf = (consent: ConsentDates): ConsentDates => ({
  party: consent.party,
  askedOn: consent.askedOn,
  givenOn: consent.givenOn,
  refusedOn: consent.refusedOn,
  withdrawnOn: consent.withdrawnOn,
  notNeededOn: consent.notNeededOn,
  validFrom: consent.validFrom,
  validTo: consent.validTo,
})
