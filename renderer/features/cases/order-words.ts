import { columns } from './columns'
import type { SortBy } from './order'

/** "Socialsekreterare; därefter Dagar, fallande". */
export function orderWords(sorts: readonly SortBy[]): string {
  if (sorts.length === 0) return 'de med flest och allvarligast flaggor först'
  return sorts
    .map(({ key, descending }) => {
      const label = columns.find((column) => column.key === key)?.label ?? ''
      return `${label}${descending ? ', fallande' : ''}`
    })
    .join('; därefter ')
}
