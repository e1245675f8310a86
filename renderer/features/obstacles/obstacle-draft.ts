import { useState } from 'react'
import type { LocalDate } from '../../../domain/dates'
import type { ObstacleFacts } from '../../../domain/obstacle/obstacle'

/** An obstacle while it is being written: texts as they stand in their fields, and days that may still be empty. */
export interface ObstacleDraft {
  readonly text: string
  readonly cause: ObstacleFacts['cause']
  readonly level: ObstacleFacts['level']
  readonly notedOn: LocalDate | null
  readonly decision: string
  readonly decidedOn: LocalDate | null
  readonly solvedOn: LocalDate | null
}

/** What the dialogs show a refusal at. */
export const obstacleFields = [
  'text',
  'cause',
  'level',
  'notedOn',
  'decision',
  'decidedOn',
  'solvedOn',
] as const

export function useObstacleDraft(facts: ObstacleFacts | null, today: LocalDate) {
  const [draft, setDraft] = useState<ObstacleDraft>(() =>
    facts
      ? { ...facts, decision: facts.decision ?? '' }
      : {
          text: '',
          cause: null,
          level: 'local',
          notedOn: today,
          decision: '',
          decidedOn: null,
          solvedOn: null,
        },
  )
  return {
    draft,
    set: (changes: Partial<ObstacleDraft>) => setDraft((now) => ({ ...now, ...changes })),
  }
}

/** Null while something that must be said is missing. */
export function obstacleOf({ text, cause, level, notedOn, ...rest }: ObstacleDraft): ObstacleFacts | null {
  if (text.trim() === '' || notedOn === null) return null
  const { decision, decidedOn, solvedOn } = rest
  return { text, cause, level, notedOn, decision: decision.trim() || null, decidedOn, solvedOn }
}
