import { z } from 'zod'
import type { LocalDate } from '../dates'
import { type MeetingPack, meetingPack } from '../joint-meeting/joint-meeting'
import type { ObstacleFacts } from '../obstacle/obstacle'
import { officeDocument } from '../office/document'
import { officeSheets } from '../office/sheets'
import type { Vignette } from '../pack/vignette'
import type { Finding } from '../pack/vignette-check'
import { type Period, period } from '../statistics/period'
import type { SuppressedReport } from '../statistics/suppression'
import type { Done } from './cases'
import type { DecisionEntry } from './joint-meetings'
import { command, query, rowId, task } from './route'

/** What a pack is made of: as it was chosen for a meeting, or here and now without one. */
export interface PackChoice extends Omit<MeetingPack, 'fromDate' | 'toDate'> {
  readonly period: Period
  /** The day of the meeting it is for; null without one. */
  readonly meetingOn: LocalDate | null
  /** It has been stored on the meeting, or kept. */
  readonly isStored: boolean
  /** Periods that are near at hand. */
  readonly periods: readonly Period[]
}

/** A count that stands beside the report and is added up with nothing. */
export type AloneCount = number | 'hidden'

export interface PackObstacle
  extends Pick<ObstacleFacts, 'decidedOn' | 'decision' | 'level' | 'notedOn' | 'solvedOn' | 'text'> {
  readonly id: number
  readonly cases: AloneCount
  /** The open ones and the closed ones; null unless both may be shown. */
  readonly apart: { readonly open: number; readonly closed: number } | null
}

/** All that a pack tells, small numbers hidden: one report, and nothing of what it was made from. */
export interface PackContent {
  readonly report: SuppressedReport
  readonly smallUnder: number
  /** Open cases with a flag that is kept off the start page; they are counted in the report all the same. */
  readonly snoozed: AloneCount
  readonly vignettes: readonly Omit<Vignette, 'fits'>[]
  readonly obstacles: readonly PackObstacle[]
  /** What earlier meetings decided and this one takes up. */
  readonly decisions: readonly DecisionEntry[]
}

/** Where in a pack something was found: a vignette by its place, or what is written in a log of its own. */
export interface PackFinding extends Finding {
  readonly at: 'vignette' | 'obstacle' | 'decision'
  /** Place of the vignette, id of the others. */
  readonly of: number
}

const chosen = { jointMeetingId: rowId.nullable() }
const file = {
  ...chosen,
  title: z.string().max(200),
  button: z.string().max(60),
  name: z.string().min(1).max(200),
}

export const packRoutes = {
  'pack.choice': query(chosen).returns<PackChoice>(),
  'pack.content': query({ ...chosen, period }).returns<PackContent>(),
  /** What may tell who somebody is, of what is chosen. */
  'pack.findings': query(chosen).returns<PackFinding[]>(),
  /** For what leaves the house: refused with `pack-identifying` while anything is found that holds it back. */
  'pack.clean': query(chosen).returns<{ clean: true }>(),
  'pack.store': command({ jointMeetingId: rowId, pack: meetingPack }).returns<Done>(),
  /** The same without a meeting: kept like a draft, without history. */
  'pack.keep': task({ pack: meetingPack }).returns<void>(),
  /** As a document to go on writing in; null: she changed her mind. Refused with `pack-identifying`. */
  'pack.saveDocument': task({ ...file, document: officeDocument }).returns<{ path: string } | null>(),
  /** The tables as a workbook, the same way. */
  'pack.saveTables': task({ ...file, sheets: officeSheets }).returns<{ path: string } | null>(),
} as const
