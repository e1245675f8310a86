import { useAsk } from '../../app/api'
import { useHideIdentities } from '../../app/hide-identities'
import { useToday } from '../../app/today'
import { filterSentences } from '../../features/cases/filter-words'
import { orderWords } from '../../features/cases/order-words'
import { casesInView, viewFromAddress } from '../../features/cases/view'
import { unnamedCard } from '../unnamed'

/** The cases of the list or the board whose address this is, and the filter in words; null until they are there. */
export function usePaperCases(address: URLSearchParams) {
  const today = useToday()
  const { hidden } = useHideIdentities()
  const view = viewFromAddress(address)
  const { data: all } = useAsk('case.list', { closed: view.closed })
  const { data: settings } = useAsk('setting.all', {})
  if (!all || !settings) return null
  return {
    today,
    settings,
    cards: casesInView(all, view, today).map(unnamedCard),
    all: all.length,
    closed: view.closed,
    order: orderWords(view.sorts),
    filter: filterSentences(view.filter, { cards: all, phases: settings.phases, hideText: hidden }),
  }
}
