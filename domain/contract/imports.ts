import { z } from 'zod'
import type { LocalDate } from '../dates'
import { absenceDecisions } from '../import/absence'
import type { Change } from '../import/change'
import type { ImportCounts } from '../import/counts'
import type { ImportField } from '../import/fields'
import { type AmbiguousField, columnMapping } from '../import/headings'
import { type DuplicateRow, type RejectedRow, type RowWarning, rejectReasons } from '../import/list'
import type { AbsentCase } from '../import/plan'
import type { PhaseNumber } from '../phase/phases'
import type { Done } from './cases'
import { command, query, rowId, task } from './route'

/** A list file as it was found, before anything is compared. */
export interface ImportReading {
  readonly fileName: string
  readonly sheet: string
  readonly headingRow: number
  readonly rows: number
  readonly columns: readonly {
    /** From 0, as in a mapping. */
    readonly column: number
    readonly heading: string
    readonly field: ImportField | null
    readonly samples: readonly string[]
  }[]
  /** Things that two columns claim to be; someone has to choose before a preview. */
  readonly ambiguous: readonly AmbiguousField[]
  /** The mapping is the one used the last time for these headings. */
  readonly remembered: boolean
  readonly listDate: LocalDate | null
}

/** One case of the preview with all its changes, so that every group is shown from the same list. */
export interface ImportedCase {
  readonly row: number
  readonly name: string
  /** Null for a case to be opened. */
  readonly caseId: number | null
  /** For a case to be opened, its first phase. */
  readonly phase: PhaseNumber | null
  /** For a case that is there; what a new one begins with is what its row says. */
  readonly changes: readonly Change[]
}

export interface ImportPreview {
  /** What apply asks for: stands for this file, read this way, compared with the register as it was. */
  readonly token: string
  readonly fileName: string
  readonly listDate: LocalDate
  /** This very list has been imported: applying it changes nothing. */
  readonly alreadyImported: boolean
  readonly counts: ImportCounts
  /** New cases and those that change; unchanged ones are only counted. */
  readonly cases: readonly ImportedCase[]
  readonly duplicates: readonly DuplicateRow[]
  readonly rejected: readonly RejectedRow[]
  readonly warnings: readonly RowWarning[]
  readonly absent: readonly AbsentCase[]
  /** Rows about no person: totals, explanations. */
  readonly ignoredRows: readonly number[]
}

export interface ImportReceipt {
  readonly importedListId: number
  readonly fileName: string
  readonly listDate: LocalDate
  /** ISO time, UTC. */
  readonly importedAt: string
  readonly counts: ImportCounts
  /** To take the whole import back with; null when it cannot be found. */
  readonly changeSetId: number | null
}

export interface AbsenceEntry extends AbsentCase {
  readonly absenceId: number
  readonly importedListId: number
  readonly listDate: LocalDate
}

const source = {
  file: z.string().min(1).max(4000),
  /** Null: as remembered for these headings, else as guessed. */
  mapping: columnMapping.nullable(),
  /** Null: as the file name or the title says. */
  listDate: z.iso.date().nullable(),
}

/** A new workbook, by its whole path on Windows, a share or elsewhere; never another kind of file, least of all a register. */
const newWorkbook = z
  .string()
  .max(4000)
  .regex(/^(?:[A-Za-z]:[\\/]|\\\\|\/)[^\0]*\.xlsx$/i)

export const importRoutes = {
  'import.read': task({ file: source.file }).returns<ImportReading>(),
  'import.preview': task(source).returns<ImportPreview>(),
  /** Refused with `import-stale-preview` when the file or the register is no longer what the preview showed. */
  'import.apply': task({ ...source, token: z.string().max(200) }).returns<ImportReceipt>(),
  'import.receipts': query({}).returns<ImportReceipt[]>(),
  /** Writes the rejected rows as they stand in the list, with a reason each; the words come from the screen. */
  'import.saveRejected': task({
    ...source,
    target: newWorkbook,
    words: z.strictObject({
      sheet: z.string().min(1).max(31),
      row: z.string().min(1).max(100),
      reason: z.string().min(1).max(100),
      reasons: z.record(z.enum(rejectReasons), z.string().min(1).max(500)),
    }),
  }).returns<{ rows: number }>(),
  'absence.list': query({}).returns<AbsenceEntry[]>(),
  /** Closes the cases on `closedOn`, or on the date of the list each was absent from; or keeps them open. */
  'absence.decide': command({
    absenceIds: z.array(rowId).min(1).max(20_000),
    decision: z.enum(absenceDecisions),
    closedOn: z.iso.date().nullable(),
  }).returns<Done>(),
} as const
