import { z } from 'zod'
import { isLocalDate } from '../dates'
import { holderRoles } from './person'

/** Why cases change hands: someone leaves, is away for a time, or some of them move to another. */
export const handoverCauses = ['left', 'away', 'moved'] as const
export type HandoverCause = (typeof handoverCauses)[number]

const day = z.iso.date().refine(isLocalDate)
const text = z.string().trim().max(5000).nullable()

export const handoverRequest = z.strictObject({
  role: z.enum(holderRoles),
  fromPersonId: z.int().positive(),
  cause: z.enum(handoverCauses),
  /** Came without warning: nothing could be prepared. */
  sudden: z.boolean(),
  /** First day with the receiver. */
  fromDate: day,
  /** Last day of a cover, after which the cases go back by themselves; null for good. */
  untilDate: day.nullable(),
  /** With `left`: the last working day, which is recorded with it. */
  endedOn: day.nullable(),
  comment: text,
  /** Who takes what. Null as receiver leaves the post as rehabkoordinator vacant. */
  cases: z
    .array(
      z.strictObject({
        caseId: z.int().positive(),
        toPersonId: z.int().positive().nullable(),
        note: text,
      }),
    )
    .min(1)
    .max(2000),
})
export type HandoverRequest = z.infer<typeof handoverRequest>
