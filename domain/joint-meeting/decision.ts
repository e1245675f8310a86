import { z } from 'zod'
import { byDay, isLocalDate, type LocalDate } from '../dates'
import { DomainError } from '../errors'
import { isVisible } from '../visible-text'
import { type DecisionStatus, decisionStatuses, type JointMeetingType } from './kinds'

/** What a meeting decided, who sees to it and until when. */
export const decisionFacts = z.strictObject({
  text: z.string().trim().max(2000).refine(isVisible),
  owner: z.string().trim().max(200).nullable(),
  dueOn: z.iso.date().refine(isLocalDate).nullable(),
})
export type DecisionFacts = z.infer<typeof decisionFacts>

/** What became of it, in a sentence; of one that is still open: how far it has come. */
export const decisionOutcome = z.strictObject({
  status: z.enum(decisionStatuses),
  result: z.string().trim().max(2000).nullable(),
})
export type DecisionOutcome = z.infer<typeof decisionOutcome>

/** Nothing is closed without a word of what became of it that can be read: the next meeting takes it up. */
export function checkOutcome({ status, result }: DecisionOutcome): void {
  if (status !== 'open' && !isVisible(result ?? ''))
    throw new DomainError('result-required', { field: 'result' })
}

/** What is closed is opened again before it is closed another way; its sentence may be mended. */
export function checkClosing(was: DecisionStatus, to: DecisionStatus | undefined): void {
  if (was !== 'open' && to !== undefined && to !== 'open') throw new DomainError('decision-closed')
}

/** Not done by the day it was to be. */
export const isLate = (
  { status, dueOn }: { readonly status: DecisionStatus; readonly dueOn: LocalDate | null },
  today: LocalDate,
): boolean => status === 'open' && dueOn !== null && dueOn < today

/** Of a meeting, what decides which comes first and what has been held. */
export interface Occasion {
  readonly id: number
  readonly type: JointMeetingType
  readonly day: LocalDate
  readonly startMinute: number
  readonly heldOn: LocalDate | null
}

/** The day it was, or is to be. */
export const occasionDay = ({ heldOn, day }: Pick<Occasion, 'day' | 'heldOn'>): LocalDate => heldOn ?? day

/** For sorting, the earliest first. */
export const byOccasion = (a: Occasion, b: Occasion): number =>
  byDay(occasionDay(a), occasionDay(b)) || a.startMinute - b.startMinute || a.id - b.id

/** The latest that was held of the same type before this one. */
export const heldBefore = <M extends Occasion>(meetings: readonly M[], to: Occasion): M | null =>
  meetings
    .filter(({ type, heldOn }) => type === to.type && heldOn !== null)
    .filter((one) => byOccasion(one, to) < 0)
    .toSorted(byOccasion)
    .at(-1) ?? null

interface Decided {
  readonly jointMeetingId: number
  readonly closedOn: LocalDate | null
}

/**
 * The earlier decisions that a meeting takes up: those of its type that are open, and those closed since the last one that
 * was held, with what became of them. What the last meeting itself decided always comes back, were it done the same day.
 */
export function comingBack<D extends Decided>(
  decisions: readonly D[],
  meetings: readonly Occasion[],
  to: Occasion,
): D[] {
  const previous = heldBefore(meetings, to)
  const earlier = new Map(
    meetings
      .filter((one) => one.type === to.type && one.id !== to.id && byOccasion(one, to) < 0)
      .map((one) => [one.id, one]),
  )
  return decisions.filter(({ jointMeetingId, closedOn }) => {
    const from = earlier.get(jointMeetingId)
    if (!from) return false
    if (closedOn === null || previous === null || byOccasion(from, previous) >= 0) return true
    return closedOn > occasionDay(previous)
  })
}
