import type { ConsentKind, ConsentParty } from '../consent/consent'
import type { NeedCause } from '../consent/needs'
import type { LocalDate } from '../dates'

/** Worst first, as they are told; which cause of standing still each one finds is said beside its rule. */
export const flagCodes = [
  'worker-missing',
  'follow-up-overdue',
  'consent-withdrawn',
  'consent-missing',
  'consent-expired',
  'activity-blocked',
  'rest-ended',
  'hand-set',
  'stalled',
  'silent',
  'never-followed-up',
  'plan-missing',
  'plan-idle',
  'certificate-expired',
  'certificate-incomplete',
  'certificate-only',
  'full-sick-leave',
  'coordinator-vacant',
  'worker-away',
  'handover-unaccepted',
  'follow-up-unplanned',
  'consent-pending',
  'inquiry-unanswered',
  'inquiry-incomplete',
  'inquiry-unused',
  'fk-late',
  'fk-refused',
  'finsam-unanswered',
  'finsam-follow-up',
  'sip-overdue',
  'sip-follow-up',
  'activity-late',
  'activity-over',
  'consent-expiring',
  'consent-renew',
  'consent-refused',
  'certificate-expiring',
  'certificate-before-follow-up',
  'worker-third',
  'worker-changed',
  'outside-age',
] as const
export type FlagCode = (typeof flagCodes)[number]

export const severities = ['critical', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** Something that can stop a case, with what its sentence needs; the words are the screen's. */
export interface Flag {
  readonly code: FlagCode
  readonly severity: Severity
  /** The day it became true. */
  readonly since: LocalDate
  /** Which of its kind it is about: a consent, an activity, a paper. Empty when a case can have only one. */
  readonly subject?: string
  /** The day until which it is kept off the start page. */
  readonly snoozedUntil?: LocalDate
  readonly party?: ConsentParty
  readonly kind?: ConsentKind
  readonly careUnitId?: number
  readonly cause?: NeedCause
  /** Of an activity, or what was typed with a flag set by hand. */
  readonly title?: string
  /** The row it is about: an activity, a paper. */
  readonly rowId?: number
  readonly days?: number
  readonly limit?: number
  /** Median days of those who have left the phase. */
  readonly usual?: number
  readonly years?: number
  /** In order: the third socialsekreterare. */
  readonly number?: number
  /** A day the sentence names: asked, expires, planned. */
  readonly on?: LocalDate
}

/** Days a flag can be kept off the start page at most: what is critical comes back soon. */
export const maxSnoozeDays: Readonly<Record<Severity, number>> = { critical: 14, warning: 90, info: 180 }

/** Whether a case has a flag, put off or not. The one definition: what is counted, listed and acted on is the same. */
export const hasFlag = (card: { readonly flags: readonly Flag[] }, code: FlagCode): boolean =>
  card.flags.some((flag) => flag.code === code)

/** Tells a case's flags apart. */
export const flagKey = ({ code, subject = '' }: Pick<Flag, 'code' | 'subject'>): string =>
  `${code} ${subject}`
