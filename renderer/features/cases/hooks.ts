import { useCallback, useMemo } from 'react'
import { worstFirst } from '../../../domain/case/concern'
import { type CaseFilter, filterCases } from '../../../domain/case/filter'
import type { CaseCard } from '../../../domain/contract/cases'
import { useAddress, withWord } from '../../app/address'
import { useAsk } from '../../app/api'
import { filterFromAddress, filterToAddress } from '../../app/case-address'
import { useToday } from '../../app/today'
import { bySorts, columnKeys, type SortBy } from './order'

export type View = 'tavla' | 'lista'

/** Filter, view and order live in the address. */
export function useCaseView() {
  const [address, setAddress] = useAddress()
  const filter = useMemo(() => filterFromAddress(address), [address])
  const view: View = address.get('vy') === 'lista' ? 'lista' : 'tavla'
  const closed = address.get('avslutade') === '1'
  const sorts = useMemo(() => readSorts(address.get('ordning')), [address])
  return {
    filter,
    view,
    closed,
    sorts,
    changeFilter: useCallback(
      (change: (now: CaseFilter) => CaseFilter) =>
        setAddress((now) => filterToAddress(change(filterFromAddress(now)), now)),
      [setAddress],
    ),
    setView: (next: View) => setAddress(withWord('vy', next)),
    setClosed: (next: boolean) => setAddress(withWord('avslutade', next ? '1' : null)),
    setSorts: (next: readonly SortBy[]) => setAddress(withWord('ordning', sortsToText(next))),
  }
}

const sortsToText = (sorts: readonly SortBy[]) =>
  sorts.map(({ key, descending }) => `${descending ? '-' : ''}${key}`).join(',') || null

function readSorts(text: string | null): SortBy[] {
  return (text ?? '').split(',').flatMap((part) => {
    const key = columnKeys.find((known) => known === part.replace(/^-/, ''))
    return key ? [{ key, descending: part.startsWith('-') }] : []
  })
}

/** The cases shown, in order, and all there are. */
export function useShownCases(): { all: readonly CaseCard[]; shown: readonly CaseCard[]; loading: boolean } {
  const today = useToday()
  const { filter, closed, sorts } = useCaseView()
  const { data, isPending } = useAsk('case.list', { closed })
  const all = data ?? noCases
  const shown = useMemo(
    () => filterCases(all, filter, today).sort(sorts.length > 0 ? bySorts(sorts) : worstFirst),
    [all, filter, today, sorts],
  )
  return { all, shown, loading: isPending }
}

const noCases: readonly CaseCard[] = []
