import { displayName } from '../case/client'
import type { LocalDate } from '../dates'
import { DomainError } from '../errors'
import type { PhaseNumber } from '../phase/phases'
import type { Change } from './change'
import { type Comparison, compareCase } from './compare-case'
import type { ImportedBefore, KnownCase, KnownClient, RegisterState } from './known'
import {
  type DuplicateRow,
  type ListEntry,
  listedName,
  type ReadList,
  type RejectedRow,
  type RowWarning,
} from './list'
import { withholdNames } from './protected'

/** What importing a list will do, worked out before anything is written. */
export interface ImportPlan {
  readonly listDate: LocalDate
  /** The very same file has been imported, read the same way: nothing will be written. */
  readonly sameAs: ImportedBefore | null
  readonly cases: readonly CasePlan[]
  /** Open here, on no row, and not already waiting for a decision. */
  readonly absent: readonly AbsentCase[]
  /** Absent from an earlier list too, and still undecided. */
  readonly stillAbsent: number
  readonly warnings: readonly RowWarning[]
  readonly duplicates: readonly DuplicateRow[]
  readonly rejected: readonly RejectedRow[]
}

export interface CasePlan {
  readonly entry: ListEntry
  readonly name: string
  readonly clientId: number | null
  /** Null for a case to be opened. */
  readonly caseId: number | null
  /** The day a new case counts as open from. */
  readonly openedOn: LocalDate
  readonly changes: readonly Change[]
}

export interface AbsentCase {
  readonly caseId: number
  readonly caseNumber: string
  readonly name: string
  readonly phase: PhaseNumber | null
}

export interface ListSource {
  readonly listDate: LocalDate
  /** SHA-256 of the file, hex. */
  readonly fileHash: string
  /** How its columns are read, as JSON. */
  readonly mapping: string
}

/**
 * Compares a list with the register. Refuses a list from a day in the future (`date-in-future`) and one older than the
 * newest imported (`import-older-than-latest`); another list of the same day is a correction and is let in.
 */
export function planImport(
  list: ReadList,
  source: ListSource,
  register: RegisterState,
  today: LocalDate,
): ImportPlan {
  const { listDate } = source
  checkListDate(register, listDate, today)
  const sameAs = register.lists.find((earlier) => isSameList(earlier, source)) ?? null
  const clientOf = new Map(
    register.clients.flatMap((client) => (client.pin === null ? [] : [[client.pin, client] as const])),
  )
  const listed = new Set<number>()
  const remarks = withholdNames(list, register.clients)
  const warnings = [...remarks.warnings]
  const cases = list.entries.map((entry): CasePlan => {
    const client = clientOf.get(entry.pin) ?? null
    const known = client?.case ?? null
    if (known) listed.add(known.caseId)
    const comparison = sameAs ? unchanged : compareCase(entry, client, listDate)
    warnings.push(...comparison.warnings.map((warning) => ({ row: entry.row, ...warning })))
    return {
      entry,
      name: nameOf(entry, client),
      clientId: client?.clientId ?? null,
      caseId: known?.caseId ?? null,
      openedOn: openingDay(entry, listDate),
      changes: comparison.changes,
    }
  })
  const gone = absentCases(register.clients, listed, listDate)
  return {
    listDate,
    sameAs,
    cases,
    absent: sameAs ? [] : gone.filter(({ known }) => known.undecidedAbsenceId === null).map(absentCase),
    stillAbsent: gone.filter(({ known }) => known.undecidedAbsenceId !== null).length,
    warnings: warnings.toSorted((a, b) => a.row - b.row),
    duplicates: remarks.duplicates,
    rejected: remarks.rejected,
  }
}

const nameOf = (entry: ListEntry, client: KnownClient | null): string =>
  client && (client.case || client.protectedIdentity)
    ? displayName(client, client.case?.caseNumber ?? '')
    : listedName(entry)

const unchanged: Comparison = { changes: [], warnings: [] }

/** The same file for the same day, read the same way. */
export const isSameList = (earlier: ImportedBefore, source: ListSource): boolean =>
  earlier.fileHash === source.fileHash &&
  earlier.listDate === source.listDate &&
  earlier.mapping === source.mapping

function checkListDate(register: RegisterState, listDate: LocalDate, today: LocalDate): void {
  if (listDate > today) throw new DomainError('date-in-future')
  const latest = register.lists.reduce((day, list) => (list.listDate > day ? list.listDate : day), '')
  if (listDate < latest) throw new DomainError('import-older-than-latest', { listDate, latest })
}

/** A list that says how long a case has been in its phase says that it was open then. */
const openingDay = (entry: ListEntry, listDate: LocalDate): LocalDate =>
  [entry.openedOn, entry.phaseSince].reduce<LocalDate>(
    (first, day) => (day !== null && day < first ? day : first),
    listDate,
  )

interface OpenCase {
  readonly client: KnownClient
  readonly known: KnownCase
}

/** A case opened after the list was made cannot be missed on it, nor one kept in spite of a list as new. */
const absentCases = (
  clients: readonly KnownClient[],
  listed: ReadonlySet<number>,
  listDate: LocalDate,
): OpenCase[] =>
  clients.flatMap((client) => {
    const known = client.case
    const missing =
      known &&
      known.closedOn === null &&
      known.openedOn <= listDate &&
      (known.keptInSpiteOf ?? '') < listDate &&
      !listed.has(known.caseId)
    return missing ? [{ client, known }] : []
  })

const absentCase = ({ client, known }: OpenCase): AbsentCase => ({
  caseId: known.caseId,
  caseNumber: known.caseNumber,
  name: displayName(client, known.caseNumber),
  phase: known.phase?.number ?? null,
})
