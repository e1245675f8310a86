import { z } from 'zod'
import { defaultRatingAreas, type RatingArea, ratingArea } from '../case/self-rating'
import { defaultJointMeetings, jointMeetingSettings } from '../joint-meeting/joint-meeting-settings'
import { defaultMeetingSettings, meetingSettings } from '../meeting/meeting-settings'
import { defaultPaperSettings, paperSettings } from '../paper/paper-settings'
import { defaultPhases, type PhaseSetting, phaseSettings } from '../phase/phases'
import { type CatalogueEntry, catalogue, defaultCatalogue } from '../plan/catalogue'

const ratingAreas = z.array(ratingArea).max(30)

/** Settings kept in the register, each with its check and its default; one home for every default. */
export const settings = {
  phases: { schema: phaseSettings, initial: [...defaultPhases] as PhaseSetting[] },
  /** Name of the person whose changes are logged. */
  coordinator: { schema: z.string().trim().max(200), initial: '' },
  unit: { schema: z.string().trim().max(200), initial: '' },
  /** Column choices of earlier imports, by the headings of the list (domain/import). */
  importMappings: {
    schema: z.record(z.string(), z.record(z.string(), z.string())),
    initial: {} as Record<string, Record<string, string>>,
  },
  /** Insatser to choose from when an activity is planned. */
  catalogue: { schema: catalogue, initial: [...defaultCatalogue] as CatalogueEntry[] },
  /** Areas of the individual's own rating. */
  ratingAreas: { schema: ratingAreas, initial: [...defaultRatingAreas] as RatingArea[] },
  /** Cadence, length and hours of the meetings with each socialsekreterare. */
  meetings: { schema: meetingSettings, initial: defaultMeetingSettings },
  /** Days a handover may wait for the receiver's yes, and an absence may last without a cover, before it is flagged. */
  handovers: {
    schema: z.strictObject({ acceptDays: z.int().min(1).max(60), awayDays: z.int().min(1).max(60) }),
    initial: { acceptDays: 7, awayDays: 14 },
  },
  /** Notices of the operating system, which name nobody. */
  reminders: {
    schema: z.strictObject({ notify: z.boolean(), minutesBefore: z.int().min(1).max(120) }),
    initial: { notify: false, minutesBefore: 10 },
  },
  /** Letterhead, confidentiality line and law references of everything printed. */
  paper: { schema: paperSettings, initial: defaultPaperSettings },
  /** How often the meetings about the work are to be held. */
  jointMeetings: { schema: jointMeetingSettings, initial: defaultJointMeetings },
  /** Counts under `smallUnder` do not leave the unit; months of ekonomiskt bistånd that are långvarigt. */
  statistics: {
    schema: z.strictObject({ smallUnder: z.int().min(3).max(10), longTermMonths: z.int().min(1).max(60) }),
    initial: { smallUnder: 5, longTermMonths: 12 },
  },
  ageLimits: { schema: z.strictObject({ from: z.int(), to: z.int() }), initial: { from: 18, to: 64 } },
} as const

export type SettingName = keyof typeof settings
export type SettingValue<Name extends SettingName> = z.infer<(typeof settings)[Name]['schema']>
