import { z } from 'zod'
import { consentParties } from '../consent/consent'

/** The phase model 0-5: 0 lacks a plan, 5 is self-supporting or every way exhausted. Numbers are fixed; the rest is the unit's. */
export const phaseNumbers = [0, 1, 2, 3, 4, 5] as const
export type PhaseNumber = (typeof phaseNumbers)[number]
export const lastPhase: PhaseNumber = 5

export const phaseNumber = z.literal(phaseNumbers)

export const phaseSetting = z.strictObject({
  number: phaseNumber,
  name: z.string().trim().min(1).max(60),
  /** Longest usual stay, days; null: no limit. */
  limitDays: z.int().min(1).max(3650).nullable(),
  /** Days between follow-ups; null: none is due. */
  followUpDays: z.int().min(1).max(3650).nullable(),
  /** Parties whose consent work in this phase needs. */
  consents: z.array(z.enum(consentParties)),
  /** A case here without a current rehab plan is flagged. */
  planRequired: z.boolean(),
})
export type PhaseSetting = z.infer<typeof phaseSetting>

export const phaseSettings = z
  .array(phaseSetting)
  .length(phaseNumbers.length)
  .refine((phases) => phases.every((phase, place) => phase.number === place))

/**
 * Working names as in the unit's method description; names of 1-4, limits and intervals are not stated anywhere in it,
 * so these are starting values that the unit changes under Inställningar.
 */
export const defaultPhases: readonly PhaseSetting[] = [
  { number: 0, name: 'Saknar planering', limitDays: 90, followUpDays: 60, consents: [], planRequired: false },
  {
    number: 1,
    name: 'Kartläggning',
    limitDays: 60,
    followUpDays: 45,
    consents: ['care'],
    planRequired: false,
  },
  { number: 2, name: 'Planering', limitDays: 60, followUpDays: 45, consents: ['care'], planRequired: false },
  {
    number: 3,
    name: 'Samverkan',
    limitDays: 120,
    followUpDays: 60,
    consents: ['care', 'fk'],
    planRequired: true,
  },
  { number: 4, name: 'Insats', limitDays: 180, followUpDays: 60, consents: ['care'], planRequired: true },
  { number: 5, name: 'Avslut', limitDays: null, followUpDays: null, consents: [], planRequired: false },
]

/** The setting of one phase; every list of settings holds all six. */
export function phaseOf(phases: readonly PhaseSetting[], number: PhaseNumber): PhaseSetting {
  const phase = phases[number]
  if (!phase) throw new Error(`phase ${number} has no setting`)
  return phase
}
