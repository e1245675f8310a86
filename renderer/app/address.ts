import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'

/** What the address says after the question mark, and a way to change it. */
type Change = (now: URLSearchParams) => URLSearchParams

/**
 * The address's words, and a function that changes them as they stand now, also when the screen has not caught up with the
 * last change. The question mark is always written: with a hash for the page, wouter keeps the old words without it.
 */
export function useAddress(): [URLSearchParams, (change: Change) => void] {
  const search = useSearch()
  const [page, go] = useLocation()
  const words = useMemo(() => new URLSearchParams(search), [search])
  const change = useCallback(
    (to: Change) =>
      go(`${page}?${to(new URLSearchParams(window.location.search)).toString()}`, { replace: true }),
    [go, page],
  )
  return [words, change]
}

/** The address with one word set, or without it. */
export const withWord =
  (name: string, value: string | null): Change =>
  (now) => {
    if (value === null) now.delete(name)
    else now.set(name, value)
    return now
  }
