import type { CaseDetail } from '../../../../domain/contract/cases'
import type { LocalDate } from '../../../../domain/dates'
import type { HistoryNames } from '../../../features/case/history/telling'
import type { KeptRow } from './kept-rows'

/** What the extract is made of: sections that each tell of whole tables of the register, row by row. */
export interface ExtractData {
  readonly detail: CaseDetail
  /** The rows of a table as they stand now, read from the log: of what the case itself does not show whole. */
  readonly kept: (table: string) => readonly KeptRow[]
  readonly names: HistoryNames
  readonly today: LocalDate
}

export type Fact = readonly [label: string, value: string | number | boolean | null | undefined]

export interface ExtractRow {
  readonly key: number
  /** The day it is of; '' when it has none. */
  readonly on: string
  readonly facts: readonly Fact[]
}

export interface Section {
  readonly title: string
  /** Of the register (db/schema): what the section tells of. */
  readonly tables: readonly string[]
  readonly rows: (data: ExtractData) => readonly ExtractRow[]
}

/** "2026-01-02 till 2026-03-01", "från 2026-01-02". */
export const span = (from: LocalDate | null, to: LocalDate | null): string =>
  to === null ? `från ${from ?? 'okänd dag'}` : `${from ?? 'okänd dag'} till ${to}`

/** Words of a coded value, null of none. */
export const worded = <Key extends string>(value: Key | null, words: Record<Key, string>): string | null =>
  value === null ? null : words[value]
