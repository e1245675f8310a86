import { readPin } from '../case/pin'
import type { LocalDate } from '../dates'
import type { PhaseNumber } from '../phase/phases'
import { type Cell, cellText, isBlank, type SheetRow } from './cell'
import { consentFields, type ImportField } from './fields'
import type { ColumnMapping } from './headings'
import {
  type ListEntry,
  listedName,
  pinRejections,
  type ReadingTerms,
  type RejectReason,
  type RowWarning,
  type WarningCode,
} from './list'
import {
  isVacant,
  type NameReading,
  readCode,
  readConsent,
  readFullName,
  readOutcome,
  readPhase,
  readSex,
  readWorkName,
  readYes,
} from './read-cell'
import { readDate, type Unreadable, unreadable } from './read-date'

/** One row of a list, cell by cell. */

/** Where each thing stands; notes may stand in several columns. */
export type FieldColumns = ReadonlyMap<ImportField, readonly number[]>

export function columnsOf(mapping: ColumnMapping): FieldColumns {
  const columns = new Map<ImportField, number[]>()
  for (const [column, field] of Object.entries(mapping))
    columns.set(field, [...(columns.get(field) ?? []), Number(column)])
  return columns
}

const cellAt = (row: SheetRow, columns: FieldColumns, field: ImportField): Cell =>
  row.cells[columns.get(field)?.[0] ?? -1] ?? null

const totals = /^(?:summa|summor|totalt?|delsumma|antal|s:a|genomsnitt|medel)\b/i
const nameFields = ['familyName', 'givenName', 'fullName', 'fullNameFamilyFirst'] as const

/**
 * True for a row that someone meant as a person: it has digits where the number goes, or a name and something more.
 * Totals, explanations and stray remarks below a list have neither.
 */
export function isAboutAPerson(row: SheetRow, columns: FieldColumns): boolean {
  const first = row.cells.find((cell) => !isBlank(cell))
  if (typeof first === 'string' && totals.test(first.trim())) return false
  const pin = cellText(cellAt(row, columns, 'pin'))
  if ((pin.match(/\d/g)?.length ?? 0) >= 6) return true
  const named = nameFields.some((field) => /\p{L}/u.test(cellText(cellAt(row, columns, field))))
  const filled = [...columns.values()].flat().filter((column) => !isBlank(row.cells[column])).length
  return named && filled >= 3
}

export type RowReading =
  | {
      readonly kind: 'read'
      readonly entry: ListEntry
      readonly name: string
      readonly warnings: readonly RowWarning[]
    }
  | { readonly kind: 'rejected'; readonly reason: RejectReason; readonly name: string }

export function readRow(row: SheetRow, columns: FieldColumns, terms: ReadingTerms): RowReading {
  const names = readNames(row, columns)
  const name = listedName(names)
  const written = cellAt(row, columns, 'pin')
  const pin = readPin(typeof written === 'boolean' ? String(written) : written, terms.today)
  if (!pin.ok) return { kind: 'rejected', reason: pinRejections[pin.problem], name }
  const phase = readPhase(cellAt(row, columns, 'phase'), terms.phaseNames)
  if (phase === 'out-of-range') return { kind: 'rejected', reason: 'phase-out-of-range', name }
  if (phase === unreadable) return { kind: 'rejected', reason: 'phase-unreadable', name }
  const cells = new RowCells(row, columns, terms.listDate)
  const identity = { row: row.number, pin: pin.pin.number, pinKind: pin.pin.kind, pinSex: pin.pin.sex }
  return {
    kind: 'read',
    entry: { ...identity, ...readFacts(cells, names, phase) },
    name,
    warnings: cells.warnings,
  }
}

function readNames(row: SheetRow, columns: FieldColumns): NameReading {
  const text = (field: ImportField) => cellText(cellAt(row, columns, field)).slice(0, 200)
  const whole = readFullName(text('fullName'), false) ?? readFullName(text('fullNameFamilyFirst'), true)
  return {
    familyName: text('familyName') || (whole?.familyName ?? ''),
    givenName: text('givenName') || (whole?.givenName ?? ''),
  }
}

type Facts = Omit<ListEntry, 'row' | 'pin' | 'pinKind' | 'pinSex'>

function readFacts(cells: RowCells, names: NameReading, phase: PhaseNumber | null): Facts {
  return {
    familyName: names.familyName || null,
    givenName: names.givenName || null,
    sex: cells.read('sex', readSex),
    phone: cells.text('phone', 100),
    email: cells.text('email', 200),
    interpreter: readInterpreter(cells),
    worker: readWorkName(cells.text('worker', 200)) || null,
    code: cells.read('code', readCode),
    openedOn: cells.pastDay('openedOn'),
    assistanceSince: cells.pastDay('assistanceSince'),
    careUnit: cells.text('careUnit', 200),
    coordinator: readCoordinator(cells),
    phase,
    phaseSince: cells.pastDay('phaseSince'),
    outcome: cells.read('outcome', readOutcome),
    plan: readPlan(cells),
    consents: readConsents(cells),
    certificateTo: cells.read('certificateTo', readDate),
    lastHeld: cells.pastDay('lastHeld'),
    nextPlanned: cells.read('nextPlanned', readDate) ?? (cells.isEmptyColumn('nextPlanned') ? 'none' : null),
    activity: cells.text('activity', 200),
    benefitGrantedOn: cells.pastDay('benefitGrantedOn'),
    viaCare: cells.read('viaCare', (cell) => {
      const yes = readYes(cell)
      return typeof yes === 'string' ? true : yes
    }),
    notes: cells.texts('note', 32_767),
  }
}

function readCoordinator(cells: RowCells): string | 'vacant' | null {
  if (isVacant(cells.cell('coordinator'))) return 'vacant'
  const vacant = cells.isEmptyColumn('coordinator') && !isBlank(cells.cell('careUnit'))
  return vacant ? 'vacant' : readWorkName(cells.text('coordinator', 200)) || null
}

const readInterpreter = (cells: RowCells): string | null =>
  readYes(cells.cell('interpreter')) === false ? null : cells.text('interpreter', 100)

/** A plan dated in the future is there all the same: the list says so. */
function readPlan(cells: RowCells): boolean | LocalDate | null {
  const plan = cells.read('plan', readYes)
  return typeof plan === 'string' && cells.isFuture('plan', plan) ? true : plan
}

function readConsents(cells: RowCells): ListEntry['consents'] {
  return consentFields.flatMap(({ field, party }) => {
    const reading = cells.read(field, readConsent)
    if (reading === null || (reading.on !== null && cells.isFuture(field, reading.on))) return []
    return [{ party, ...reading }]
  })
}

/** The cells of one row by what they are about, noting what could not be read. */
class RowCells {
  readonly warnings: RowWarning[] = []

  constructor(
    private readonly row: SheetRow,
    private readonly columns: FieldColumns,
    private readonly listDate: LocalDate,
  ) {}

  cell(field: ImportField): Cell {
    return cellAt(this.row, this.columns, field)
  }

  /** The list has the column, and here it is empty. */
  isEmptyColumn(field: ImportField): boolean {
    return this.columns.has(field) && isBlank(this.cell(field))
  }

  read<T>(field: ImportField, reader: (cell: Cell) => T | Unreadable): T | null {
    const value = reader(this.cell(field))
    if (value !== unreadable) return value
    this.warn(field, 'unreadable')
    return null
  }

  /** A day something happened; it cannot be after the day the list describes. */
  pastDay(field: ImportField): LocalDate | null {
    const day = this.read(field, readDate)
    return day !== null && this.isFuture(field, day) ? null : day
  }

  isFuture(field: ImportField, day: LocalDate): boolean {
    const future = day > this.listDate
    if (future) this.warn(field, 'in-future')
    return future
  }

  text(field: ImportField, longest: number): string | null {
    return this.texts(field, longest)[0] ?? null
  }

  texts(field: ImportField, longest: number): string[] {
    return (this.columns.get(field) ?? []).flatMap((column) => {
      const text = String(this.row.cells[column] ?? '').trim()
      if (text.length > longest) this.warn(field, 'too-long')
      return text === '' || text.length > longest ? [] : [text]
    })
  }

  private warn(field: ImportField, code: WarningCode): void {
    this.warnings.push({ row: this.row.number, field, code, text: cellText(this.cell(field)).slice(0, 80) })
  }
}
