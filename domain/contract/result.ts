import type { ErrorCode, ErrorDetails } from '../errors'

/** What crosses from main to window when something is refused; never a stack, never personal data. */
export interface WireError {
  readonly code: ErrorCode
  readonly details: ErrorDetails
  /** Fields of the input that did not pass, dotted path to issue code; with `invalid-input`. */
  readonly fields?: Readonly<Record<string, string>>
  /** Names the entry in the log; with `unexpected`. */
  readonly reference?: string
}

export type Result<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly error: WireError }
