import type { ReportSpec } from '../../domain/contract/statistics'
import { isLocalDate, type LocalDate } from '../../domain/dates'
import { latestFinished, type Period, periodKinds } from '../../domain/statistics/period'
import { dimensions } from '../../domain/statistics/report'

/** Which report the words of an address ask for: `slag`, `fran`, `till`, `kant`, `efter`. */

const oneOf = <T extends string>(known: readonly T[], word: string | null): T | null =>
  known.find((one) => one === word) ?? null
const dayOf = (word: string | null): LocalDate | null => (word !== null && isLocalDate(word) ? word : null)

export function specToAddress({ period, knownOn, split }: ReportSpec, into = new URLSearchParams()) {
  into.set('slag', period.kind)
  into.set('fran', period.from)
  into.set('till', period.to)
  if (knownOn === null) into.delete('kant')
  else into.set('kant', knownOn)
  if (split === null) into.delete('efter')
  else into.set('efter', split)
  return into
}

/** Without a period in the address: the latest finished tertial. */
export function specFromAddress(address: URLSearchParams, today: LocalDate): ReportSpec {
  const kind = oneOf(periodKinds, address.get('slag'))
  const from = dayOf(address.get('fran'))
  const to = dayOf(address.get('till'))
  const period: Period =
    kind !== null && from !== null && to !== null && from <= to
      ? { kind, from, to }
      : latestFinished('tertial', today)
  return { period, knownOn: dayOf(address.get('kant')), split: oneOf(dimensions, address.get('efter')) }
}

export const reportHref = (spec: ReportSpec): string => `/statistik?${specToAddress(spec).toString()}`

/** The list of everyone behind one number. */
export function memberHref(spec: ReportSpec, line: string, column: string): string {
  const words = specToAddress(spec)
  words.set('rad', line)
  words.set('kolumn', column)
  return `/statistik/arenden?${words.toString()}`
}
