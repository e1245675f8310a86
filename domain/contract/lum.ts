import { z } from 'zod'
import { isLocalDate, type LocalDate } from '../dates'
import { officeDocument } from '../office/document'
import { type LumFacts, lumChange, lumYear } from '../statistics/lum'
import type { Done } from './cases'
import { command, query, task } from './route'

export interface LumSummary {
  readonly year: number
  readonly sentOn: LocalDate | null
  /** Things that hold the report back. */
  readonly left: number
}

export interface LumEntry {
  readonly year: number
  /** As saved; before anything is, as it begins. */
  readonly facts: LumFacts
  readonly sentOn: LocalDate | null
}

export const lumRoutes = {
  /** Newest first. */
  'lum.list': query({}).returns<LumSummary[]>(),
  'lum.get': query({ year: lumYear }).returns<LumEntry>(),
  /** The same for a paper that leaves the house. Refused with `lum-incomplete` while anything holds it back. */
  'lum.getWhole': query({ year: lumYear }).returns<LumEntry>(),
  /**
   * Begins the report when there is none. Refused with `lum-sent` when it has been handed in, with `lum-year-to-come` before
   * its year, and signed before that is over with `lum-year-running`.
   */
  'lum.update': command({ year: lumYear, change: lumChange }).returns<Done>(),
  /** Null: it was not handed in after all. Refused with `lum-incomplete`, and before it is signed. */
  'lum.markSent': command({
    year: lumYear,
    sentOn: z.iso.date().refine(isLocalDate).nullable(),
  }).returns<Done>(),
  /** As a document to go on writing in; null: she changed her mind. Refused with `lum-incomplete`. */
  'lum.saveDocument': task({
    title: z.string().max(200),
    button: z.string().max(60),
    name: z.string().min(1).max(200),
    year: lumYear,
    document: officeDocument,
  }).returns<{ path: string } | null>(),
} as const
