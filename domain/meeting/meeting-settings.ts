import { z } from 'zod'

const minute = z.int().min(0).max(1440)
const span = z.strictObject({ from: minute, to: minute }).refine(({ from, to }) => from < to)

/** How often, how long and when the coordinator meets each socialsekreterare. No source states it: the unit's own, to be changed. */
export const meetingSettings = z.strictObject({
  /** Days between meetings with one socialsekreterare, as usual. */
  everyDays: z.int().min(7).max(365),
  /** Days between them while many of her cases ask for something. */
  oftenDays: z.int().min(7).max(365),
  minutesPerCase: z.int().min(1).max(60),
  /** No meeting is shorter. */
  leastMinutes: z.int().min(15).max(240),
  perDay: z.int().min(1).max(10),
  /** Free between two meetings. */
  pauseMinutes: z.int().min(0).max(120),
  /** Hours for meetings, Monday first; null: none that day. */
  hours: z.array(span.nullable()).length(5),
  lunch: span.nullable(),
})
export type MeetingSettings = z.infer<typeof meetingSettings>

export const defaultMeetingSettings: MeetingSettings = {
  everyDays: 56,
  oftenDays: 28,
  minutesPerCase: 4,
  leastMinutes: 30,
  perDay: 3,
  pauseMinutes: 15,
  hours: [
    { from: 540, to: 960 },
    { from: 540, to: 960 },
    { from: 540, to: 960 },
    { from: 540, to: 960 },
    { from: 540, to: 900 },
  ],
  lunch: { from: 690, to: 750 },
}
