import { z } from 'zod'
import { isLocalDate } from '../dates'
import { type MeetingFacts, meetingFacts } from '../meeting/meeting'
import type { PlanningRow } from '../meeting/planning-rows'
import type { Proposal } from '../meeting/propose'
import type { Done } from './cases'
import { command, query, rowId, task } from './route'

export interface MeetingEntry extends MeetingFacts {
  readonly id: number
  readonly person: string
  /** The genomgång that was held in it, or is being held. */
  readonly reviewId: number | null
  readonly reviewed: boolean
}

const day = z.iso.date().refine(isLocalDate)
const when = meetingFacts.pick({ day: true, startMinute: true, minutes: true })

export const meetingRoutes = {
  /** Meetings from `fromDate` on that are not called off, and the past ones that nobody has gone through. */
  'meeting.list': query({ fromDate: day }).returns<MeetingEntry[]>(),
  'meeting.plan': command({ meetings: z.array(meetingFacts).min(1).max(200) }).returns<
    Done & { ids: number[] }
  >(),
  'meeting.move': command({ meetingId: rowId, to: when }).returns<Done>(),
  'meeting.cancel': command({ meetingId: rowId }).returns<Done>(),
  /** A row for every socialsekreterare at work. */
  'planning.rows': query({}).returns<PlanningRow[]>(),
  /** When to meet whom in the coming weeks; those moved by hand stand where they were put, and some may be left out. */
  'planning.proposal': query({
    weeks: z.int().min(1).max(26),
    pinned: z.array(meetingFacts).max(200),
    without: z.array(rowId).max(500),
  }).returns<Proposal>(),
  /** The meetings as iCalendar: what stands from today on, and what was called off since it was planned. */
  'meeting.calendar': query({}).returns<{
    planned: string | null
    cancelled: string | null
    meetings: number
    cancellations: number
  }>(),
  /** Writes the same to a file that she chooses; the called off to one beside it. Null: she changed her mind. */
  'meeting.saveCalendar': task({
    title: z.string().max(200),
    button: z.string().max(60),
    name: z.string().min(1).max(200),
  }).returns<{ files: string[] } | null>(),
} as const
