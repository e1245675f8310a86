import { z } from 'zod'
import { byDay, isLocalDate } from '../dates'

/** A follow-up meeting with one socialsekreterare. Times are minutes from midnight on the wall clock, so a day of 23 hours is like any other. */
export const meetingFacts = z.strictObject({
  personId: z.int().positive(),
  day: z.iso.date().refine(isLocalDate),
  startMinute: z.int().min(0).max(1439),
  minutes: z.int().min(5).max(600),
})
export type MeetingFacts = z.infer<typeof meetingFacts>

export const endMinute = ({ startMinute, minutes }: Pick<MeetingFacts, 'minutes' | 'startMinute'>): number =>
  startMinute + minutes

/** When it is, whoever it is with. */
export type MeetingTime = Pick<MeetingFacts, 'day' | 'minutes' | 'startMinute'>

/** Both at the same time, if only for a minute. */
export const overlaps = (one: MeetingTime, other: MeetingTime): boolean =>
  one.day === other.day && one.startMinute < endMinute(other) && endMinute(one) > other.startMinute

type Beginning = Pick<MeetingFacts, 'day' | 'startMinute'>

/** For sorting, the earliest first. */
export const byBeginning = (a: Beginning, b: Beginning): number =>
  byDay(a.day, b.day) || a.startMinute - b.startMinute

/** "10.00", as Swedish texts write it. */
export const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}.${String(minute % 60).padStart(2, '0')}`
