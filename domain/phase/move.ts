import { z } from 'zod'
import type { LocalDate } from '../dates'
import { DomainError } from '../errors'
import { outcomes, ways } from './outcome'
import { lastPhase, type PhaseNumber, phaseNumber } from './phases'

/** Why a case went back; a backward move is a fact of the work, never a failure (domain: phase model 5.3). */
export const backwardReasons = [
  'health-worse',
  'activity-interrupted',
  'certificate',
  'consent-withdrawn',
  'worker-changed',
  'care-contact-broken',
  'returned-by-jobbtorg',
  'reopened',
  'other',
  'stated-by-list',
] as const
export type BackwardReason = (typeof backwardReasons)[number]

export const selectableBackwardReasons = backwardReasons.filter((reason) => reason !== 'stated-by-list')

export const moveRequest = z.strictObject({
  toPhase: phaseNumber,
  movedOn: z.iso.date(),
  reason: z.enum(backwardReasons).nullable(),
  comment: z.string().trim().max(5000).nullable(),
  outcome: z.enum(outcomes).nullable(),
  way: z.enum(ways).nullable(),
})
export type MoveRequest = z.infer<typeof moveRequest>

export interface PhaseMove extends MoveRequest {
  readonly fromPhase: PhaseNumber | null
}

/** What a move needs to know of the case. */
export interface Movable {
  readonly phase: PhaseNumber
  readonly phaseSince: LocalDate
  readonly closedOn: LocalDate | null
}

export const isBackward = (from: PhaseNumber | null, to: PhaseNumber): boolean => from !== null && to < from

/**
 * The move to record, or a refusal: same phase, closed case, a day in the future or before the last move, backwards
 * without a reason (`other` also needs a comment), into phase 5 without outcome, or self-supporting without a way.
 */
export function planMove(from: Movable, request: MoveRequest, today: LocalDate): PhaseMove {
  if (from.closedOn !== null) throw new DomainError('case-closed')
  if (request.toPhase === from.phase) throw new DomainError('same-phase', { phase: from.phase })
  if (request.movedOn > today) throw new DomainError('date-in-future')
  if (request.movedOn < from.phaseSince)
    throw new DomainError('date-before-previous', { previous: from.phaseSince })
  const backward = isBackward(from.phase, request.toPhase)
  if (backward && (request.reason === null || (request.reason === 'other' && !request.comment))) {
    throw new DomainError('reason-required')
  }
  const ends = request.toPhase === lastPhase
  if (ends && request.outcome === null) throw new DomainError('outcome-required')
  const selfSupporting = ends && request.outcome === 'self-supporting'
  if (selfSupporting && request.way === null) throw new DomainError('way-required')
  return {
    fromPhase: from.phase,
    toPhase: request.toPhase,
    movedOn: request.movedOn,
    reason: backward ? request.reason : null,
    comment: request.comment || null,
    outcome: ends ? request.outcome : null,
    way: selfSupporting ? request.way : null,
  }
}
