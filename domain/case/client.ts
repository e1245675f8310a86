import { z } from 'zod'
import { type LocalDate, yearsBetween } from '../dates'
import { readPin } from './pin'

export const sexes = ['K', 'M'] as const
export type Sex = (typeof sexes)[number]

export const pinKinds = ['personnummer', 'samordningsnummer', 'none'] as const

/** The two codes of the target group: sjukskriven utan SGI, socialmedicinska hinder (domain: target group). */
export const codes = ['no-sgi', 'social-medical'] as const
export type Code = (typeof codes)[number]

/** The facts about a client that a person types; the number's own facts are derived from it. */
export const clientFacts = z.strictObject({
  pin: z.string().trim().max(20).nullable(),
  birthDate: z.iso.date().nullable(),
  sexOverride: z.enum(sexes).nullable(),
  givenName: z.string().trim().max(200),
  familyName: z.string().trim().max(200),
  protectedIdentity: z.boolean(),
  phone: z.string().trim().max(100).nullable(),
  email: z.string().trim().max(200).nullable(),
  /** Street, postal code and place. */
  address: z.string().trim().max(300).nullable(),
  /** Legal företrädare (god man, förvaltare), and how to reach them. */
  representative: z.string().trim().max(200).nullable(),
  representativeContact: z.string().trim().max(300).nullable(),
  interpreter: z.string().trim().max(100).nullable(),
})
export type ClientFacts = z.infer<typeof clientFacts>

export interface Client extends ClientFacts {
  readonly id: number
  readonly pinKind: (typeof pinKinds)[number]
}

type Numbered = Pick<ClientFacts, 'pin' | 'birthDate' | 'sexOverride'>

/** Sex as set by hand, else as the number says; null when neither knows. */
export function sexOf(client: Numbered, today: LocalDate): Sex | null {
  if (client.sexOverride) return client.sexOverride
  const reading = readPin(client.pin, today)
  return reading.ok ? reading.pin.sex : null
}

export function birthDateOf(client: Numbered, today: LocalDate): LocalDate | null {
  const reading = readPin(client.pin, today)
  return (reading.ok ? reading.pin.birthDate : null) ?? client.birthDate
}

/** Whole years, or null when the birth day is not known. */
export function ageOf(client: Numbered, today: LocalDate): number | null {
  const born = birthDateOf(client, today)
  return born ? yearsBetween(born, today) : null
}

/** "Efternamn, Förnamn"; a client with protected identity is named by case number only, everywhere. */
export function displayName(
  client: Pick<ClientFacts, 'givenName' | 'familyName' | 'protectedIdentity'>,
  caseNumber: string,
) {
  if (client.protectedIdentity) return caseNumber
  return [client.familyName, client.givenName].filter((part) => part !== '').join(', ') || caseNumber
}

/**
 * Folds a text for searching: lower case, and accents off all letters but å, ä and ö, which are letters of their own in
 * Swedish; "Öberg" is found by "öberg" and not by "oberg", "José" by "jose".
 */
export function foldForSearch(text: string): string {
  return text
    .toLocaleLowerCase('sv')
    .normalize('NFC')
    .replace(/[^åäö\p{ASCII}]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/\s+/g, ' ')
    .trim()
}
