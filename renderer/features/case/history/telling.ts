import type { PhaseSetting } from '../../../../domain/phase/phases'
import { excerpt } from '../../../app/words'

/** How logged rows become Swedish sentences: shared by the files beside it, one a subject. */

export const historyKinds = [
  'move',
  'follow-up',
  'consent',
  'plan',
  'paper',
  'people',
  'note',
  'printout',
  'facts',
] as const
export type HistoryKind = (typeof historyKinds)[number]

export type Value = string | number | null | undefined
export type Row = Readonly<Record<string, string | number | null>>
export interface Change {
  readonly before: Row | null
  readonly after: Row | null
}

export interface HistoryNames {
  readonly phases: readonly PhaseSetting[]
  readonly people: ReadonlyMap<number, string>
  readonly careUnits: ReadonlyMap<number, string>
  /** Areas of the individual's own rating. */
  readonly areas: ReadonlyMap<string, string>
  /** What stands in hinderloggen. */
  readonly obstacles: ReadonlyMap<number, string>
  /** Who the client is and how to reach them is left out: only that it was changed is said. */
  readonly hideClient: boolean
  /** Typed texts are left out, for they may hold names. */
  readonly hideText: boolean
}

export interface Teller {
  readonly kind: HistoryKind
  /** Null when there is nothing to tell. */
  readonly tell: (change: Change, names: HistoryNames) => string | null
}

/** A column that is told as "Label: before → after". */
export interface Field {
  readonly label: string
  readonly show?: (value: string | number, names: HistoryNames) => string
  /** Typed by hand. */
  readonly free?: true
}
export type Fields = Readonly<Record<string, Field>>

export const text = (value: Value): string => (value === null || value === undefined ? '' : String(value))

/** A typed text as it may be shown: nothing of it while identities are hidden. */
export const typed = (value: Value, { hideText }: HistoryNames): string =>
  hideText ? '' : excerpt(text(value))

/** ": text", or nothing. */
export const after = (words: string): string => (words === '' ? '' : `: ${words}`)

/** Words of a coded value; a code that is no longer known is shown as it is. */
export const among =
  (words: Readonly<Record<string, string>>) =>
  (value: string | number): string =>
    words[String(value)] ?? String(value)

export const yesOrNo = (value: string | number): string => (value ? 'ja' : 'nej')
export const perCent = (value: string | number): string => `${value} %`

/** Rows of a column that holds a list as JSON. */
export function listIn<Item>(value: Value): Item[] {
  const read: unknown = JSON.parse(text(value) || '[]')
  return Array.isArray(read) ? (read as Item[]) : []
}

const empty = (value: Value): value is null | undefined | '' => ['', '[]'].includes(text(value))

function shown(value: Value, field: Field, names: HistoryNames): string {
  if (empty(value)) return 'tomt'
  // What follows it ends the sentence.
  if (field.free) return typed(value, names).replace(/\.$/, '')
  return field.show ? field.show(value, names) : text(value)
}

/** What differs, field by field; what was empty is told by what it became. */
export function differences(before: Row, now: Row, fields: Fields, names: HistoryNames): string[] {
  return Object.entries(fields)
    .filter(([column]) => text(before[column]) !== text(now[column]))
    .map(([column, field]) =>
      field.free && names.hideText
        ? `${field.label} ändrat`
        : `${field.label}: ${empty(before[column]) ? '' : `${shown(before[column], field, names)} → `}${shown(now[column], field, names)}`,
    )
}

/** What a new row holds beside what its sentence says. */
const details = (row: Row, fields: Fields, names: HistoryNames): string[] =>
  Object.entries(fields)
    .filter(([column]) => !['', '0', '[]'].includes(text(row[column])))
    .filter(([, field]) => !(field.free && names.hideText))
    .map(([column, field]) => `${field.label}: ${shown(row[column], field, names)}`)

export interface Subject {
  readonly kind: HistoryKind
  /** What it is called as a sentence begins: "Läkarintyget t.o.m. 2026-05-01". */
  readonly about: (row: Row, names: HistoryNames) => string
  /** Without the full stop. */
  readonly added: (row: Row, names: HistoryNames) => string
  readonly removed: string
  /** Columns that get their first day by an event with a verb: "skickades 2026-03-02". */
  readonly steps?: Readonly<Record<string, string>>
  readonly fields: Fields
  /** Columns that `added` tells of already. */
  readonly told: readonly string[]
}

/** A teller for rows that come, change field by field, and go. */
export function subject({ kind, about, added, removed, steps = {}, fields, told }: Subject): Teller {
  const dates: Fields = Object.fromEntries(
    Object.entries(steps).map(([column, verb]) => [column, { label: verb }]),
  )
  const whole = { ...dates, ...fields }
  const untold = Object.fromEntries(Object.entries(whole).filter(([column]) => !told.includes(column)))
  return {
    kind,
    tell: ({ before, after: now }, names) => {
      if (!now) return removed
      if (!before) return sentence(added(now, names), details(now, untold, names))
      const taken = Object.keys(steps).filter((column) => !before[column] && now[column])
      const happened = taken.map((column) => `${steps[column]} ${text(now[column])}`).join(', ')
      const rest = Object.fromEntries(Object.entries(whole).filter(([column]) => !taken.includes(column)))
      const changed = differences(before, now, rest, names)
      if (happened) return sentence(`${about(now, names)} ${happened}`, changed)
      return changed.length > 0 ? `${about(now, names)}: ${changed.join('; ')}.` : null
    },
  }
}

const sentence = (said: string, more: readonly string[]): string =>
  `${[said, ...more].join('; ')}${/[.…!?]$/.test(more.at(-1) ?? said) ? '' : '.'}`
