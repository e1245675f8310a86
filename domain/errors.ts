/** The one closed list of what can go wrong in ways a person must be told about; each code has one Swedish sentence in the renderer. */
export const errorCodes = [
  'invalid-input',
  'not-found',
  'conflict',
  'in-use',
  'read-only',
  'unexpected',
  'reason-required',
  'outcome-required',
  'way-required',
  'same-phase',
  'date-in-future',
  'date-before-previous',
  'dates-out-of-order',
  'times-out-of-order',
  'case-closed',
  'doctor-required',
  'review-contradicted',
  'end-required',
  'step-skipped',
  'route-required',
  'answer-required',
  'answer-reason-required',
  'comment-required',
  'day-must-come',
  'snooze-too-long',
  'ways-untried',
  'plan-current',
  'plan-ended',
  'consent-required',
  'case-already-open',
  'pin-invalid',
  'pin-taken',
  'person-has-cases',
  'care-unit-has-cases',
  'care-unit-ended',
  'person-ended',
  'absence-too-long',
  'receiver-away',
  'handover-to-self',
  'handover-incomplete',
  'handover-nothing',
  'meeting-in-past',
  'meeting-on-red-day',
  'meeting-overlap',
  'meeting-person-away',
  'meeting-past-midnight',
  'meeting-over',
  'review-running',
  'review-empty',
  'review-ended',
  'nothing-to-undo',
  'undo-conflict',
  'register-not-open',
  'register-exists',
  'register-missing',
  'register-empty',
  'register-damaged',
  'register-truncated',
  'not-a-register',
  'register-locked',
  'register-unreadable',
  'register-read-only-folder',
  'file-from-newer-version',
  'migration-failed',
  'key-file-missing',
  'key-file-damaged',
  'key-file-mismatch',
  'wrong-passphrase',
  'wrong-recovery-code',
  'passphrase-too-weak',
  'storage-full',
  'storage-failed',
  'file-not-written',
  'backup-invalid',
  'backup-failed',
  'import-unreadable',
  'import-not-a-spreadsheet',
  'import-too-large',
  'import-too-slow',
  'import-no-heading',
  'import-empty',
  'import-ambiguous-columns',
  'import-columns-missing',
  'import-no-date',
  'import-older-than-latest',
  'import-nothing-to-undo',
  'import-stale-preview',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** Facts that fill in the sentence for a code: never personal data beyond what the person already sees on screen. */
export type ErrorDetails = Readonly<Record<string, string | number>>

/** A refusal that belongs to the trade or to the register, thrown by rules and caught once, at the router. */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(code)
    this.name = 'DomainError'
    this.code = code
    this.details = details
  }
}
