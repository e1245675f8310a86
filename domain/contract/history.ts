import type { LocalDate } from '../dates'
import type { Done } from './cases'
import { command, query, rowId } from './route'

/** One row that a command changed, as the log has it: column names and values as stored. */
export interface RowChange {
  readonly table: string
  readonly rowId: number
  readonly before: Readonly<Record<string, string | number | null>> | null
  readonly after: Readonly<Record<string, string | number | null>> | null
}

export interface HistoryEntry {
  readonly changeSetId: number
  /** ISO time, UTC. */
  readonly at: string
  readonly user: string
  readonly route: string
  readonly undoesId: number | null
  /** Taken back by a later change set. */
  readonly undone: boolean
  readonly changes: readonly RowChange[]
}

/** The latest change that can be taken back; `route` says what it was. */
export interface Undoable {
  readonly changeSetId: number
  readonly at: string
  readonly route: string
  readonly caseId: number | null
}

export const historyRoutes = {
  'history.forCase': query({ caseId: rowId }).returns<HistoryEntry[]>(),
  'history.latest': query({}).returns<{
    undo: Undoable | null
    redo: Undoable | null
    savedAt: string | null
  }>(),
  /** The latest day before today on which anything was done here: what is new since then is shown. */
  'history.lastDay': query({}).returns<{ readonly day: LocalDate | null }>(),
  /** Takes a change set back, row for row; refused with `undo-conflict` when a later change touched the same rows. */
  'history.undo': command({ changeSetId: rowId }).returns<Done & { route: string }>(),
} as const
