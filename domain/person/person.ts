import { z } from 'zod'

export const personRoles = ['social-worker', 'care-coordinator'] as const
export type PersonRole = (typeof personRoles)[number]

export const personFacts = z.strictObject({
  role: z.enum(personRoles),
  name: z.string().trim().min(1).max(200),
  careUnitId: z.int().positive().nullable(),
  phone: z.string().trim().max(100).nullable(),
  email: z.string().trim().max(200).nullable(),
})
export type PersonFacts = z.infer<typeof personFacts>

export const careUnitFacts = z.strictObject({
  name: z.string().trim().min(1).max(200),
  phone: z.string().trim().max(100).nullable(),
  standIn: z.string().trim().max(300).nullable(),
})
export type CareUnitFacts = z.infer<typeof careUnitFacts>
