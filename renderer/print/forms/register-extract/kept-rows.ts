import type { HistoryEntry } from '../../../../domain/contract/history'
import type { Row } from '../../../features/case/history/telling'

export interface KeptRow {
  readonly id: number
  /** ISO time, UTC: when it was first written. */
  readonly at: string
  /** Columns as stored. */
  readonly row: Row
}

/** The rows of a table as the log left them, oldest first; what was removed is not among them. */
export function keptRows(history: readonly HistoryEntry[], table: string): KeptRow[] {
  const kept = new Map<number, KeptRow>()
  for (const { at, changes } of history.toReversed()) {
    for (const { rowId, after } of changes.filter((change) => change.table === table)) {
      if (after === null) kept.delete(rowId)
      else kept.set(rowId, { id: rowId, at: kept.get(rowId)?.at ?? at, row: after })
    }
  }
  return [...kept.values()]
}
