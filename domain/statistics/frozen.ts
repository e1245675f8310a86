import type { Report } from './report'

/** A report as delivered: the numbers, never what they were made of. */
export interface FrozenContent {
  readonly version: 1
  readonly report: Report
}
