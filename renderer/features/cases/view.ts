import { worstFirst } from '../../../domain/case/concern'
import { type CaseFilter, filterCases } from '../../../domain/case/filter'
import type { CaseCard } from '../../../domain/contract/cases'
import type { LocalDate } from '../../../domain/dates'
import { filterFromAddress } from '../../app/case-address'
import { bySorts, columnKeys, type SortBy } from './order'

/** Which cases an address shows, and how: the same on the screen and on paper. */
export type View = 'tavla' | 'lista'

/** What is shown, as the address says it. */
export interface CaseView {
  readonly filter: CaseFilter
  readonly view: View
  /** Closed cases are shown instead of open ones. */
  readonly closed: boolean
  /** The first decides; none is worst first. */
  readonly sorts: readonly SortBy[]
}

export const viewFromAddress = (address: URLSearchParams): CaseView => ({
  filter: filterFromAddress(address),
  view: address.get('vy') === 'lista' ? 'lista' : 'tavla',
  closed: address.get('avslutade') === '1',
  sorts: readSorts(address.get('ordning')),
})

/** The cases a view leaves, in its order. */
export const casesInView = (
  all: readonly CaseCard[],
  { filter, sorts }: Pick<CaseView, 'filter' | 'sorts'>,
  today: LocalDate,
): CaseCard[] => filterCases(all, filter, today).sort(sorts.length > 0 ? bySorts(sorts) : worstFirst)

function readSorts(text: string | null): SortBy[] {
  return (text ?? '').split(',').flatMap((part) => {
    const key = columnKeys.find((known) => known === part.replace(/^-/, ''))
    return key ? [{ key, descending: part.startsWith('-') }] : []
  })
}
