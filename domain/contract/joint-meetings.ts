import { z } from 'zod'
import { isLocalDate, type LocalDate } from '../dates'
import {
  type DecisionFacts,
  type DecisionOutcome,
  decisionFacts,
  decisionOutcome,
} from '../joint-meeting/decision'
import { type JointMeetingFacts, jointMeetingFacts, type MeetingPack } from '../joint-meeting/joint-meeting'
import type { JointMeetingType } from '../joint-meeting/kinds'
import type { Done } from './cases'
import { command, query, rowId, task } from './route'

export interface DecisionEntry extends DecisionFacts, DecisionOutcome {
  readonly id: number
  readonly jointMeetingId: number
  readonly type: JointMeetingType
  /** The day of the meeting that decided it. */
  readonly decidedOn: LocalDate
  readonly closedOn: LocalDate | null
}

export interface JointMeetingEntry extends JointMeetingFacts {
  readonly id: number
  readonly pack: MeetingPack | null
  readonly invitedOn: LocalDate | null
  readonly heldOn: LocalDate | null
  readonly cancelledOn: LocalDate | null
  /** What it decided. */
  readonly decisions: readonly DecisionEntry[]
  /** What earlier meetings of the type decided and this one takes up (domain/joint-meeting/decision.ts). */
  readonly earlier: readonly DecisionEntry[]
}

export interface JointMeetingSummary
  extends Pick<
    JointMeetingEntry,
    | 'cancelledOn'
    | 'day'
    | 'heldOn'
    | 'id'
    | 'invitedOn'
    | 'minutes'
    | 'place'
    | 'startMinute'
    | 'title'
    | 'type'
  > {
  readonly asked: number
  readonly attended: number
  readonly decisions: number
  /** Of them, those that are still open. */
  readonly open: number
}

const day = z.iso.date().refine(isLocalDate)

export const jointMeetingRoutes = {
  /** Every meeting about the work, the earliest first. */
  'jointMeeting.list': query({}).returns<JointMeetingSummary[]>(),
  'jointMeeting.get': query({ jointMeetingId: rowId }).returns<JointMeetingEntry>(),
  'jointMeeting.plan': command({ facts: jointMeetingFacts }).returns<Done & { jointMeetingId: number }>(),
  /** Refused with `meeting-over` when it was called off. */
  'jointMeeting.update': command({
    jointMeetingId: rowId,
    facts: jointMeetingFacts.omit({ type: true }).extend({ invitedOn: day.nullable() }).partial(),
  }).returns<Done>(),
  /**
   * It was held that day, with those at these places among the participants, and without the others. Refused before the
   * day it stands on (`meeting-not-yet`), and a second time (`meeting-over`).
   */
  'jointMeeting.hold': command({
    jointMeetingId: rowId,
    heldOn: day,
    present: z.array(z.int().min(0).max(99)).max(100),
  }).returns<Done>(),
  /** Its decisions, if it has any, come back at the next all the same. */
  'jointMeeting.cancel': command({ jointMeetingId: rowId }).returns<Done>(),
  /** Every decision that is open, the earliest due first. */
  'decision.open': query({}).returns<DecisionEntry[]>(),
  'decision.add': command({ jointMeetingId: rowId, facts: decisionFacts }).returns<Done & { id: number }>(),
  /**
   * Closed with a word of what became of it (`result-required`), on the day that is told. What is closed is opened before it is
   * closed again (`decision-closed`).
   */
  'decision.update': command({
    decisionId: rowId,
    facts: decisionFacts.extend(decisionOutcome.shape).partial(),
  }).returns<Done>(),
  /** Writes the invitation as iCalendar to a file that she chooses, or that it is called off. Null: she changed her mind. */
  'jointMeeting.saveInvitation': task({
    jointMeetingId: rowId,
    title: z.string().max(200),
    button: z.string().max(60),
    name: z.string().min(1).max(200),
    /** What stands in the calendar, and under it. */
    summary: z.string().min(1).max(300),
    description: z.string().max(20_000),
  }).returns<{ file: string; cancelled: boolean } | null>(),
} as const
