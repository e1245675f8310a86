import type { Sex } from '../../domain/case/client'
import type { BackwardReason, MoveRequest } from '../../domain/phase/move'
import type { Outcome, Way } from '../../domain/phase/outcome'
import type { PhaseNumber } from '../../domain/phase/phases'
import { backwardComments, forwardComments, otherReasonComments, say } from './phrases'
import type { Random } from './random'

/** Why a case moved as it did: reason, outcome and way in the proportions of the unit's yearly report. */
export interface MoveFacts {
  readonly move: Pick<MoveRequest, 'reason' | 'comment' | 'outcome' | 'way'>
  /** What the end of the work tells about the case itself. */
  readonly caseFacts: {
    readonly benefitKind: 'sickness-compensation' | 'activity-compensation' | null
    readonly viaCareCooperation: boolean
  } | null
}

const reasons: readonly (readonly [number, BackwardReason])[] = [
  [30, 'health-worse'],
  [18, 'activity-interrupted'],
  [14, 'certificate'],
  [9, 'worker-changed'],
  [9, 'care-contact-broken'],
  [8, 'returned-by-jobbtorg'],
  [4, 'consent-withdrawn'],
  [8, 'other'],
]
const outcomes: readonly (readonly [number, Outcome])[] = [
  [19, 'self-supporting'],
  [8, 'exhausted'],
]
const ways: readonly (readonly [number, Way])[] = [
  [34, 'work'],
  [24, 'sickness-compensation'],
  [14, 'job-seeking'],
  [12, 'studies'],
  [10, 'activity-compensation'],
  [6, 'other'],
]

export function moveFacts(random: Random, sex: Sex, from: PhaseNumber, to: PhaseNumber): MoveFacts {
  if (to < from) return backward(random, sex, from)
  if (to === 5) return ending(random)
  const comment = random.chance(0.45) ? say(random, random.pick(forwardComments), sex) : null
  return { move: { reason: null, comment, outcome: null, way: null }, caseFacts: null }
}

function backward(random: Random, sex: Sex, from: PhaseNumber): MoveFacts {
  const reason = from === 5 ? 'reopened' : random.weighted(reasons)
  const words = reason === 'other' ? otherReasonComments : backwardComments[reason]
  const comment =
    words && (reason === 'other' || random.chance(0.6)) ? say(random, random.pick(words), sex) : null
  return { move: { reason, comment, outcome: null, way: null }, caseFacts: null }
}

function ending(random: Random): MoveFacts {
  const outcome = random.weighted(outcomes)
  const way = outcome === 'self-supporting' ? random.weighted(ways) : null
  const benefitKind = way === 'sickness-compensation' || way === 'activity-compensation' ? way : null
  const viaCareCooperation = outcome === 'self-supporting' && random.chance(5 / 19)
  const caseFacts = benefitKind || viaCareCooperation ? { benefitKind, viaCareCooperation } : null
  return { move: { reason: null, comment: null, outcome, way }, caseFacts }
}
