import type { Period } from './period'

/** The figures that the LUM-redovisning and the tertial report tell of in words (domain: 12.1, U14). */

/** How it stood on the last day. Inside the target group, but for the first four. */
export const stockFigures = [
  'assistanceClients',
  'noSgi',
  'socialMedical',
  'targetGroup',
  'longTerm',
  'plans',
  'inCooperation',
  'inActivity',
] as const
/** What happened in the period. */
export const flowFigures = ['selfSupporting', 'viaCare', 'benefitGranted', 'exhausted'] as const
export const yearFigureKeys = [...stockFigures, ...flowFigures] as const
export type YearFigureKey = (typeof yearFigureKeys)[number]

export interface Figure {
  /** Null: not known. 'hidden': small, or what would give a small one away, and so not said. */
  readonly n: number | 'hidden' | null
  /** Typed in (manuellt), not counted. */
  readonly typed: boolean
}

/** A year against the year before. */
export interface YearFigures {
  readonly period: Period
  readonly longTermMonths: number
  readonly figures: Readonly<Record<YearFigureKey, { readonly now: Figure; readonly before: Figure }>>
}

/** A tertial against the one before and the same one last year. */
export interface TertialFigures extends Omit<YearFigures, 'figures'> {
  readonly figures: Readonly<
    Record<YearFigureKey, { readonly now: Figure; readonly before: Figure; readonly lastYear: Figure }>
  >
}

/** Whole per cent, and whether it had to be rounded; null where a count is not said or there is nothing to be a share of. */
export function shareOf(part: Figure, whole: Figure): { percent: number; rounded: boolean } | null {
  if (typeof part.n !== 'number' || typeof whole.n !== 'number' || whole.n === 0) return null
  const percent = Math.round((part.n * 100) / whole.n)
  return { percent, rounded: (part.n * 100) % whole.n !== 0 }
}

/** What a figure is a share of; null where it stands for itself. */
export const wholeOf: Readonly<Record<YearFigureKey, YearFigureKey | null>> = {
  assistanceClients: null,
  noSgi: 'assistanceClients',
  socialMedical: 'assistanceClients',
  targetGroup: 'assistanceClients',
  longTerm: 'targetGroup',
  plans: 'targetGroup',
  inCooperation: 'targetGroup',
  inActivity: 'targetGroup',
  selfSupporting: null,
  viaCare: null,
  benefitGranted: null,
  exhausted: null,
}
