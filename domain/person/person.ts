import { z } from 'zod'
import { isLocalDate, type LocalDate } from '../dates'

/** Those the cases hang on, and `contact`: everyone else the unit works with, at an authority or in the house. */
export const personRoles = ['social-worker', 'care-coordinator', 'contact'] as const
export type PersonRole = (typeof personRoles)[number]
/** Roles that hold cases. */
export type HolderRole = Exclude<PersonRole, 'contact'>
export const holderRoles = ['social-worker', 'care-coordinator'] as const satisfies readonly HolderRole[]

const short = z.string().trim().max(200).nullable()
const verifiedOn = z.iso.date().refine(isLocalDate).nullable()

export const personFacts = z.strictObject({
  role: z.enum(personRoles),
  name: z.string().trim().min(1).max(200),
  careUnitId: z.int().positive().nullable(),
  phone: z.string().trim().max(100).nullable(),
  email: short,
  /** Authority, company or unit of a contact. */
  organisation: short,
  /** What she does there: "jobbcoach", "kontaktperson mot vården". */
  function: short,
  /** How she is best reached: "telefontid 8–9, annars mejl". */
  contactWay: z.string().trim().max(300).nullable(),
  /** Day somebody last saw that all this is right. */
  verifiedOn,
  /** Days between follow-up meetings with her; null: as usual (domain/meeting). */
  meetingDays: z.int().min(7).max(365).nullable(),
})
export type PersonFacts = z.infer<typeof personFacts>

/** A person of whom only role and name are known yet. */
export const newPerson = (role: PersonRole, name: string): PersonFacts => ({
  role,
  name,
  careUnitId: null,
  phone: null,
  email: null,
  organisation: null,
  function: null,
  contactWay: null,
  verifiedOn: null,
  meetingDays: null,
})

export const careUnitFacts = z.strictObject({
  name: z.string().trim().min(1).max(200),
  phone: z.string().trim().max(100).nullable(),
  standIn: z.string().trim().max(300).nullable(),
  verifiedOn,
})
export type CareUnitFacts = z.infer<typeof careUnitFacts>

/** Works here on a day: the last working day counts. The one definition; pick-lists show nobody else. */
export const isActive = (person: { readonly endedOn: LocalDate | null }, day: LocalDate): boolean =>
  person.endedOn === null || person.endedOn >= day

/** Works here to the last day of a time; for good (`until` null) only while no last day is known. */
export const staysUntil = (
  person: { readonly endedOn: LocalDate | null },
  until: LocalDate | null,
): boolean => (until === null ? person.endedOn === null : isActive(person, until))
