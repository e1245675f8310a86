import { z } from 'zod'
import { isLocalDate } from '../dates'

/** LUM-redovisning (forms: F4): what is typed beside the figures of the year. */

const text = z.string().trim().max(100_000)
const line = z.string().trim().max(300)
/** Whole kronor; null: not filled in. */
const amount = z.int().min(0).max(1_000_000_000).nullable()

export const lumIncome = ['granted', 'own', 'other'] as const
export const lumCosts = ['staff', 'administration', 'education', 'lgbtq-education', 'other'] as const
/** The headings of the final report, in the order they must stand. */
export const lumHeadings = [
  'summary',
  'background',
  'purpose',
  'delimitation',
  'method',
  'results',
  'strategic-value',
  'gender-equality',
  'conclusions',
  'references',
  'appendices',
] as const
export type LumHeading = (typeof lumHeadings)[number]

export const lumFacts = z.strictObject({
  projectName: line,
  district: line,
  contact: line,
  manager: line,
  recordNumber: line,
  /** The two boxes of the cover. */
  asDecided: z.boolean(),
  repaid: amount,
  income: z.record(z.enum(lumIncome), amount),
  costs: z.record(z.enum(lumCosts), amount),
  sections: z.record(z.enum(lumHeadings), text),
  signedOn: z.iso.date().refine(isLocalDate).nullable(),
})
export type LumFacts = z.infer<typeof lumFacts>
