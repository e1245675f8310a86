import type { ConsentParty } from '../consent/consent'
import type { LocalDate } from '../dates'

export const flagCodes = [
  'worker-missing',
  'follow-up-overdue',
  'consent-withdrawn',
  'consent-missing',
  'consent-expired',
  'stalled',
  'never-followed-up',
  'plan-missing',
  'certificate-expired',
  'coordinator-vacant',
  'follow-up-unplanned',
  'consent-pending',
  'consent-expiring',
  'certificate-expiring',
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
  readonly party?: ConsentParty
  readonly days?: number
  readonly limit?: number
  readonly years?: number
  /** A day the sentence names: asked, expires, planned. */
  readonly on?: LocalDate
}
