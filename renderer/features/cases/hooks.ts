import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'wouter'
import type { CaseCard } from '../../../domain/contract/cases'
import { useAsk } from '../../app/api'
import { useToday } from '../../app/today'
import { type CaseFilter, filterCases, filterFromAddress, filterToAddress } from './filter'
import { bySorts, columnKeys, type SortBy, worstFirst } from './order'

export type View = 'tavla' | 'lista'

/** Filter, view and order live in the address. */
export function useCaseView() {
  const [address, setAddress] = useSearchParams()
  const filter = useMemo(() => filterFromAddress(address), [address])
  const view: View = address.get('vy') === 'lista' ? 'lista' : 'tavla'
  const closed = address.get('avslutade') === '1'
  const sorts = useMemo(() => readSorts(address.get('ordning')), [address])
  const set = useCallback(
    (name: string, value: string | null) =>
      setAddress(
        (now) => {
          const next = new URLSearchParams(now)
          if (value === null) next.delete(name)
          else next.set(name, value)
          return next
        },
        { replace: true },
      ),
    [setAddress],
  )
  return {
    filter,
    view,
    closed,
    sorts,
    /** Changes the filter as it stands now, also when the screen has not caught up with the last change yet. */
    changeFilter: useCallback(
      (change: (now: CaseFilter) => CaseFilter) => {
        const now = new URLSearchParams(window.location.search)
        setAddress(filterToAddress(change(filterFromAddress(now)), now), { replace: true })
      },
      [setAddress],
    ),
    setView: (next: View) => set('vy', next),
    setClosed: (next: boolean) => set('avslutade', next ? '1' : null),
    setSorts: (next: readonly SortBy[]) =>
      set('ordning', next.map(({ key, descending }) => `${descending ? '-' : ''}${key}`).join(',') || null),
  }
}

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
