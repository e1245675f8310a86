import type { Db } from '../db/types'

/** What the open register offers the router and the handlers of tasks. */
export interface Host {
  /** The open register, or a refusal with `register-not-open`. */
  readonly db: () => Db
  readonly readOnly: () => boolean
}
