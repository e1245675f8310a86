import type { LocalDate } from '../dates'
import type { CareStanding } from './needs'

/** The unit a case has, and since when it has had it without a stop; null since when it never had another. */
export function careStanding(
  contacts: readonly { readonly careUnitId: number; readonly fromDate: LocalDate }[],
  unitId: number | null,
): CareStanding | null {
  if (unitId === null) return null
  const inOrder = contacts.toSorted((a, b) => a.fromDate.localeCompare(b.fromDate))
  const lastOther = inOrder.findLastIndex(({ careUnitId }) => careUnitId !== unitId)
  return { unitId, since: lastOther === -1 ? null : (inOrder[lastOther + 1]?.fromDate ?? null) }
}
