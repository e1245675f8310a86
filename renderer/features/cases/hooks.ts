import { useCallback, useMemo } from 'react'
import type { CaseFilter } from '../../../domain/case/filter'
import type { CaseCard } from '../../../domain/contract/cases'
import { useAddress, withWord } from '../../app/address'
import { useAsk } from '../../app/api'
import { filterFromAddress, filterToAddress } from '../../app/case-address'
import { useToday } from '../../app/today'
import type { SortBy } from './order'
import { casesInView, type View, viewFromAddress } from './view'

/** Filter, view and order live in the address. */
export function useCaseView() {
  const [address, setAddress] = useAddress()
  const now = useMemo(() => viewFromAddress(address), [address])
  return {
    ...now,
    changeFilter: useCallback(
      (change: (now: CaseFilter) => CaseFilter) =>
        setAddress((words) => filterToAddress(change(filterFromAddress(words)), words)),
      [setAddress],
    ),
    setView: (next: View) => setAddress(withWord('vy', next)),
    setClosed: (next: boolean) => setAddress(withWord('avslutade', next ? '1' : null)),
    setSorts: (next: readonly SortBy[]) => setAddress(withWord('ordning', sortsToText(next))),
  }
}

const sortsToText = (sorts: readonly SortBy[]) =>
  sorts.map(({ key, descending }) => `${descending ? '-' : ''}${key}`).join(',') || null

/** The cases shown, in order, and all there are. */
export function useShownCases(): { all: readonly CaseCard[]; shown: readonly CaseCard[]; loading: boolean } {
  const today = useToday()
  const { filter, closed, sorts } = useCaseView()
  const { data, isPending } = useAsk('case.list', { closed })
  const all = data ?? noCases
  const shown = useMemo(() => casesInView(all, { filter, sorts }, today), [all, filter, today, sorts])
  return { all, shown, loading: isPending }
}

const noCases: readonly CaseCard[] = []
