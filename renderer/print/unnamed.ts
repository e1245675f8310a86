import { formatPin } from '../../domain/case/pin'
import type { CaseCard, CaseDetail } from '../../domain/contract/cases'

/** The gate to paper for who a client is: what is protected or hidden is gone before a form sees it. */

const nameless = new WeakSet<CaseCard>()

/** Whether nothing but the case number may be printed. */
export const isUnnamed = ({ card }: Pick<CaseDetail, 'card'>): boolean => nameless.has(card)

/**
 * The case without its client: name, numbers and addresses are gone, also from what was typed elsewhere, and so are those
 * who are only known through the client, whose names tell who it is.
 */
export function unnamed(detail: CaseDetail): CaseDetail {
  const scrubbed = scrub(detail, identifying(detail), detail.card.caseNumber)
  const { card, client } = scrubbed
  const without: CaseDetail = {
    ...scrubbed,
    card: { ...card, name: card.caseNumber, search: '' },
    client: {
      ...client,
      // The number would have told it.
      sexOverride: detail.card.sex,
      givenName: '',
      familyName: '',
      pin: null,
      birthDate: null,
      phone: null,
      email: null,
      address: null,
      representative: null,
      representativeContact: null,
    },
    consents: scrubbed.consents.map((consent) => ({ ...consent, partyName: null })),
    consentRows: scrubbed.consentRows.map((row) => ({
      ...row,
      partyName: null,
      consent: row.consent && { ...row.consent, partyName: null },
    })),
    sips: scrubbed.sips.map((sip) => ({
      ...sip,
      participants: sip.participants.map((one) =>
        one.obliged ? one : { ...one, name: '', role: 'annan deltagare' },
      ),
    })),
  }
  nameless.add(without.card)
  return without
}

/** Where the one who may not be named is treated, and by whom, is not printed either: it says where to look for her. */
export function withoutCare(detail: CaseDetail): CaseDetail {
  if (!isUnnamed(detail)) return detail
  const without = { ...detail, careContacts: [], card: { ...detail.card, careUnit: null, coordinator: null } }
  nameless.add(without.card)
  return without
}

/** The same for a card of a list: a protected identity is not to be told by age or by where she is in care. */
export const unnamedCard = (card: CaseCard): CaseCard =>
  card.protectedIdentity
    ? {
        ...card,
        name: card.caseNumber,
        search: '',
        age: null,
        careUnit: 'skyddade uppgifter',
        coordinator: null,
      }
    : card

/** Words that are this client wherever they stand. Short ones could be anything. */
function identifying({ client }: CaseDetail): string[] {
  const { givenName, familyName, pin, phone, email, address, representative, representativeContact } = client
  const names = `${givenName} ${familyName} ${representative ?? ''}`.split(/\s+/)
  const numbers = pin === null ? [] : [pin, formatPin(pin), pin.slice(2), formatPin(pin).slice(2)]
  const whole = [phone, email, address, representative, representativeContact]
  return [...whole, ...numbers, ...names].filter((word) => word !== null && word.length > 2) as string[]
}

const special = /[\\^$.*+?()[\]{}|]/g

/** Every text within, with the words replaced where they stand as words of their own. */
function scrub<T>(value: T, words: readonly string[], by: string): T {
  if (words.length === 0) return value
  const alternatives = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(special, '\\$&'))
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(?:${alternatives.join('|')})(?:s(?![\\p{L}\\d]))?(?![\\p{L}\\d])`,
    'gu',
  )
  const clean = (inner: unknown): unknown => {
    if (typeof inner === 'string') return inner.replace(pattern, by)
    if (Array.isArray(inner)) return inner.map(clean)
    if (inner === null || typeof inner !== 'object') return inner
    return Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, clean(one)]))
  }
  return clean(value) as T
}
