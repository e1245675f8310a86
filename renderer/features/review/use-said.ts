import type { RefObject } from 'react'
import type { CaseDetail } from '../../../domain/contract/cases'
import type { ReviewCaseEntry } from '../../../domain/contract/reviews'
import type { PhaseSetting } from '../../../domain/phase/phases'
import { type ReviewOutcome, reviewOutcomes } from '../../../domain/review/review'
import { useKeys } from '../../app/keys'
import { useToday } from '../../app/today'
import { useCaseWords } from './use-case-words'

export interface CaseActs {
  readonly onMove: () => void
  readonly onActivity: () => void
  readonly onConsent: () => void
  /** Goes so many cases on, or back. */
  readonly onStep: (by: 1 | -1) => void
}

/** Where it is said. */
export interface SaidFields {
  readonly sentence: RefObject<HTMLTextAreaElement | null>
  readonly reason: RefObject<HTMLTextAreaElement | null>
  readonly day: RefObject<HTMLDivElement | null>
}

interface About {
  readonly entry: ReviewCaseEntry
  readonly detail: CaseDetail
  readonly phases: readonly PhaseSetting[]
  readonly fields: SaidFields
  readonly acts: CaseActs
  /** The genomgång is over: nothing is said any more. */
  readonly ended: boolean
}

/** What is said of the case that is shown, and the keys that say it. */
export function useSaid({ entry, detail: { card }, phases, fields, acts, ended }: About) {
  const words = useCaseWords(entry, phases[card.phase]?.followUpDays ?? null, useToday())
  const { sentence, reason, day } = fields
  const locked = ended || card.closedOn !== null
  const dayField = () => day.current?.querySelector('input')

  const step = async (by: 1 | -1) => {
    performance.mark('fasvis:review-go')
    // A day that cannot be used is not left behind unseen.
    if (dayField()?.validity.customError) dayField()?.focus()
    else if (locked || (await words.save())) acts.onStep(by)
    else if (words.outcome === 'not-touched') reason.current?.focus()
  }
  const choose = (outcome: ReviewOutcome) => {
    if (locked) return
    void words.save({ outcome })
    if (outcome === 'not-touched') requestAnimationFrame(() => reason.current?.focus())
    else if (outcome !== 'nothing-new') sentence.current?.focus()
  }
  const leave = () => {
    if (!locked) void words.save()
  }
  const toggleContact = () => {
    if (!locked) void words.save({ contact: words.contact === 'held' ? 'attempted' : 'held' })
  }
  /** A button that one has gone to with the keyboard is pressed by it, as everywhere; one that was clicked is done with. */
  const onSpace = (by: 1 | -1) => (event: KeyboardEvent) => {
    const pressed = event.target instanceof Element ? event.target.closest('a, button') : null
    if (pressed?.matches(':focus-visible')) return
    event.preventDefault()
    void step(by)
  }
  const whenOpen = (act: () => void) => () => {
    if (!locked) act()
  }
  useKeys([
    ...reviewOutcomes.map(
      (outcome, place) => [String(place + 1), () => choose(outcome)] as [string, () => void],
    ),
    ['h', toggleContact],
    ['t', () => sentence.current?.focus()],
    ['d', () => dayField()?.focus()],
    ['m', whenOpen(acts.onMove)],
    ['a', whenOpen(acts.onActivity)],
    ['s', whenOpen(acts.onConsent)],
    ['space', onSpace(1), { preventDefault: false }],
    ['shift+space', onSpace(-1), { preventDefault: false }],
  ])
  return { words, locked, step, choose, leave, toggleContact }
}

export type SaidOfCase = ReturnType<typeof useSaid>
