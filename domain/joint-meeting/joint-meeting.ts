import { z } from 'zod'
import { isLocalDate } from '../dates'
import { isVisible } from '../visible-text'
import { jointMeetingTypes } from './kinds'

const day = z.iso.date().refine(isLocalDate)
const line = z.string().trim().max(300).nullable()

export const participant = z.strictObject({
  name: z.string().trim().max(200).refine(isVisible),
  /** Function or organisation. */
  role: line,
  email: line,
  /** Null until the meeting has been held. */
  attended: z.boolean().nullable(),
})
export type Participant = z.infer<typeof participant>

export const agendaItem = z.strictObject({
  text: z.string().trim().max(500).refine(isVisible),
  /** What was said: the minutes of this point. */
  notes: z.string().trim().max(20_000).nullable(),
})
export type AgendaItem = z.infer<typeof agendaItem>

/** The parts a metodutvecklingsmöte pack can hold, in the order they stand. */
export const packParts = [
  'figures',
  'flows',
  'stalled',
  'consents',
  'inquiries',
  'parallel',
  'vignettes',
  'obstacles',
  'decisions',
] as const
export type PackPart = (typeof packParts)[number]

export const meetingPack = z.strictObject({
  fromDate: day,
  toDate: day,
  parts: z.array(z.enum(packParts)),
  /** De-identified cases as she has changed them, '' for one that is left out; null: as the register tells them. */
  vignettes: z.array(z.string().trim().max(4000)).max(12).nullable(),
  /** Words in them that look like names and are none, folded. */
  letThrough: z.array(z.string().trim().min(1).max(100)).max(100),
})
export type MeetingPack = z.infer<typeof meetingPack>

export const jointMeetingFacts = z.strictObject({
  type: z.enum(jointMeetingTypes),
  title: z.string().trim().max(200).nullable(),
  day,
  /** From midnight, on the wall clock. */
  startMinute: z.int().min(0).max(1439),
  minutes: z.int().min(5).max(720),
  place: line,
  participants: z.array(participant).max(100),
  agenda: z.array(agendaItem).max(60),
})
export type JointMeetingFacts = z.infer<typeof jointMeetingFacts>
