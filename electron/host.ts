import type { Db } from '../db/types'
import type { ErrorCode } from '../domain/errors'

/** What the open register offers the router and the handlers of tasks. */
export interface Host {
  /** The open register, or a refusal with `register-not-open`. */
  readonly db: () => Db
  /** Why nothing can be written now: `read-only`, or `register-missing` when its file is gone or another; null when it can. */
  readonly writeRefusal: () => ErrorCode | null
}
