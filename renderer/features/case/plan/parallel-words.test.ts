import { describe, expect, it } from 'vitest'
import type { ActivityType } from '../../../../domain/plan/activity'
import { parallelSentence, parallelWords } from './parallel-words'

const today = '2025-11-22'
const run = (type: ActivityType, fromDate: string, toDate: string | null = null) => ({
  type,
  fromDate,
  toDate,
  ended: null,
})
const said = (...activities: ReturnType<typeof run>[]) => {
  const words = parallelWords(activities, today)
  return words && parallelSentence(words)
}

describe('parallel insatser in words', () => {
  it('names what runs side by side and since when', () => {
    expect(said(run('work', '2025-09-02'), run('health', '2025-06-01'))).toBe(
      'Parallella insatser: jobb och hälsa pågår samtidigt sedan 2 september.',
    )
    expect(said(run('work', '2025-06-01'), run('health', '2025-06-01'), run('skills', '2024-12-01'))).toBe(
      'Parallella insatser: jobb, hälsa och kompetens pågår samtidigt sedan 1 juni.',
    )
  })

  it('says when nothing of it is directed at work', () => {
    expect(said(run('social', '2025-09-02'), run('health', '2025-09-02'))).toBe(
      'Parallella insatser, utan jobbinriktad insats: socialt och hälsa pågår samtidigt sedan 2 september.',
    )
  })

  it('looks ahead when there is none today', () => {
    expect(said(run('work', '2025-09-02'), run('health', '2026-01-12'))).toBe(
      'Inga parallella insatser i dag: jobb och hälsa är planerade samtidigt från 12 januari 2026.',
    )
  })

  it('says none of one type, and nothing when nothing is alive', () => {
    expect(said(run('work', '2025-09-02'), run('work', '2025-09-02'))).toBe('Inga parallella insatser.')
    expect(said(run('work', '2024-09-02', '2024-12-01'))).toBeNull()
  })
})
