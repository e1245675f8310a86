import type { HistoryEntry, RowChange } from '../../../domain/contract/history'
import { handoverCauseWords } from '../../app/words'

/** What the log tells of a person, as sentences. */

type Row = NonNullable<RowChange['after']>

/** Columns of a person, by the label they have on screen; `role` never changes. */
const labels: Readonly<Record<string, string>> = {
  name: 'Namn',
  care_unit_id: 'Vårdenhet',
  phone: 'Telefon',
  email: 'E-post',
  organisation: 'Organisation',
  function: 'Funktion',
  contact_way: 'Nås bäst',
  meeting_days: 'Dagar mellan möten',
}

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

function personSentences(before: Row | null, after: Row | null): string[] {
  if (!after) return ['Togs bort.']
  if (!before) return ['Lades till.']
  const said: string[] = []
  if (!before.ended_on && after.ended_on) said.push(`Sista dag ${text(after.ended_on)}.`)
  if (before.ended_on && !after.ended_on) said.push('Åter i tjänst.')
  if (before.ended_on && after.ended_on && before.ended_on !== after.ended_on)
    said.push(`Sista dag ändrad från ${text(before.ended_on)} till ${text(after.ended_on)}.`)
  if (before.verified_on !== after.verified_on && after.verified_on)
    said.push(`Uppgifterna kontrollerade ${text(after.verified_on)}.`)
  for (const [column, label] of Object.entries(labels)) {
    const [was, now] = [text(before[column]), text(after[column])]
    if (was === now) continue
    // Units are numbers in the log; that it was changed is enough.
    if (column === 'care_unit_id') said.push('Vårdenhet ändrad.')
    else said.push(`${label}: ${was === '' ? '' : `${was} → `}${now === '' ? 'tomt' : now}.`)
  }
  return said
}

function absenceSentences(before: Row | null, after: Row | null): string[] {
  const days = (row: Row) => `${text(row.from_date)}–${text(row.to_date)}`
  if (!after) return before ? [`Frånvaro ${days(before)} borttagen.`] : []
  return before ? [`Frånvaro ändrad till ${days(after)}.`] : [`Frånvaro ${days(after)}.`]
}

function handoverSentences(before: Row | null, after: Row | null): string[] {
  const row = after ?? before
  if (!row) return []
  const cause = (handoverCauseWords as Readonly<Record<string, string>>)[text(row.cause)] ?? ''
  const until = row.until_date ? `–${text(row.until_date)}` : ''
  if (!after) return ['Överlämningen togs tillbaka.']
  if (!before)
    return [`Lämnade över ärenden från ${text(row.from_date)}${until}: ${cause.toLocaleLowerCase('sv')}.`]
  return [`Överlämningen gäller nu ${text(row.from_date)}${until}.`]
}

const tellers: Readonly<Record<string, (before: Row | null, after: Row | null) => string[]>> = {
  person: personSentences,
  staff_absence: absenceSentences,
  handover: handoverSentences,
}

/** One act's sentences; nothing of what was bookkeeping. */
export const personSentencesOf = (entry: HistoryEntry): string =>
  entry.changes.flatMap(({ table, before, after }) => tellers[table]?.(before, after) ?? []).join(' ')
