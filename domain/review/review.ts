import { z } from 'zod'
import { isLocalDate } from '../dates'

/** Genomgång: all cases of one socialsekreterare, one after another, in an order that is frozen as it begins. */
export const reviewOutcomes = ['nothing-new', 'progress', 'obstacle', 'not-touched'] as const
export type ReviewOutcome = (typeof reviewOutcomes)[number]

/** Whether the client was followed up, or only tried; decides whether the clock of follow-ups moves. */
export const reviewContacts = ['held', 'attempted'] as const
export type ReviewContact = (typeof reviewContacts)[number]

const text = z.string().trim().max(100_000).nullable()

/** What is said of one case in a genomgång. */
export const reviewWords = z.strictObject({
  outcome: z.enum(reviewOutcomes),
  /** Why it was not touched; required then. */
  reason: text,
  sentence: text,
  contact: z.enum(reviewContacts),
  nextOn: z.iso.date().refine(isLocalDate).nullable(),
})
export type ReviewWords = z.infer<typeof reviewWords>
