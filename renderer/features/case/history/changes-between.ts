import type { HistoryEntry } from '../../../../domain/contract/history'
import { sentencesOf } from './sentences'
import type { HistoryNames } from './telling'

/**
 * What happened to a case after one time and up to another, oldest first, as sentences. Times are ISO, UTC; a day without a
 * time ends with its last hour. What was taken back is not told.
 */
export function changesBetween(
  entries: readonly HistoryEntry[],
  after: string | null,
  until: string | null,
  names: HistoryNames,
): string[] {
  const isAfter = ({ at }: HistoryEntry) => after === null || at.slice(0, after.length) > after
  const isBefore = ({ at }: HistoryEntry) => until === null || at <= until
  return entries
    .filter((entry) => !entry.undone && entry.undoesId === null && isAfter(entry) && isBefore(entry))
    .toReversed()
    .flatMap((entry) => sentencesOf(entry, names).map(({ text }) => text))
}
