import { concern } from '../../../domain/case/concern'
import type { CaseCard } from '../../../domain/contract/cases'

/** How lists of cases are ordered. */
export const columnKeys = [
  'name',
  'caseNumber',
  'age',
  'sex',
  'phase',
  'days',
  'worker',
  'changes',
  'latestChange',
  'careUnit',
  'coordinator',
  'lastHeld',
  'nextPlanned',
  'assistanceSince',
  'flags',
] as const
export type ColumnKey = (typeof columnKeys)[number]

export interface SortBy {
  readonly key: ColumnKey
  readonly descending: boolean
}

const collator = new Intl.Collator('sv', { numeric: true })

function valueOf(card: CaseCard, key: ColumnKey): string | number | null {
  if (key === 'flags') return concern(card)
  if (key === 'changes') return card.turnover.changes
  if (key === 'latestChange') return card.turnover.latest
  return card[key]
}

/** By several keys, the first deciding; empty values last whichever way the order goes. */
export function bySorts(sorts: readonly SortBy[]) {
  return (a: CaseCard, b: CaseCard): number => {
    for (const { key, descending } of sorts) {
      const order = compare(valueOf(a, key), valueOf(b, key), descending)
      if (order !== 0) return order
    }
    return a.id - b.id
  }
}

function compare(a: string | number | null, b: string | number | null, descending: boolean): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0)
  const order =
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
  return descending ? -order : order
}
