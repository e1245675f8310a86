import { useMemo } from 'react'
import type { CaseCard } from '../../../domain/contract/cases'
import { type Overview, overviewOf } from '../../../domain/today/overview'
import { useAsk } from '../../app/api'
import { useToday } from '../../app/today'

export interface Today {
  readonly overview: Overview
  readonly cards: ReadonlyMap<number, CaseCard>
  readonly lastDay: string | null
}

/** What the start page tells of the open cases; null while they are fetched. */
export function useOverview(): Today | null {
  const today = useToday()
  const { data: cards } = useAsk('case.list', { closed: false })
  const { data: last } = useAsk('history.lastDay', {})
  return useMemo(
    () =>
      cards && last
        ? {
            overview: overviewOf(cards, today, last.day),
            cards: new Map(cards.map((card) => [card.id, card])),
            lastDay: last.day,
          }
        : null,
    [cards, last, today],
  )
}
