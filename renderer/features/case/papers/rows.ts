import type { FinsamEntry, FkEntry, InquiryEntry, SipEntry } from '../../../../domain/contract/cases'
import { daysBetween, type LocalDate } from '../../../../domain/dates'
import { type FinsamStatus, finsamStatus } from '../../../../domain/documents/finsam'
import { type FkStatus, fkHandlingDays, fkStatus } from '../../../../domain/documents/fk'
import { type InquiryStatus, inquiryStatus } from '../../../../domain/documents/inquiry'
import { isDueToRemind } from '../../../../domain/documents/inquiry-steps'
import { type SipStatus, sipStatus } from '../../../../domain/documents/sip'
import { relativeDay } from '../../../app/dates'
import {
  finsamStatusWords,
  fkStatusWords,
  inquiryRouteWords,
  inquiryStatusWords,
  inSentence,
  sipStatusWords,
} from '../../../app/words'

export type Tone = 'critical' | 'good' | 'quiet' | 'warning'

/** A paper as a line of the section. */
export interface PaperRow {
  readonly kind: 'certificate' | 'finsam' | 'fk' | 'inquiry' | 'sip'
  readonly id: number
  readonly title: string
  /** The day that matters. */
  readonly when: string
  readonly tone: Tone
  readonly status: string
  /** What more there is to know, in small. */
  readonly below: string | null
  /** It belongs to what is over, and is folded. */
  readonly over: boolean
}

export const joined = (parts: readonly (string | false | null)[]): string | null =>
  parts.filter(Boolean).join(' · ') || null
const since = (day: LocalDate, today: LocalDate) => `${daysBetween(day, today)} d`

const inquiryTones: Record<InquiryStatus, Tone> = {
  draft: 'warning',
  ready: 'warning',
  sent: 'quiet',
  reminded: 'warning',
  'received-incomplete': 'warning',
  'received-complete': 'good',
  used: 'good',
  cancelled: 'quiet',
}

export function inquiryRow(inquiry: InquiryEntry, mayAsk: boolean, today: LocalDate): PaperRow {
  const status = inquiryStatus(inquiry, mayAsk)
  const { sentOn, receivedOn, completedOn, usedOn, cancelledOn, draftedOn, reminders, route } = inquiry
  const waits = status === 'sent' || status === 'reminded'
  const whens: Record<InquiryStatus, string> = {
    draft: `utkast ${draftedOn}`,
    ready: `utkast ${draftedOn}`,
    sent: sentOn ?? '',
    reminded: `skickad ${sentOn}`,
    'received-incomplete': `svar ${receivedOn}`,
    'received-complete': `svar ${completedOn}`,
    used: usedOn ?? '',
    cancelled: cancelledOn ?? '',
  }
  return {
    kind: 'inquiry',
    id: inquiry.id,
    title: 'Rehabförfrågan',
    when: whens[status],
    tone: waits && isDueToRemind(inquiry, today) ? 'critical' : inquiryTones[status],
    status: status === 'draft' ? 'Samtycke saknas' : inquiryStatusWords[status],
    below: joined([
      waits && sentOn !== null && relativeDay(sentOn, today),
      waits && inquiry.answerDueOn !== null && `svar senast ${inquiry.answerDueOn}`,
      waits && reminders.length > 0 && `påmind ${reminders.at(-1)?.on}`,
      inquiry.careUnit,
      waits && route !== null && inSentence(inquiryRouteWords[route]),
    ]),
    over: status === 'used' || status === 'cancelled',
  }
}

const sipTones: Record<SipStatus, Tone> = {
  prepared: 'quiet',
  called: 'quiet',
  overdue: 'critical',
  held: 'good',
  'follow-up-due': 'warning',
  'followed-up': 'good',
  cancelled: 'quiet',
}

export function sipRow(sip: SipEntry, today: LocalDate): PaperRow {
  const status = sipStatus(sip, today)
  const { heldOn, meetingOn, calledOn, followUpOn, followedUpOn } = sip
  const planned = meetingOn === null ? (calledOn ?? 'ingen mötesdag') : `möte ${meetingOn}`
  return {
    kind: 'sip',
    id: sip.id,
    title: 'SIP',
    when: followedUpOn ?? sip.cancelledOn ?? (heldOn === null ? planned : heldOn),
    tone: sipTones[status],
    status: sipStatusWords[status],
    below: joined([
      heldOn !== null && followedUpOn === null && followUpOn !== null && `Följs upp ${followUpOn}`,
      sip.purpose,
    ]),
    over: status === 'followed-up' || status === 'cancelled',
  }
}

const finsamTones: Record<FinsamStatus, Tone> = {
  draft: 'quiet',
  posted: 'quiet',
  'not-taken-up': 'warning',
  'taken-up': 'good',
  planned: 'good',
  'follow-up-due': 'warning',
  'followed-up': 'good',
}

export function finsamRow(referral: FinsamEntry, today: LocalDate): PaperRow {
  const status = finsamStatus(referral, today)
  const { postedOn, answeredOn, meetingOn, followUpOn, followedUpOn } = referral
  const whens: Record<FinsamStatus, string> = {
    draft: '',
    posted: postedOn === null ? '' : `postad ${postedOn}, ${since(postedOn, today)}`,
    'not-taken-up': `besked ${answeredOn}`,
    'taken-up': `besked ${answeredOn}`,
    planned: `möte ${meetingOn}`,
    'follow-up-due': `senast ${followUpOn}`,
    'followed-up': followedUpOn ?? '',
  }
  return {
    kind: 'finsam',
    id: referral.id,
    title: 'Finsamteam',
    when: whens[status],
    tone: finsamTones[status],
    status: finsamStatusWords[status],
    below: joined([
      status === 'planned' && followUpOn !== null && `Följs upp ${followUpOn}`,
      referral.takenUp === false && referral.reason,
      followedUpOn !== null && referral.result,
    ]),
    over: status === 'followed-up' || status === 'not-taken-up',
  }
}

const fkTones: Record<FkStatus, Tone> = {
  sent: 'quiet',
  late: 'critical',
  granted: 'good',
  refused: 'warning',
}

export function fkRow(application: FkEntry, today: LocalDate): PaperRow {
  const status = fkStatus(application, today)
  const answered = application.answeredOn !== null
  return {
    kind: 'fk',
    id: application.id,
    title: 'FK samordning',
    when: answered ? `besked ${application.answeredOn}` : `skickad ${application.sentOn}`,
    tone: fkTones[status],
    status: answered ? fkStatusWords[status] : `${since(application.sentOn, today)} av ${fkHandlingDays}`,
    below: application.reason,
    over: answered,
  }
}

/** What lies open of a kind, or the latest when nothing does, and what is folded. Comes latest first. */
export function openAndEarlier(rows: readonly PaperRow[]): [open: PaperRow[], earlier: PaperRow[]] {
  const open = rows.filter(({ over }) => !over)
  const shown = open.length > 0 ? open : rows.slice(0, 1)
  return [shown, rows.filter((row) => !shown.includes(row))]
}
