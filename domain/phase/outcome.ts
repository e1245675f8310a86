/** The two outcomes of phase 5, kept apart (LUM report 2022). */
export const outcomes = ['self-supporting', 'exhausted'] as const
export type Outcome = (typeof outcomes)[number]

/** How a client became self-supporting; `unknown` is what an imported list leaves unsaid, never a choice on screen. */
export const ways = [
  'work',
  'studies',
  'job-seeking',
  'sickness-compensation',
  'activity-compensation',
  'other',
  'unknown',
] as const
export type Way = (typeof ways)[number]

export const selectableWays = ways.filter((way) => way !== 'unknown')
