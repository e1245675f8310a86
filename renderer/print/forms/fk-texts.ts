import { latestCertificate } from '../../../domain/case/certificate'
import type { ActivityEntry, CaseDetail, CertificateEntry } from '../../../domain/contract/cases'
import type { LocalDate } from '../../../domain/dates'
import { isUnfinished, type ResponsibleParty } from '../../../domain/plan/activity'
import { isCurrentPlan } from '../../../domain/plan/plan'
import { dayInSentence, longDay } from '../../app/dates'
import { benefitWords, inSentence } from '../../app/words'
import { plainParty } from './plain-words'

/** What the register knows, told to her who applies, without the words of the trade. */

/** "från 26 februari till och med 12 juni 2026". */
export const certificateSpan = ({ fromDate, toDate }: CertificateEntry): string =>
  `${fromDate === null ? '' : `från ${dayInSentence(fromDate, toDate)} `}till och med ${longDay(toDate)}`

/** Why she cannot work, as far as a läkarintyg says it; null without one. */
export function whyNotWorking({ certificates }: Pick<CaseDetail, 'certificates'>): string | null {
  const certificate = latestCertificate(certificates)
  if (certificate === null) return null
  const extent = certificate.extent === null ? '' : ` ${certificate.extent} %`
  return `Sjukskriven${extent} enligt läkarintyg ${certificateSpan(certificate)}.`
}

/** The goal of the plan and what is done or shall be done to come there, a line each. */
export function rehabilitationNeed(
  { plans, activities }: Pick<CaseDetail, 'activities' | 'plans'>,
  today: LocalDate,
): string[] {
  const plan = plans.find((one) => isCurrentPlan(one, today))
  return [
    ...linesOf(plan?.goal).map((line) => `Mål: ${line}`),
    ...linesOf(plan?.partialGoals).map((line) => `Delmål: ${line}`),
    ...activities.filter((one) => isUnfinished(one, today)).map(activityText),
  ]
}

const linesOf = (text: string | null | undefined): string[] =>
  (text ?? '').split('\n').flatMap((line) => line.trim() || [])

/** "Praktik. Ansvarig: Jobbtorg. 10 februari–10 april 2026, 15 %." */
function activityText({ title, party, fromDate, toDate, extent, adaptation }: ActivityEntry): string {
  const when = [spanWords(fromDate, toDate), extent === null ? null : `${extent} %`].filter(Boolean)
  return [
    title,
    party === null ? null : `Ansvarig: ${responsible(party)}`,
    when.join(', '),
    adaptation ? `Anpassning: ${adaptation}` : null,
  ]
    .flatMap((text) => (text === null ? [] : ended(text)))
    .join(' ')
}

const ended = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)

function spanWords(from: LocalDate, to: LocalDate | null): string {
  if (to === null) return `Från ${longDay(from)}`
  return from === to ? longDay(from) : `${dayInSentence(from, to)}–${longDay(to)}`
}

/** In the middle of a sentence, where only names keep their capital. */
function responsible(party: ResponsibleParty): string {
  if (party === 'client') return 'du själv'
  return names.has(party) ? plainParty[party] : inSentence(plainParty[party])
}
const names: ReadonlySet<ResponsibleParty> = new Set(['fk', 'af', 'jobbtorg'])

/** Whoever has the benefit already may be somebody the application is not for; null for who has none. */
export function benefitLine({
  benefitGrantedOn,
  benefitKind,
}: Pick<CaseDetail, 'benefitGrantedOn' | 'benefitKind'>): string | null {
  if (benefitGrantedOn === null) return null
  const benefit = inSentence(benefitWords[benefitKind ?? 'unspecified'])
  return `Hos oss står att du har fått ${benefit} beviljad ${longDay(benefitGrantedOn)}. Kontrollera med Försäkringskassan om ansökan är till för dig.`
}
