import {
  type ConsentKind,
  type ConsentStatus,
  consentStatus,
  daysToSign,
  isValid,
} from '../../../../domain/consent/consent'
import type { MayTalk } from '../../../../domain/consent/may-talk'
import type { ConsentNeed, ConsentRow } from '../../../../domain/consent/needs'
import type { ConsentEntry } from '../../../../domain/contract/cases'
import { daysBetween, type LocalDate } from '../../../../domain/dates'
import { dayInSentence, shortDay } from '../../../app/dates'
import { consentKindWords, consentStatusWords, count, partyInSentence, partyWords } from '../../../app/words'

/** How consents are told: whom, for what, since when, and whether one may talk. */

export type Units = ReadonlyMap<number, string>
type Of = Pick<ConsentRow, 'careUnitId' | 'kind' | 'party' | 'partyName'>

/** Whom a row is to. Care that names no unit, or a SIP, is all of care. */
export function partyName(of: Omit<Of, 'kind'> & { kind?: ConsentKind }, units: Units): string {
  if (of.kind === 'sip-attendance') return 'De inbjudna till SIP'
  if (of.party === 'other') return of.partyName ?? partyWords.other
  if (of.party !== 'care' || of.careUnitId === null || of.kind === 'sip-plan') return partyWords[of.party]
  return units.get(of.careUnitId) ?? partyWords.care
}

/** What one says of it after "samtycke begärt". */
export function inWords(of: Of, units: Units): string {
  const whom = partyName(of, units)
  const phrases: Record<ConsentKind, string> = {
    cooperation: `dela uppgifter med ${whom === partyWords[of.party] ? partyInSentence[of.party] : whom}`,
    'care-inquiry': `rehabiliteringsförfrågan till ${whom === partyWords.care ? 'vården' : whom}`,
    finsamteam: 'häva sekretessen i Finsamteamet',
    'sip-plan': 'SIP',
    'sip-attendance': 'att de inbjudna deltar på SIP',
    'fk-exchange': 'att Försäkringskassan hämtar och utbyter uppgifter',
  }
  return phrases[of.kind]
}

/** "31 dec", with the year when it is another. */
const brief = (day: LocalDate, today: LocalDate) =>
  day.slice(0, 4) === today.slice(0, 4) ? shortDay(day) : `${shortDay(day)} ${day.slice(0, 4)}`

const topic = (kind: ConsentKind): string =>
  kind === 'care-inquiry' ? 'rehabiliterings\u00adförfrågan' : consentKindWords[kind]

/** "Ja, till 31 dec", "Nej, begärt 3 mars". */
export function talkAnswer({ status, consent, only }: MayTalk, today: LocalDate): string {
  const day = (date: LocalDate | null | undefined) => (date ? ` ${brief(date, today)}` : '')
  if (status === 'given' || status === 'expiring') {
    if (only.length > 0) return `Ja, bara om ${only.map(topic).join(' och ')}`
    return `Ja, ${consent?.validTo ? `till${day(consent.validTo)}` : 'tills vidare'}`
  }
  const no: Record<Exclude<ConsentStatus, 'expiring' | 'given'>, string> = {
    'not-asked': 'ej begärt',
    asked: `begärt${day(consent?.askedOn)}`,
    upcoming: `gäller först från${day(consent?.validFrom)}`,
    expired: `gick ut${day(consent?.validTo)}`,
    refused: `nekat${day(consent?.refusedOn)}`,
    withdrawn: `återkallat${day(consent?.withdrawnOn)}`,
    'not-needed': 'noterat att det inte behövs',
  }
  return `Nej, ${no[status]}`
}

/** Where it stands, in a word or two. */
export function statusText(row: ConsentRow<ConsentEntry>, today: LocalDate): string {
  if (row.needs.length > 0 && row.status === 'not-asked') return 'Saknas'
  const words = consentStatusWords[row.status]
  if (row.status !== 'asked' || !row.consent?.askedOn) return words
  if (row.consent.askedOn === today) return 'Begärt i dag'
  return `${words}, ${count(daysBetween(row.consent.askedOn, today), 'dag', 'dagar')}`
}

function givenText(consent: ConsentEntry, today: LocalDate): string {
  if (consent.givenOn === null) return ''
  const took = daysToSign(consent)
  const signed =
    took === null
      ? ''
      : took === 0
        ? ', underskrivet samma dag'
        : `, underskrivet efter ${count(took, 'dag', 'dagar')}`
  return `Givet ${dayInSentence(consent.givenOn, today)}${signed}`
}

/** The dates of one that no longer decides; a later answer ended it, whatever day it was to last until. */
export function earlierText(consent: ConsentEntry, today: LocalDate): string {
  const status = consentStatus(consent, today)
  if (isValid(status)) return `${givenText(consent, today)} · Ersatt av senare svar`
  const text = timeText(consent, status, today)
  return status === 'not-needed' ? `${consentStatusWords[status]} · ${text}` : text
}

/** The dates of one consent, what matters first. */
export function timeText(consent: ConsentEntry, status: ConsentStatus, today: LocalDate): string {
  const on = (day: LocalDate) => dayInSentence(day, today)
  const { askedOn, givenOn, refusedOn, withdrawnOn, notNeededOn, validFrom, validTo } = consent
  const asked = askedOn ? `Begärt ${on(askedOn)}` : ''
  const given = givenText(consent, today)
  const from = validFrom && validFrom !== givenOn ? ` från ${on(validFrom)}` : ''
  const until = validTo ? ` till ${on(validTo)}` : from ? '' : ' tills vidare'
  const left = status === 'expiring' && validTo ? `, ${daysLeft(today, validTo)}` : ''
  const parts: Record<ConsentStatus, readonly string[]> = {
    'not-asked': [],
    asked: [asked],
    given: [`Gäller${from}${until}`, given],
    upcoming: [`Gäller${from}${until}`, given],
    expiring: [`Gäller${until}${left}`, given],
    expired: [`Gällde${until}`, given],
    refused: [`Nekat ${refusedOn ? on(refusedOn) : ''}`, asked],
    withdrawn: [`Återkallat ${withdrawnOn ? on(withdrawnOn) : ''}`, given],
    'not-needed': [`Noterat ${notNeededOn ? on(notNeededOn) : ''}`],
  }
  return parts[status].filter(Boolean).join(' · ')
}

const daysLeft = (today: LocalDate, day: LocalDate) =>
  day === today ? 'sista dagen i dag' : `${count(daysBetween(today, day), 'dag', 'dagar')} kvar`

const list = new Intl.ListFormat('sv', { type: 'conjunction' })

/** "fas 3 och aktiviteten Arbetsprövning". */
export function neededFor(needs: readonly ConsentNeed[], phase: number): string {
  const words = needs.map(({ cause, title }) => {
    if (cause === 'activity') return `aktiviteten ${title ?? ''}`
    if (cause === 'inquiry') return 'rehabiliteringsförfrågan'
    if (cause === 'sip') return 'SIP'
    if (cause === 'finsam') return 'anmälan till Finsamteamet'
    return `fas ${phase}`
  })
  return list.format(new Set(words))
}

/** What stops when a consent no longer holds. */
export function stops(needs: readonly ConsentNeed[]): string[] {
  const titles = needs.filter(({ cause }) => cause === 'activity').map(({ title }) => title ?? '')
  const has = (cause: ConsentNeed['cause']) => needs.some((need) => need.cause === cause)
  return [
    titles.length === 0
      ? ''
      : `${titles.length === 1 ? 'Aktiviteten' : 'Aktiviteterna'} ${list.format(titles)} märks.`,
    has('inquiry') ? 'Rehabiliteringsförfrågan kan inte skickas eller påminnas.' : '',
    has('sip') ? 'SIP kan inte kallas.' : '',
    has('finsam') ? 'Anmälan till Finsamteamet kan inte postas.' : '',
  ].filter(Boolean)
}
